package org.dateline.text;

import java.text.Bidi;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** In which direction words are written. */
public final class WritingDirection {

    private static final char ZERO_WIDTH_NON_JOINER = '\u200c';

    private static final String LEFT_TO_RIGHT_MARK = "\u200e";
    private static final String RIGHT_TO_LEFT_MARK = "\u200f";

    private static final Pattern BEHIND_SPACE = Pattern.compile("(?<= )");
    private static final Pattern MARKS = Pattern.compile("(?=\u200f)|(?<=\u200f)");
    private static final Pattern PARAGRAPHS = Pattern.compile("\\R");

    private WritingDirection() {}

    /** Whether a paragraph runs from right to left: by the first letter that has a direction, rules P2 and P3 of Unicode Standard Annex 9. */
    public static boolean isRightToLeft(String paragraph) {
        return !new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** Whether any letter has a direction: numbers have none. */
    public static boolean hasDirection(String words) {
        return hasRightToLeft(words)
                || words.codePoints()
                        .anyMatch(letter ->
                                Character.getDirectionality(letter) == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    }

    /** Whether any letter runs from right to left. */
    public static boolean hasRightToLeft(String words) {
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            // All scripts that run so stand behind U+0590, those beyond the first plane behind surrogates
            if (letter >= '\u0590' && isRightToLeft(words, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRightToLeft(String words, int at) {
        byte direction = Character.getDirectionality(words.codePointAt(at));
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Its paragraphs, each of which may have a direction of its own; without what parts them. */
    public static List<String> paragraphs(String text) {
        return PARAGRAPHS.splitAsStream(text).toList();
    }

    /**
     * A text word by word, each with the space behind it. Together they are the text.
     */
    public static Stream<String> wordByWord(String text) {
        return BEHIND_SPACE.splitAsStream(text);
    }

    /**
     * A paragraph that runs from right to left with a mark before each space that parts it for JavaFX as {@link #drawn} does,
     * where only one text can be drawn.
     */
    public static String parted(String paragraph) {
        StringBuilder backwards = new StringBuilder(paragraph.length() + 16);
        boolean isLatinNext = false;
        for (int i = paragraph.length() - 1; i >= 0; i--) {
            char letter = paragraph.charAt(i);
            backwards.append(letter);
            if (letter == ' ' && !isLatinNext && isParted(paragraph, i)) {
                backwards.append(LEFT_TO_RIGHT_MARK);
            }
            int point = paragraph.codePointAt(i);
            boolean isLatin = Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN;
            isLatinNext = isLatin || isLatinNext && !Character.isLetter(point);
        }
        // Parts of a surrogate pair come to stand in their order again
        return backwards.reverse().toString();
    }

    /** A mark before a number would turn that round, and before words that run the other way it would take their space to their end. */
    private static boolean isParted(String paragraph, int space) {
        boolean isBeforeDigit = space + 1 < paragraph.length()
                && paragraph.charAt(space + 1) >= '0'
                && paragraph.charAt(space + 1) <= '9';
        return !isBeforeDigit && (space == 0 || paragraph.charAt(space - 1) != LEFT_TO_RIGHT_MARK.charAt(0));
    }

    /** The same without the mark that says in which direction it begins, which JavaFX draws as a box. */
    public static String unmarked(String paragraph) {
        return paragraph.replace(RIGHT_TO_LEFT_MARK, "");
    }

    /** Where a mark parts what runs from left to right: a text of its own among those that a paragraph is {@link #drawn} as. */
    public static boolean isParting(String drawn) {
        return drawn.equals(RIGHT_TO_LEFT_MARK);
    }

    /** The same as {@link #drawn}, with the marks that part words within it as texts of their own. */
    public static List<String> drawnApart(String paragraph) {
        String begun = paragraph.startsWith(RIGHT_TO_LEFT_MARK) ? paragraph.substring(1) : paragraph;
        return MARKS.splitAsStream(begun)
                .flatMap(piece -> isParting(piece) ? Stream.of(piece) : drawn(piece).stream())
                .toList();
    }

    /**
     * The texts that a paragraph is to be drawn as, one behind the other. JavaFX 21 on Linux draws all words of a text that begins on one line
     * and ends on the next on both of them where they run from right to left, and a box for a zero width non-joiner. So such
     * a paragraph is drawn word by word, and parted where letters are not to join.
     */
    public static List<String> drawn(String paragraph) {
        return hasRightToLeft(paragraph)
                ? wordByWord(unmarked(paragraph))
                        .flatMap(word -> Stream.of(word.split(String.valueOf(ZERO_WIDTH_NON_JOINER))))
                        .filter(part -> !part.isEmpty())
                        .toList()
                : List.of(paragraph);
    }
}
