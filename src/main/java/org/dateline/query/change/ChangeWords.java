package org.dateline.query.change;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trc;

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
    public static final ChangeWords OF_EVENTS = new ChangeWords(key("more"), key("fewer"));
    /** For sums. */
    public static final ChangeWords OF_SUMS = new ChangeWords(key("higher"), key("lower"));

    @Override
    public String more() {
        return tr(more);
    }

    @Override
    public String fewer() {
        return tr(fewer);
    }

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
            return range.isExact()
                    ? number(least, signed)
                    : tr("{0} to {1}", number(least, signed), number(most, signed));
        }
        return least != null
                ? tr("at least {0}", number(least, signed))
                : most != null ? tr("at most {0}", number(most, signed)) : tr("not known");
    }

    private static String number(BigDecimal number, boolean signed) {
        String digits = SumWords.number(number.abs());
        return number.signum() < 0 ? "\u2212" + digits : signed && number.signum() > 0 ? "+" + digits : digits;
    }

    /** What is certain of a change, in a word or two. */
    public String certain(Range change) {
        return switch (change.trend()) {
            case UP -> more();
            case DOWN -> fewer();
            case SAME -> tr("the same");
            case UNKNOWN -> tr("cannot be said");
        };
    }

    /** The same with how much: "at least 4 more, at most 9 more", "as many", "cannot be said: from 3 fewer to 2 more". */
    public String inFull(Range change) {
        BigDecimal least = change.least();
        BigDecimal most = change.most();
        return switch (change.trend()) {
            case UP -> change.isExact() ? bound(least) : between(least, most);
            case DOWN -> change.isExact() ? bound(most) : between(most, least);
            case SAME -> tr("the same");
            case UNKNOWN -> notSaid(least, most);
        };
    }

    private String between(@Nullable BigDecimal nearer, @Nullable BigDecimal further) {
        return further == null
                ? tr("at least {0}", bound(nearer))
                : tr("at least {0}, at most {1}", bound(nearer), bound(further));
    }

    private String notSaid(@Nullable BigDecimal least, @Nullable BigDecimal most) {
        if (least != null && most != null) {
            return least.signum() == 0
                    ? tr("cannot be said: from as many to {0}", bound(most))
                    : most.signum() == 0
                            ? tr("cannot be said: from {0} to as many", bound(least))
                            : tr("cannot be said: from {0} to {1}", bound(least), bound(most));
        }
        return least != null
                ? tr("cannot be said: at most {0}", bound(least))
                : most != null ? tr("cannot be said: at most {0}", bound(most)) : tr("cannot be said");
    }

    private String bound(@Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        String digits = SumWords.number(number.abs());
        boolean isLess = number.signum() < 0;
        if (equals(OF_SUMS)) {
            return isLess ? tr("{0} lower", digits) : tr("{0} higher", digits);
        }
        return isLess ? tr("{0} fewer", digits) : trc("events", "{0} more", digits);
    }
}
