package org.dateline.imports.time;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.language.ForPrograms;
import org.jspecify.annotations.Nullable;

/**
 * Times of day: 06:30, 6.30 pm, 0630, with an offset or a zone's name that has but one meaning. Local times that a change of the
 * clocks leaves out, or has twice, are taken with a doubt.
 */
final class Clock {

    static final String EXPECTED = key("a time of day such as 06:30, 6:30 pm or 0630");

    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2})(?:[:.h](\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9})\\d*)?)?)?"
                    + "\\s*+(?:([ap])(?:\\.?\\s?m\\.?)?(?![a-z]))?\\s*+(?:hrs?|hours|h|uhr)?\\.?\\s*+"
                    + "(Z|[A-Z]{3,5}|[A-Z][A-Z_]+(?:/[A-Z_+\\d-]++)++|(?:UTC|GMT)?\\s?[+-]\\d{1,2}(?::?\\d{2})?)?(?:\\[[^\\]]*\\])?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OFFSET =
            Pattern.compile("(?:UTC|GMT)?\\s?([+-])(\\d{1,2})(:?\\d{2})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS =
            Pattern.compile("\\d{1,4}(?=\\D|$)(?:\\s*(?:hrs?|hours|h))?", Pattern.CASE_INSENSITIVE);

    @ForPrograms("a pattern")
    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /** Names of zones that stand for one offset wherever they are used; IST, CST, EST of Australia and the like do not. */
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("Z", "Z"),
            Map.entry("UTC", "Z"),
            Map.entry("GMT", "Z"),
            Map.entry("PKT", "+05:00"),
            Map.entry("AFT", "+04:30"),
            Map.entry("NPT", "+05:45"),
            Map.entry("CET", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("EET", "+02:00"),
            Map.entry("EEST", "+03:00"),
            Map.entry("WEST", "+01:00"),
            Map.entry("MSK", "+03:00"),
            Map.entry("EAT", "+03:00"),
            Map.entry("CAT", "+02:00"),
            Map.entry("WAT", "+01:00"),
            Map.entry("SAST", "+02:00"),
            Map.entry("JST", "+09:00"),
            Map.entry("KST", "+09:00"),
            Map.entry("WIB", "+07:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("PST", "-08:00"));

    private static final int LEAP_SECOND = 60;
    private static final int LONGEST_DIGITS = 12;

    private final ZoneId zone;

    Clock(ZoneId zone) {
        this.zone = zone;
    }

    /** Whether a text is a time of day with minutes. */
    static boolean isTime(String text) {
        Matcher time = TIME.matcher(text);
        return time.matches() && (time.group(2) != null || time.group(5) != null);
    }

    /** Whether a text is a time of day as up to four digits, as 0630. */
    static boolean isDigits(String text) {
        if (text.length() > LONGEST_DIGITS || !DIGITS.matcher(text).matches()) {
            return false;
        }
        int number = number(text, 0);
        return number <= 2400 && number % 100 < 60;
    }

    /** The number with which a text begins. */
    private static int number(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return Integer.parseInt(text.substring(from, end));
    }

    /** The time on a day. */
    ImportedTime on(LocalDate day, String text) throws NotATimeException {
        String said = text.strip();
        String bare = said.endsWith(".0") && isDigits(said.substring(0, said.length() - 2))
                ? said.substring(0, said.length() - 2)
                : said;
        if (isDigits(bare)) {
            String digits = bare.replaceAll("\\D", "");
            if (digits.length() > 2) {
                int cut = digits.length() - 2;
                return at(day, Integer.parseInt(digits.substring(0, cut)), digits.substring(cut), null, null, zone);
            }
        }
        Matcher time = TIME.matcher(bare);
        if (!time.matches()) {
            throw NotATimeException.ofUnknownForm(tr("this is not a time of day"));
        }
        int hour = hour(Integer.parseInt(time.group(1)), time.group(5));
        ZoneId where = zoneOf(time.group(6));
        if (time.group(2) == null && time.group(5) == null) {
            ImportedTime start = at(day, hour, null, null, null, where);
            return new ImportedTime(start.from(), start.from().plusSeconds(3600), day, null, start.doubt());
        }
        return at(day, hour, time.group(2), time.group(3), time.group(4), where);
    }

    /** The time of a cell of its own, in a column whose every value is one to four digits: 35 is 00:35. */
    ImportedTime ofDigits(LocalDate day, String text) throws NotATimeException {
        String bare = text.strip();
        if (!isDigits(bare)) {
            return on(day, text);
        }
        int number = Integer.parseInt(bare.replaceAll("\\D", ""));
        return at(day, number / 100, String.valueOf(number % 100), null, null, zone);
    }

    private ImportedTime at(
            LocalDate day,
            int hour,
            @Nullable String minutes,
            @Nullable String seconds,
            @Nullable String fraction,
            ZoneId where) {
        boolean endOfDay = hour == 24 && number(minutes) + number(seconds) + number(fraction) == 0;
        if (endOfDay) {
            return ImportedTime.exactly(day.plusDays(1).atStartOfDay(where).toInstant(), zone);
        }
        boolean leap = number(seconds) == LEAP_SECOND;
        LocalTime clock =
                LocalTime.of(hour, number(minutes), leap ? LEAP_SECOND - 1 : number(seconds), nanos(fraction));
        return at(LocalDateTime.of(day, clock).plusSeconds(leap ? 1 : 0), where);
    }

    private ImportedTime at(LocalDateTime local, ZoneId where) {
        Instant instant = local.atZone(where).toInstant();
        ZoneOffsetTransition change = where.getRules().getTransition(local);
        if (change == null) {
            return ImportedTime.exactly(instant, zone);
        }
        if (change.isGap()) {
            return ImportedTime.exactly(instant, zone)
                    .doubting(tr(
                            "the clocks of {0} leave out {1}; it is taken as {2}",
                            where, SAID.format(local), SAID.format(instant.atZone(where))));
        }
        Instant later = local.atOffset(change.getOffsetAfter()).toInstant();
        return ImportedTime.of(instant, later, local.toLocalDate())
                .doubting(tr(
                        "the clocks of {0} show {1} twice, an hour apart; it is taken as some time between the two",
                        where, SAID.format(local)));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int nanos(@Nullable String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
    }

    @ForPrograms("not shown")
    private static int hour(int hour, @Nullable String half) {
        if (half == null) {
            return hour;
        }
        if (hour < 1 || hour > 12) {
            throw new DateTimeException("no hour " + hour + " " + half + "m");
        }
        return hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }

    private ZoneId zoneOf(@Nullable String named) throws NotATimeException {
        if (named == null) {
            return zone;
        }
        Matcher fixed = OFFSET.matcher(named);
        if (fixed.matches()) {
            return ZoneOffset.of(fixed.group(1)
                    + "0".repeat(2 - fixed.group(2).length())
                    + fixed.group(2)
                    + Objects.requireNonNullElse(fixed.group(3), ""));
        }
        if (named.indexOf('/') > 0) {
            return ZoneId.getAvailableZoneIds().stream()
                    .filter(named::equalsIgnoreCase)
                    .findFirst()
                    .map(ZoneId::of)
                    .orElseThrow(() -> new NotATimeException(tr("no time zone is called \"{0}\"", named)));
        }
        String offset = ZONES.get(named.toUpperCase(Locale.ROOT));
        if (offset == null) {
            throw new NotATimeException(tr("\"{0}\" does not name one time zone", named));
        }
        return ZoneOffset.of(offset);
    }
}
