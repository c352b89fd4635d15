package org.dateline.evidence;

import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.events.Dataset;
import org.dateline.model.Event;
import org.dateline.model.Measure;
import org.dateline.model.Quote;
import org.dateline.model.exhibit.Exhibit;

/** Finds in a dataset what steps of stories show beside their map, and what they could show. */
public final class Exhibits {

    private final Dataset dataset;

    /** For the steps of stories that tell of this dataset. */
    public Exhibits(Dataset dataset) {
        this.dataset = dataset;
    }

    /** What an exhibit shows; in words what the dataset lacks, where it is not there. */
    public Exhibited of(Exhibit exhibit) {
        return exhibit.accept(new Finder());
    }

    /** What can be shown of an event: each of its quotes, the figures of each measure, and each utterance that has variants. */
    public static List<Exhibit> of(Event event) {
        List<Exhibit> all = new ArrayList<>();
        Map<Exhibit.OfQuote, Integer> numbers = new HashMap<>();
        for (Quote quote : event.quotes()) {
            Exhibit.OfQuote first =
                    new Exhibit.OfQuote(event.id(), quote.source(), quote.paragraph(), quote.utterance(), 1);
            int number = numbers.merge(first, 1, Integer::sum);
            all.add(new Exhibit.OfQuote(event.id(), quote.source(), quote.paragraph(), quote.utterance(), number));
        }
        FigureComparison.of(event).forEach(figures -> all.add(new Exhibit.OfFigures(event.id(), figures.measure())));
        for (Utterance utterance : Utterance.of(event.quotes())) {
            String id = utterance.id();
            if (id != null && utterance.quotes().size() > 1) {
                all.add(new Exhibit.OfVariants(event.id(), id));
            }
        }
        return all;
    }

    private final class Finder implements Exhibit.Visitor<Exhibited> {

        private Exhibited in(String event, Function<Event, Optional<? extends Exhibited>> found, String otherwise) {
            Optional<Event> known = dataset.events().find(event);
            if (known.isEmpty()) {
                return new Exhibited.Missing(tr("The dataset has no event “{0}”.", event));
            }
            return found.apply(known.get())
                    .<Exhibited>map(exhibited -> exhibited)
                    .orElseGet(() -> new Exhibited.Missing(otherwise));
        }

        @Override
        public Exhibited ofQuote(Exhibit.OfQuote wanted) {
            return in(
                    wanted.event(),
                    event -> quotes(event, wanted)
                            .skip(wanted.number() - 1L)
                            .findFirst()
                            .map(quote -> new Exhibited.Words(event, quote)),
                    tr("The dataset has no such quote: {0}, paragraph {1}.", wanted.source(), wanted.paragraph()));
        }

        private static Stream<Quote> quotes(Event event, Exhibit.OfQuote wanted) {
            return event.quotes().stream()
                    .filter(quote -> quote.source().equals(wanted.source())
                            && quote.paragraph() == wanted.paragraph()
                            && (wanted.utterance() == null || wanted.utterance().equals(quote.utterance())));
        }

        @Override
        public Exhibited ofFigures(Exhibit.OfFigures wanted) {
            return in(
                    wanted.event(),
                    event -> FigureComparison.of(event).stream()
                            .filter(figures -> figures.measure().equals(wanted.measure()))
                            .findFirst()
                            .map(figures -> new Exhibited.Numbers(event, measure(wanted.measure()), figures)),
                    tr("The event has no figures of “{0}”.", wanted.measure()));
        }

        private Measure measure(String id) {
            return dataset.measures().find(id).orElseGet(() -> new Measure(id, id, null));
        }

        @Override
        public Exhibited ofVariants(Exhibit.OfVariants wanted) {
            return in(
                    wanted.event(),
                    event -> Utterance.of(event.quotes()).stream()
                            .filter(utterance -> wanted.utterance().equals(utterance.id()))
                            .findFirst()
                            .map(utterance -> new Exhibited.Variants(event, utterance)),
                    tr("The event has no quotes of “{0}”.", wanted.utterance()));
        }

        @Override
        public Exhibited ofPicture(Exhibit.OfPicture wanted) {
            return new Exhibited.Picture(wanted);
        }
    }
}
