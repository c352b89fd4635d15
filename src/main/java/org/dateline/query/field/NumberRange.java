package org.dateline.query.field;

import static org.dateline.language.Tr.tr;

import java.util.Optional;

/**
 * Numbers from one to another, both included.
 *
 * @param from the least; minus infinity where there is no bound
 * @param to the greatest; infinity where there is no bound
 */
public record NumberRange(double from, double to) {

    private static final String DOTS = "..";

    /** What {@link #parse} reads, in words. */
    public static String expected() {
        return tr("a number such as 3, or a range such as 1..10, 5.. or ..20");
    }

    /** Reads {@code 3}, {@code 1..10}, {@code 5..} or {@code ..20}; empty if it is none of these, or ends before it begins. */
    public static Optional<NumberRange> parse(String text) {
        int dots = text.indexOf(DOTS);
        String from = dots < 0 ? text : text.substring(0, dots);
        String to = dots < 0 ? text : text.substring(dots + DOTS.length());
        try {
            NumberRange range = new NumberRange(
                    from.isBlank() ? Double.NEGATIVE_INFINITY : Double.parseDouble(from),
                    to.isBlank() ? Double.POSITIVE_INFINITY : Double.parseDouble(to));
            return range.from <= range.to && !(from.isBlank() && to.isBlank()) ? Optional.of(range) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** Whether a number lies in it. */
    public boolean has(double number) {
        return number >= from && number <= to;
    }
}
