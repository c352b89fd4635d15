package org.dateline.evidence;

import java.util.Arrays;

/** Numbers in a row that grows at its end. */
final class IntColumn {

    private static final int FIRST = 1024;

    private int[] numbers = new int[FIRST];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size + (size >> 1));
        }
        numbers[size++] = number;
    }

    int get(int at) {
        return numbers[at];
    }

    void set(int at, int number) {
        numbers[at] = number;
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}
