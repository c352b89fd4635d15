package org.dateline.export.story;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.events.Dataset;
import org.dateline.evidence.FigureComparison;
import org.dateline.evidence.Utterance;
import org.dateline.model.Event;
import org.dateline.model.Quote;
import org.dateline.model.exhibit.Exhibit;
import org.jspecify.annotations.Nullable;

/**
 * What a step shows beside its map, as the dataset has it.
 *
 * @param words the words that it shows: a quote, or variants of one
 * @param figures the figures of a measure
 * @param photo a picture, or null
 * @param credit whose picture it is; empty without one
 * @param alternative what the picture shows; empty without one
 * @param missing what cannot be shown, in a sentence; empty if all can
 */
public record StepExhibit(
        List<Utterance> words,
        List<FigureComparison> figures,
        @Nullable Photo photo,
        String credit,
        String alternative,
        String missing) {

    /** Nothing. */
    public static final StepExhibit NONE = new StepExhibit(List.of(), List.of(), null, "", "", "");

    public StepExhibit {
        words = List.copyOf(words);
        figures = List.copyOf(figures);
    }

    /** How large pictures may be, and where they are. */
    public record Room(@Nullable Path folder, int mostPixels, int mostBytes) {}

    /** What a step shows of a dataset. */
    public static StepExhibit of(@Nullable Exhibit exhibit, Dataset dataset, Room room) {
        return exhibit == null ? NONE : exhibit.accept(new Finding(dataset, room));
    }

    private static StepExhibit missing(String words) {
        return new StepExhibit(List.of(), List.of(), null, "", "", words);
    }

    private record Finding(Dataset dataset, Room room) implements Exhibit.Visitor<StepExhibit> {

        private Optional<Event> event(String id) {
            return dataset.events().find(id);
        }

        @Override
        public StepExhibit ofQuote(Exhibit.OfQuote wanted) {
            List<Quote> quotes = event(wanted.event()).map(Event::quotes).orElse(List.of()).stream()
                    .filter(quote -> quote.source().equals(wanted.source()) && quote.paragraph() == wanted.paragraph())
                    .filter(quote ->
                            wanted.utterance() == null || Objects.equals(quote.utterance(), wanted.utterance()))
                    .toList();
            return quotes.size() < wanted.number()
                    ? missing(tr("The dataset does not have the quote that this step shows."))
                    : words(Utterance.of(List.of(quotes.get(wanted.number() - 1))));
        }

        @Override
        public StepExhibit ofVariants(Exhibit.OfVariants wanted) {
            List<Quote> quotes = dataset.events().stream()
                    .flatMap(event -> event.quotes().stream())
                    .filter(quote -> wanted.utterance().equals(quote.utterance()))
                    .toList();
            return quotes.isEmpty()
                    ? missing(tr("The dataset does not have the words that this step shows."))
                    : words(Utterance.of(quotes));
        }

        private static StepExhibit words(List<Utterance> words) {
            return new StepExhibit(words, List.of(), null, "", "", "");
        }

        @Override
        public StepExhibit ofFigures(Exhibit.OfFigures wanted) {
            List<FigureComparison> figures = event(wanted.event()).map(FigureComparison::of).orElse(List.of()).stream()
                    .filter(comparison -> comparison.measure().equals(wanted.measure()))
                    .toList();
            return figures.isEmpty()
                    ? missing(tr("The dataset does not have the figures that this step shows."))
                    : new StepExhibit(List.of(), figures, null, "", "", "");
        }

        @Override
        public StepExhibit ofPicture(Exhibit.OfPicture wanted) {
            try {
                Path file = Path.of(wanted.file());
                Path folder = room.folder();
                Photo photo =
                        Photo.read(folder == null ? file : folder.resolve(file), room.mostPixels(), room.mostBytes());
                return new StepExhibit(List.of(), List.of(), photo, wanted.credit(), wanted.alt(), "");
            } catch (IOException | InvalidPathException unreadable) {
                return new StepExhibit(
                        List.of(),
                        List.of(),
                        null,
                        wanted.credit(),
                        wanted.alt(),
                        tr(
                                "The picture {0} is not here, since it cannot be read. It shows: {1}",
                                wanted.file(), wanted.alt()));
            }
        }
    }
}
