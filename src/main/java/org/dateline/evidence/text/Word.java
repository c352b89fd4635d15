package org.dateline.evidence.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text, or a mark of punctuation.
 *
 * @param key the form in which it is compared
 * @param start where it begins in the text
 * @param end where it has ended
 */
public record Word(String key, int start, int end) {

    // Apostrophes and hyphens within a word are part of it
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:['\u2019\u2018-][\\p{L}\\p{M}\\p{N}]++)*+|[^\\s\\p{Z}]");

    /** The words of a text in their order. */
    public static List<Word> split(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(ArchivedText.normalized(matcher.group()), matcher.start(), matcher.end()));
        }
        return words;
    }

    /** Whether it is a mark of punctuation rather than a word. */
    public boolean isMark() {
        return !Character.isLetterOrDigit(key.codePointAt(0));
    }
}
