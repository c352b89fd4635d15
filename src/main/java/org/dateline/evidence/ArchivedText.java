package org.dateline.evidence;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The text of a source as it was archived. Its paragraphs are its non-empty lines, counted from 1; a line with only white
 * space is empty. In comparisons white space of any kind and length is one space, and quotation marks and apostrophes
 * have no shape.
 */
public final class ArchivedText {

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}\\ufeff]+");
    private static final Pattern SINGLE_MARKS = Pattern.compile("[\u2018\u2019\u201a\u201b]");
    private static final Pattern DOUBLE_MARKS = Pattern.compile("[\u201c\u201d\u201e\u201f]");
    private static final String NOT_AFTER_A_WORD = "(?<![\\p{L}\\p{M}\\p{N}])";
    private static final String NOT_BEFORE_A_WORD = "(?![\\p{L}\\p{M}\\p{N}])";

    private final List<String> paragraphs;

    private ArchivedText(List<String> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** The text with its line ends of any kind. */
    public static ArchivedText parse(String text) {
        return new ArchivedText(text.lines()
                .map(ArchivedText::normalized)
                .filter(line -> !line.isEmpty())
                .toList());
    }

    private static String normalized(String text) {
        String spaced = WHITE_SPACE.matcher(text).replaceAll(" ").strip();
        String single = SINGLE_MARKS.matcher(spaced).replaceAll("'");
        return DOUBLE_MARKS.matcher(single).replaceAll("\"");
    }

    /** How many paragraphs it has. */
    public int size() {
        return paragraphs.size();
    }

    /** The paragraph in its form for comparison, or empty if the text has not so many. */
    public Optional<String> paragraph(int number) {
        return number >= 1 && number <= paragraphs.size() ? Optional.of(paragraphs.get(number - 1)) : Optional.empty();
    }

    /** Whether the words stand in the paragraph to the letter, not beginning or ending within a word. */
    public boolean holds(String words, int number) {
        Pattern wanted = wholeWords(words, 0);
        return paragraph(number).filter(text -> wanted.matcher(text).find()).isPresent();
    }

    /** The first paragraph in which the words stand, or empty. */
    public OptionalInt find(String words) {
        return IntStream.rangeClosed(1, size())
                .filter(number -> holds(words, number))
                .findFirst();
    }

    /** The name as the paragraph spells it, if it stands there as a word of its own, whatever its case. */
    public Optional<String> name(String name, int number) {
        Pattern wanted = wholeWords(name, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return paragraph(number).map(wanted::matcher).filter(Matcher::find).map(Matcher::group);
    }

    // Where the words begin or end with a mark, what stands next to it does not matter
    private static Pattern wholeWords(String words, int flags) {
        String text = normalized(words);
        boolean startsWord = !text.isEmpty() && Character.isLetterOrDigit(text.codePointAt(0));
        boolean endsWord = !text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length()));
        return Pattern.compile(
                (startsWord ? NOT_AFTER_A_WORD : "") + Pattern.quote(text) + (endsWord ? NOT_BEFORE_A_WORD : ""),
                flags);
    }
}
