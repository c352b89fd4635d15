package org.dateline.data;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Finds, in the bytes of a JSON document as they come, where its list of events begins and ends and where each entry of it
 * stands, without reading any value: it only follows brackets and quotation marks. Of a document that is JSON it finds the
 * right places; whether it is, those who read the pieces find out.
 */
final class EventScanner {

    private static final byte[] KEY = DatasetParser.EVENTS.getBytes(StandardCharsets.UTF_8);
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long SPACES = ONES * ' ';

    enum State {
        BEFORE_EVENTS,
        IN_EVENTS,
        AFTER_EVENTS,
        /** The list of events is not one of JSON. */
        MALFORMED
    }

    private State state = State.BEFORE_EVENTS;
    private int line = 1;
    private int depth;
    private boolean inText;
    private boolean escaped;
    /** Before the events: how much of the key this text at the top is so far; -1 if it is another. */
    private int matched = -1;

    private boolean isKey;
    /** In the events: where the entry begins; -1 if that is not needed; {@link Integer#MIN_VALUE} between two. */
    private int entry = Integer.MIN_VALUE;

    private int entryLine;
    private boolean afterComma;
    private boolean unusual;
    private int entries;

    /** A scanner that is in the list of events already, in this line. */
    static EventScanner inEvents(int line) {
        EventScanner scanner = new EventScanner();
        scanner.state = State.IN_EVENTS;
        scanner.line = line;
        return scanner;
    }

    State state() {
        return state;
    }

    int line() {
        return line;
    }

    /**
     * Whether, since this was asked last, anything was met that only a lenient reader takes for JSON: control characters in
     * a text, half a surrogate pair, {@code \'}, an escaped end of a line, or words in capitals.
     */
    boolean hasMetUnusual() {
        boolean met = unusual;
        unusual = false;
        return met;
    }

    int entries() {
        return entries;
    }

    /** Where the entry begins that is not complete yet, in the bytes scanned last; the end of these if there is none. */
    int unfinished(int end) {
        return entry < 0 ? end : entry;
    }

    /** Does not need the beginning of the entry that is not complete yet. */
    void passed() {
        if (entry != Integer.MIN_VALUE) {
            entry = -1;
        }
    }

    /** To be called when the bytes move down in their array by so much. */
    void moved(int by) {
        if (entry >= 0) {
            entry -= by;
        }
    }

    /** Goes on through these bytes, until their end or the next state, and adds the entries; where it has come to. */
    int scan(byte[] bytes, int from, int to, @Nullable EventBatch found) {
        return switch (state) {
            case BEFORE_EVENTS -> scanTop(bytes, from, to);
            case IN_EVENTS -> scanEvents(bytes, from, to, found);
            case AFTER_EVENTS, MALFORMED -> to;
        };
    }

    private int scanTop(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            byte next = bytes[at];
            if (inText) {
                at = skipText(bytes, at, to);
            } else if (next == '"') {
                inText = true;
                matched = depth == 1 ? 0 : -1;
                isKey = false;
            } else if (next == ':') {
                isKey = depth == 1 && matched == KEY.length;
            } else if (next == '[' && isKey) {
                state = State.IN_EVENTS;
                depth = 0;
                return at + 1;
            } else if (next > ' ') {
                depth += next == '{' || next == '[' ? 1 : next == '}' || next == ']' ? -1 : 0;
                isKey = false;
                matched = -1;
            } else if (next == '\n') {
                line++;
            }
        }
        return to;
    }

    private int skipText(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            byte next = bytes[at];
            if (escaped) {
                escaped = false;
            } else if (next == '\\') {
                escaped = true;
                matched = -1;
            } else if (next == '"') {
                inText = false;
                return at;
            }
            if (next == '\n') {
                line++;
            }
            matched = matched >= 0 && matched < KEY.length && KEY[matched] == next ? matched + 1 : -1;
            at++;
        }
        return at;
    }

    private int scanEvents(byte[] bytes, int from, int to, @Nullable EventBatch found) {
        int at = from;
        while (at < to) {
            if (inText) {
                at = endOfText(bytes, at, to);
                continue;
            }
            byte next = bytes[at];
            if (next == ' ' || next == '\n' || next == '\r' || next == '\t') {
                if (next == '\n') {
                    line++;
                }
                at = endOfSpaces(bytes, at + 1, to);
                continue;
            }
            if (depth == 0 && (next == ',' || next == ']')) {
                if (!endEntry(at, next == ']', found)) {
                    state = State.MALFORMED;
                    return to;
                }
                if (next == ']') {
                    state = State.AFTER_EVENTS;
                    return at + 1;
                }
            } else {
                if (entry == Integer.MIN_VALUE) {
                    entry = at;
                    entryLine = line;
                }
                switch (next) {
                    case '"' -> inText = true;
                    case '{', '[' -> depth++;
                    case '}', ']' -> depth--;
                    default -> unusual |= next >= 'A' && next <= 'Z' && next != 'E';
                }
                if (depth < 0) {
                    state = State.MALFORMED;
                    return to;
                }
            }
            at++;
        }
        return at;
    }

    private static int endOfSpaces(byte[] bytes, int from, int to) {
        int at = from;
        while (at + Long.BYTES <= to) {
            long others = (long) EIGHT_BYTES.get(bytes, at) ^ SPACES;
            if (others != 0) {
                return at + (Long.numberOfTrailingZeros(others) >>> 3);
            }
            at += Long.BYTES;
        }
        return at;
    }

    private boolean endEntry(int at, boolean endsList, @Nullable EventBatch found) {
        if (entry == Integer.MIN_VALUE) {
            return endsList && !afterComma;
        }
        if (found != null) {
            found.add(entry, at, entryLine);
        }
        entries++;
        entry = Integer.MIN_VALUE;
        afterComma = !endsList;
        return true;
    }

    /** Goes on in a text, eight bytes at a time where there is nothing to look at; to behind its end if that is here. */
    private int endOfText(byte[] bytes, int from, int to) {
        int at = from;
        if (escaped) {
            escape(bytes, at, to);
            escaped = false;
            at++;
        }
        while (at < to) {
            if (at + Long.BYTES <= to) {
                long marks = marks((long) EIGHT_BYTES.get(bytes, at));
                if (marks == 0) {
                    at += Long.BYTES;
                    continue;
                }
                at += Long.numberOfTrailingZeros(marks) >>> 3;
            }
            byte next = bytes[at];
            if (next == '"') {
                inText = false;
                return at + 1;
            }
            if (next == '\\') {
                at++;
                escaped = at >= to;
                if (!escaped) {
                    escape(bytes, at, to);
                }
            } else if (next >= 0 && next < ' ') {
                unusual = true;
                line += next == '\n' ? 1 : 0;
            }
            at++;
        }
        return to;
    }

    /** An escaped surrogate may be one without its other half. */
    private void escape(byte[] bytes, int at, int to) {
        byte next = bytes[at];
        boolean surrogate = next == 'u' && (at + 1 >= to || bytes[at + 1] == 'd' || bytes[at + 1] == 'D');
        unusual |= next == '\'' || next == '\n' || surrogate;
        line += next == '\n' ? 1 : 0;
    }

    /** The lowest bit that is set is in the first of eight bytes that is a quotation mark, backslash or control character. */
    private static long marks(long eight) {
        return zeroes(eight ^ QUOTES) | zeroes(eight ^ BACKSLASHES) | ((eight - SPACES) & ~eight & HIGH_BITS);
    }

    private static long zeroes(long eight) {
        return (eight - ONES) & ~eight & HIGH_BITS;
    }

    /** Whether these bytes are all below 128, and so the same in many encodings. */
    static boolean isAscii(byte[] bytes, int from, int to) {
        long all = 0;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            all |= (long) EIGHT_BYTES.get(bytes, at);
        }
        for (; at < to; at++) {
            all |= bytes[at];
        }
        return (all & HIGH_BITS) == 0;
    }
}
