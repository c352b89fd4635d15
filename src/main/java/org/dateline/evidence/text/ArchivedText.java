package org.dateline.evidence.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.text.WhiteSpace;

/**
 * The text of a source as it was archived. Its paragraphs are its non-empty lines, counted from 1; a line with only white
 * space is empty. In comparisons white space of any kind and length is one space, and quotation marks and apostrophes
 * have no shape.
 */
public final class ArchivedText {

    private static final Pattern SINGLE_MARKS = Pattern.compile("[\u2018\u2019\u201a\u201b]");
    private static final Pattern DOUBLE_MARKS = Pattern.compile("[\u201c\u201d\u201e\u201f]");
    private static final String NOT_AFTER_A_WORD = "(?<![\\p{L}\\p{M}\\p{N}])";
    private static final String NOT_BEFORE_A_WORD = "(?![\\p{L}\\p{M}\\p{N}])";

    /** The paragraphs as printed but for their white space; as long as {@link #paragraphs}, letter by letter. */
    private final List<String> printed;

    private final List<String> paragraphs;

    private ArchivedText(List<String> printed) {
        this.printed = printed;
        this.paragraphs = printed.stream().map(ArchivedText::withoutShapes).toList();
    }

    /** The text with its line ends of any kind. */
    public static ArchivedText parse(String text) {
        return new ArchivedText(text.lines()
                .map(WhiteSpace::collapsed)
                .filter(line -> !line.isEmpty())
                .toList());
    }

    private static String withoutShapes(String text) {
        return DOUBLE_MARKS.matcher(SINGLE_MARKS.matcher(text).replaceAll("'")).replaceAll("\"");
    }

    /** The form in which texts are compared. */
    public static String normalized(String text) {
        return isNormal(text) ? text : withoutShapes(WhiteSpace.collapsed(text));
    }

    /** Whether it surely has that form, as most words have: nothing but ASCII, with single blanks between. */
    private static boolean isNormal(String text) {
        boolean isBlankBefore = true;
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            boolean isBlank = next == ' ';
            if (next < ' ' || next > '~' || next == '`' || isBlank && isBlankBefore) {
                return false;
            }
            isBlankBefore = isBlank;
        }
        return text.isEmpty() || !isBlankBefore;
    }

    /** How many paragraphs it has. */
    public int size() {
        return paragraphs.size();
    }

    /** The paragraph in its form for comparison, or empty if the text has not so many. */
    public Optional<String> paragraph(int number) {
        return number >= 1 && number <= paragraphs.size() ? Optional.of(paragraphs.get(number - 1)) : Optional.empty();
    }

    /** The paragraph as printed, each white space a single one; empty if the text has not so many. */
    public Optional<String> printed(int number) {
        return number >= 1 && number <= printed.size() ? Optional.of(printed.get(number - 1)) : Optional.empty();
    }

    /** Where in the paragraph the words stand to the letter, with the sentence around them; empty if they do not. */
    public Optional<Passage> passage(String words, int number) {
        return paragraph(number)
                .map(wholeWords(words, 0)::matcher)
                .filter(Matcher::find)
                .map(match -> Passage.of(printed.get(number - 1), number, match.start(), match.end()));
    }

    /** Characters of a paragraph, from the first up to before the last; the same as printed and in comparisons. */
    record Stretch(int from, int to) {}

    /** Wherever in the paragraph the words stand to the letter, not beginning or ending within a word. */
    List<Stretch> stretches(String words, int number) {
        return stretches(wholeWords(words, 0), number);
    }

    /** Wherever in the paragraph the name stands as a word of its own, whatever its case. */
    List<Stretch> named(String name, int number) {
        return stretches(wholeWords(name, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), number);
    }

    private List<Stretch> stretches(Pattern wanted, int number) {
        return paragraph(number).map(wanted::matcher).stream()
                .flatMap(Matcher::results)
                .filter(match -> match.start() < match.end())
                .map(match -> new Stretch(match.start(), match.end()))
                .toList();
    }

    /** Whether a stretch of the paragraph is all that stands between two quotation marks, but for a closing comma. */
    boolean isBetweenMarks(Stretch stretch, int number) {
        String text = paragraph(number).orElse("");
        int after = stretch.to();
        while (after < text.length() && ",.;!?\u060c\u06d4".indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        return stretch.from() > 0 && isMark(text, stretch.from() - 1) && isMark(text, after);
    }

    private static boolean isMark(String text, int position) {
        return position < text.length() && "\"'\u00ab\u00bb".indexOf(text.charAt(position)) >= 0;
    }

    /** Whether the words stand in the paragraph to the letter, not beginning or ending within a word. */
    public boolean holds(String words, int number) {
        Pattern wanted = wholeWords(words, 0);
        return paragraph(number).filter(text -> wanted.matcher(text).find()).isPresent();
    }

    /** Where in the text the words stand to the letter first; empty if they do not. */
    public Optional<Passage> find(String words) {
        return IntStream.rangeClosed(1, size())
                .mapToObj(number -> passage(words, number))
                .flatMap(Optional::stream)
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
