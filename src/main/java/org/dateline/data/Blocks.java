package org.dateline.data;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.dateline.data.bytes.Document.Feed;
import org.dateline.files.Progress;
import org.dateline.problem.UnreadableFileException;

/** A document's bytes, block by block, with what the scanner finds in them. */
final class Blocks {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Feed feed;
    private final int size;
    private final EventScanner scanner;
    private final Queue<byte[]> free = new ConcurrentLinkedQueue<>();
    private byte[] block;
    /** The place in the file of the first byte of the block. */
    private long blockOffset;

    private int at;
    private int limit;
    private boolean beyond;

    /** A document from its beginning on, of which some was read already; size is that of the blocks. */
    Blocks(byte[] first, Feed feed, int size) {
        this(first, feed, size, new EventScanner());
        int length = BYTE_ORDER_MARK.length;
        at = first.length >= length && Arrays.equals(first, 0, length, BYTE_ORDER_MARK, 0, length) ? length : 0;
    }

    private Blocks(byte[] first, Feed feed, int size, EventScanner scanner) {
        this.feed = feed;
        this.size = size;
        this.scanner = scanner;
        this.block = first;
        this.limit = first.length;
    }

    static Blocks ofEvents(long offset, int line, Feed feed, int size) throws UnreadableFileException {
        Blocks blocks = new Blocks(new byte[0], feed, size, EventScanner.inEvents(line));
        blocks.blockOffset = offset;
        blocks.readOn();
        return blocks;
    }

    EventScanner.State state() {
        return scanner.state();
    }

    int line() {
        return scanner.line();
    }

    int entries() {
        return scanner.entries();
    }

    long offset() {
        return blockOffset + at;
    }

    /** Reads a further block; what is not done with of this one stays. False if there is none. */
    boolean readOn() throws UnreadableFileException {
        int kept = state() == EventScanner.State.IN_EVENTS ? scanner.unfinished(at) : at;
        int left = limit - kept;
        byte[] known = left > size / 2 ? null : free.poll();
        byte[] next = known == null ? new byte[Math.max(size, 2 * left)] : known;
        System.arraycopy(block, kept, next, 0, left);
        blockOffset += kept;
        scanner.moved(kept);
        block = next;
        at = left;
        limit = left + feed.read(next, left);
        return limit > left;
    }

    /** Takes back a block that nobody looks at any more. */
    void reuse(byte[] done) {
        if (done.length == size) {
            free.add(done);
        }
    }

    /** Goes on to the list of events, or to the end of the block, and hands on what stands before. */
    void takeTop(ByteArrayOutputStream taken) {
        int from = at;
        at = scanner.scan(block, at, limit, null);
        boolean found = state() != EventScanner.State.BEFORE_EVENTS;
        taken.write(block, from, (found ? at - 1 : at) - from);
    }

    void takeRest(ByteArrayOutputStream taken) {
        taken.write(block, at, limit - at);
        at = limit;
    }

    /** Goes on to the end of the block and tells which entries end in it. The block is theirs then. */
    EventBatch nextBatch() {
        EventBatch batch = new EventBatch(block, blockOffset, scanner.entries());
        at = scanner.scan(block, at, limit, batch);
        if (scanner.hasMetUnusual()) {
            beyond = batch.size() == 0 || scanner.unfinished(limit) < limit;
            batch.markUnusual();
        } else if (beyond) {
            // It may have been in the entry that was not complete yet
            beyond = batch.size() == 0;
            batch.markUnusual();
        }
        return batch;
    }

    void passEvents(Progress progress) throws UnreadableFileException {
        do {
            progress.requireGoingOn();
            at = scanner.scan(block, at, limit, null);
            scanner.passed();
        } while (state() == EventScanner.State.IN_EVENTS && readOn());
    }
}
