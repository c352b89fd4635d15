package org.dateline.app.options;

import static org.dateline.language.Tr.tr;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.imports.Survey;
import org.dateline.imports.row.ColumnMapping;
import org.dateline.imports.time.DateOrder;
import org.dateline.imports.time.EventCalendar;
import org.dateline.imports.time.TimeOptions;
import org.dateline.text.Nearest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the times of an imported file are to be read; what these options leave open is as the columns tell. */
public final class ImportTimes {

    private static final String DAY = "day";
    private static final List<String> MIDNIGHTS = List.of(DAY, "time");
    private static final int LAST_CENTURY = 9899;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "The time zone of its times, such as Asia/Karachi (default: what the file says, or UTC).")
    private @Nullable String zone;

    @Option(
            names = "--dates",
            paramLabel = "ORDER",
            description =
                    "How to read dates such as 03/02/2026: day-first or month-first (default: what the column tells).")
    private @Nullable String dates;

    @Option(
            names = "--century",
            paramLabel = "YEAR",
            description =
                    "The first of the hundred years that years of two digits mean: with 1950, 49 is 2049 and 50 is"
                            + " 1950 (default: such dates are left out).")
    private @Nullable Integer century;

    @Option(
            names = "--midnight",
            paramLabel = "MEANING",
            description = "What 00:00 stands for: day or time (default: the day if every row has it, else the time).")
    private @Nullable String midnight;

    @Option(
            names = "--calendar",
            paramLabel = "NAME",
            description =
                    "The calendar of years such as 1404 and 2569: gregorian, persian, islamic or buddhist (default:"
                            + " gregorian; rows are left out where all years may be of another).")
    private @Nullable String calendar;

    /** The options that hold for these columns. */
    public TimeOptions options(Survey survey, ColumnMapping mapping) {
        boolean isAsked = Stream.of(zone, dates, century, midnight, calendar).anyMatch(Objects::nonNull);
        if (!survey.format().hasColumns() && isAsked) {
            throw new CommandException(
                    tr(
                            "the times of a record are read as they are, without --zone, --dates, --century,"
                                    + " --midnight or --calendar; --format geojson or timelinejs reads the rest of such a file"));
        }
        TimeOptions told = survey.timeOptions(mapping, zoneId(survey));
        TimeOptions said = told.as(order(told.order()), checkedCentury(), midnightIsDay(told));
        return calendar == null ? said : said.in(calendar(calendar));
    }

    private static EventCalendar calendar(String word) {
        return EventCalendar.ofWord(word)
                .orElseThrow(() -> new CommandException(
                        tr("--calendar: expected gregorian, persian, islamic or buddhist, found \"{0}\"", word)));
    }

    private @Nullable Integer checkedCentury() {
        if (century != null && (century < 1 || century > LAST_CENTURY)) {
            throw new CommandException(
                    tr("--century: expected a year such as 1950, found \"{0}\"", century.toString()));
        }
        return century;
    }

    private boolean midnightIsDay(TimeOptions told) {
        if (midnight != null && !MIDNIGHTS.contains(midnight)) {
            throw new CommandException(tr("--midnight: expected day or time, found \"{0}\"", midnight));
        }
        return midnight == null ? told.midnightIsDay() : midnight.equals(DAY);
    }

    /** What was found out by the columns and not said by the user, in a line for each. */
    public List<String> found(Survey survey, ColumnMapping mapping) {
        Predicate<String> said = words -> midnight != null && words.contains("00:00");
        boolean lacksCentury = century == null && survey.times(mapping).twoDigitYears() > 0;
        Stream<String> hint = lacksCentury
                ? Stream.of(tr("years of two digits may mean any century; --century 1950 reads them as 1950 to 2049"))
                : Stream.empty();
        String doubtful = calendar == null ? survey.times(mapping).calendarWords() : "";
        Stream<String> calendars =
                doubtful.isEmpty() ? Stream.empty() : Stream.of(tr("{0}; --calendar says of which they are", doubtful));
        return Stream.of(survey.timesFound(mapping).stream().filter(said.negate()), hint, calendars)
                .flatMap(words -> words)
                .toList();
    }

    /** Whether the user has said what comes first in dates. */
    public boolean saysOrder() {
        return dates != null;
    }

    private ZoneId zoneId(Survey survey) {
        String name = zone;
        if (name == null) {
            return survey.zone().orElse(ZoneId.of("UTC"));
        }
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new CommandException(Nearest.to(name, ZoneId.getAvailableZoneIds())
                    .map(nearest ->
                            tr("--zone: no time zone has this name: \"{0}\"; the nearest is {1}", name, nearest))
                    .orElseGet(() -> tr("--zone: no time zone has this name: \"{0}\"", name)));
        }
    }

    private DateOrder order(DateOrder told) {
        if (dates == null) {
            return told;
        }
        return Arrays.stream(DateOrder.values())
                .filter(order -> order.word().equals(dates))
                .findFirst()
                .orElseThrow(() -> new CommandException(
                        tr("--dates: expected day-first or month-first, found \"{0}\"", String.valueOf(dates))));
    }
}
