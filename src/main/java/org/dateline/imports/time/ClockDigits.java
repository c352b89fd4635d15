package org.dateline.imports.time;

/** What a column of times of day that are nothing but digits holds. */
public enum ClockDigits {
    /** Hours and minutes without what stands before them: 630 is 06:30, 35 is 00:35. */
    HOURS_AND_MINUTES,
    /** Hours, of a column that says so. */
    HOURS,
    /** None is greater than 24, and the column does not say what they are. */
    UNCLEAR
}
