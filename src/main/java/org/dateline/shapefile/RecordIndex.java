package org.dateline.shapefile;

import java.util.Arrays;

/**
 * Where the records of a .shp stand: for each the byte offset of its eight-byte header, in the order of the records.
 * Every one of them was seen to lie within the file.
 */
final class RecordIndex {

    /** Record number and content length, both big-endian; the length in 16-bit words. */
    static final int RECORD_HEADER_BYTES = 8;

    /** A shape type. */
    static final int SHORTEST_CONTENT_BYTES = 4;

    private long[] offsets = new long[64];
    private int size;

    void add(long offset) {
        if (size == offsets.length) {
            offsets = Arrays.copyOf(offsets, size * 2);
        }
        offsets[size++] = offset;
    }

    int size() {
        return size;
    }

    /** The offset of the record's header. */
    long offset(int position) {
        if (position >= size) {
            throw new IndexOutOfBoundsException(position);
        }
        return offsets[position];
    }
}
