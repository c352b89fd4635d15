package org.dateline.export.brief;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.text.WritingDirection;

/**
 * The order in which the letters of a line are seen (Unicode Standard Annex 9), by the JDK. openhtmltopdf lays the runs of a
 * paragraph side by side, in the order in which they are read. So a paragraph from right to left is one run here, as is all
 * that runs so within a line from left to right, with the numbers in it; what a line has of a run is put in order as it is
 * drawn. A program that reads the text out of the document then finds whole lines.
 */
final class ReadingOrder implements BidiSplitter {

    private static final String PAIRS = "()[]{}<>\u00ab\u00bb\u2039\u203a";

    private static final char LEFT_TO_RIGHT_MARK = '\u200e';
    private static final char RIGHT_TO_LEFT_MARK = '\u200f';

    private final List<BidiTextRun> runs = new ArrayList<>();

    /** Whether a paragraph of this text is read from right to left: its first letter is. */
    static boolean isRightToLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** Whether any letter has a direction: numbers have none. */
    static boolean hasDirection(String text) {
        return WritingDirection.hasDirection(text);
    }

    @Override
    public void setParagraph(String paragraph, byte defaultDirection) {
        runs.clear();
        Bidi bidi = new Bidi(paragraph, Bidi.DIRECTION_LEFT_TO_RIGHT);
        if (defaultDirection == RTL || bidi.isLeftToRight()) {
            runs.add(new BidiTextRun(0, paragraph.length(), defaultDirection));
            return;
        }
        int start = 0;
        for (int run = 0; run < bidi.getRunCount(); run++) {
            byte direction = direction(bidi, run);
            if (run + 1 == bidi.getRunCount() || direction != direction(bidi, run + 1)) {
                runs.add(new BidiTextRun(start, bidi.getRunLimit(run) - start, direction));
                start = bidi.getRunLimit(run);
            }
        }
    }

    private static byte direction(Bidi bidi, int run) {
        return bidi.getRunLevel(run) > 0 ? RTL : LTR;
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        return runs.get(run);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return isRightToLeft(paragraph) ? RTL : LTR;
    }

    /** Whether it stands for a letter of a direction and is not seen: it puts in order what is beside it. */
    static boolean isMark(int character) {
        return character == LEFT_TO_RIGHT_MARK || character == RIGHT_TO_LEFT_MARK;
    }

    /** Which characters of a paragraph that is read from right to left run from left to right. */
    static boolean[] leftToRight(String paragraph) {
        Bidi bidi = new Bidi(paragraph, Bidi.DIRECTION_RIGHT_TO_LEFT);
        boolean[] forth = new boolean[paragraph.length()];
        for (int run = 0; run < bidi.getRunCount(); run++) {
            Arrays.fill(forth, bidi.getRunStart(run), bidi.getRunLimit(run), bidi.getRunLevel(run) % 2 == 0);
        }
        return forth;
    }

    /**
     * A piece of a paragraph with marks where lines may end within what runs from left to right, at spaces and behind hyphens:
     * each line is put in order by itself.
     *
     * @param from where the piece begins in the paragraph
     */
    static String held(String piece, boolean[] leftToRight, int from) {
        StringBuilder held = new StringBuilder();
        for (int i = 0; i < piece.length(); i++) {
            char character = piece.charAt(i);
            boolean isForth = leftToRight[from + i];
            if (isForth && character == ' ') {
                held.append(LEFT_TO_RIGHT_MARK);
            }
            held.append(character);
            if (isForth && (character == ' ' || Character.getType(character) == Character.DASH_PUNCTUATION)) {
                held.append(LEFT_TO_RIGHT_MARK);
            }
        }
        return held.toString();
    }

    /** The letters of a run, or of what a line has of it, as they are seen from left to right. */
    static String seen(String run) {
        Bidi bidi = new Bidi(run, Bidi.DIRECTION_RIGHT_TO_LEFT);
        byte[] levels = new byte[bidi.getRunCount()];
        String[] parts = new String[levels.length];
        for (int i = 0; i < parts.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String part = run.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            parts[i] = levels[i] % 2 == 1 ? turned(part) : part;
        }
        Bidi.reorderVisually(levels, 0, parts, 0, parts.length);
        return String.join("", parts)
                .replace(String.valueOf(LEFT_TO_RIGHT_MARK), "")
                .replace(String.valueOf(RIGHT_TO_LEFT_MARK), "");
    }

    private static String turned(String words) {
        StringBuilder turned = new StringBuilder();
        new StringBuilder(words)
                .reverse()
                .codePoints()
                .map(ReadingOrder::mirrored)
                .forEach(turned::appendCodePoint);
        return turned.toString();
    }

    private static int mirrored(int character) {
        int at = PAIRS.indexOf(character);
        return at < 0 ? character : PAIRS.charAt(at ^ 1);
    }

    /** What openhtmltopdf asks for when it draws; letters have been joined before. */
    static final class Reorderer implements BidiReorderer {

        @Override
        public String reorderRTLTextToLTR(String text) {
            return seen(text);
        }

        @Override
        public String shapeText(String text) {
            return text;
        }

        @Override
        public String deshapeText(String text) {
            return text;
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
