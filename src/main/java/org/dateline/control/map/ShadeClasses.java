package org.dateline.control.map;

import java.util.List;

/** The classes into which areas are shaded by the number of events in the window. */
public final class ShadeClasses {

    private static final List<Integer> LOWER_BOUNDS = List.of(1, 2, 4, 7, 10);

    private ShadeClasses() {}

    /** The class of a count, from 0; -1 for a count of nothing. */
    public static int of(int count) {
        int shade = -1;
        while (shade + 1 < LOWER_BOUNDS.size() && count >= LOWER_BOUNDS.get(shade + 1)) {
            shade++;
        }
        return shade;
    }

    /** How many classes there are. */
    public static int size() {
        return LOWER_BOUNDS.size();
    }

    /** What a class holds, in words: "1", "2–3", "10+". */
    public static String label(int shade) {
        int lower = LOWER_BOUNDS.get(shade);
        if (shade == LOWER_BOUNDS.size() - 1) {
            return lower + "+";
        }
        int upper = LOWER_BOUNDS.get(shade + 1) - 1;
        return lower == upper ? String.valueOf(lower) : lower + "\u2013" + upper;
    }
}
