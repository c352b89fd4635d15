package org.dateline.viewmodel.comparison;

import java.time.ZoneId;
import org.dateline.model.TimeWindow;
import org.dateline.query.WindowResult;
import org.dateline.query.change.OtherWindow;
import org.jspecify.annotations.Nullable;

/**
 * The window, and the one that it is compared with, under the same filter.
 *
 * @param now what the window shows
 * @param other what the other shows; null where nothing is compared, or nothing of the other window lies within the time of the dataset
 * @param versus how the other is found; null where nothing is compared
 * @param isCut whether a part of the other window lies beyond the time of the dataset
 */
public record Compared(
        WindowResult now,
        @Nullable WindowResult other,
        @Nullable OtherWindow versus,
        boolean isCut) {

    /** A second, in days. */
    private static final double MOMENT = 1.0 / 86_400;

    /** A window that is compared with none. */
    public static Compared alone(WindowResult now) {
        return new Compared(now, null, null, false);
    }

    /** What is compared with a window under this rule, in a span of time and a zone. */
    public static Compared of(WindowResult now, OtherWindow versus, TimeWindow span, ZoneId zone) {
        TimeWindow whole = versus.whole(now.window(), span, zone);
        TimeWindow within = versus.within(now.window(), span, zone);
        return new Compared(now, within.isEmpty() ? null : now.in(within), versus, !within.equals(whole));
    }

    /** When the other window is, behind "than": "in the week before". */
    public String when(ZoneId zone) {
        OtherWindow known = versus;
        return known == null ? "" : known.when(now.window(), zone);
    }

    /** How many times as long as the window the other is, by the calendar; 1 if both are alike long. */
    public double ratio(ZoneId zone) {
        WindowResult compared = other;
        double days = OtherWindow.days(now.window(), zone);
        double ofOther = compared == null ? days : OtherWindow.days(compared.window(), zone);
        boolean areMonths = compared != null && OtherWindow.areAsManyMonths(now.window(), compared.window(), zone);
        return days == 0 || areMonths || Math.abs(days - ofOther) < MOMENT ? 1 : ofOther / days;
    }

    /** Whether both windows have as many days, or as many whole months, by the calendar. */
    public boolean areAlikeLong(ZoneId zone) {
        return ratio(zone) == 1;
    }

    /** What the other window is called in a sentence: "the week before". */
    public String words(ZoneId zone) {
        OtherWindow known = versus;
        return known == null ? "" : known.words(now.window(), zone);
    }
}
