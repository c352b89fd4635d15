package org.dateline.json;

import java.util.function.IntConsumer;

/**
 * The fields of an object on a tape, found by their keys: the one behind that found last is tried first, since those who
 * write objects and those who read them have mostly the same order in mind.
 */
public final class TapeFields {

    /** Stands for no value. */
    public static final int NONE = -1;

    private final JsonTape tape;
    private final int object;
    private long seen;

    /** The field behind the one found last, and its number. */
    private int next;

    private int nextNumber;

    /** The fields of this object; none was found yet. */
    public TapeFields(JsonTape tape, int object) {
        this.tape = tape;
        this.object = object;
        this.next = object + 1;
    }

    /** The node of a key's value; {@link #NONE} if there is no such key. */
    public int find(String key) {
        int end = tape.end(object);
        if (next < end && tape.text(next).equals(key)) {
            return found(next, nextNumber);
        }
        int number = 0;
        for (int field = object + 1; field < end; field = tape.end(field + 1), number++) {
            if (tape.text(field).equals(key)) {
                return found(field, number);
            }
        }
        return NONE;
    }

    private int found(int field, int number) {
        seen |= number < Long.SIZE ? 1L << number : 0;
        next = tape.end(field + 1);
        nextNumber = number + 1;
        return field + 1;
    }

    /** Hands on the nodes of keys that were not found; of an object with very many also of some that were. */
    public void forEachNotFound(IntConsumer keys) {
        int number = 0;
        for (int key = object + 1; key < tape.end(object); key = tape.end(key + 1), number++) {
            if (number >= Long.SIZE || (seen & 1L << number) == 0) {
                keys.accept(key);
            }
        }
    }
}
