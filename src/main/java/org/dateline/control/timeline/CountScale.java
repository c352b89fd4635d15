package org.dateline.control.timeline;

import java.text.NumberFormat;
import org.dateline.language.Language;

/**
 * The scale of a histogram's bars: how many events a bar stands for that reaches the top.
 *
 * <p>From 1,000 events on the top is the next number that reads whole in four characters, such as 3.6K for a highest bar of
 * 3,536, so that what is written is what the line stands for, never a rounding of it.
 *
 * @param top events
 */
record CountScale(long top) {

    /** The least number at which the bars reach the top. */
    private static final int MIN_TOP = 4;

    private static final int THOUSAND = 1_000;

    /** The scale on which a bar of so many events finds room. */
    static CountScale upTo(long highest) {
        return new CountScale(readable(Math.max(MIN_TOP, highest)));
    }

    /** The top, in at most four characters: 12, 840, 3.6K, 36K, 354K, 1.2M. */
    String label() {
        NumberFormat format =
                NumberFormat.getCompactNumberInstance(Language.current().locale(), NumberFormat.Style.SHORT);
        format.setMaximumFractionDigits(top < 10 * unit(top) ? 1 : 0);
        return format.format(top);
    }

    /** Thousand by thousand what a number is counted in: 1, a thousand, a million. */
    private static long unit(long count) {
        long unit = 1;
        while (count / unit >= THOUSAND) {
            unit *= THOUSAND;
        }
        return unit;
    }

    private static long readable(long count) {
        long unit = unit(count);
        if (unit == 1) {
            return count;
        }
        long step = count < 10 * unit ? unit / 10 : unit;
        return (count + step - 1) / step * step;
    }
}
