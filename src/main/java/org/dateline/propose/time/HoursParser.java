package org.dateline.propose.time;

import static org.dateline.language.Tr.tr;
import static org.dateline.propose.time.Hours.DAWN;
import static org.dateline.propose.time.Hours.DAY;
import static org.dateline.propose.time.Hours.EVENING;
import static org.dateline.propose.time.Hours.HOUR;
import static org.dateline.propose.time.Hours.NOON;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.language.ForPrograms;
import org.dateline.propose.time.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds parts of a day: "before dawn", "late evening", "in the early hours", "overnight". */
final class HoursParser {

    private record Part(int from, int to) {}

    /** Phrases that begin with a relation and are read as a whole. */
    private static final Map<String, Part> PHRASES = new LinkedHashMap<>();

    private static final Map<String, Part> WORDS = new LinkedHashMap<>();
    private static final Map<String, Part> EARLY = Map.of(
            "morning", new Part(0, DAWN),
            "afternoon", new Part(NOON, 15 * HOUR),
            "evening", new Part(EVENING, 20 * HOUR),
            "night", new Part(EVENING, 21 * HOUR));
    private static final Map<String, Part> MID =
            Map.of("morning", new Part(9 * HOUR, 11 * HOUR), "afternoon", new Part(14 * HOUR, 16 * HOUR));
    private static final Map<String, Part> LATE = Map.of(
            "morning", new Part(10 * HOUR, NOON),
            "afternoon", new Part(15 * HOUR, EVENING),
            "evening", new Part(20 * HOUR, DAY),
            "night", new Part(20 * HOUR, DAY));

    static {
        fill();
    }

    @ForPrograms("words of a text")
    private static void fill() {
        for (String dawn : new String[] {"dawn", "daybreak", "sunrise", "first light"}) {
            PHRASES.put("shortly before " + dawn, new Part(5 * HOUR, DAWN));
            PHRASES.put("just before " + dawn, new Part(5 * HOUR, DAWN));
            PHRASES.put("before " + dawn, new Part(0, DAWN));
            PHRASES.put("after " + dawn, new Part(DAWN, NOON));
            WORDS.put(dawn, new Part(DAWN - HOUR / 2, DAWN + HOUR / 2));
        }
        for (String dark : new String[] {"dark", "nightfall", "sunset", "dusk", "sundown"}) {
            PHRASES.put("after " + dark, new Part(EVENING, DAY));
            if (!dark.equals("dark")) {
                WORDS.put(dark, new Part(EVENING - HOUR / 2, EVENING + HOUR / 2));
            }
        }
        for (String near : new String[] {"shortly", "just", "soon", "right"}) {
            PHRASES.put(near + " before midnight", new Part(23 * HOUR, DAY));
            PHRASES.put(near + " after midnight", new Part(0, HOUR));
        }
        PHRASES.put("before midnight", new Part(EVENING, DAY));
        PHRASES.put("after midnight", new Part(0, DAWN));
        PHRASES.put("past midnight", new Part(0, DAWN));
        PHRASES.put("pre - dawn", new Part(0, DAWN));
        WORDS.put("predawn", new Part(0, DAWN));
        WORDS.put("early hours", new Part(0, DAWN));
        WORDS.put("small hours", new Part(0, DAWN));
        WORDS.put("wee hours", new Part(0, DAWN));
        WORDS.put("broad daylight", new Part(7 * HOUR + HOUR / 2, EVENING - HOUR / 2));
        WORDS.put("morning", new Part(6 * HOUR, NOON));
        WORDS.put("midmorning", new Part(9 * HOUR, 11 * HOUR));
        WORDS.put("midday", new Part(11 * HOUR, 13 * HOUR));
        WORDS.put("lunchtime", new Part(NOON, 14 * HOUR));
        WORDS.put("afternoon", new Part(NOON, EVENING));
        WORDS.put("evening", new Part(EVENING, DAY));
        WORDS.put("night", new Part(EVENING, DAY));
    }

    private static final Set<String> BEGINNINGS =
            PHRASES.keySet().stream().map(phrase -> phrase.split(" ")[0]).collect(Collectors.toUnmodifiableSet());

    private final Tokens tokens;
    private final ClockParser clock;

    HoursParser(Tokens tokens) {
        this.tokens = tokens;
        this.clock = new ClockParser(tokens);
    }

    /** A whole phrase such as "before dawn" that begins at a token, or null. */
    @Nullable
    Hours phrase(int token) {
        if (!BEGINNINGS.contains(tokens.word(token))) {
            return null;
        }
        for (Map.Entry<String, Part> phrase : PHRASES.entrySet()) {
            if (tokens.reads(token, phrase.getKey())) {
                int next = token + phrase.getKey().split(" ").length;
                return part(token, next, phrase.getValue());
            }
        }
        return null;
    }

    /** A part of the day or a time on the clock that begins at a token, or null. */
    @Nullable
    Hours at(int token) {
        Hours whole = phrase(token);
        if (whole != null) {
            return whole;
        }
        Hours time = clock.at(token);
        return time != null ? time : word(token);
    }

    private @Nullable Hours word(int token) {
        switch (tokens.word(token)) {
            case "noon":
                return Hours.clock(token + 1, NOON);
            case "midnight":
                return new Hours(
                        token + 1, 0, DAY, null, false, tr("midnight may be the beginning or the end of the day"));
            case "tonight":
                return Hours.part(token + 1, EVENING, DAY, "tonight");
            case "overnight":
                return new Hours(
                        token + 1,
                        EVENING,
                        DAY + DAWN,
                        null,
                        true,
                        tr("overnight: from 18:00 to 06:30 of the next day"));
            default:
        }
        Hours modified = tokens.is(token, "early", "mid", "late") ? modified(token) : null;
        if (modified != null) {
            return modified;
        }
        boolean isDuring = tokens.is(token + 1, "hours", "light", "daylight");
        Part part = WORDS.get(isDuring ? tokens.word(token) + " " + tokens.word(token + 1) : tokens.word(token));
        boolean isCompound = tokens.isHyphen(token + 1) && tokens.isGlued(token + 1) && tokens.isGlued(token + 2);
        return part == null || isCompound ? null : part(token, isDuring ? token + 2 : token + 1, part);
    }

    private @Nullable Hours modified(int token) {
        int noun = tokens.isHyphen(token + 1) ? token + 2 : token + 1;
        Map<String, Part> parts = tokens.is(token, "early") ? EARLY : tokens.is(token, "mid") ? MID : LATE;
        Part part = parts.get(tokens.word(noun));
        return part == null ? null : part(token, noun + 1, part);
    }

    /** A part of the day where "early" or "late" stands apart from it: "early on Sunday morning". */
    @Nullable
    Hours modified(String modifier, int token, Hours hours) {
        Map<String, Part> parts = modifier.equals("early") ? EARLY : modifier.equals("mid") ? MID : LATE;
        Part part = parts.get(tokens.word(token));
        return part == null
                ? null
                : Hours.part(hours.next(), part.from(), part.to(), modifier + " " + tokens.word(token));
    }

    private Hours part(int token, int next, Part part) {
        String words = tokens.text(token, next).toLowerCase(java.util.Locale.ROOT);
        if (part.from() == 0 && part.to() == DAWN && words.contains("dawn") || words.contains("sunrise")) {
            return new Hours(next, part.from(), part.to(), null, false, byTheSun(words, part));
        }
        return Hours.part(next, part.from(), part.to(), words);
    }

    private static String byTheSun(String words, Part part) {
        String to = Hours.say(part.to());
        if (part.to() != DAWN) {
            return part.from() == 0
                    ? tr("{0}: from midnight to {1}", words, to)
                    : tr("{0}: from {1} to {2}", words, Hours.say(part.from()), to);
        }
        return part.from() == 0
                ? tr("{0}: from midnight to sunrise, taken as {1}", words, to)
                : tr("{0}: from {1} to sunrise, taken as {2}", words, Hours.say(part.from()), to);
    }
}
