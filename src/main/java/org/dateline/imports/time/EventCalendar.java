package org.dateline.imports.time;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.language.ForPrograms;
import org.jspecify.annotations.Nullable;

/**
 * The calendars that the dates of a table may be of, by their years: 1404, 1447 and 2569 are 2025 and 2026. A year of a calendar that is
 * none of recent time is one of the Gregorian calendar.
 */
public enum EventCalendar {
    GREGORIAN(key("Gregorian"), 0, 0, 0),
    /** The solar calendar of Iran and Afghanistan, by the arithmetic of 33 years, which is right from 1178 to 1633. */
    PERSIAN(key("Persian"), 1300, 1420, 0),
    /** By the Umm al-Qura calendar; elsewhere, where the moon is looked for, a month may begin a day earlier or later. */
    ISLAMIC(key("Islamic"), 1340, 1460, 1),
    /** The Gregorian calendar with the years of the Buddhist era, as in Thailand since 1941. */
    BUDDHIST(key("Buddhist"), 2460, 2600, 0);

    private static final long PERSIAN_EPOCH = 1_948_320;
    /** The Julian day of 1970-01-01. */
    private static final long JULIAN_DAY_OF_1970 = 2_440_588;

    private static final int BUDDHIST_ERA = 543;

    private final String title;
    private final YearRange recent;
    private final int daysUnsure;

    EventCalendar(String title, int first, int last, int daysUnsure) {
        this.title = title;
        this.recent = new YearRange(first, last);
        this.daysUnsure = daysUnsure;
    }

    /** Its name on the screen. */
    public String title() {
        return tr(title);
    }

    /** Its name on the command line: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The calendar that the command line calls so, or empty. */
    public static Optional<EventCalendar> ofWord(String word) {
        return Arrays.stream(values())
                .filter(calendar -> calendar.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Whether a year is one of recent time in this calendar. */
    boolean holds(int year) {
        return recent.holds(year);
    }

    /** The other calendars whose years these may be; none if they are read as Gregorian. */
    static List<EventCalendar> suspected(@Nullable YearRange years) {
        return years == null
                ? List.of()
                : Arrays.stream(values())
                        .filter(calendar -> calendar.holds(years.first()) && calendar.holds(years.last()))
                        .toList();
    }

    /** Some time on a day of this calendar, or on those beside it where it is not sure to a day. */
    ImportedTime day(int year, int month, int day, TimeOptions options) {
        LocalDate date = date(year, month, day);
        return daysUnsure == 0 ? ImportedTime.day(date, options.zone()) : days(date, date.plusDays(1), options);
    }

    ImportedTime month(int year, int month, TimeOptions options) {
        boolean isLast = month == 12;
        return days(date(year, month, 1), date(isLast ? year + 1 : year, isLast ? 1 : month + 1, 1), options);
    }

    ImportedTime year(int year, TimeOptions options) {
        return days(date(year, 1, 1), date(year + 1, 1, 1), options);
    }

    private ImportedTime days(LocalDate first, LocalDate after, TimeOptions options) {
        return ImportedTime.days(first.minusDays(daysUnsure), after.plusDays(daysUnsure), options.zone());
    }

    /** @throws DateTimeException if there is no such day */
    private LocalDate date(int year, int month, int day) {
        return switch (this) {
            case GREGORIAN -> LocalDate.of(year, month, day);
            case BUDDHIST -> LocalDate.of(year - BUDDHIST_ERA, month, day);
            case ISLAMIC -> LocalDate.from(HijrahChronology.INSTANCE.date(year, month, day));
            case PERSIAN -> persian(year, month, day);
        };
    }

    @ForPrograms("not shown")
    private static LocalDate persian(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > (month < 7 ? 31 : 30)) {
            throw new DateTimeException("no such day");
        }
        long first = firstOfPersian(year);
        long date = first + (month < 8 ? 31L * (month - 1) : 30L * (month - 1) + 6) + day - 1;
        if (date >= firstOfPersian(year + 1)) {
            throw new DateTimeException("no such day");
        }
        return LocalDate.ofEpochDay(date - JULIAN_DAY_OF_1970);
    }

    /** The Julian day of the first day of a year. */
    private static long firstOfPersian(int year) {
        return PERSIAN_EPOCH + 365L * (year - 1) + Math.floorDiv(8L * year + 21, 33);
    }
}
