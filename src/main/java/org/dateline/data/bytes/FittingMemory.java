package org.dateline.data.bytes;

import static org.dateline.language.Tr.tr;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.function.LongSupplier;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Severity;
import org.dateline.problem.UnreadableFileException;

/** Tells from the beginning of a large file whether the rest of it will fit into memory. */
public final class FittingMemory {

    /** What index and window need for each event besides what is read of it, while they are made: measured. */
    private static final long BYTES_PER_EVENT = 260;

    /** What a document takes in memory as objects for each byte of its text: measured. */
    private static final long BYTES_PER_CHARACTER = 14;

    private static final long WINDOW = 120L << 20;
    private static final double MEGABYTE = 1 << 20;

    private final String file;
    private final long most;
    private final LongSupplier inUseAfterCollection;
    private long available;
    private boolean collected;

    /** A judge of the memory of this program, for a file that problems call so. */
    public FittingMemory(String file) {
        this(file, Runtime.getRuntime().maxMemory(), inUse(), FittingMemory::collect);
    }

    /** Where there is no doubt. */
    public static FittingMemory plenty(String file) {
        return new FittingMemory(file, Long.MAX_VALUE, 0, () -> 0);
    }

    /** A judge of so many bytes, of which some are known to be in use; to look how many really are takes a while. */
    public FittingMemory(String file, long most, long inUse, LongSupplier inUseAfterCollection) {
        this.file = file;
        this.most = most;
        this.available = most - inUse;
        this.inUseAfterCollection = inUseAfterCollection;
    }

    private static long collect() {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Whether so much is missing, once what nobody uses any more is out of the way. */
    private boolean lacks(double needed, long already) {
        if (needed > available && !collected) {
            collected = true;
            available = most - Math.max(0, inUseAfterCollection.getAsLong() - already);
        }
        return needed > available;
    }

    /** What was in use after the last collections, as far as the virtual machine tells; some of it may be free by now. */
    private static long inUse() {
        long used = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            MemoryUsage usage = pool.getType() == MemoryType.HEAP ? pool.getCollectionUsage() : null;
            used += usage == null ? 0 : usage.getUsed();
        }
        return used;
    }

    /**
     * Looks at what was read so far.
     *
     * @param events how many events there are so far
     * @param bytes what they take
     * @param share of the file that they are, above 0 to 1
     * @throws UnreadableFileException if all will not fit
     */
    public void requireRoom(int events, long bytes, double share) throws UnreadableFileException {
        double needed = WINDOW + (bytes + BYTES_PER_EVENT * (double) events) / share;
        if (lacks(needed, bytes)) {
            String found =
                    tr("about {0} events, which need some {1} MB", Math.round(events / share), megabytes(needed));
            throw refused(found, needed);
        }
    }

    /** @throws UnreadableFileException if so many bytes of a document will not fit as objects */
    public void requireRoomForObjects(long bytes) throws UnreadableFileException {
        double needed = WINDOW + (double) BYTES_PER_CHARACTER * bytes;
        if (lacks(needed, bytes)) {
            String found = tr("{0} MB besides events, which need some {1} MB", megabytes(bytes), megabytes(needed));
            throw refused(found, needed);
        }
    }

    private UnreadableFileException refused(String found, double needed) {
        long heap = (long) Math.ceil((needed + most - available) * 1.1 / MEGABYTE / 256) * 256;
        return new UnreadableFileException(
                new Problem(
                        Severity.ERROR,
                        file,
                        Location.WHOLE_FILE,
                        tr(
                                "the file is too large for the memory that Dateline was started with; java -Xmx{0}m would do",
                                String.valueOf(heap)),
                        tr("what fits into {0} MB", megabytes(available)),
                        found),
                null);
    }

    private static long megabytes(double bytes) {
        return Math.round(bytes / MEGABYTE);
    }
}
