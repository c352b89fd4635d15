package org.dateline.propose.source;

import static org.dateline.language.Tr.tr;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.propose.time.DateParser;
import org.jspecify.annotations.Nullable;

/**
 * A day of the calendar as a line writes it, with the clock and the zone beside it: ISO 8601, RFC 1123, "Sunday, February 1,
 * 2026 05:04 PM", "1 Feb 2026, 17:04 PKT".
 *
 * @param begin where its words begin, as an index of the line
 * @param end the index behind them
 * @param wording the words, as printed
 * @param time the time, or null where the words do not say it, as where the year is missing
 * @param rule why not, or what is not told of the clock and the zone; empty if nothing is open
 * @param isZoneOpen whether that is the zone, whose name has several meanings
 */
record WrittenTime(
        int begin, int end, String wording, @Nullable PublicationTime time, String rule, boolean isZoneOpen) {

    private static final Pattern CLOCK =
            Pattern.compile("(?<![\\d.:])(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d)(?::[0-5]\\d"
                    + "(?:\\.\\d{1,9})?)?)(?![\\d:])(?:\\s?(?<half>[AaPp])\\.?\\s?[Mm]\\b\\.?)?"
                    + "|(?<![\\d.:])(?<full>\\d{1,2})\\s?(?<fullHalf>[AaPp])\\.?[Mm]\\b\\.?"
                    + "|(?<![\\d.:])(?<hours>[01]\\d|2[0-3])(?<minutes>[0-5]\\d)(?=\\s?(?:GMT|UTC|hrs|hours)\\b)");
    private static final int MAX_GAP = 14;
    private static final int HALF_DAY = 12;

    /** The times of publication that a line may name, in its order; only its first characters are looked at. */
    static List<WrittenTime> in(String line) {
        String text = line.length() > TextLines.MAX_LENGTH ? line.substring(0, TextLines.MAX_LENGTH) : line;
        List<WrittenTime> times = new ArrayList<>();
        List<DateParser.Written> days = DateParser.written(text);
        int from = 0;
        for (int i = 0; i < days.size(); i++) {
            int to = i + 1 < days.size() ? days.get(i + 1).begin() : text.length();
            WrittenTime time = of(text, days.get(i), from, to);
            times.add(time);
            from = time.end();
        }
        return times;
    }

    private static WrittenTime of(String text, DateParser.Written day, int from, int to) {
        Clock clock = clockBehind(text, day, to)
                .or(() -> clockBefore(text, day, from))
                .orElse(null);
        int begin = clock == null ? day.begin() : Math.min(day.begin(), clock.begin());
        int end = clock == null ? day.end() : Math.max(day.end(), clock.end());
        String wording = text.substring(begin, end);
        LocalDate date = day.day();
        if (date == null) {
            return new WrittenTime(begin, end, wording, null, day.why(), false);
        }
        PublicationTime time = clock == null
                ? new PublicationTime(date, null, null)
                : new PublicationTime(date, clock.time(), clock.time() == null ? null : clock.zone());
        return clock == null
                ? new WrittenTime(begin, end, wording, time, "", false)
                : new WrittenTime(begin, end, wording, time, clock.open(), clock.isZoneOpen());
    }

    /**
     * A time on the clock.
     *
     * @param open what is not told of it
     * @param isZoneOpen whether that is its zone
     */
    private record Clock(
            int begin,
            int end,
            @Nullable LocalTime time,
            @Nullable ZoneId zone,
            String open,
            boolean isZoneOpen) {}

    private static Optional<Clock> clockBehind(String text, DateParser.Written day, int to) {
        Matcher clock = CLOCK.matcher(text).region(day.end(), to);
        boolean isNear = clock.find() && isGap(text.substring(day.end(), clock.start()));
        return isNear ? Optional.of(clock(text, clock)) : Optional.empty();
    }

    private static Optional<Clock> clockBefore(String text, DateParser.Written day, int from) {
        Matcher clock = CLOCK.matcher(text).region(from, day.begin());
        Clock last = null;
        while (clock.find()) {
            last = clock(text.substring(0, day.begin()), clock);
        }
        return last != null && isGap(text.substring(last.end(), day.begin())) ? Optional.of(last) : Optional.empty();
    }

    private static boolean isGap(String between) {
        String bare = between.toLowerCase(Locale.ROOT).replaceAll("\\b(at|on|t|of|o|updated|time)\\b", "");
        return between.length() <= MAX_GAP
                && bare.codePoints().noneMatch(Character::isLetterOrDigit)
                && !between.contains("\n");
    }

    private static Clock clock(String text, Matcher found) {
        String rest = text.substring(found.end());
        Matcher hours = Pattern.compile("^\\s?(hrs|hours)\\b\\.?").matcher(rest);
        int behind = hours.find() ? found.end() + hours.end() : found.end();
        Optional<ZoneNames.Named> zone = ZoneNames.at(text.substring(behind));
        int end = zone.map(named ->
                        text.indexOf(named.words(), behind) + named.words().length())
                .orElse(behind);
        Optional<ZoneNames.Named> ambiguous = zone.filter(named -> named.zone().isEmpty());
        String open = ambiguous
                .map(named -> tr("\u201c{0}\u201d may be {1}", named.words(), named.meanings()))
                .orElse("");
        LocalTime time = time(found, zone.isPresent());
        if (time == null) {
            open = tr("whether \u201c{0}\u201d is before or after noon is not said", found.group());
        }
        return new Clock(
                found.start(),
                end,
                time,
                zone.flatMap(ZoneNames.Named::zone).orElse(null),
                open,
                time != null && ambiguous.isPresent());
    }

    /** The time, or null where its half of the day is not told: "5:04", unlike "05:04" and "17:04". */
    private static @Nullable LocalTime time(Matcher found, boolean isZoned) {
        String hours = group(found, "hour", "full", "hours");
        String minutes = group(found, "minute", "minutes");
        String half = group(found, "half", "fullHalf").toLowerCase(Locale.ROOT);
        int hour = Integer.parseInt(hours);
        if (half.isEmpty() && hours.length() == 1 && hour > 0 && !isZoned) {
            return null;
        }
        if (!half.isEmpty() && hour <= HALF_DAY) {
            hour = hour % HALF_DAY + (half.equals("p") ? HALF_DAY : 0);
        }
        try {
            return LocalTime.of(hour, minutes.isEmpty() ? 0 : Integer.parseInt(minutes));
        } catch (DateTimeException noSuchTime) {
            return null;
        }
    }

    private static String group(Matcher found, String... names) {
        for (String name : names) {
            String group = found.group(name);
            if (group != null) {
                return group;
            }
        }
        return "";
    }
}
