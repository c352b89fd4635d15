package org.dateline.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.dateline.events.Dataset;
import org.dateline.events.EventStore;
import org.dateline.model.Catalog;
import org.dateline.model.Event;
import org.dateline.model.EventDetails;
import org.dateline.model.Figure;
import org.dateline.model.Measure;
import org.dateline.model.Quote;
import org.dateline.text.Amount;
import org.dateline.text.Bound;

/**
 * The events of {@link EventWorkload} with something to read: a title, a summary, two quotes of one of 5,000 speakers each,
 * and figures for every tenth. As of a large file, only what is needed to find and to draw an event is in memory: texts are
 * made anew each time that they are asked for, from the event's number, so that they are the same each time.
 */
final class QuotedWorkload {

    private static final int WORDS = 40_000;
    private static final int SPEAKERS = 5_000;
    private static final int UTTERANCES_SHARED = 20;
    private static final String[] SYLLABLES = "ba be di do ka ki la lo ma mi na no ra ri sa so ta ti va zu".split(" ");
    private static final String[] WORD = new String[WORDS];

    static {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < WORDS; i++) {
            StringBuilder word = new StringBuilder();
            for (int syllables = 1 + random.nextInt(4); syllables >= 0; syllables--) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            WORD[i] = word.toString();
        }
    }

    private QuotedWorkload() {}

    /** So many events. */
    static Dataset of(int events) {
        Dataset plain = new EventWorkload(events).dataset();
        EventStore.Builder quoted = new EventStore.Builder(plain.sources(), plain.places(), plain.categories(), true);
        for (Event event : plain.events()) {
            String title = words(random(quoted.size(), 0), 6);
            quoted.add(new Event(
                    event.id(),
                    title,
                    event.category(),
                    event.time(),
                    event.places(),
                    event.reports(),
                    event.details()));
        }
        return plain.toBuilder()
                .measures(Catalog.of(List.of(new Measure("killed", "Killed", "people"))))
                .store(quoted.build(
                        number -> details(number, plain.events().list().get(number))))
                .stories(Catalog.of(List.of()))
                .build();
    }

    private static SplittableRandom random(int number, int of) {
        return new SplittableRandom(31L * number + of);
    }

    private static String words(SplittableRandom random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            double rank = random.nextDouble();
            words.append(i == 0 ? "" : " ").append(WORD[(int) (WORDS * rank * rank * rank * rank)]);
        }
        return words.toString();
    }

    private static EventDetails details(int number, Event event) {
        return new EventDetails.InMemory(
                words(random(number, 1), 20), quotes(number, event), figures(number, event), List.of(), List.of());
    }

    private static List<Quote> quotes(int number, Event event) {
        SplittableRandom random = random(number, 2);
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            int speaker = random.nextInt(1 + random.nextInt(SPEAKERS));
            String source = event.reports().get(i % event.reports().size()).source();
            String shared = random.nextInt(UTTERANCES_SHARED) == 0 ? "said-" + number / 2 : null;
            quotes.add(new Quote(source, 1 + i, WORD[speaker] + " " + speaker, "resident", words(random, 15), shared));
        }
        return quotes;
    }

    private static List<Figure> figures(int number, Event event) {
        return number % 10 != 0
                ? List.of()
                : event.reports().stream()
                        .map(report -> new Figure(
                                "killed",
                                Amount.of(Bound.AT_LEAST, number % 7),
                                "at least " + number % 7,
                                null,
                                report.source(),
                                1))
                        .toList();
    }
}
