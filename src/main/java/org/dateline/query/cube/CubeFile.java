package org.dateline.query.cube;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dateline.calendar.TimeStep;
import org.dateline.language.ForPrograms;
import org.dateline.model.TimeWindow;

/**
 * A cube as bytes: its bins, its keys, and for each dimension the pairs that occur and, bin by bin, by how much each column grows, or, where few do, which
 * of them by how much. Numbers are written in groups of seven bits, the lowest first, the sign in the lowest bit.
 */
@ForPrograms("nobody is told why counts that were kept are not used")
public final class CubeFile {

    private static final int VERSION = 2;
    private static final int MAX_KEYS = 100_000;
    private static final int MAX_LETTERS = 1_000_000;

    private CubeFile() {}

    /** Writes a cube. */
    public static void write(Cube cube, DataOutputStream out) throws IOException {
        out.writeInt(VERSION);
        TimeBins bins = cube.bins();
        out.writeUTF(bins.step().unit().name());
        out.writeInt(bins.step().count());
        out.writeUTF(bins.zone().getId());
        writeInstant(out, bins.span().from());
        writeInstant(out, bins.span().to());
        out.writeBoolean(cube.isExact());
        for (List<String> keys : cube.keys().lists()) {
            writeTexts(out, keys);
        }
        for (Dimension dimension : Dimension.values()) {
            out.writeBoolean(cube.counts(dimension));
            if (cube.counts(dimension)) {
                KeySums sums = cube.of(dimension);
                writePairs(out, sums.pairs());
                out.writeLong(sums.most());
                sums.write(out);
            }
        }
    }

    /**
     * Reads a cube.
     *
     * @param memory how many bytes it may take
     * @throws IOException if the bytes are none of a cube, or of one that is too large
     */
    public static Cube read(DataInputStream in, long memory) throws IOException {
        try {
            return checked(in, memory);
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException wrong) {
            throw new IOException("no cube", wrong);
        }
    }

    private static Cube checked(DataInputStream in, long memory) throws IOException {
        if (in.readInt() != VERSION) {
            throw new IOException("a cube of another version");
        }
        TimeStep step = new TimeStep(ChronoUnit.valueOf(in.readUTF()), in.readInt());
        ZoneId zone = ZoneId.of(in.readUTF());
        TimeWindow span = new TimeWindow(readInstant(in), readInstant(in));
        if (step.count() < 1 || span.length().toMillis() / step.millis() > memory / Long.BYTES) {
            throw new IOException("more bins than there is memory for");
        }
        TimeBins bins = new TimeBins(step, span, zone);
        boolean exact = in.readBoolean();
        CubeKeys keys = new CubeKeys(readTexts(in), readTexts(in), readTexts(in), readTexts(in));
        Cube.Builder built = new Cube.Builder(bins, keys, exact);
        long bytes = 0;
        for (Dimension dimension : Dimension.values()) {
            if (in.readBoolean()) {
                KeyPairs pairs = readPairs(
                        in,
                        keys.categories().size(),
                        dimension == Dimension.EVENTS ? 1 : keys.of(dimension).size());
                long most = in.readLong();
                bytes += most < 0 ? memory : Math.min(memory, Cube.bytes(bins.size(), pairs, keys, exact, most));
                if (bytes >= memory) {
                    throw new IOException("more columns than there is memory for");
                }
                built.by(dimension, pairs, most);
                built.of(dimension).read(in);
            }
        }
        return built.build();
    }

    private static void writeInstant(DataOutputStream out, Instant instant) throws IOException {
        out.writeLong(instant.getEpochSecond());
        out.writeInt(instant.getNano());
    }

    private static Instant readInstant(DataInputStream in) throws IOException {
        return Instant.ofEpochSecond(in.readLong(), in.readInt());
    }

    /** Writes texts of any length. */
    public static void writeTexts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeInt(text.length());
            out.writeChars(text);
        }
    }

    /** Reads what {@link #writeTexts} has written. */
    public static List<String> readTexts(DataInputStream in) throws IOException {
        int size = within(in.readInt(), MAX_KEYS);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int length = within(in.readInt(), MAX_LETTERS);
            StringBuilder text = new StringBuilder();
            for (int letter = 0; letter < length; letter++) {
                text.append(in.readChar());
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private static int within(int number, int most) throws IOException {
        if (number < 0 || number > most) {
            throw new IOException("a number that cannot be: " + number);
        }
        return number;
    }

    private static void writePairs(DataOutputStream out, KeyPairs pairs) throws IOException {
        for (int category = 0; category < pairs.categories(); category++) {
            out.writeInt(pairs.after(category) - pairs.first(category));
            for (int column = pairs.first(category); column < pairs.after(category); column++) {
                out.writeInt(pairs.key(column));
            }
        }
    }

    private static KeyPairs readPairs(DataInputStream in, int categories, int keys) throws IOException {
        BitSet[] occurring = new BitSet[categories];
        for (int category = 0; category < categories; category++) {
            occurring[category] = new BitSet();
            int count = within(in.readInt(), keys);
            for (int i = 0; i < count; i++) {
                occurring[category].set(within(in.readInt(), keys - 1));
            }
        }
        return new KeyPairs(keys, occurring);
    }

    static void writeNumber(DataOutputStream out, long number) throws IOException {
        long left = (number << 1) ^ (number >> 63);
        while ((left & ~0x7FL) != 0) {
            out.writeByte((int) (left & 0x7F | 0x80));
            left >>>= 7;
        }
        out.writeByte((int) left);
    }

    static long readNumber(DataInputStream in) throws IOException {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte next = in.readByte();
            number |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return (number >>> 1) ^ -(number & 1);
            }
        }
        throw new IOException("a number of too many bytes");
    }
}
