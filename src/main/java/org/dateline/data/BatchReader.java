package org.dateline.data;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.dateline.events.ResolvedEvent;
import org.dateline.json.Json;
import org.dateline.json.JsonTape;
import org.dateline.json.JsonText;
import org.dateline.json.JsonTextReader;
import org.dateline.json.Problems;
import org.dateline.json.TapeWriter;
import org.dateline.model.Event;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/**
 * Reads entries of a list of events. They are read one after the other as they stand; one of which anything is odd is read
 * again by itself, line by line, to say what and where. For one thread.
 */
final class BatchReader {

    private static final int MAX_NESTING = 63;

    private final DatasetParser dataset;
    private final EventParser parser;
    private final String file;
    private final Problems none = Problems.noneWanted();
    private final CRC32C checksum = new CRC32C();

    /**
     * A reader for events of this dataset.
     *
     * @param keepsDetails whether their details are kept in memory
     */
    BatchReader(DatasetParser dataset, String file, boolean keepsDetails) {
        this.dataset = dataset;
        this.parser = dataset.eventParser(keepsDetails);
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
        List<@Nullable ResolvedEvent> events = new ArrayList<>(batch.size());
        if (!batch.isUnusual()) {
            readOn(batch, events, problems);
        }
        for (int i = events.size(); i < batch.size(); i++) {
            events.add(kept(event(batch, i, parser, problems)));
        }
        int[] checksums = new int[batch.size()];
        for (int i = 0; i < checksums.length; i++) {
            checksum.reset();
            checksum.update(batch.bytes(), batch.from(i), batch.to(i) - batch.from(i));
            checksums[i] = (int) checksum.getValue();
        }
        return new ReadBatch(batch, events, checksums, problems);
    }

    /** Reads entries until one is not as it should be as JSON. */
    private void readOn(EventBatch batch, List<@Nullable ResolvedEvent> events, Problems problems)
            throws CharacterCodingException, UnreadableFileException {
        try (Entries entries = new Entries(text(batch.bytes(), batch.from(0), batch.to(batch.size() - 1)))) {
            JsonReader json = new JsonReader(entries);
            // What strictness forbids besides was looked for by the scanner, at a fraction of what it costs here
            json.setStrictness(Strictness.LEGACY_STRICT);
            json.setNestingLimit(MAX_NESTING);
            // A new one each time: what is written to old memory costs the collector more
            JsonTape tape = new JsonTape();
            TapeWriter writer = new TapeWriter(json, tape);
            json.beginArray();
            while (events.size() < batch.size()) {
                tape.clear();
                Json entry = tape.value(writer.value());
                int i = events.size();
                events.add(kept(quickly(entry)));
                if (events.get(i) == null) {
                    events.set(i, kept(event(batch, i, parser, problems)));
                }
            }
            json.endArray();
        } catch (CharacterCodingException notUtf8) {
            throw notUtf8;
        } catch (MalformedJsonException | EOFException | IllegalStateException malformed) {
            // The entries tell one by one, with what follows each: the fault may lie behind the latest
            if (!events.isEmpty()) {
                events.remove(events.size() - 1);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private @Nullable ResolvedEvent kept(Optional<Event> event) {
        return event.map(read -> ResolvedEvent.of(read, dataset.sources(), dataset.places(), dataset.categories()))
                .orElse(null);
    }

    /** The event of an entry, or empty if there is anything to say about it. */
    private Optional<Event> quickly(Json entry) {
        try {
            return ObjectParser.of(entry, "$", "event", none).flatMap(parser::parse);
        } catch (Problems.AnyException odd) {
            return Optional.empty();
        }
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

    /** An entry with its lines. */
    static Json json(EventBatch batch, int i, Problems problems)
            throws CharacterCodingException, UnreadableFileException {
        String text = text(batch.bytes(), batch.from(i), batch.to(i));
        JsonText part = JsonText.part(text, batch.line(i), batch.path(i));
        return new JsonTextReader(part, "an event", problems).readValue();
    }

    /** The event that an entry tells of, or empty if it is left out. */
    static Optional<Event> event(EventBatch batch, int i, EventParser parser, Problems problems)
            throws CharacterCodingException, UnreadableFileException {
        return ObjectParser.of(json(batch, i, problems), batch.path(i), "event", problems)
                .flatMap(parser::parse);
    }

    /** The text of some entries as a list. */
    private static final class Entries extends Reader {

        private final String text;
        private int at = -1;

        Entries(String text) {
            this.text = text;
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            if (at < 0) {
                buffer[offset] = '[';
                at = 0;
                return 1;
            }
            if (at < text.length()) {
                int given = Math.min(length, text.length() - at);
                text.getChars(at, at + given, buffer, offset);
                at += given;
                return given;
            }
            if (at == text.length()) {
                buffer[offset] = ']';
                at++;
                return 1;
            }
            return -1;
        }

        @Override
        public void close() {}
    }
}
