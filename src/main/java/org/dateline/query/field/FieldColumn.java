package org.dateline.query.field;

import it.unimi.dsi.fastutil.objects.Object2IntLinkedOpenHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.EventField;
import org.dateline.model.field.FieldType;
import org.dateline.model.field.FieldValue;
import org.dateline.text.Folding;

/**
 * What all events have in one field: each value once, and by the position of an event which of them it has. Immutable, safe to use
 * from several threads.
 */
public final class FieldColumn {

    private static final int NONE = 0;

    private final EventField field;
    /** The different values; the number of the first is 1. */
    private final List<FieldValue> values;
    /** By the position of an event the number of its value; 0 if it has none. Two bytes each where they suffice. */
    private final char[] few;

    private final int[] many;

    /** One text, and how many events have it. */
    public record Counted(String text, int events) {}

    private FieldColumn(Builder builder) {
        this.field = builder.field;
        this.values = List.copyOf(builder.numbers.keySet());
        this.few = builder.few;
        this.many = builder.many;
    }

    /** Collects the values of events. Not safe to use from several threads. */
    static final class Builder {

        private final EventField field;
        private final Object2IntLinkedOpenHashMap<FieldValue> numbers = new Object2IntLinkedOpenHashMap<>();
        private final int most;
        private final char[] few;
        private final int[] many;

        /**
         * Of so many events none has a value yet.
         *
         * @param most how many different values there may be
         */
        Builder(EventField field, int events, int most) {
            this.field = field;
            this.most = most;
            boolean areFew = most <= Character.MAX_VALUE;
            this.few = new char[areFew ? events : 0];
            this.many = new int[areFew ? 0 : events];
        }

        /** Notes what the event at a position has; false if there are too many different values. */
        boolean add(int position, FieldValue value) {
            int known = numbers.getInt(value);
            int number = known == NONE ? numbers.size() + 1 : known;
            if (number > most) {
                return false;
            }
            if (known == NONE) {
                numbers.put(value, number);
            }
            if (many.length == 0) {
                few[position] = (char) number;
            } else {
                many[position] = number;
            }
            return true;
        }

        /** Notes the same for all events, before any has a value of its own. */
        void addToAll(FieldValue value) {
            numbers.put(value, 1);
            Arrays.fill(few, (char) 1);
            Arrays.fill(many, 1);
        }

        FieldColumn build() {
            return new FieldColumn(this);
        }
    }

    /** The field. */
    public EventField field() {
        return field;
    }

    /** The different values that events have. */
    public List<FieldValue> values() {
        return values;
    }

    /** Which of {@link #values} the event at a position has; -1 if it has none. */
    public int valueAt(int position) {
        return number(position) - 1;
    }

    private int size() {
        return few.length + many.length;
    }

    private int number(int position) {
        return many.length == 0 ? few[position] : many[position];
    }

    /** What the event at a position has; empty if nothing. */
    public Optional<FieldValue> value(int position) {
        int number = number(position);
        return number == NONE ? Optional.empty() : Optional.of(values.get(number - 1));
    }

    /**
     * The events that have one of these.
     *
     * @param wanted texts, which are found whatever their case and accents; of a field of numbers what {@link NumberRange#parse} reads
     * @return positions of events
     */
    public BitSet matching(Set<String> wanted) {
        Predicate<FieldValue> isWanted = field.type() == FieldType.NUMBER ? inOneOf(wanted) : asOneOf(wanted);
        boolean[] matches = new boolean[values.size() + 1];
        for (int i = 0; i < values.size(); i++) {
            matches[i + 1] = isWanted.test(values.get(i));
        }
        BitSet found = new BitSet(size());
        for (int position = 0; position < size(); position++) {
            if (matches[number(position)]) {
                found.set(position);
            }
        }
        return found;
    }

    private static Predicate<FieldValue> inOneOf(Set<String> wanted) {
        List<NumberRange> ranges = wanted.stream()
                .flatMap(text -> NumberRange.parse(text).stream())
                .toList();
        return value -> ranges.stream().anyMatch(range -> range.has(value.number()));
    }

    private static Predicate<FieldValue> asOneOf(Set<String> wanted) {
        Set<String> folded = wanted.stream().map(Folding::fold).collect(Collectors.toSet());
        return value -> value.texts().stream().map(Folding::fold).anyMatch(folded::contains);
    }

    /** The texts that events have, those of most events first; each of a list counts. */
    public List<Counted> counts(IntPredicate passing) {
        int[] events = new int[values.size() + 1];
        for (int position = 0; position < size(); position++) {
            if (number(position) != NONE && passing.test(position)) {
                events[number(position)]++;
            }
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            if (events[i + 1] > 0) {
                int number = events[i + 1];
                values.get(i).texts().stream().distinct().forEach(text -> counts.merge(text, number, Integer::sum));
            }
        }
        List<Counted> sorted = new ArrayList<>();
        counts.forEach((text, number) -> sorted.add(new Counted(text, number)));
        sorted.sort(Comparator.comparing(Counted::events).reversed().thenComparing(Counted::text));
        return sorted;
    }

    /** All texts that there are, each once. */
    public Stream<String> texts() {
        return values.stream().flatMap(value -> value.texts().stream()).distinct();
    }

    /** From the least number to the greatest; empty if there is none. */
    public Optional<NumberRange> range() {
        return values.stream()
                .map(value -> new NumberRange(value.number(), value.number()))
                .filter(range -> !Double.isNaN(range.from()))
                .reduce((one, other) ->
                        new NumberRange(Math.min(one.from(), other.from()), Math.max(one.to(), other.to())));
    }
}
