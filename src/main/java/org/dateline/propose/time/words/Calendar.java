package org.dateline.propose.time.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.language.ForPrograms;
import org.dateline.language.Language;

/** The names of days and months, and words for a day in a rule. */
public final class Calendar {

    private static final List<String> URDU_MONTHS = List.of(
            "جنوری", "فروری", "مارچ", "اپریل", "مئی", "جون", "جولائی", "اگست", "ستمبر", "اکتوبر", "نومبر", "دسمبر");

    public static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
    /** Names that are other words too, or too short: they count beside a date only. */
    public static final Map<String, DayOfWeek> SHORT_WEEKDAYS = shortWeekdays();

    public static final Map<String, Month> MONTHS = months();
    public static final Map<String, Month> SHORT_MONTHS = shortMonths();
    /** Feasts that are on the same day every year, in two words. */
    @ForPrograms("words of a text")
    public static final Map<String, MonthDay> FEASTS = Map.of(
            "christmas eve", MonthDay.of(12, 24),
            "christmas day", MonthDay.of(12, 25),
            "boxing day", MonthDay.of(12, 26),
            "may day", MonthDay.of(5, 1));

    static final Map<String, DayOfWeek> URDU_WEEKDAYS = Map.of(
            "اتوار", DayOfWeek.SUNDAY,
            "پیر", DayOfWeek.MONDAY,
            "منگل", DayOfWeek.TUESDAY,
            "بدھ", DayOfWeek.WEDNESDAY,
            "جمعرات", DayOfWeek.THURSDAY,
            "جمعہ", DayOfWeek.FRIDAY,
            "جمعے", DayOfWeek.FRIDAY,
            "ہفتہ", DayOfWeek.SATURDAY,
            "ہفتے", DayOfWeek.SATURDAY);

    @ForPrograms("a pattern")
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    @ForPrograms("a pattern")
    private static final DateTimeFormatter DAY_OF_YEAR =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    @ForPrograms("a pattern")
    private static final DateTimeFormatter DATE_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Calendar() {}

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> days = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(inEnglish(day), day);
        }
        return Map.copyOf(days);
    }

    private static Map<String, DayOfWeek> shortWeekdays() {
        Map<String, DayOfWeek> days = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(inEnglish(day).substring(0, 3), day);
        }
        days.put("tues", DayOfWeek.TUESDAY);
        days.put("thur", DayOfWeek.THURSDAY);
        days.put("thurs", DayOfWeek.THURSDAY);
        return Map.copyOf(days);
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (Month month : Month.values()) {
            months.put(inEnglish(month), month);
            months.put(URDU_MONTHS.get(month.ordinal()), month);
        }
        return Map.copyOf(months);
    }

    private static Map<String, Month> shortMonths() {
        Map<String, Month> months = new HashMap<>();
        for (Month month : Month.values()) {
            months.put(inEnglish(month).substring(0, 3), month);
        }
        months.put("sept", Month.SEPTEMBER);
        return Map.copyOf(months);
    }

    /** The name of a weekday as English texts have it, in lower case. */
    static String inEnglish(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
    }

    private static String inEnglish(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
    }

    /** The name of a weekday for readers. */
    public static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Language.current().locale());
    }

    /** The name of a month for readers. */
    public static String name(Month month) {
        return month.getDisplayName(
                TextStyle.FULL_STANDALONE, Language.current().locale());
    }

    /** "Saturday 31 January 2026". */
    public static String withYear(LocalDate day) {
        return DAY_OF_YEAR.withLocale(Language.current().locale()).format(day);
    }

    /** "31 January 2026", or without its year. */
    public static String date(LocalDate day, boolean withYear) {
        return (withYear ? DATE_OF_YEAR : DATE)
                .withLocale(Language.current().locale())
                .format(day);
    }

    /** "Saturday 31 January". */
    public static String withoutYear(LocalDate day) {
        return DAY.withLocale(Language.current().locale()).format(day);
    }
}
