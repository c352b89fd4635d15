package org.dateline.imports.time;

import static org.dateline.language.Tr.tr;

/** Years from one to another, both included. */
public record YearRange(int first, int last) {

    /** Whether a year is one of them. */
    public boolean holds(int year) {
        return year >= first && year <= last;
    }

    /** From the first of both to the last of both. */
    YearRange and(YearRange other) {
        return new YearRange(Math.min(first, other.first), Math.max(last, other.last));
    }

    String words() {
        return first == last ? String.valueOf(first) : tr("{0} to {1}", String.valueOf(first), String.valueOf(last));
    }
}
