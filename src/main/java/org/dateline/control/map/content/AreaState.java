package org.dateline.control.map.content;

import org.jspecify.annotations.Nullable;

/**
 * What the window shows in an area.
 *
 * @param certain how many events are certainly in the window and in the area
 * @param possible how many are possibly in the window
 * @param areaOnly how many of both are known no more exactly than to the area
 * @param areaOnlyCertain how many of these are certainly in the window
 * @param category the position of the category that most of them have; without meaning if there are none
 * @param shaded the number by which the area is shaded; NaN if there are events but none of them gives one, or nothing to divide it by
 * @param change how it is shaded by what has changed since another window; null where no windows are compared
 */
public record AreaState(
        long certain,
        long possible,
        long areaOnly,
        long areaOnlyCertain,
        int category,
        double shaded,
        @Nullable ChangeShade change) {

    /** An area in which only another window shows something, if any. */
    private static final AreaState NOTHING = new AreaState(0, 0, 0, 0, 0, Double.NaN);

    /** What a window shows that is compared with no other. */
    public AreaState(long certain, long possible, long areaOnly, long areaOnlyCertain, int category, double shaded) {
        this(certain, possible, areaOnly, areaOnlyCertain, category, shaded, null);
    }

    /** The same, shaded by a change; of null an area in which the window shows nothing. */
    public static AreaState changed(@Nullable AreaState known, ChangeShade change) {
        AreaState now = known == null ? NOTHING : known;
        return new AreaState(
                now.certain, now.possible, now.areaOnly, now.areaOnlyCertain, now.category, now.shaded, change);
    }

    /** Whether there are events, and no number to shade the area by. */
    public boolean isWithoutNumber() {
        return Double.isNaN(shaded);
    }

    /** Certain and possible events. */
    public long events() {
        return certain + possible;
    }
}
