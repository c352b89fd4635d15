package org.dateline.control.map.content;

/**
 * What the window shows in an area.
 *
 * @param certain how many events are certainly in the window and in the area
 * @param possible how many are possibly in the window
 * @param areaOnly how many of both are known no more exactly than to the area
 * @param areaOnlyCertain how many of these are certainly in the window
 * @param category the position of the category that most of them have; without meaning if there are none
 * @param shaded the number by which the area is shaded; NaN if there are events but none of them gives one, or nothing to divide it by
 */
public record AreaState(int certain, int possible, int areaOnly, int areaOnlyCertain, int category, double shaded) {

    /** Whether there are events, and no number to shade the area by. */
    public boolean isWithoutNumber() {
        return Double.isNaN(shaded);
    }

    /** Certain and possible events. */
    public int events() {
        return certain + possible;
    }
}
