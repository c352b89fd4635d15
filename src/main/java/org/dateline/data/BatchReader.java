package org.dateline.data;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.dateline.model.Event;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/** Reads entries of a list of events. For one thread. */
final class BatchReader {

    private final EventParser parser;
    private final String file;
    private final CRC32C checksum = new CRC32C();

    /** A reader for events of this dataset. */
    BatchReader(DatasetParser dataset, String file) {
        this.parser = dataset.eventParser();
        this.file = file;
    }

    /**
     * Reads the entries of a batch.
     *
     * @throws CharacterCodingException if they are not UTF-8
     * @throws UnreadableFileException if they are not JSON
     */
    ReadBatch read(EventBatch batch) throws CharacterCodingException, UnreadableFileException {
        Problems problems = new Problems(file);
        int[] checksums = new int[batch.size()];
        List<@Nullable Event> events = new ArrayList<>(batch.size());
        for (int i = 0; i < batch.size(); i++) {
            events.add(event(batch, i, parser, problems).orElse(null));
            checksum.reset();
            checksum.update(batch.bytes(), batch.from(i), batch.to(i) - batch.from(i));
            checksums[i] = (int) checksum.getValue();
        }
        return new ReadBatch(batch, events, checksums, problems);
    }

    /** @throws CharacterCodingException if the bytes are not UTF-8 */
    static String text(byte[] bytes, int from, int to) throws CharacterCodingException {
        return EventScanner.isAscii(bytes, from, to)
                ? new String(bytes, from, to - from, StandardCharsets.ISO_8859_1)
                : StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes, from, to - from))
                        .toString();
    }

    /** An entry with all that it holds. */
    static Json json(EventBatch batch, int i, Problems problems)
            throws CharacterCodingException, UnreadableFileException {
        String text = text(batch.bytes(), batch.from(i), batch.to(i));
        JsonText part = JsonText.part(text, batch.line(i), batch.path(i));
        return new JsonTreeReader(part, "an event", problems).readValue();
    }

    /** The event that an entry tells of, or empty if it is left out. */
    static Optional<Event> event(EventBatch batch, int i, EventParser parser, Problems problems)
            throws CharacterCodingException, UnreadableFileException {
        return ObjectParser.of(json(batch, i, problems), batch.path(i), "event", problems)
                .flatMap(parser::parse);
    }
}
