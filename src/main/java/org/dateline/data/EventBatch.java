package org.dateline.data;

import it.unimi.dsi.fastutil.ints.IntArrayList;

/** Some neighbouring entries of a list of events, in the bytes of the file that hold them. */
final class EventBatch {

    private final byte[] bytes;
    private final long fileOffset;

    private final int firstNumber;
    private boolean unusual;
    /** For each entry where it begins and ends among the bytes, and its line. */
    private final IntArrayList places = new IntArrayList(3 * 1024);

    /** @param firstNumber the number of the first entry, counted from 0 over the list */
    EventBatch(byte[] bytes, long fileOffset, int firstNumber) {
        this.bytes = bytes;
        this.fileOffset = fileOffset;
        this.firstNumber = firstNumber;
    }

    void add(int from, int to, int line) {
        places.add(from);
        places.add(to);
        places.add(line);
    }

    /** Marks that something stands in it, or before its end, that only a lenient reader takes for JSON. */
    void markUnusual() {
        unusual = true;
    }

    boolean isUnusual() {
        return unusual;
    }

    byte[] bytes() {
        return bytes;
    }

    int size() {
        return places.size() / 3;
    }

    int from(int i) {
        return places.getInt(3 * i);
    }

    int to(int i) {
        return places.getInt(3 * i + 1);
    }

    int line(int i) {
        return places.getInt(3 * i + 2);
    }

    long offsetInFile(int i) {
        return fileOffset + from(i);
    }

    String path(int i) {
        return DatasetParser.path(firstNumber + i);
    }
}
