package org.dateline.data;

import java.io.Reader;

/**
 * Gives out a text one line at a time. A parser that asks for more only when it needs it stands in the line given out
 * last; so the line of every value is known, which Gson's reader tells of errors only.
 */
final class LineFeed extends Reader {

    private final String text;
    private int position;
    private int lineEnd;
    private int line;

    LineFeed(String text) {
        this.text = text;
    }

    /** The line given out last, counted from 1; 0 before the first. */
    int line() {
        return line;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (position == text.length()) {
            return -1;
        }
        if (position == lineEnd) {
            int newline = text.indexOf('\n', position);
            lineEnd = newline < 0 ? text.length() : newline + 1;
            line++;
        }
        int given = Math.min(length, lineEnd - position);
        text.getChars(position, position + given, buffer, offset);
        position += given;
        return given;
    }

    @Override
    public void close() {}
}
