package org.dateline.shapefile;

import static org.dateline.language.Tr.tr;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.shapefile.binary.Warnings;

/**
 * Where the records of a .shp stand: for each the byte offset of its eight-byte header and the length of what comes after
 * it, in the order of the records. Every one of them was seen to lie within the file.
 */
final class RecordIndex {

    /** Record number and content length, both big-endian; the length in 16-bit words. */
    static final int RECORD_HEADER_BYTES = 8;

    /** A shape type. */
    static final int SHORTEST_CONTENT_BYTES = 4;

    static final int SHORTEST_RECORD_BYTES = RECORD_HEADER_BYTES + SHORTEST_CONTENT_BYTES;

    private final Set<Integer> types = new TreeSet<>();
    private final LongArrayList offsets = new LongArrayList();
    private final LongArrayList lengths = new LongArrayList();
    private int misnumbered;
    private int wrongNumber;

    /** Adds the next record, whose header and type of shape stand in the .shp like this. */
    void add(long offset, long contentBytes, ByteBuffer header) {
        offsets.add(offset);
        lengths.add(contentBytes);
        types.add(Integer.reverseBytes(header.getInt(RECORD_HEADER_BYTES)));
        if (misnumbered == 0 && header.getInt(0) != size()) {
            misnumbered = size();
            wrongNumber = header.getInt(0);
        }
    }

    /** Whether every record says of itself which it is. */
    boolean isNumberedRight() {
        return misnumbered == 0;
    }

    /** Warns of the first record that has another number than it should. */
    void reportNumbers(Path shp, boolean isByIndex, Warnings warnings) {
        if (misnumbered > 0) {
            String number = String.valueOf(wrongNumber);
            String message = isByIndex
                    ? tr("the record says that it is number {0}; records are counted by the index instead", number)
                    : tr("the record says that it is number {0}; records are counted in their order instead", number);
            warnings.add(shp, misnumbered, offset(misnumbered - 1), message);
        }
    }

    int size() {
        return offsets.size();
    }

    /** The numbers of the shape types that occur. */
    Set<Integer> types() {
        return types;
    }

    boolean hasDuplicates() {
        return offsets.longStream().distinct().count() < size();
    }

    long offset(int position) {
        return offsets.getLong(position);
    }

    long contentBytes(int position) {
        return lengths.getLong(position);
    }
}
