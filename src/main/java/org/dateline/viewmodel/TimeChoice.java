package org.dateline.viewmodel;

import java.time.ZoneId;
import org.dateline.imports.Survey;
import org.dateline.imports.row.ColumnMapping;
import org.dateline.imports.time.DateOrder;
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
        @Nullable Boolean midnightIsDay) {

    /** Nothing said but the zone. */
    public static TimeChoice in(ZoneId zone) {
        return new TimeChoice(zone, null, null, null);
    }

    TimeOptions options(Survey survey, ColumnMapping mapping) {
        TimeOptions told = survey.timeOptions(mapping, zone);
        return told.as(
                order == null ? told.order() : order,
                century,
                midnightIsDay == null ? told.midnightIsDay() : midnightIsDay);
    }
}
