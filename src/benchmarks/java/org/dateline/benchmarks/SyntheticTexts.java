package org.dateline.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.dateline.events.Dataset;
import org.dateline.model.Catalog;
import org.dateline.model.Event;
import org.dateline.model.Quote;
import org.dateline.samples.SampleEvent;

/**
 * Gives synthetic events something to be searched for: titles of eight words, summaries of thirty, for every other event a
 * quote of twenty with one of 5,000 speakers. The words are those of the shipped dataset, as often as there, and 60,000
 * made of syllables, few of them frequent and most of them rare, as in any language.
 */
final class SyntheticTexts {

    private static final int SEED = 20260201;
    private static final int WORDS = 60_000;
    private static final int SPEAKERS = 5_000;
    private static final double STEEPNESS = 4;
    private static final String[] SYLLABLES =
            "ba be bi bo bu da de di do du ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu ra re ri ro ru sa se si so su ta te ti to tu"
                    .split(" ");

    private final Random random = new Random(SEED);
    private final List<String> shippedWords;
    private final List<String> words;
    private final List<String> speakers;

    private SyntheticTexts(Dataset shipped) {
        shippedWords = shipped.events().stream()
                .flatMap(event -> Stream.concat(
                        Stream.of(event.title(), event.summary()),
                        event.quotes().stream().flatMap(quote -> Stream.of(quote.text(), quote.speaker()))))
                .filter(Objects::nonNull)
                .flatMap(text -> Stream.of(text.split("\\s+")))
                .toList();
        words = Stream.generate(this::madeUp).limit(WORDS).toList();
        speakers =
                Stream.generate(() -> madeUp() + " " + madeUp()).limit(SPEAKERS).toList();
    }

    private String madeUp() {
        StringBuilder word = new StringBuilder();
        for (int syllables = 2 + random.nextInt(3); syllables > 0; syllables--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    /** The dataset with such texts in the place of its events' own. */
    static Dataset in(Dataset synthetic, Dataset shipped) {
        SyntheticTexts texts = new SyntheticTexts(shipped);
        List<Event> events = new ArrayList<>();
        synthetic.events().forEach(event -> events.add(texts.of(event)));
        return synthetic.toBuilder()
                .events(events)
                .stories(Catalog.of(List.of()))
                .build();
    }

    private Event of(Event event) {
        List<Quote> quotes = List.of();
        if (random.nextBoolean()) {
            String source = event.reports().get(0).source();
            String speaker = speakers.get(random.nextInt(SPEAKERS));
            quotes = List.of(new Quote(source, 1, speaker, words(4), words(20), null));
        }
        return SampleEvent.like(event)
                .title(words(8))
                .summary(words(30))
                .quotes(quotes)
                .build();
    }

    private String words(int count) {
        List<String> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean known = random.nextBoolean();
            some.add(
                    known
                            ? shippedWords.get(random.nextInt(shippedWords.size()))
                            : words.get((int) (WORDS * Math.pow(random.nextDouble(), STEEPNESS))));
        }
        return String.join(" ", some);
    }
}
