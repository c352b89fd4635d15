package org.dateline.search;

import java.util.AbstractList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What a text finds. To be used by one thread, but for {@link #events}. */
public final class SearchAnswer {

    private final String text;
    private final BitSet events;
    private final Map<HitKind, Integer> counts;
    private final List<Hit> hits;
    private final Advice advice;

    /** What may be said where not all is found. */
    record Advice(
            Map<String, List<String>> instead,
            boolean apart,
            @Nullable String suggestion) {

        static final Advice NONE = new Advice(Map.of(), false, null);

        Advice {
            instead = Collections.unmodifiableMap(instead);
        }
    }

    /** @param counts how many things of each kind are found; of none if the text does not hold a word at all */
    SearchAnswer(String text, BitSet events, Map<HitKind, Integer> counts, List<Hit> hits, Advice advice) {
        this.text = text;
        this.events = events;
        this.counts = Collections.unmodifiableMap(counts);
        this.hits = hits;
        this.advice = advice;
    }

    /** What was typed. */
    public String text() {
        return text;
    }

    /** Whether it asks for anything: one without letters and digits does not, and lets all events through. */
    public boolean asks() {
        return !counts.isEmpty();
    }

    /** The events in which all is found that is asked for: positions in the table of events. Not to be changed. */
    BitSet events() {
        return events;
    }

    /** The best hits of each kind, the best first. */
    public List<Hit> hits() {
        return hits;
    }

    /** How many things of a kind are found, listed or not. */
    public int count(HitKind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** Words as typed that are spelled so nowhere, and the spellings that are found for each. */
    public Map<String, List<String>> instead() {
        return advice.instead();
    }

    /** Whether each word is found somewhere, but nothing has all of them. */
    public boolean isFoundApart() {
        return advice.apart();
    }

    /** Where nothing is found: the text with the nearest spelling that there is; empty if there is none. */
    public Optional<String> suggestion() {
        return Optional.ofNullable(advice.suggestion());
    }

    /** Hits are written when they are seen: a list shows a few of a hundred. */
    static final class LazyHits extends AbstractList<Hit> {

        private final IntFunction<Hit> hit;
        private final @Nullable Hit[] written;

        LazyHits(int size, IntFunction<Hit> hit) {
            this.hit = hit;
            this.written = new Hit[size];
        }

        @Override
        public Hit get(int index) {
            Hit known = written[index];
            if (known == null) {
                known = hit.apply(index);
                written[index] = known;
            }
            return known;
        }

        @Override
        public int size() {
            return written.length;
        }
    }
}
