package org.dateline.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value as a row of nodes in flat arrays, which can be used again for the next value: first an object or a list, then
 * what it holds. In an object each value follows on its key. Not safe to use from several threads while it is written.
 */
public final class JsonTape {

    /** What a node is. */
    public enum Kind {
        OBJECT,
        LIST,
        KEY,
        TEXT,
        NUMBER,
        /** true or false. */
        BOOLEAN,
        NULL
    }

    private Kind[] kinds = new Kind[64];
    private int[] ends = new int[64];
    private int[] lines = new int[64];
    private @Nullable String[] texts = new String[64];
    private int size;

    /** Forgets all nodes. */
    public void clear() {
        size = 0;
    }

    int add(Kind kind, int line, @Nullable String text) {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            lines = Arrays.copyOf(lines, 2 * size);
            texts = Arrays.copyOf(texts, 2 * size);
        }
        kinds[size] = kind;
        lines[size] = line;
        texts[size] = text;
        ends[size] = ++size;
        return size - 1;
    }

    /** Ends an object or a list with what was added last. */
    void endsHere(int node) {
        ends[node] = size;
    }

    /** What a node is. */
    public Kind kind(int node) {
        return kinds[node];
    }

    /** The node behind the value; that behind a key is its value. */
    public int end(int node) {
        return ends[node];
    }

    /** The line in which it begins, counted from 1; 0 if it was not asked for. */
    public int line(int node) {
        return lines[node];
    }

    /** A key, the value of a text, a number as it is written, or true or false; else empty. */
    public String text(int node) {
        String text = texts[node];
        return text == null ? "" : text;
    }

    /** The value at a node, for as long as the tape is not used again. */
    public Json value(int node) {
        return new Json(this, node);
    }
}
