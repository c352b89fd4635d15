package org.dateline.query.cube;

import it.unimi.dsi.fastutil.longs.Long2LongOpenHashMap;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.dateline.language.ForPrograms;

/**
 * A table that keeps what is other than 0, in order of bin and column, and after each so many of these as there are columns what lies before. So it takes
 * memory by how many there are, and a row costs no more than to go twice over the columns.
 */
@ForPrograms("nobody is told why counts that were kept are not used")
final class SparseTable extends BinTable {

    /** What one number takes: three of these once it is in order, and its part of the map, which has room for more, before. */
    private static final long BYTES = 64;

    private final int width;
    private final long most;
    private Long2LongOpenHashMap added = new Long2LongOpenHashMap();
    /** Where the numbers stand, by bin and within it by column. */
    private long[] places = {};

    private long[] amounts = {};
    /** What lies before the number at each multiple of the width, but for the first. */
    private long[][] before = {};

    SparseTable(int width, long most) {
        this.width = width;
        this.most = most;
    }

    static long bytes(long most) {
        return most > Long.MAX_VALUE / BYTES ? Long.MAX_VALUE : most * BYTES;
    }

    @Override
    void add(int bin, int column, long amount) {
        if (amount != 0) {
            added.addTo((long) bin * width + column, amount);
        }
    }

    @Override
    void accumulate() {
        places = added.keySet().toLongArray();
        Arrays.sort(places);
        amounts = Arrays.stream(places).map(added::get).toArray();
        added = new Long2LongOpenHashMap(0);
        before = new long[places.length / width][];
        long[] sums = new long[width];
        for (int i = 0; i < before.length * width; i++) {
            sums[column(i)] += amounts[i];
            if ((i + 1) % width == 0) {
                before[i / width] = sums.clone();
            }
        }
    }

    private int column(int number) {
        return (int) (places[number] % width);
    }

    @Override
    void write(DataOutputStream out) throws IOException {
        out.writeInt(places.length);
        long last = 0;
        for (int i = 0; i < places.length; i++) {
            CubeFile.writeNumber(out, places[i] - last);
            CubeFile.writeNumber(out, amounts[i]);
            last = places[i];
        }
    }

    @Override
    void read(DataInputStream in) throws IOException {
        int numbers = in.readInt();
        if (numbers < 0 || numbers > most) {
            throw new IOException("more numbers than there can be");
        }
        long place = 0;
        for (int i = 0; i < numbers; i++) {
            long further = CubeFile.readNumber(in);
            if (further < 0 || further > Long.MAX_VALUE - place) {
                throw new IOException("numbers out of order");
            }
            place += further;
            added.addTo(place, CubeFile.readNumber(in));
        }
    }

    @Override
    long[] before(int bin) {
        int found = Arrays.binarySearch(places, (long) bin * width);
        int end = found >= 0 ? found : -found - 1;
        int whole = end / width;
        long[] row = whole == 0 ? new long[width] : before[whole - 1].clone();
        for (int i = whole * width; i < end; i++) {
            row[column(i)] += amounts[i];
        }
        return row;
    }
}
