package org.dateline.shapefile;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the records of a .shp stand: for each the byte offset of its eight-byte header and the length of what comes after
 * it, in the order of the records. Every one of them was seen to lie within the file.
 */
final class RecordIndex {

    /** Record number and content length, both big-endian; the length in 16-bit words. */
    static final int RECORD_HEADER_BYTES = 8;

    /** A shape type. */
    static final int SHORTEST_CONTENT_BYTES = 4;

    private final Set<Integer> types = new TreeSet<>();
    private long[] offsets = new long[64];
    private long[] lengths = new long[64];
    private int size;

    void add(long offset, long contentBytes, int type) {
        if (size == offsets.length) {
            offsets = Arrays.copyOf(offsets, size * 2);
            lengths = Arrays.copyOf(lengths, size * 2);
        }
        offsets[size] = offset;
        lengths[size++] = contentBytes;
        types.add(type);
    }

    int size() {
        return size;
    }

    /** The numbers of the shape types that occur. */
    Set<Integer> types() {
        return types;
    }

    /** Whether two records stand at the same place. */
    boolean hasDuplicates() {
        return Arrays.stream(offsets, 0, size).distinct().count() < size;
    }

    /** The offset of the record's header. */
    long offset(int position) {
        return offsets[checked(position)];
    }

    /** How long the record is after its header. */
    long contentBytes(int position) {
        return lengths[checked(position)];
    }

    private int checked(int position) {
        if (position >= size) {
            throw new IndexOutOfBoundsException(position);
        }
        return position;
    }
}
