package org.dateline.data;

import static org.dateline.language.Tr.tr;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.dateline.data.bytes.FileBytes;
import org.dateline.model.Event;
import org.dateline.model.EventDetails;
import org.dateline.problem.Problems;
import org.dateline.problem.UnreadableFileException;

/** Reads the events of a dataset's file one by one again; their checksums tell if it is still what was opened. */
final class EventsInFile {

    private final String file;
    private final FileBytes bytes;
    private final EventParser parser;
    private final Places places;

    EventsInFile(String file, FileBytes bytes, EventParser parser, Places places) {
        this.file = file;
        this.bytes = bytes;
        this.parser = parser;
        this.places = places;
        places.offsets.trim();
        places.lengths.trim();
        places.checksums.trim();
    }

    /** The details of the event with this place in the file, from 0; for several threads. */
    EventDetails details(int number) {
        try {
            byte[] entry = bytes.read(places.offsets.getLong(number), places.lengths.getInt(number));
            CRC32C checksum = new CRC32C();
            checksum.update(entry, 0, entry.length);
            if ((int) checksum.getValue() == places.checksums.getInt(number)) {
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
                tr(
                        "Its summary, quotes, figures and fields cannot be read any more: {0} is no longer what was opened. Open it again.",
                        file),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Where the events stand, in their order. */
    static final class Places {

        private final LongArrayList offsets = new LongArrayList();
        private final IntArrayList lengths = new IntArrayList();
        private final IntArrayList checksums = new IntArrayList();

        void add(EventBatch batch, int i, int checksum) {
            offsets.add(batch.offsetInFile(i));
            lengths.add(batch.to(i) - batch.from(i));
            checksums.add(checksum);
        }

        long bytes() {
            return 16L * offsets.elements().length;
        }
    }
}
