package org.dateline.propose.time;

import org.dateline.propose.time.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds what names a day or a period. */
final class DatesParser {

    private final DateParser date;
    private final WeekdayParser weekday;
    private final RelativeDayParser relative;
    private final PeriodParser period;

    DatesParser(Tokens tokens) {
        this.date = new DateParser(tokens);
        this.weekday = new WeekdayParser(tokens);
        this.relative = new RelativeDayParser(tokens);
        this.period = new PeriodParser(tokens, date);
    }

    /** What begins at a token, or null; the end of a range needs no word before a month or a year. */
    Dates.@Nullable Named at(int token, boolean endsRange) {
        Dates.Named named = date.at(token);
        if (named == null) {
            named = weekday.at(token);
        }
        if (named == null) {
            named = relative.at(token);
        }
        return named != null ? named : period.at(token, endsRange);
    }
}
