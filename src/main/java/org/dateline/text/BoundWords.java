package org.dateline.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.language.ForPrograms;
import org.jspecify.annotations.Nullable;

/** The words before and behind a number that bound it. They are looked for from the number on, a fixed way at most. */
@ForPrograms("A text is searched for these words.")
final class BoundWords {

    /** How far from a number its bound is looked for, so that reading takes time by the length of the text only. */
    static final int LONGEST = 60;

    /**
     * Words that bound a number.
     *
     * @param begin where they begin, as an index of the text
     * @param end the index behind them
     */
    record Found(Bound bound, int begin, int end) {}

    /** @param rank which of two that end alike is meant: the lower */
    private record Phrase(String words, Bound bound, int rank) {}

    private static final Map<Character, List<Phrase>> BEFORE = new HashMap<>();
    private static final Map<Bound, Pattern> BEHIND = new LinkedHashMap<>();
    /** What the words behind a number begin with. */
    private static final String FIRST_BEHIND = "oOaApP+-\u2010\u2011سک";

    private static final List<String> ARTICLES = List.of("the", "an", "a");

    static {
        // first, as "just under" ends like "under"
        before(
                Bound.NEARLY,
                "nearly|almost|close to|just under|just below|slightly under|a little under|just short of|approaching|not quite");
        before(
                Bound.AT_MOST,
                "at most|no more than|not more than|up to|زیادہ سے زیادہ|a maximum of|as many as|as much as");
        before(
                Bound.AT_LEAST,
                "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|کم از کم|کم سے کم");
        before(Bound.MORE_THAN, "more than|over|above|in excess of|upward of|upwards of|greater than|exceeding");
        for (String by : "just|slightly|a little|a few|well|far".split("\\|")) {
            before(Bound.MORE_THAN, by + " more than|" + by + " over|" + by + " above");
        }
        before(Bound.FEWER_THAN, "fewer than|less than|under|below");
        before(
                Bound.ABOUT,
                "about|around|roughly|approximately|some|an estimated|estimated|circa|c.|ca.|in the region of|or so|تقریبا|تقریباً|لگ بھگ|قریبا|قریباً");
        behind(Bound.AT_LEAST, "or more|and more|[-\u2010\u2011]?plus|\\+");
        behind(Bound.MORE_THAN, "سے زائد|سے زیادہ");
        behind(Bound.FEWER_THAN, "سے کم");
        behind(Bound.AT_MOST, "or (?:fewer|less)|at (?:the )?most");
        behind(Bound.ABOUT, "[-\u2010\u2011]odd|or so|or thereabouts|کے قریب|کے لگ بھگ");
    }

    private BoundWords() {}

    private static void before(Bound bound, String phrases) {
        for (String words : phrases.split("\\|")) {
            BEFORE.computeIfAbsent(words.charAt(words.length() - 1), last -> new ArrayList<>())
                    .add(new Phrase(words, bound, rank(bound)));
        }
    }

    private static int rank(Bound bound) {
        return List.of(Bound.NEARLY, Bound.AT_MOST, Bound.AT_LEAST, Bound.MORE_THAN, Bound.FEWER_THAN, Bound.ABOUT)
                .indexOf(bound);
    }

    private static void behind(Bound bound, String words) {
        BEHIND.put(bound, Pattern.compile("(?i)(?:\\s*)(" + words + ")(?![\\p{L}])"));
    }

    /** The words that end before a number, with an article between or without; null if there are none. */
    static @Nullable Found before(String text, int number) {
        int limit = Math.max(0, number - LONGEST);
        int end = skipSpaceBack(text, number, limit);
        Found plain = endingAt(text, end, limit, null);
        for (String article : ARTICLES) {
            int begin = end - article.length();
            boolean isWord = begin > limit
                    && text.regionMatches(true, begin, article, 0, article.length())
                    && isSpace(text.charAt(begin - 1));
            if (isWord) {
                return endingAt(text, skipSpaceBack(text, begin, limit), limit, plain);
            }
        }
        return plain;
    }

    private static @Nullable Found endingAt(String text, int end, int limit, @Nullable Found other) {
        if (end <= limit) {
            return other;
        }
        Found best = other;
        for (Phrase phrase : BEFORE.getOrDefault(Character.toLowerCase(text.charAt(end - 1)), List.of())) {
            int begin = end - phrase.words.length();
            boolean isThere = begin >= limit
                    && text.regionMatches(true, begin, phrase.words, 0, phrase.words.length())
                    && (begin == 0 || !isPartOfWord(text.codePointBefore(begin)));
            boolean isBetter = best == null
                    || phrase.rank < rank(best.bound)
                    || phrase.rank == rank(best.bound) && begin < best.begin;
            if (isThere && isBetter) {
                best = new Found(phrase.bound, begin, end);
            }
        }
        return best;
    }

    private static boolean isPartOfWord(int point) {
        return Character.isLetter(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character >= '\t' && character <= '\r';
    }

    private static int skipSpaceBack(String text, int from, int limit) {
        int end = from;
        while (end > limit && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The words that begin behind a number, or null if there are none. */
    static @Nullable Found behind(String text, int number) {
        int last = Math.min(text.length(), number + LONGEST);
        int begin = number;
        while (begin < last && isSpace(text.charAt(begin))) {
            begin++;
        }
        if (begin == last || FIRST_BEHIND.indexOf(text.charAt(begin)) < 0) {
            return null;
        }
        for (Map.Entry<Bound, Pattern> words : BEHIND.entrySet()) {
            Matcher found = words.getValue().matcher(text).region(begin, last);
            if (found.lookingAt()) {
                return new Found(words.getKey(), found.start(1), found.end(1));
            }
        }
        return null;
    }
}
