package org.dateline.query.cube;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Numbers by bin of time and column, added up over time: what lies in all bins before one is a row. */
final class BinTable {

    private final long[][] before;

    BinTable(int bins, int width) {
        before = new long[bins + 1][width];
    }

    /** Adds to a bin; to be called before {@link #accumulate}. */
    void add(int bin, int column, long amount) {
        before[bin + 1][column] += amount;
    }

    /** Makes of what lies in each bin what lies before it; once. */
    void accumulate() {
        for (int bin = 1; bin < before.length; bin++) {
            long[] earlier = before[bin - 1];
            long[] row = before[bin];
            for (int column = 0; column < row.length; column++) {
                row[column] += earlier[column];
            }
        }
    }

    /** Writes what lies in each bin; once it is accumulated. */
    void write(DataOutputStream out) throws IOException {
        for (int bin = 1; bin < before.length; bin++) {
            for (int column = 0; column < before[bin].length; column++) {
                CubeFile.writeNumber(out, before[bin][column] - before[bin - 1][column]);
            }
        }
    }

    /** Adds to each bin what was written. */
    void read(DataInputStream in) throws IOException {
        for (int bin = 1; bin < before.length; bin++) {
            for (int column = 0; column < before[bin].length; column++) {
                before[bin][column] += CubeFile.readNumber(in);
            }
        }
    }

    /** What lies in the bins before this one. Not to be changed. */
    long[] before(int bin) {
        return before[bin];
    }
}
