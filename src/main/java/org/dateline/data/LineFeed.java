package org.dateline.data;

import java.io.IOException;
import java.io.Reader;

/**
 * Gives out a text one line at a time. A parser that asks for more only when it needs it stands in the line given out
 * last; so the line of every value is known, which Gson's reader tells of errors only.
 */
final class LineFeed extends Reader {

    private final Reader text;
    private final char[] read = new char[8192];
    private int position;
    private int limit;
    private int line;
    private boolean atLineStart = true;
    private boolean blank = true;

    /**
     * A feed of this text.
     *
     * @param firstLine the number of its first line
     */
    LineFeed(Reader text, int firstLine) {
        this.text = text;
        this.line = firstLine - 1;
    }

    /** The line given out last; the one before the first if none was. */
    int line() {
        return line;
    }

    /** Whether nothing but white space was given out so far. */
    boolean isBlank() {
        return blank;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(0, text.read(read, 0, read.length));
            if (limit == 0) {
                return -1;
            }
        }
        if (atLineStart) {
            line++;
        }
        int most = Math.min(limit, position + length);
        int end = position;
        atLineStart = false;
        while (end < most && !atLineStart) {
            blank &= Character.isWhitespace(read[end]);
            atLineStart = read[end++] == '\n';
        }
        int given = end - position;
        System.arraycopy(read, position, buffer, offset, given);
        position = end;
        return given;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
