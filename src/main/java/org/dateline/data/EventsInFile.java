package org.dateline.data;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.dateline.data.bytes.FileBytes;
import org.dateline.events.DetailsReader;
import org.dateline.model.Event;
import org.dateline.model.EventDetails;
import org.dateline.problem.Problems;
import org.dateline.problem.UnreadableFileException;

/** Reads the events of a dataset's file one by one again; their checksums tell if it is still what was opened. */
final class EventsInFile implements DetailsReader {

    private final String file;
    private final FileBytes bytes;
    private final EventParser parser;
    private final long[] offsets;
    private final int[] lengths;
    private final int[] checksums;

    private EventsInFile(Builder builder, FileBytes bytes, EventParser parser) {
        this.file = builder.file;
        this.bytes = bytes;
        this.parser = parser;
        this.offsets = Arrays.copyOf(builder.offsets, builder.size);
        this.lengths = Arrays.copyOf(builder.lengths, builder.size);
        this.checksums = Arrays.copyOf(builder.checksums, builder.size);
    }

    @Override
    public EventDetails read(int number) {
        try {
            byte[] entry = bytes.read(offsets[number], lengths[number]);
            CRC32C checksum = new CRC32C();
            checksum.update(entry, 0, entry.length);
            if ((int) checksum.getValue() == checksums[number]) {
                EventBatch one = new EventBatch(entry, 0, number);
                one.add(0, entry.length, 1);
                Optional<Event> event = BatchReader.event(one, 0, parser.copy(), new Problems(file));
                if (event.isPresent()) {
                    return event.get().details();
                }
            }
        } catch (IOException | UnreadableFileException changed) {
            return unreadable();
        }
        return unreadable();
    }

    private EventDetails unreadable() {
        return new EventDetails.InMemory(
                "Its summary, quotes and figures cannot be read any more: " + file
                        + " is no longer what was opened. Open it again.",
                List.of(),
                List.of(),
                List.of());
    }

    /** Collects where the events stand, in their order. */
    static final class Builder {

        private final String file;
        private long[] offsets = new long[1024];
        private int[] lengths = new int[1024];
        private int[] checksums = new int[1024];
        private int size;

        Builder(String file) {
            this.file = file;
        }

        void add(EventBatch batch, int i, int checksum) {
            if (size == offsets.length) {
                offsets = Arrays.copyOf(offsets, 2 * size);
                lengths = Arrays.copyOf(lengths, 2 * size);
                checksums = Arrays.copyOf(checksums, 2 * size);
            }
            offsets[size] = batch.offsetInFile(i);
            lengths[size] = batch.to(i) - batch.from(i);
            checksums[size] = checksum;
            size++;
        }

        long bytes() {
            return 16L * offsets.length;
        }

        EventsInFile build(FileBytes bytes, EventParser parser) {
            return new EventsInFile(this, bytes, parser);
        }
    }
}
