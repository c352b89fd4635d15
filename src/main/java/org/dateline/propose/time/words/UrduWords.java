package org.dateline.propose.time.words;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.text.NumberReader;
import org.dateline.text.WrittenNumber;

/**
 * Urdu words for times in the place of which the English ones are read: "ہفتے کی رات" is "Saturday night", "گزشتہ 48 گھنٹوں" is
 * "last 48 hours", "صبح آٹھ بجے" is "8 am". Only words are read that tell a time where they stand; where a word has another
 * meaning by itself it is left.
 */
final class UrduWords {

    private static final String LAST = "گزشتہ";
    private static final String TODAY = "آج";
    private static final String CLOCK = "بجے";
    private static final String FIRST = "یکم";
    private static final Map<String, String> PARTS =
            Map.of("صبح", "morning", "شام", "evening", "رات", "night", "شب", "night", "دوپہر", "afternoon");
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("منٹ", "minutes"),
            Map.entry("گھنٹے", "hours"),
            Map.entry("گھنٹوں", "hours"),
            Map.entry("دن", "days"),
            Map.entry("دنوں", "days"),
            Map.entry("روز", "days"),
            Map.entry("ہفتے", "weeks"),
            Map.entry("ہفتوں", "weeks"),
            Map.entry("ماہ", "months"),
            Map.entry("مہینے", "months"),
            Map.entry("مہینوں", "months"),
            Map.entry("سال", "years"),
            Map.entry("سالوں", "years"),
            Map.entry("برس", "years"));
    private static final Map<String, String> PERIODS = Map.of(
            "ہفتے", "week", "ہفتہ", "week", "ماہ", "month", "مہینے", "month", "سال", "year", "برس", "year", "رات",
            "night", "شب", "night");
    private static final Set<String> AGO = Set.of("قبل", "پہلے");
    private static final Set<String> NIGHTS = Set.of("رات", "شب");
    private static final Set<String> YEAR = Set.of("سنہ", "سن");
    private static final int NEAR = 6;
    private static final int FIRST_ARABIC = 0x600;
    private static final int NOON = 12;
    private static final int FIRST_OF_NIGHT = 6;

    private final List<Token> tokens;
    private final List<Token> read = new ArrayList<>();

    private UrduWords(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The tokens with English words for Urdu ones; the same where there are none. */
    static List<Token> inEnglish(List<Token> tokens) {
        UrduWords words = new UrduWords(tokens);
        int at = 0;
        while (at < tokens.size()) {
            at = words.read(at);
        }
        return words.read;
    }

    private String word(int token) {
        return token < tokens.size() ? tokens.get(token).word() : "";
    }

    /** Reads what begins at a token; gives the token behind it. */
    private int read(int at) {
        String word = word(at);
        boolean isCount = !word.isEmpty() && Character.isDigit(word.codePointAt(0)) && UNITS.containsKey(word(at + 1));
        if (!isCount && (word.isEmpty() || word.codePointAt(0) < FIRST_ARABIC)) {
            read.add(tokens.get(at));
            return at + 1;
        }
        DayOfWeek weekday = Calendar.URDU_WEEKDAYS.get(word);
        if (weekday != null && behindDay(at + 1) > at + 1) {
            if (isSince(behindDay(at + 1))) {
                put(at, at, "since");
            }
            put(at, at, Calendar.inEnglish(weekday));
            return part(behindDay(at + 1));
        }
        if (word.equals(LAST)) {
            return last(at);
        }
        if (word.equals(TODAY)) {
            put(at, at, PARTS.containsKey(word(at + 1)) && !isClock(at + 1) ? "this" : "today");
            return isClock(at + 1) ? at + 1 : part(at + 1);
        }
        if (isClock(at)) {
            return clock(at);
        }
        if (isSince(at)) {
            put(at, at, "since");
            put(at, at, "this");
            return part(at);
        }
        if (word.equals("آدھی") && NIGHTS.contains(word(at + 1))) {
            put(at, at, "at");
            put(at, at + 1, "midnight");
            return at + 2;
        }
        if (YEAR.contains(word) && isYear(word(at + 1))) {
            put(at, at, "in");
            return at + 1;
        }
        if (word.equals("کل") && PARTS.containsKey(word(at + 1)) && !isClock(at + 1)) {
            put(at, at, word);
            return part(at + 1);
        }
        if (word.equals("رات") && word(at + 1).equals("گئے")) {
            put(at, at, "late");
            put(at + 1, at + 1, "night");
            return at + 2;
        }
        String number = number(word);
        String unit = UNITS.get(word(at + 1));
        boolean isAgo = AGO.contains(word(at + 2));
        if (!number.isEmpty() && unit != null && (isAgo || word(at + 2).equals("بعد"))) {
            put(at, at, number);
            put(at + 1, at + 1, unit);
            put(at + 2, at + 2, isAgo ? "ago" : "later");
            return at + 3;
        }
        boolean isFirst = word.equals(FIRST) && Calendar.MONTHS.containsKey(word(at + 1));
        put(at, at, isFirst ? "1" : word);
        return at + 1;
    }

    /** The token behind what follows a weekday where it is one; the same where it is not. */
    private int behindDay(int token) {
        String word = word(token);
        if (word.equals("کو") || word.equals("کی")) {
            return token + 1;
        }
        boolean isDay = word.equals("کے") && Set.of("روز", "دن").contains(word(token + 1));
        return isDay ? token + 2 : token;
    }

    private int part(int token) {
        String part = PARTS.get(word(token));
        if (part == null || isClock(token)) {
            return token;
        }
        int last = isSince(token) ? token + 1 : token;
        put(token, last, part);
        return last + 1;
    }

    /** "Since morning", "since Sunday morning"; what goes on with "until" is a span, which is not read. */
    private boolean isSince(int part) {
        boolean isFrom = PARTS.containsKey(word(part)) && word(part + 1).equals("سے") && !isClock(part);
        for (int token = part + 2; isFrom && token < part + NEAR; token++) {
            isFrom = !word(token).equals("تک")
                    && !(token == part + 2 && word(token).equals("پہلے"));
        }
        return isFrom;
    }

    private static boolean isYear(String word) {
        return word.length() == 4 && word.codePoints().allMatch(Character::isDigit);
    }

    private int last(int at) {
        if (word(at + 1).equals("روز")) {
            put(at, at + 1, "yesterday");
            return part(at + 2);
        }
        String period = PERIODS.get(word(at + 1));
        String number = number(word(at + 1));
        String unit = UNITS.get(word(at + 2));
        boolean isCounted = !number.isEmpty() && unit != null;
        if (isCounted) {
            // As English has it: "in the last 48 hours"
            put(at, at, "in");
        }
        put(at, at, "last");
        if (period != null) {
            put(at + 1, at + 1, period);
            return at + 2;
        }
        if (isCounted && unit != null) {
            put(at + 1, at + 1, number);
            put(at + 2, at + 2, unit);
            return at + 3;
        }
        return at + 1;
    }

    /** Whether a part of the day, an hour and "o'clock" stand there. */
    private boolean isClock(int at) {
        return PARTS.containsKey(word(at))
                && !number(word(at + 1)).isEmpty()
                && word(at + 2).equals(CLOCK);
    }

    private int clock(int at) {
        int hour = Integer.parseInt(number(word(at + 1)));
        String part = PARTS.getOrDefault(word(at), "");
        boolean isNight = part.equals("night");
        boolean isLate = isNight ? hour >= FIRST_OF_NIGHT && hour < NOON : !part.equals("morning");
        Token first = tokens.get(at);
        Token last = tokens.get(at + 2);
        read.add(new Token(
                String.valueOf(hour),
                first.begin(),
                tokens.get(at + 1).end(),
                first.isGlued(),
                false,
                first.sentence()));
        read.add(new Token(isLate ? "pm" : "am", last.begin(), last.end(), false, false, last.sentence()));
        return at + 3;
    }

    private static String number(String word) {
        List<WrittenNumber> numbers = word.isEmpty() ? List.of() : NumberReader.in(word);
        boolean isSmall = numbers.size() == 1
                && numbers.get(0).value() == Math.rint(numbers.get(0).value());
        return isSmall && numbers.get(0).value() < 1000
                ? String.valueOf((int) numbers.get(0).value())
                : "";
    }

    private void put(int first, int last, String word) {
        Token from = tokens.get(first);
        boolean isRead = !word.equals(from.word());
        read.add(new Token(
                word,
                from.begin(),
                tokens.get(last).end(),
                from.isGlued(),
                isRead || from.isCapital(),
                from.sentence()));
    }
}
