package org.dateline.language;

import java.text.Bidi;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words that run from left to right within a message that runs from right to left: names in Latin letters, paths, ids,
 * ranges of numbers. Without more, what stands at their ends would be drawn at the other one: "40-hour" as "hour-40".
 *
 * <p>They are held by left-to-right marks at those ends which no letter holds. The isolates of Unicode Standard Annex 9
 * do so where {@linkplain Language#isolating browsers} show them; java.text.Bidi knows none before Java 20, and JavaFX draws on Linux a box for each.
 */
final class Foreign {

    private static final char LEFT_TO_RIGHT_MARK = '\u200e';
    private static final char RIGHT_TO_LEFT_MARK = '\u200f';
    private static final char ARABIC_COMMA = '\u060c';

    private static final char ARROW_BACK = '\u2190';
    private static final char ARROW_FORTH = '\u2192';

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    /** A number, or several with commas between them, runs by itself as it should. */
    private static final Pattern NUMBER =
            Pattern.compile("\\d++(?:[.,:/]\\d++)*+%?+(?:[,\u060c]\\s++\\d++(?:[.,:/]\\d++)*+%?+)*+");

    private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d{2}(-\\d{2})?\\b");

    private Foreign() {}

    /** An argument set off from its message by an isolate if it may run the other way. */
    static String setOff(String argument, boolean isRightToLeft) {
        boolean hasBack = hasRightToLeft(argument);
        boolean hasForth = argument.codePoints().anyMatch(Foreign::isLetter);
        boolean isNumbers = !hasBack
                && !NUMBER.matcher(argument).matches()
                && argument.codePoints().anyMatch(Foreign::isDigit);
        boolean mayTurn = isRightToLeft ? hasForth || isNumbers : hasBack;
        return mayTurn ? FIRST_STRONG_ISOLATE + argument + POP_ISOLATE : argument;
    }

    /** An argument as it stands in a message from right to left. */
    static String held(String argument) {
        String words = argument.strip();
        if (words.isEmpty() || NUMBER.matcher(words).matches() || !hasLettersOrDigits(words) || hasRightToLeft(words)) {
            return argument;
        }
        int end = words.length();
        boolean begins = !isLetter(words.codePointAt(0));
        boolean ends = !isLetter(words.codePointBefore(end)) && !isDigit(words.codePointBefore(end));
        return begins || ends
                ? argument.replace(words, (begins ? LEFT_TO_RIGHT_MARK : "") + words + (ends ? LEFT_TO_RIGHT_MARK : ""))
                : argument;
    }

    /** A message that speaks of dates such as 2026-01-30 behind words that run from right to left, which would turn them round. */
    static String withDates(String message) {
        return hasRightToLeft(message)
                ? DATE.matcher(message)
                        .replaceAll(date -> hasRightToLeft(message.substring(0, date.start()))
                                ? LEFT_TO_RIGHT_MARK + date.group()
                                : date.group())
                : message;
    }

    /** Whether a message has no words of its own. */
    static boolean isPlacesOnly(String message) {
        return message.chars().noneMatch(Character::isLetter);
    }

    /** A message of places only runs from left to right where all that it speaks of does, and its arrow from the first to the next with it. */
    static String withArrows(String message, @Nullable Object... arguments) {
        return isPlacesOnly(message)
                        && Stream.of(arguments).map(String::valueOf).noneMatch(Foreign::hasRightToLeft)
                ? message.replace(ARROW_BACK, ARROW_FORTH)
                : message;
    }

    /**
     * An argument behind another: where both run from left to right at their ends and no letter parts them, a mark does, so that
     * the first is at the right. Without it "AFP · 3 sources" had the number beyond the name, away from what it counts.
     *
     * @param message with its places
     * @param filled the message up to it
     * @param done where the argument before it ends
     */
    static String apart(String message, CharSequence filled, int done, String said) {
        CharSequence between = filled.subSequence(done, filled.length());
        boolean parts = done > 0
                && between.chars().noneMatch(Character::isLetterOrDigit)
                && between.chars().anyMatch(Character::isWhitespace);
        boolean isBack = hasRightToLeft(message) || hasRightToLeft(said) || hasRightToLeft(filled.toString());
        return parts && isBack && endsForth(filled, done) && beginsForth(said) ? RIGHT_TO_LEFT_MARK + said : said;
    }

    private static boolean endsForth(CharSequence words, int end) {
        for (int at = end - 1; at >= 0; at--) {
            if (isLetter(words.charAt(at)) || isBackwards(words.charAt(at))) {
                return isLetter(words.charAt(at));
            }
        }
        return false;
    }

    private static boolean beginsForth(String words) {
        return words.chars()
                .filter(letter -> isLetter(letter) || isDigit(letter) || isBackwards(letter))
                .mapToObj(letter -> !isBackwards(letter))
                .findFirst()
                .orElse(false);
    }

    private static boolean isBackwards(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /**
     * A message with commas as its words have them: between words from left to right that a mark holds the Arabic one
     * is drawn in one run with that, and the mark with it, as a box.
     */
    static String withCommas(String message) {
        if (message.indexOf(LEFT_TO_RIGHT_MARK) < 0 || message.indexOf(ARABIC_COMMA) < 0) {
            return message;
        }
        Bidi bidi = new Bidi(message, Bidi.DIRECTION_RIGHT_TO_LEFT);
        StringBuilder result = new StringBuilder(message);
        for (int run = 0; run < bidi.getRunCount(); run++) {
            String words = message.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            if (bidi.getRunLevel(run) % 2 == 0 && words.indexOf(LEFT_TO_RIGHT_MARK) >= 0) {
                result.replace(bidi.getRunStart(run), bidi.getRunLimit(run), words.replace(ARABIC_COMMA, ','));
            }
        }
        return result.toString();
    }

    private static boolean hasLettersOrDigits(String words) {
        return words.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether any letter runs from right to left. */
    static boolean hasRightToLeft(String words) {
        return Bidi.requiresBidi(words.toCharArray(), 0, words.length());
    }

    private static boolean isLetter(int codePoint) {
        return Character.getDirectionality(codePoint) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    private static boolean isDigit(int codePoint) {
        return Character.getDirectionality(codePoint) == Character.DIRECTIONALITY_EUROPEAN_NUMBER;
    }
}
