package org.dateline.query;

import java.util.Arrays;

/** Numbers, one after the other. */
final class IntList {

    private int[] numbers = new int[64];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    /** Adds a number that does not stand at this place or after it. */
    void addUnlessSince(int first, int number) {
        for (int i = first; i < size; i++) {
            if (numbers[i] == number) {
                return;
            }
        }
        add(number);
    }

    boolean contains(int number) {
        for (int i = 0; i < size; i++) {
            if (numbers[i] == number) {
                return true;
            }
        }
        return false;
    }

    /** Leaves none. */
    void clear() {
        size = 0;
    }

    int get(int i) {
        return numbers[i];
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}
