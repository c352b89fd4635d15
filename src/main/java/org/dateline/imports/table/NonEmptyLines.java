package org.dateline.imports.table;

import java.util.stream.IntStream;

/** Counts the lines of a text that are not empty: its paragraphs. */
final class NonEmptyLines {

    private final int[] upTo;

    NonEmptyLines(String text) {
        String[] lines = text.split("\n", -1);
        upTo = new int[lines.length + 1];
        IntStream.range(0, lines.length).forEach(i -> upTo[i + 1] = upTo[i] + (lines[i].isBlank() ? 0 : 1));
    }

    /** Which of the non-empty lines this line is, both counted from 1. */
    int number(int line) {
        return Math.max(1, upTo[Math.min(line, upTo.length - 1)]);
    }
}
