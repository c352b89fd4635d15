package org.dateline.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.model.Event;
import org.dateline.model.Quote;

/**
 * The quotes of a dataset by what was said and by who said it. Renderings are compared when an utterance is asked for, and
 * the latest are kept. Safe to use from several threads.
 */
public final class SpokenWords {

    private static final int MAX_KEPT = 500;

    private final EvidenceGathering gathering;
    private final Map<Object, Utterance> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Utterance> eldest) {
            return size() > MAX_KEPT;
        }
    };

    /**
     * The words quoted in a dataset.
     *
     * @param gathering its quotes; nothing is asked of it yet
     */
    public SpokenWords(EvidenceGathering gathering) {
        this.gathering = gathering;
    }

    /** What the quotes of an event render; of a dataset whose quotes are not gathered yet only as this event has it. */
    public List<Utterance> of(Event event) {
        List<Quote> quotes = event.quotes();
        Optional<QuoteTable> all = gathering.known().map(Evidence::quotes);
        int position =
                all.map(table -> table.dataset().store().positionOf(event.id())).orElse(-1);
        if (all.isEmpty() || position < 0) {
            return Utterance.of(quotes);
        }
        QuoteTable table = all.get();
        return Stream.of(table.distinct(table.of(IntStream.of(position))))
                .flatMapToInt(IntStream::of)
                .mapToObj(number -> of(table, number))
                .toList();
    }

    /** What was said of which the quote with this number is a rendering. */
    public Utterance of(QuoteTable table, int number) {
        return kept(
                table.same(number), () -> Utterance.of(table.renderings(number)).get(0));
    }

    private Utterance kept(Object key, Supplier<Utterance> made) {
        synchronized (kept) {
            Utterance known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        Utterance joined = made.get();
        synchronized (kept) {
            kept.put(key, joined);
        }
        return joined;
    }

    /** Who is quoted under this name, whatever its case and accents; empty if no one is, or the quotes are not gathered. */
    public Optional<Speaker> speaker(String name) {
        return gathering.known().flatMap(known -> known.quotes().speaker(name));
    }
}
