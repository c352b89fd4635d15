package org.dateline.query.cube;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntArrays;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.dateline.language.ForPrograms;

/** Amounts of events that lie in two bins, in order of the first of these. */
@ForPrograms("nobody is told why counts that were kept are not used")
final class Pieces {

    private final IntArrayList starts = new IntArrayList();
    private final IntArrayList ends = new IntArrayList();
    private final IntArrayList columns = new IntArrayList();
    private final LongArrayList amounts = new LongArrayList();
    private int[] order = {};
    private int longest;

    void add(int start, int end, int column, long amount) {
        starts.add(start);
        ends.add(end);
        columns.add(column);
        amounts.add(amount);
        longest = Math.max(longest, end - start);
    }

    int size() {
        return amounts.size();
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(size());
        for (int i = 0; i < size(); i++) {
            out.writeInt(starts.getInt(i));
            out.writeInt(ends.getInt(i));
            out.writeInt(columns.getInt(i));
            out.writeLong(amounts.getLong(i));
        }
    }

    /** Adds what was written. */
    void read(DataInputStream in, int width) throws IOException {
        int size = in.readInt();
        for (int i = 0; i < size; i++) {
            int start = in.readInt();
            int end = in.readInt();
            int column = in.readInt();
            if (start < 0 || end < start || column < 0 || column >= width) {
                throw new IOException("an amount of no bins");
            }
            add(start, end, column, in.readLong());
        }
    }

    /** Puts them in order; to be called after the last was added. */
    void sort() {
        order = new int[size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        IntArrays.mergeSort(order, (one, other) -> Integer.compare(starts.getInt(one), starts.getInt(other)));
    }

    /** Takes a column and an amount of it. */
    interface Sink {

        /** Adds an amount of a column. */
        void add(int column, long amount);
    }

    /** Hands on those that start before one bin and end in another or after it. */
    void crossing(int from, int to, Sink sink) {
        for (int at = firstFrom(to - longest); at < order.length; at++) {
            int piece = order[at];
            if (starts.getInt(piece) >= from) {
                return;
            }
            if (ends.getInt(piece) >= to) {
                sink.add(columns.getInt(piece), amounts.getLong(piece));
            }
        }
    }

    /** Hands on those that start in a bin or after it and end in another. */
    void heldTo(int from, int end, Sink sink) {
        for (int at = firstFrom(Math.max(from, end - longest)); at < order.length; at++) {
            int piece = order[at];
            if (starts.getInt(piece) > end) {
                return;
            }
            if (ends.getInt(piece) == end) {
                sink.add(columns.getInt(piece), amounts.getLong(piece));
            }
        }
    }

    /** The place in order of the first that starts in a bin or after it. */
    private int firstFrom(int bin) {
        int low = 0;
        int high = order.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts.getInt(order[middle]) < bin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
