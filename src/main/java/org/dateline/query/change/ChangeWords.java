package org.dateline.query.change;

import java.math.BigDecimal;
import org.dateline.query.measure.SumWords;
import org.jspecify.annotations.Nullable;

/**
 * Changes in words.
 *
 * @param more what more of it is called: "more" of events, "higher" of a sum
 * @param fewer what less of it is called
 */
public record ChangeWords(String more, String fewer) {

    /** For numbers of events. */
    public static final ChangeWords OF_EVENTS = new ChangeWords("more", "fewer");
    /** For sums. */
    public static final ChangeWords OF_SUMS = new ChangeWords("higher", "lower");

    private static final String NOT_SAID = "cannot be said";

    /** How many or how much there is: "12", "12 to 14", "at least 12", "not known". */
    public static String amount(Range range) {
        return words(range, false);
    }

    /** A change with signs: "+4 to +7", "\u22123 to +2", "at least +4". */
    public static String change(Range range) {
        return words(range, true);
    }

    private static String words(Range range, boolean signed) {
        BigDecimal least = range.least();
        BigDecimal most = range.most();
        if (least != null && most != null) {
            return range.isExact() ? number(least, signed) : number(least, signed) + " to " + number(most, signed);
        }
        return least != null
                ? "at least " + number(least, signed)
                : most != null ? "at most " + number(most, signed) : "not known";
    }

    private static String number(BigDecimal number, boolean signed) {
        String digits = SumWords.number(number.abs());
        return number.signum() < 0 ? "\u2212" + digits : signed && number.signum() > 0 ? "+" + digits : digits;
    }

    /** What is certain of a change, in a word or two. */
    public String certain(Range change) {
        return switch (change.trend()) {
            case UP -> more;
            case DOWN -> fewer;
            case SAME -> "the same";
            case UNKNOWN -> NOT_SAID;
        };
    }

    /** The same with how much: "at least 4 more, at most 9 more", "as many", "cannot be said: from 3 fewer to 2 more". */
    public String inFull(Range change) {
        BigDecimal least = change.least();
        BigDecimal most = change.most();
        return switch (change.trend()) {
            case UP -> change.isExact() ? bound(least) : "at least " + bound(least) + also("at most ", most);
            case DOWN -> change.isExact() ? bound(most) : "at least " + bound(most) + also("at most ", least);
            case SAME -> "the same";
            case UNKNOWN -> NOT_SAID + between(least, most);
        };
    }

    private String between(@Nullable BigDecimal least, @Nullable BigDecimal most) {
        if (least != null && most != null) {
            return ": " + (least.signum() == 0 ? "from as many" : "from " + bound(least)) + " to "
                    + (most.signum() == 0 ? "as many" : bound(most));
        }
        return least != null ? ": at most " + bound(least) : most != null ? ": at most " + bound(most) : "";
    }

    private String also(String before, @Nullable BigDecimal number) {
        return number == null ? "" : ", " + before + bound(number);
    }

    private String bound(@Nullable BigDecimal number) {
        return number == null ? "" : SumWords.number(number.abs()) + " " + (number.signum() < 0 ? fewer : more);
    }
}
