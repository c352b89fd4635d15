package org.dateline.evidence.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.events.Dataset;
import org.dateline.evidence.text.Verification.Figures;
import org.dateline.evidence.text.Verification.Mentions;
import org.dateline.evidence.text.Verification.MissingFigure;
import org.dateline.evidence.text.Verification.MissingMention;
import org.dateline.evidence.text.Verification.MissingQuote;
import org.dateline.evidence.text.Verification.Quotes;
import org.dateline.evidence.text.Verification.UnrecordedMention;
import org.dateline.model.Event;
import org.dateline.model.Figure;
import org.dateline.model.Mention;
import org.dateline.model.Place;
import org.dateline.model.Quote;
import org.dateline.model.Source;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/**
 * Holds the quotes, the wordings of the figures and the mentions of a dataset against the archived texts of its sources. What
 * belongs to a text that is not there counts as missing.
 */
public final class TextVerifier {

    private final Dataset dataset;
    private final CheckedTexts texts;

    private TextVerifier(Dataset dataset, CheckedTexts texts) {
        this.dataset = dataset;
        this.texts = texts;
    }

    /**
     * Verifies a dataset.
     *
     * @param folder the folder with the archived texts
     * @throws UnreadableFileException if there is no such folder
     */
    public static Verification verify(Dataset dataset, Path folder) throws UnreadableFileException {
        return verify(dataset, List.of(folder));
    }

    /**
     * Verifies a dataset whose archived texts lie in several folders.
     *
     * @throws UnreadableFileException if one of them is not there
     */
    public static Verification verify(Dataset dataset, List<Path> folders) throws UnreadableFileException {
        CheckedTexts texts = CheckedTexts.read(dataset, folders);
        TextVerifier verifier = new TextVerifier(dataset, texts);
        return new Verification(
                verifier.quotes(),
                verifier.figures(),
                verifier.mentions(),
                texts.state(),
                texts.sharedWording().stream().map(Verification.Shared::of).toList());
    }

    private Quotes quotes() {
        int found = 0;
        List<MissingQuote> missing = new ArrayList<>();
        for (Event event : dataset.events()) {
            for (int i = 0; i < event.quotes().size(); i++) {
                Quote quote = event.quotes().get(i);
                QuoteCheck check = texts.check(quote);
                if (check instanceof QuoteCheck.Found words && words.asCited()) {
                    found++;
                } else {
                    missing.add(missing(event, i, quote, check));
                }
            }
        }
        return new Quotes(found, missing);
    }

    private static MissingQuote missing(Event event, int index, Quote quote, QuoteCheck check) {
        return new MissingQuote(
                event.id(), index, quote.source(), quote.paragraph(), quote.text(), elsewhere(check), nearest(check));
    }

    private Figures figures() {
        int found = 0;
        List<MissingFigure> missing = new ArrayList<>();
        for (Event event : dataset.events()) {
            for (int i = 0; i < event.figures().size(); i++) {
                Figure figure = event.figures().get(i);
                QuoteCheck check = texts.check(figure);
                if (check instanceof QuoteCheck.Found words && words.asCited()) {
                    found++;
                } else {
                    missing.add(new MissingFigure(
                            event.id(),
                            i,
                            figure.source(),
                            figure.paragraph(),
                            figure.wording(),
                            elsewhere(check),
                            nearest(check)));
                }
            }
        }
        return new Figures(found, missing);
    }

    private static @Nullable Integer elsewhere(QuoteCheck check) {
        return check instanceof QuoteCheck.Found words
                ? Integer.valueOf(words.passage().paragraph())
                : null;
    }

    private static @Nullable String nearest(QuoteCheck check) {
        return check instanceof QuoteCheck.Differs other
                ? other.nearest().map(near -> near.passage().words()).orElse(null)
                : null;
    }

    private Mentions mentions() {
        int found = 0;
        List<MissingMention> missing = new ArrayList<>();
        for (Source source : dataset.sources()) {
            for (Mention mention : source.mentions()) {
                Place place = dataset.places().get(mention.place());
                for (int paragraph : mention.paragraphs()) {
                    if (spelling(source, place, paragraph).isPresent()) {
                        found++;
                    } else {
                        missing.add(new MissingMention(source.id(), place.id(), paragraph));
                    }
                }
            }
        }
        return new Mentions(found, missing, unrecorded());
    }

    private Optional<String> spelling(Source source, Place place, int paragraph) {
        return texts.textOf(source.id())
                .flatMap(text -> place.spellings()
                        .flatMap(name -> text.name(name, paragraph).stream())
                        .findFirst());
    }

    private List<UnrecordedMention> unrecorded() {
        PlaceNames names = new PlaceNames(dataset.places());
        List<UnrecordedMention> unrecorded = new ArrayList<>();
        for (Source source : dataset.sources()) {
            Optional<ArchivedText> text = texts.textOf(source.id());
            if (text.isPresent()) {
                addUnrecorded(source, text.get(), names, unrecorded);
            }
        }
        return unrecorded;
    }

    private static void addUnrecorded(
            Source source, ArchivedText text, PlaceNames names, List<UnrecordedMention> unrecorded) {
        Map<Integer, Set<String>> recorded = new HashMap<>();
        for (Mention mention : source.mentions()) {
            mention.paragraphs()
                    .forEach(paragraph -> recorded.computeIfAbsent(paragraph, first -> new HashSet<>())
                            .add(mention.place()));
        }
        for (int paragraph = 1; paragraph <= text.size(); paragraph++) {
            Set<String> known = recorded.computeIfAbsent(paragraph, first -> new HashSet<>());
            for (PlaceNames.Named named : names.in(text.paragraph(paragraph).orElse(""))) {
                // Of places that are spelled alike one is meant; a place that is named twice is told once
                if (Collections.disjoint(known, named.places())) {
                    String place = named.places().get(0);
                    known.add(place);
                    unrecorded.add(new UnrecordedMention(source.id(), place, paragraph, named.spelling()));
                }
            }
        }
    }
}
