package org.dateline.imports.time;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The years around those of the middle half of many dates, beyond which one of them is likely to be a mistake. */
final class UsualYears {

    private static final int FEWEST = 8;
    private static final int MARGIN = 40;
    private static final int SPREADS = 3;

    private UsualYears() {}

    /** The years, forty or three times the spread of the middle half to both sides; null if the dates are too few to tell. */
    static @Nullable YearRange of(List<Instant> dates) {
        if (dates.size() < FEWEST) {
            return null;
        }
        int[] years = dates.stream()
                .mapToInt(date -> date.atOffset(ZoneOffset.UTC).getYear())
                .sorted()
                .toArray();
        int lower = years[years.length / 4];
        int upper = years[years.length - 1 - years.length / 4];
        int margin = Math.max(MARGIN, SPREADS * (upper - lower));
        return new YearRange(lower - margin, upper + margin);
    }
}
