package org.dateline.json;

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
    private final int exactFrom;
    private final StringBuilder given = new StringBuilder();
    private int line;
    private boolean atLineStart = true;
    private boolean blank = true;

    /** @param exactFrom the line from which on characters are given out one by one, so that the column is known */
    LineFeed(Reader text, int firstLine, int exactFrom) {
        this.text = text;
        this.line = firstLine - 1;
        this.exactFrom = exactFrom;
    }

    /** The line given out last; the one before the first if none was. */
    int line() {
        return line;
    }

    /**
     * The column that a parser has come to in that line, counted from 1, if it is given out character by character: the one
     * after the last that was read, or that in which a word or number begins that was not read to its end.
     */
    int column() {
        int read = given.length();
        while (read > 0 && isOfWord(given.charAt(read - 1))) {
            read--;
        }
        return read + 1;
    }

    private static boolean isOfWord(char character) {
        return " \t\n\r\f{}[]:,\"\\/;#=".indexOf(character) < 0;
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
            given.setLength(0);
        }
        int most = Math.min(limit, position + (line < exactFrom ? length : 1));
        int end = position;
        atLineStart = false;
        while (end < most && !atLineStart) {
            blank &= Character.isWhitespace(read[end]);
            atLineStart = read[end++] == '\n';
        }
        int count = end - position;
        if (line >= exactFrom) {
            given.append(read, position, count);
        }
        System.arraycopy(read, position, buffer, offset, count);
        position = end;
        return count;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
