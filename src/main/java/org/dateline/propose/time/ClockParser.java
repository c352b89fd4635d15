package org.dateline.propose.time;

import static org.dateline.language.Tr.tr;
import static org.dateline.propose.time.Hours.HOUR;
import static org.dateline.propose.time.Hours.NOON;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.dateline.propose.time.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds times on the clock: "5:30 p.m.", "17:30", "3am", "0630 hours", "1230 GMT", "3 to 5 p.m.". */
final class ClockParser {

    private static final Map<String, ZoneOffset> ZONES = Map.ofEntries(
            Map.entry("gmt", ZoneOffset.UTC),
            Map.entry("utc", ZoneOffset.UTC),
            Map.entry("pkt", ZoneOffset.ofHours(5)),
            Map.entry("pst", ZoneOffset.ofHours(-8)),
            Map.entry("pdt", ZoneOffset.ofHours(-7)),
            Map.entry("est", ZoneOffset.ofHours(-5)),
            Map.entry("edt", ZoneOffset.ofHours(-4)),
            Map.entry("bst", ZoneOffset.ofHours(1)),
            Map.entry("cet", ZoneOffset.ofHours(1)),
            Map.entry("cest", ZoneOffset.ofHours(2)),
            Map.entry("ist", ZoneOffset.ofHoursMinutes(5, 30)),
            Map.entry("aft", ZoneOffset.ofHoursMinutes(4, 30)));
    private static final List<String> HOURS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final int MAX_HOUR = 24;
    private static final int HALF_DAY = 12;

    private static final String UTC = "UTC";

    private final Tokens tokens;

    ClockParser(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The time that begins at a token, or null. */
    @Nullable
    Hours at(int token) {
        int hourInWords = HOURS.indexOf(tokens.word(token));
        if (hourInWords >= 0 && isOclock(token + 1)) {
            return ambiguous(token + 4, hourInWords + 1, 0);
        }
        int digits = tokens.digits(token);
        boolean isInWord =
                tokens.isGlued(token) && !tokens.is(token - 1, "(", "-", "\u2013", "\u2014", "t", "\"", "\u201c");
        if (digits == 0 || isInWord) {
            return null;
        }
        Hours range = range(token);
        if (range != null) {
            return range;
        }
        Hours time = digits == 4 ? military(token) : civil(token);
        return time == null ? null : zoned(time);
    }

    /** "3 to 5 p.m.": the half of the day is said once. */
    private @Nullable Hours range(int token) {
        boolean hasMinutes =
                tokens.is(token + 1, ".", ":") && tokens.isGlued(token + 2) && tokens.digits(token + 2) == 2;
        int joint = hasMinutes ? token + 3 : token + 1;
        boolean isPair = tokens.digits(token) <= 2
                && (tokens.is(joint, "to", "and") || tokens.isHyphen(joint))
                && tokens.digits(joint + 1) > 0;
        Hours last = isPair ? civil(joint + 1) : null;
        int hour = tokens.number(token);
        boolean hasHalf = last != null && tokens.is(last.next() - 1, "am", "pm", ".", "m");
        if (last == null || !hasHalf || hour < 1 || hour > HALF_DAY) {
            return null;
        }
        int minute = hasMinutes ? tokens.number(token + 2) : 0;
        int from = hour % HALF_DAY * HOUR + minute + (last.from() >= NOON ? NOON : 0);
        if (from >= last.from()) {
            from -= NOON;
        }
        return from < 0 ? null : zoned(new Hours(last.next(), from, last.from(), null, false, ""));
    }

    /** "0630 hours", "1230 GMT". */
    private @Nullable Hours military(int token) {
        int number = tokens.number(token);
        int hour = number / 100;
        int minute = number % 100;
        boolean isTime = hour < MAX_HOUR && minute < HOUR;
        boolean isSaid = tokens.is(token + 1, "hours", "hrs", "hour", "h")
                || ZONES.containsKey(tokens.word(token + 1)) && capitals(token + 1);
        if (!isTime || !isSaid) {
            return null;
        }
        int next = tokens.is(token + 1, "hours", "hrs", "hour", "h") ? token + 2 : token + 1;
        return Hours.clock(next, hour * HOUR + minute);
    }

    private @Nullable Hours civil(int token) {
        int hour = tokens.number(token);
        int minute = 0;
        int next = token + 1;
        boolean isColon = tokens.is(next, ":");
        boolean hasMinutes = (isColon || tokens.is(next, "."))
                && tokens.isGlued(next)
                && tokens.isGlued(next + 1)
                && tokens.digits(next + 1) == 2;
        if (hasMinutes) {
            minute = tokens.number(next + 1);
            next += 2;
            boolean hasSeconds = tokens.is(next, ":")
                    && tokens.isGlued(next)
                    && tokens.isGlued(next + 1)
                    && tokens.digits(next + 1) == 2;
            next = hasSeconds ? next + 2 : next;
        }
        if (tokens.digits(token) > 2 || hour > MAX_HOUR || minute >= HOUR) {
            return null;
        }
        int half = half(next);
        if (half >= 0) {
            int behind = tokens.is(next + 1, ".") && tokens.is(next + 3, ".") && tokens.isGlued(next + 3)
                    ? next + 4
                    : tokens.is(next + 1, ".") && tokens.is(next + 2, "m") ? next + 3 : next + 1;
            boolean fits = hour >= 1 && hour <= HALF_DAY;
            return fits
                    ? Hours.clock(behind, hour % HALF_DAY * HOUR + minute + half * NOON)
                    : hour > HALF_DAY && hasMinutes ? Hours.clock(behind, hour * HOUR + minute) : null;
        }
        if (isOclock(next)) {
            return ambiguous(next + 3, hour, 0);
        }
        boolean isHours = hasMinutes && tokens.is(next, "hours", "hrs", "h");
        boolean isZoned = hasMinutes && isZone(next);
        boolean isAfterWord = tokens.is(
                token - 1,
                "at",
                "around",
                "about",
                "by",
                "before",
                "after",
                "until",
                "till",
                "since",
                "from",
                "approximately",
                "and",
                "to");
        if (!hasMinutes || !isColon && !isHours && !isZoned) {
            return null;
        }
        if (tokens.digits(token) == 1 && !isHours && !isZoned) {
            return isAfterWord ? ambiguous(next, hour, minute) : null;
        }
        return Hours.clock(isHours ? next + 1 : next, hour * HOUR + minute);
    }

    private boolean isOclock(int token) {
        return tokens.is(token, "o") && tokens.isApostrophe(token + 1) && tokens.is(token + 2, "clock");
    }

    private static @Nullable Hours ambiguous(int next, int hour, int minute) {
        int time = hour % HALF_DAY * HOUR + minute;
        String words =
                tr("{0} or {1}, the text does not say which half of the day", Hours.say(time), Hours.say(time + NOON));
        return hour < 1 || hour > HALF_DAY ? null : new Hours(next, time, time + NOON, null, false, words);
    }

    /** 0 before noon, 1 after it, -1 if the token says neither. */
    private int half(int token) {
        boolean isDotted = tokens.is(token + 1, ".")
                && tokens.isGlued(token + 1)
                && tokens.is(token + 2, "m")
                && tokens.isGlued(token + 2);
        if (tokens.is(token, "am") || isDotted && tokens.is(token, "a")) {
            return 0;
        }
        return tokens.is(token, "pm") || isDotted && tokens.is(token, "p") ? 1 : -1;
    }

    private boolean capitals(int token) {
        String printed = tokens.text(token, token + 1);
        return printed.equals(printed.toUpperCase(java.util.Locale.ROOT));
    }

    private boolean isZone(int token) {
        return tokens.word(token).equals("local") && tokens.is(token + 1, "time")
                || ZONES.containsKey(tokens.word(token)) && capitals(token);
    }

    /** The time with the words for its zone, and with the same time in another zone in brackets. */
    private Hours zoned(Hours time) {
        int next = time.next();
        ZoneOffset zone = null;
        String rule = time.rule();
        boolean isLocal = tokens.is(next, "local") && tokens.is(next + 1, "time")
                || tokens.is(next + 1, "standard") && tokens.is(next + 2, "time");
        if (isLocal) {
            next += tokens.is(next, "local") ? 2 : 3;
        } else if (tokens.is(next + 1, "time")
                && tokens.isCapital(next)
                && tokens.is(next, "pakistan", "karachi", "islamabad")) {
            next += 2;
        } else if (isZone(next)) {
            zone = ZONES.get(tokens.word(next));
            rule = tr("{0}, taken as {1}", tokens.text(next, next + 1), ZoneOffset.UTC.equals(zone) ? UTC : UTC + zone);
            next++;
        }
        if (tokens.is(next, "(")) {
            int closing = next + 1;
            while (closing < next + 8 && !tokens.is(closing, ")")) {
                closing++;
            }
            boolean isAgain = tokens.is(closing, ")")
                    && ZONES.containsKey(tokens.word(closing - 1))
                    && tokens.digits(next + 1) > 0;
            next = isAgain ? closing + 1 : next;
        }
        return new Hours(next, time.from(), time.to(), zone, false, rule);
    }
}
