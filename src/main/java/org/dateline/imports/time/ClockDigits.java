package org.dateline.imports.time;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

/** What a column of times of day that are nothing but digits holds. */
public enum ClockDigits {
    /** Hours and minutes without what stands before them: 630 is 06:30, 35 is 00:35. */
    HOURS_AND_MINUTES(key("times of day are hours and minutes: 630 is 06:30, 35 is 00:35")),
    /** Hours, of a column that says so. */
    HOURS(key("times of day are hours: 6 is some time from 06:00 to 07:00")),
    /** None is greater than 24, and the column does not say what they are. */
    UNCLEAR(key("times of day may be hours or minutes, so that they are left out"));

    private final String words;

    ClockDigits(String words) {
        this.words = words;
    }

    /** What it is, with an example. */
    public String words() {
        return tr(words);
    }
}
