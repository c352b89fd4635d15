package org.dateline.viewmodel.typed;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.language.ForPrograms;
import org.jspecify.annotations.Nullable;

/** What a typed time says, before what it leaves out is found; the time of day may be null. */
record TypedWords(TypedDate date, @Nullable TypedTimeOfDay time) {

    private static final Pattern FILLING = Pattern.compile("\\b(at|on|of|the|o'?clock)\\b|[,\u00a0]");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<![\\d-])(-?\\d{4})-(\\d{1,2})-(\\d{1,2})\\b");
    private static final Pattern CENTURY =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+century(?:\\s*(bce?|ad|ce))?\\b");
    private static final Pattern DECADE = Pattern.compile("\\b(\\d{1,3}0)s\\b");
    private static final Pattern ERA = Pattern.compile("\\b(\\d{1,4})\\s*(bce?|ad|ce)\\b|\\bad\\s*(\\d{1,4})\\b");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:\\.\\s?(\\d{1,2})\\.|/(\\d{1,2})\\b/?)(?:\\s?(\\d{4})\\b)?");
    private static final Pattern CLOCK =
            Pattern.compile("\\b(\\d{1,2})[:.](\\d{2})(?::(\\d{2}))?(?![\\d.])\\s*(am|pm)?\\b");
    private static final Pattern HOUR = Pattern.compile("\\b(\\d{1,2})\\s*(am|pm)\\b");
    private static final Pattern NAMED_TIME = Pattern.compile("\\b(noon|midday|midnight)\\b");
    private static final Pattern WEEKDAY =
            Pattern.compile("\\b(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|r|rs|rsday|urday)?\\b\\.?");
    private static final Pattern MONTH = Pattern.compile("\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
            + "(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\b\\.?");
    private static final Pattern YEAR = Pattern.compile("\\b(\\d{4})\\b");
    private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\b\\.?");

    /**
     * @return empty if some are not understood, or say the same thing twice
     * @throws java.time.DateTimeException if there is no such month or time of day
     */
    static Optional<TypedWords> read(String text) {
        Reader reader = new Reader(FILLING.matcher(text.toLowerCase(Locale.ROOT)
                        .replace("a.m.", "am")
                        .replace("p.m.", "pm")
                        .replace("b.c.", "bc")
                        .replace("a.d.", "ad"))
                .replaceAll(" "));
        reader.take(YEAR_FIRST, found -> reader.date(found.group(3), found.group(2), found.group(1)));
        reader.take(CENTURY, found -> reader.century(found.group(1), isBc(found.group(2))));
        reader.take(DECADE, found -> reader.years(Integer.parseInt(found.group(1)), 10));
        reader.take(ERA, found -> {
            String digits = found.group(1) == null ? found.group(3) : found.group(1);
            reader.yearOfEra(digits, isBc(found.group(2)));
        });
        reader.take(
                DAY_FIRST,
                found -> reader.date(
                        found.group(1), found.group(2) == null ? found.group(3) : found.group(2), found.group(4)));
        reader.take(CLOCK, found -> reader.time(found.group(1), found.group(2), found.group(3), found.group(4)));
        reader.take(HOUR, found -> reader.time(found.group(1), "0", null, found.group(2)));
        reader.take(NAMED_TIME, found -> reader.namedTime(found.group(1)));
        reader.take(WEEKDAY, found -> reader.weekday(found.group(1)));
        reader.take(MONTH, found -> reader.month(found.group(1)));
        reader.take(YEAR, found -> reader.year(found.group(1)));
        reader.take(DAY, found -> reader.day(found.group(1)));
        return reader.result();
    }

    private static boolean isBc(@Nullable String era) {
        return era != null && era.startsWith("bc");
    }

    /** Takes one kind of words after the other out of the text. */
    private static final class Reader {

        private String rest;
        private boolean twice;
        private @Nullable DayOfWeek weekday;
        private @Nullable Integer day;
        private @Nullable Month month;
        private @Nullable Integer year;
        private int years = 1;
        private @Nullable TypedTimeOfDay time;

        Reader(String text) {
            rest = text;
        }

        void take(Pattern pattern, Consumer<MatchResult> meaning) {
            Matcher matcher = pattern.matcher(rest);
            if (matcher.find()) {
                meaning.accept(matcher.toMatchResult());
                rest = rest.substring(0, matcher.start()) + " " + rest.substring(matcher.end());
            }
        }

        void date(String dayOfMonth, String monthOfYear, @Nullable String ofYear) {
            day(dayOfMonth);
            twice |= month != null;
            month = Month.of(Integer.parseInt(monthOfYear));
            if (ofYear != null) {
                year(ofYear);
            }
        }

        void day(String digits) {
            twice |= day != null;
            day = Integer.valueOf(digits);
        }

        void year(String digits) {
            twice |= year != null;
            year = Integer.valueOf(digits);
        }

        @ForPrograms("Its exception is never shown")
        void yearOfEra(String digits, boolean isBc) {
            int number = Integer.parseInt(digits);
            if (number == 0) {
                throw new DateTimeException("there is no year 0 of an era");
            }
            years(isBc ? 1 - number : number, 1);
        }

        /** The first begins with the year 1, or 100 BC. */
        @ForPrograms("Its exception is never shown")
        void century(String digits, boolean isBc) {
            int number = Integer.parseInt(digits);
            if (number == 0) {
                throw new DateTimeException("there is no century 0");
            }
            years(isBc ? 1 - 100 * number : 100 * number - 99, 100);
        }

        void years(int first, int count) {
            twice |= year != null;
            year = first;
            years = count;
        }

        void weekday(String letters) {
            weekday = named(DayOfWeek.values(), letters);
        }

        void month(String letters) {
            twice |= month != null;
            month = named(Month.values(), letters);
        }

        private static <E extends Enum<E>> E named(E[] all, String letters) {
            return Stream.of(all)
                    .filter(known -> known.name().toLowerCase(Locale.ROOT).startsWith(letters))
                    .findFirst()
                    .orElseThrow();
        }

        void time(String hour, String minute, @Nullable String second, @Nullable String half) {
            twice |= time != null;
            time = TypedTimeOfDay.of(
                    Integer.parseInt(hour),
                    Integer.parseInt(minute),
                    second == null ? 0 : Integer.parseInt(second),
                    half);
        }

        void namedTime(String name) {
            twice |= time != null;
            time = name.equals("midnight") ? TypedTimeOfDay.MIDNIGHT : TypedTimeOfDay.of(12, 0, 0, null);
        }

        Optional<TypedWords> result() {
            TypedDate date = new TypedDate(weekday, day, month, year, years);
            boolean isPartOfYears = years > 1 && (day != null || month != null || weekday != null || time != null);
            boolean understood = rest.isBlank() && !twice && !isPartOfYears;
            boolean bareNumber = time == null && day != null && weekday == null && month == null;
            boolean nothing = time == null && date.isEmpty();
            return understood && !bareNumber && !nothing ? Optional.of(new TypedWords(date, time)) : Optional.empty();
        }
    }
}
