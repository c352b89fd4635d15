package org.dateline.export.brief;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Where a line can end: between words as Unicode says, but not within times and names of files; within a long word, as
 * addresses are, also after a mark.
 */
final class LineEnds implements FSTextBreaker {

    private static final String MARKS_OF_ADDRESSES = "/.-_?&=:,";
    private static final int LONG_WORD = 30;

    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private final BreakIterator ends = BreakIterator.getLineInstance(Locale.ROOT);
    private final Runnable eachText;
    private String text = "";
    private int from;
    private int unicodeEnd;
    private boolean isLong;

    /** @param eachText is run for every text that is set; what it throws ends the setting */
    LineEnds(Runnable eachText) {
        this.eachText = eachText;
    }

    @Override
    public void setText(String newText) {
        eachText.run();
        text = newText;
        ends.setText(newText);
        from = 0;
        unicodeEnd = ends.first();
    }

    @Override
    public int next() {
        if (from >= unicodeEnd) {
            unicodeEnd = nextBetweenWords();
            // The hyphens of an address end parts of it
            isLong = unicodeEnd - from > LONG_WORD;
        }
        if (unicodeEnd == BreakIterator.DONE) {
            return BreakIterator.DONE;
        }
        from = isLong ? nextMark() : unicodeEnd;
        return from;
    }

    private int nextBetweenWords() {
        int end = ends.next();
        while (end != BreakIterator.DONE && end < text.length() && !partsWords(end)) {
            end = ends.next();
        }
        return end == BreakIterator.DONE ? end : beforeMarks(end);
    }

    /** What holds the direction of a word goes on to the next line with it. */
    private int beforeMarks(int end) {
        int at = end;
        while (at > from + 1 && at < text.length() && ReadingOrder.isMark(text.codePointBefore(at))) {
            at--;
        }
        return at > from + 1 && Character.isWhitespace(text.codePointBefore(at)) ? at : end;
    }

    private boolean partsWords(int at) {
        int last = at;
        while (last > 1 && ReadingOrder.isMark(text.codePointBefore(last))) {
            last--;
        }
        int before = text.codePointBefore(last);
        return Character.isWhitespace(before)
                || Character.getType(before) == Character.DASH_PUNCTUATION
                || isWrittenWithoutSpaces(before)
                || isWrittenWithoutSpaces(text.codePointAt(at));
    }

    private static boolean isWrittenWithoutSpaces(int character) {
        return Character.isIdeographic(character) || WITHOUT_SPACES.contains(UnicodeScript.of(character));
    }

    /** After the next mark of those that stand together, else the end of the word. */
    private int nextMark() {
        int at = from + 1;
        while (at < unicodeEnd && !(isMark(at - 1) && !isMark(at))) {
            at++;
        }
        return at;
    }

    private boolean isMark(int at) {
        return MARKS_OF_ADDRESSES.indexOf(text.charAt(at)) >= 0;
    }
}
