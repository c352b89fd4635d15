package org.dateline.propose.time.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A paragraph as words, runs of digits and marks. What is asked beyond its ends is an empty word. */
public final class Tokens {

    private static final Token NONE = new Token("", 0, 0, false, false, -1);
    private static final Set<String> SHORTENED = Set.of(
            "mr", "mrs", "ms", "dr", "st", "gen", "col", "lt", "maj", "sgt", "capt", "insp", "jan", "feb", "mar", "apr",
            "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur",
            "thurs", "fri", "sat", "sun", "no", "m", "a", "p");
    private static final int MAX_DIGITS = 4;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int sentence;

    private Tokens(String text) {
        this.text = text;
    }

    public static Tokens of(String paragraph) {
        Tokens tokens = new Tokens(paragraph);
        int at = 0;
        while (at < paragraph.length()) {
            at = tokens.add(at);
        }
        List<Token> english = UrduWords.inEnglish(tokens.tokens);
        tokens.tokens.clear();
        tokens.tokens.addAll(english);
        return tokens;
    }

    private int add(int at) {
        int point = text.codePointAt(at);
        int end = at + Character.charCount(point);
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            return end;
        }
        boolean isNumber = Character.isDigit(point);
        if (isNumber || Character.isLetter(point)) {
            while (end < text.length() && isMore(text.codePointAt(end), isNumber)) {
                end += Character.charCount(text.codePointAt(end));
            }
        }
        boolean isGlued = !tokens.isEmpty() && tokens.get(tokens.size() - 1).end() == at;
        boolean isCapital = Character.isUpperCase(point);
        boolean isCaseless = Character.isLetter(point) && !isCapital && !Character.isLowerCase(point);
        if (!isGlued && beginsSentence(isCaseless || isCapital || isNumber || "\"\u201c\u2018'".indexOf(point) >= 0)) {
            sentence++;
        }
        String word = isNumber
                ? digits(text.substring(at, end))
                : text.substring(at, end).toLowerCase(Locale.ROOT);
        tokens.add(new Token(word, at, end, isGlued, isCapital, sentence));
        return end;
    }

    private static boolean isMore(int point, boolean isNumber) {
        return isNumber ? Character.isDigit(point) : Character.isLetter(point) || isMark(point);
    }

    private static boolean isMark(int point) {
        return Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private static String digits(String run) {
        StringBuilder digits = new StringBuilder();
        run.codePoints().forEach(point -> digits.append(Character.digit(point, 10)));
        return digits.toString();
    }

    private boolean beginsSentence(boolean canBegin) {
        int last = tokens.size() - 1;
        while (last >= 0 && Set.of("\"", "\u201d", "\u2019", "'", ")").contains(word(last))) {
            last--;
        }
        boolean isStop =
                is(last, "!", "?", "\u06d4", "\u061f", ";") || (is(last, ".") && !SHORTENED.contains(word(last - 1)));
        return canBegin && isStop;
    }

    public int size() {
        return tokens.size();
    }

    public Token get(int token) {
        return token >= 0 && token < tokens.size() ? tokens.get(token) : NONE;
    }

    public String word(int token) {
        return get(token).word();
    }

    public boolean is(int token, String... words) {
        String word = word(token);
        for (String each : words) {
            if (each.equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether these words, parted by single spaces, stand from a token on. */
    public boolean reads(int token, String words) {
        if (!words.startsWith(word(token)) || token >= size()) {
            return false;
        }
        int next = token;
        for (String word : words.split(" ")) {
            if (!is(next++, word)) {
                return false;
            }
        }
        return true;
    }

    public boolean isCapital(int token) {
        return get(token).isCapital();
    }

    /** Whether a token follows the one before without a space. */
    public boolean isGlued(int token) {
        return get(token).isGlued();
    }

    public boolean isHyphen(int token) {
        return is(token, "-", "\u2010", "\u2011", "\u2013", "\u2014");
    }

    public boolean isApostrophe(int token) {
        return is(token, "'", "\u2019");
    }

    /** How many digits a token has; 0 if it is no number, or too long a one for a clock or a calendar. */
    public int digits(int token) {
        String word = word(token);
        boolean isNumber = !word.isEmpty() && word.length() <= MAX_DIGITS && Character.isDigit(word.charAt(0));
        return isNumber ? word.length() : 0;
    }

    /** The number that a token is, or -1. A digit that is part of a word or of a longer number is none. */
    public int number(int token) {
        return digits(token) > 0 ? Integer.parseInt(word(token)) : -1;
    }

    public int sentence(int token) {
        return get(token).sentence();
    }

    public boolean beginsSentence(int token) {
        return token == 0 || sentence(token - 1) != sentence(token);
    }

    /** The text of some tokens that there are, as printed. */
    public String text(int first, int next) {
        return text.substring(
                get(first).begin(), get(Math.min(next, size()) - 1).end());
    }
}
