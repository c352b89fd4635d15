package org.dateline.evidence;

import java.util.Arrays;

/** A number for each of many keys, in two arrays (open addressing): 24 bytes a key at the most. */
final class KeyNumbers {

    private static final int NONE = -1;

    private long[] keys = new long[1024];
    private int[] numbers = empty(keys.length);
    private int size;

    private static int[] empty(int length) {
        int[] empty = new int[length];
        Arrays.fill(empty, NONE);
        return empty;
    }

    /** The number of this key, which is the one given if it had none. */
    int putIfAbsent(long key, int number) {
        int slot = slot(key);
        if (numbers[slot] == NONE) {
            if (2 * size >= keys.length) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
            numbers[slot] = number;
            size++;
        }
        return numbers[slot];
    }

    /** The number of this key; -1 if it has none. */
    int get(long key) {
        return numbers[slot(key)];
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key ^ (key >>> 32)) & mask;
        while (numbers[slot] != NONE && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[2 * oldKeys.length];
        numbers = empty(keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] != NONE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }
}
