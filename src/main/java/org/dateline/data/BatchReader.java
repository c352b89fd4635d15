package org.dateline.data;

import static org.dateline.language.Tr.key;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dateline.json.Json;
import org.dateline.json.JsonTape;
import org.dateline.json.JsonText;
import org.dateline.json.JsonTextReader;
import org.dateline.json.TapeWriter;
import org.dateline.model.Event;
import org.dateline.problem.Problems;
import org.dateline.problem.UnreadableFileException;

/**
 * Reads entries of a list of events. They are read one after the other as they stand; one of which anything is odd is read
 * again by itself, line by line, to say what and where. For one thread.
 */
final class BatchReader {

    private static final int MAX_NESTING = 63;

    private final DatasetParser dataset;
    private final EventParser parser;
    private final String file;
    private final boolean keepsDetails;
    private final Problems none = Problems.noneWanted();

    BatchReader(DatasetParser dataset, String file, boolean keepsDetails) {
        this.dataset = dataset;
        this.parser = dataset.eventParser(keepsDetails);
        this.file = file;
        this.keepsDetails = keepsDetails;
    }

    /** @throws CharacterCodingException if the entries are not UTF-8 */
    ReadBatch read(EventBatch batch) throws CharacterCodingException, UnreadableFileException {
        Problems problems = new Problems(file);
        ReadBatch read = new ReadBatch(batch, dataset.rows(!keepsDetails), problems);
        if (!batch.isUnusual()) {
            readOn(read);
        }
        while (read.entries() < batch.size()) {
            readAgain(read);
        }
        return read;
    }

    /** Reads entries until one is not as it should be as JSON. */
    private void readOn(ReadBatch read) throws CharacterCodingException, UnreadableFileException {
        EventBatch batch = read.batch();
        try (Entries entries = new Entries(text(batch.bytes(), batch.from(0), batch.to(batch.size() - 1)))) {
            JsonReader json = new JsonReader(entries);
            // What strictness forbids besides was looked for by the scanner, at a fraction of what it costs here
            json.setStrictness(Strictness.LEGACY_STRICT);
            json.setNestingLimit(MAX_NESTING);
            // A new one each time: what is written to old memory costs the collector more
            JsonTape tape = new JsonTape();
            TapeWriter writer = new TapeWriter(json, tape);
            json.beginArray();
            boolean hasMore = json.hasNext();
            while (hasMore && read.entries() < batch.size()) {
                tape.clear();
                Json entry = tape.value(writer.value());
                // Before the entry is taken, as a fault behind it is one of it
                hasMore = json.hasNext();
                Optional<Event> event = quickly(entry);
                if (event.isPresent()) {
                    read.add(event);
                } else {
                    readAgain(read);
                }
            }
        } catch (CharacterCodingException notUtf8) {
            throw notUtf8;
        } catch (MalformedJsonException | EOFException | IllegalStateException malformed) {
            // The entries tell one by one
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void readAgain(ReadBatch read) throws CharacterCodingException, UnreadableFileException {
        read.add(event(read.batch(), read.entries(), parser, read.problems()));
    }

    /** The event of an entry, or empty if there is anything to say about it. */
    private Optional<Event> quickly(Json entry) {
        try {
            return ObjectParser.of(entry, "$", key("event"), none).flatMap(parser::parse);
        } catch (Problems.AnyException odd) {
            return Optional.empty();
        }
    }

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
        return new JsonTextReader(part, key("an event"), problems).readValue();
    }

    /** The event that an entry tells of, or empty if it is left out. */
    static Optional<Event> event(EventBatch batch, int i, EventParser parser, Problems problems)
            throws CharacterCodingException, UnreadableFileException {
        return ObjectParser.of(json(batch, i, problems), batch.path(i), key("event"), problems)
                .flatMap(parser::parse);
    }

    private static final class Entries extends Reader {

        private final String text;
        private int at = -1;

        Entries(String text) {
            this.text = text;
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            if (at > text.length()) {
                return -1;
            }
            if (at < 0 || at == text.length()) {
                buffer[offset] = at < 0 ? '[' : ']';
                at++;
                return 1;
            }
            int given = Math.min(length, text.length() - at);
            text.getChars(at, at + given, buffer, offset);
            at += given;
            return given;
        }

        @Override
        public void close() {}
    }
}
