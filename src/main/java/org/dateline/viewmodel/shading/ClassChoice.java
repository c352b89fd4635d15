package org.dateline.viewmodel.shading;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the classes of the shading are found.
 *
 * @param method by which rule
 * @param breaks where a class begins, ascending, the first apart, whose beginning is above nothing; none unless they are one's own
 */
public record ClassChoice(Method method, List<Double> breaks) {

    /** The rules. */
    public enum Method {
        /** Each a like multiple of the one before. */
        MULTIPLES(key("Like multiples")),
        /** As many areas in each, as far as that can be. */
        QUANTILES(key("Quantiles")),
        /** Of equal width. */
        EQUAL(key("Equal steps")),
        /** Between numbers that the user chooses. */
        OWN(key("Own breaks"));

        private final String label;

        Method(String label) {
            this.label = label;
        }

        /** What it is called. */
        public String label() {
            return tr(label);
        }
    }

    /** Like multiples. */
    public static final ClassChoice USUAL = new ClassChoice(Method.MULTIPLES, List.of());

    /** How many breaks there can be. */
    public static final int MOST_BREAKS = 4;

    /** What is asked for, as a key of messages. */
    public static final String EXPECTED =
            key("one to four numbers above 0, each above the one before, such as 10;50;100");

    public ClassChoice {
        Objects.requireNonNull(method);
        breaks = List.copyOf(breaks);
        if (breaks.isEmpty() == (method == Method.OWN) || !areBreaks(breaks)) {
            throw new IllegalArgumentException("expected " + EXPECTED);
        }
    }

    /** A rule that needs no numbers. */
    public static ClassChoice of(Method method) {
        return new ClassChoice(method, List.of());
    }

    private static boolean areBreaks(List<Double> breaks) {
        double before = 0;
        for (double next : breaks) {
            if (!(next > before) || Double.isInfinite(next)) {
                return false;
            }
            before = next;
        }
        return breaks.size() <= MOST_BREAKS;
    }

    /** Own breaks as text, {@code 10;50;100}; empty if it is anything else. */
    public static Optional<ClassChoice> parseBreaks(String text) {
        try {
            List<Double> breaks = Stream.of(text.strip().split("(?:\\G|(?<!\\s))\\s*+;\\s*+"))
                    .map(Double::valueOf)
                    .toList();
            return areBreaks(breaks) ? Optional.of(new ClassChoice(Method.OWN, breaks)) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** The breaks as {@link #parseBreaks} reads them. */
    public String breakText() {
        return breaks.stream()
                .map(number -> number == Math.rint(number) && number < 1e15
                        ? Long.toString(number.longValue())
                        : number.toString())
                .collect(Collectors.joining(";"));
    }
}
