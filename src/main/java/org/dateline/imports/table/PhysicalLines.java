package org.dateline.imports.table;

import java.io.IOException;
import java.io.Reader;

/**
 * A text as its physical lines, for a parser that reads ahead and may fail: it keeps what was read since the line where
 * the record began, so that reading can begin anew with the line after it. Line ends are CR, LF or both.
 */
public final class PhysicalLines extends Reader {

    /** A record that does not end. */
    static final class EndlessRecordException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** Longer than any record of a table; what goes on beyond has lost its closing quotation mark. */
    public static final int MAX_CHARACTERS = 1_000_000;

    private static final int COMPACT_AT = 65_536;

    private final Reader source;
    private final StringBuilder kept = new StringBuilder();
    /** Where in what is kept the line begins; what is before it has been forgotten and is deleted now and then. */
    private int base;

    private int position;
    private int line = 1;
    private int nonEmptyBefore;

    PhysicalLines(Reader source) {
        this.source = source;
    }

    /** The line that the text kept begins with, counted from 1. */
    int line() {
        return line;
    }

    /** The same line, counted over the non-empty lines from 1. */
    int paragraph() {
        return nonEmptyBefore + 1;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (position == kept.length()) {
            if (kept.length() - base > MAX_CHARACTERS) {
                throw new EndlessRecordException();
            }
            int read = source.read(buffer, offset, length);
            if (read > 0) {
                kept.append(buffer, offset, read);
                position += read;
            }
            return read;
        }
        int given = Math.min(length, kept.length() - position);
        kept.getChars(position, position + given, buffer, offset);
        position += given;
        return given;
    }

    /** Forgets the lines before this one. */
    void keepFrom(int wanted) throws IOException {
        while (line < wanted) {
            int next = endOfLine(base);
            if (!isBlank(base, next)) {
                nonEmptyBefore++;
            }
            base = next;
            line++;
        }
        if (base > COMPACT_AT) {
            kept.delete(0, base);
            position = Math.max(0, position - base);
            base = 0;
        }
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(kept.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Where the line that begins here ends, after its line end. */
    private int endOfLine(int start) throws IOException {
        int at = start;
        while (has(at)) {
            char c = kept.charAt(at++);
            if (c == '\n') {
                return at;
            }
            if (c == '\r') {
                return has(at) && kept.charAt(at) == '\n' ? at + 1 : at;
            }
        }
        return at;
    }

    private boolean has(int at) throws IOException {
        if (at >= kept.length()) {
            char[] more = new char[8192];
            int read = source.read(more);
            if (read > 0) {
                kept.append(more, 0, read);
            }
        }
        return at < kept.length();
    }

    /** Lets reading begin anew with this line, which was kept. */
    void restartAt(int wanted) throws IOException {
        keepFrom(wanted);
        position = base;
    }

    /** The first characters of the line that the text kept begins with. */
    String firstLine() throws IOException {
        return kept.substring(base, endOfLine(base)).stripTrailing();
    }

    /** Whether nothing is left from the line that the text kept begins with. */
    boolean isAtEnd() throws IOException {
        return !has(base);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
