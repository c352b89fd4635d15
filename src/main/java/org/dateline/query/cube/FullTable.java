package org.dateline.query.cube;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** A table that keeps a row for each bin. */
final class FullTable extends BinTable {

    private final long[][] before;

    FullTable(int bins, int width) {
        before = new long[bins + 1][width];
    }

    static long bytes(long bins, long width) {
        return Long.BYTES * (bins + 1) * width;
    }

    @Override
    void add(int bin, int column, long amount) {
        before[bin + 1][column] += amount;
    }

    @Override
    void accumulate() {
        for (int bin = 1; bin < before.length; bin++) {
            long[] earlier = before[bin - 1];
            long[] row = before[bin];
            for (int column = 0; column < row.length; column++) {
                row[column] += earlier[column];
            }
        }
    }

    @Override
    void write(DataOutputStream out) throws IOException {
        for (int bin = 1; bin < before.length; bin++) {
            for (int column = 0; column < before[bin].length; column++) {
                CubeFile.writeNumber(out, before[bin][column] - before[bin - 1][column]);
            }
        }
    }

    @Override
    void read(DataInputStream in) throws IOException {
        for (int bin = 1; bin < before.length; bin++) {
            for (int column = 0; column < before[bin].length; column++) {
                before[bin][column] += CubeFile.readNumber(in);
            }
        }
    }

    @Override
    long[] before(int bin) {
        return before[bin];
    }
}
