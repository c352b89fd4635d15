package org.dateline.query.cube;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Numbers by bin of time and column, added up over time: what lies in all bins before one is a row. Where few of them can be other than 0, only these are
 * kept.
 */
abstract sealed class BinTable permits FullTable, SparseTable {

    /** @param most how many numbers are other than 0 at the most */
    static BinTable of(int bins, int width, long most) {
        return FullTable.bytes(bins, width) <= SparseTable.bytes(most)
                ? new FullTable(bins, width)
                : new SparseTable(width, most);
    }

    /** How many bytes it takes at the most, also while it is being filled. */
    static long bytes(long bins, long width, long most) {
        return Math.min(FullTable.bytes(bins, width), SparseTable.bytes(most));
    }

    /** Adds to a bin; to be called before {@link #accumulate}. */
    abstract void add(int bin, int column, long amount);

    /** Makes of what lies in each bin what lies before it; once. */
    abstract void accumulate();

    /** Writes what lies in each bin; once it is accumulated. */
    abstract void write(DataOutputStream out) throws IOException;

    /** Adds to each bin what was written of a table that is kept in the same way. */
    abstract void read(DataInputStream in) throws IOException;

    /** What lies in the bins before this one. Not to be changed. */
    abstract long[] before(int bin);
}
