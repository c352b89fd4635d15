package org.dateline.viewmodel;

import java.time.ZoneId;
import org.dateline.imports.Survey;
import org.dateline.imports.row.ColumnMapping;
import org.dateline.imports.time.DateOrder;
import org.dateline.imports.time.EventCalendar;
import org.dateline.imports.time.TimeOptions;
import org.jspecify.annotations.Nullable;

/**
 * What a user has said of the times of an imported file; null for what the columns tell.
 *
 * @param century the first of the hundred years that years of two digits mean; null to leave such dates out
 */
public record TimeChoice(
        ZoneId zone,
        @Nullable DateOrder order,
        @Nullable Integer century,
        @Nullable Boolean midnightIsDay,
        @Nullable EventCalendar calendar) {

    /** Nothing said but the zone. */
    public static TimeChoice in(ZoneId zone) {
        return new TimeChoice(zone, null, null, null, null);
    }

    /** The same in another zone. */
    public TimeChoice withZone(ZoneId wanted) {
        return new TimeChoice(wanted, order, century, midnightIsDay, calendar);
    }

    /** The same with dates in another order. */
    public TimeChoice withOrder(@Nullable DateOrder wanted) {
        return new TimeChoice(zone, wanted, century, midnightIsDay, calendar);
    }

    /** The same with another century. */
    public TimeChoice withCentury(@Nullable Integer wanted) {
        return new TimeChoice(zone, order, wanted, midnightIsDay, calendar);
    }

    /** The same with another meaning of midnight. */
    public TimeChoice withMidnight(@Nullable Boolean isDay) {
        return new TimeChoice(zone, order, century, isDay, calendar);
    }

    /** The same with dates of another calendar. */
    public TimeChoice withCalendar(@Nullable EventCalendar wanted) {
        return new TimeChoice(zone, order, century, midnightIsDay, wanted);
    }

    TimeOptions options(Survey survey, ColumnMapping mapping) {
        TimeOptions told = survey.timeOptions(mapping, zone);
        TimeOptions said = told.as(
                order == null ? told.order() : order,
                century,
                midnightIsDay == null ? told.midnightIsDay() : midnightIsDay);
        return calendar == null ? said : said.in(calendar);
    }
}
