package org.dateline.data;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.io.ByteArrayOutputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.dateline.data.bytes.Document;
import org.dateline.data.bytes.FittingMemory;
import org.dateline.events.Dataset;
import org.dateline.files.Progress;
import org.dateline.json.ByteSource;
import org.dateline.json.Json;
import org.dateline.json.JsonText;
import org.dateline.json.JsonTextReader;
import org.dateline.json.Utf8Text;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problems;
import org.dateline.problem.UnreadableFileException;

/**
 * Reads a dataset in one pass. One thread finds where its events stand; of a large file others read these, some at a time,
 * of a small one the same does. What else there is is read as a whole. If anything turns out not to be JSON or not UTF-8,
 * the document is gone through once more from its beginning, to say exactly what and where.
 *
 * <p>Events that stand before what they refer to are passed over at first; those that stand before the dataset's own fields, which
 * few datasets have, are read a second time.
 */
final class DocumentReader {

    /** How many bytes are read at a time; arrays of this size are ordinary ones to the collector even in a small heap. */
    static final int BLOCK = 400 << 10;

    private static final int BLOCKS_AHEAD = 4;

    private final Document document;
    private final byte[] first;
    private final int blockSize;
    private final Progress progress;
    private final String file;
    private final Problems problems;
    private final FittingMemory memory;

    /**
     * A reader of a document from its beginning on.
     *
     * @param file what problems call it
     * @param first the bytes of it that were read already
     * @param blockSize how many bytes to read at a time
     */
    DocumentReader(
            Document document, String file, byte[] first, int blockSize, FittingMemory memory, Progress progress) {
        this.document = document;
        this.first = first;
        this.blockSize = blockSize;
        this.progress = progress;
        this.file = file;
        this.problems = new Problems(file);
        this.memory = memory;
    }

    /** @throws UnreadableFileException if it cannot be read at all */
    Loaded<Dataset> read() throws UnreadableFileException {
        try {
            return dataset(new Blocks(first, document::read, blockSize), false);
        } catch (CharacterCodingException notUtf8) {
            requireText();
            throw new UnreadableFileException(file, tr("the file is not encoded in UTF-8"), notUtf8);
        } catch (NotJsonException notJson) {
            requireText();
            throw notJson.refused();
        } catch (OutOfMemoryError tooLarge) {
            throw new UnreadableFileException(
                    file,
                    tr(
                            "the file is too large for the memory that Dateline was started with; give it more with java -Xmx"),
                    tooLarge);
        }
    }

    /** A part of the document is not JSON. */
    private static final class NotJsonException extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient UnreadableFileException refused;

        NotJsonException(UnreadableFileException refused) {
            super(refused);
            this.refused = refused;
        }

        UnreadableFileException refused() {
            return refused;
        }
    }

    /** Goes through the document again and throws what is wrong with it as text: first its encoding, then its JSON. */
    private void requireText() throws UnreadableFileException {
        ByteSource content = document.content();
        Utf8Text.requireUtf8(content, file);
        new JsonTextReader(JsonText.of(content), key("a dataset"), new Problems(file)).requireJson();
    }

    /** @param fieldsBehind whether it is known that the dataset's own fields stand behind the events */
    private Loaded<Dataset> dataset(Blocks blocks, boolean fieldsBehind)
            throws UnreadableFileException, CharacterCodingException, NotJsonException {
        String before = before(blocks);
        if (blocks.state() == EventScanner.State.BEFORE_EVENTS) {
            return new Loaded<>(withoutList(before), problems.list());
        }
        Json top = tree(before + "[]}");
        if (top.get("format") != null) {
            requireFormat(top);
        }
        EventsBuilder events;
        DatasetParser parser;
        if (!fieldsBehind && DatasetParser.NEEDED_BY_EVENTS.stream().allMatch(key -> top.get(key) != null)) {
            boolean hasFields = top.get(DatasetParser.FIELDS) != null;
            parser = parser(top);
            events = events(blocks, parser);
            readAfter(top, blocks);
            if (!hasFields && top.get(DatasetParser.FIELDS) != null) {
                return again().dataset(blocks(), true);
            }
        } else {
            long offset = blocks.offset();
            int line = blocks.line();
            blocks.passEvents(progress);
            requireList(blocks);
            readAfter(top, blocks);
            parser = parser(top);
            events = events(Blocks.ofEvents(offset, line, document.from(offset), blockSize), parser);
        }
        requireFormat(top);
        return new Loaded<>(parser.finish(events.build(document)), problems.list());
    }

    private DocumentReader again() {
        return new DocumentReader(document, file, new byte[0], blockSize, memory, progress);
    }

    /** The document from its beginning on, once more. */
    private Blocks blocks() throws UnreadableFileException {
        Document.Feed feed = document.from(0);
        byte[] begin = new byte[blockSize];
        return new Blocks(Arrays.copyOf(begin, feed.read(begin, 0)), feed, blockSize);
    }

    private void requireFormat(Json top) throws UnreadableFileException {
        DatasetParser.requireFormat(top, List.of(DatasetParser.FORMAT, DatasetParser.FORMAT_1), key("a dataset"), file);
    }

    /** @throws UnreadableFileException if the key of the events stands twice, and first without a list */
    private DatasetParser parser(Json top) throws UnreadableFileException {
        DatasetParser parser = new DatasetParser(top, problems);
        if (!parser.hasEvents()) {
            throw parser.withoutEvents();
        }
        return parser;
    }

    /** A document in which no list of events was found; there may be one under a key that is written in an unusual way. */
    private Dataset withoutList(String text) throws UnreadableFileException, NotJsonException {
        Json top = tree(text);
        requireFormat(top);
        DatasetParser parser = new DatasetParser(top, problems);
        return parser.finish(parser.events());
    }

    /** The text up to the list of events. */
    private String before(Blocks blocks) throws UnreadableFileException, CharacterCodingException {
        ByteArrayOutputStream before = new ByteArrayOutputStream();
        do {
            blocks.takeTop(before);
            memory.requireRoomForObjects(before.size());
        } while (blocks.state() == EventScanner.State.BEFORE_EVENTS && blocks.readOn());
        return BatchReader.text(before.toByteArray(), 0, before.size());
    }

    private Json tree(String text) throws NotJsonException {
        try {
            return new JsonTextReader(text, key("a dataset"), problems).readWithout("");
        } catch (UnreadableFileException notJson) {
            throw new NotJsonException(notJson);
        }
    }

    private void requireList(Blocks blocks) throws NotJsonException {
        if (blocks.state() != EventScanner.State.AFTER_EVENTS) {
            throw notJson();
        }
    }

    private NotJsonException notJson() {
        return new NotJsonException(new UnreadableFileException(file, tr("this is not valid JSON"), null));
    }

    /** Reads what follows the events into the document. */
    private void readAfter(Json top, Blocks blocks)
            throws UnreadableFileException, CharacterCodingException, NotJsonException {
        int line = blocks.line();
        ByteArrayOutputStream after = new ByteArrayOutputStream();
        do {
            blocks.takeRest(after);
            memory.requireRoomForObjects(after.size());
        } while (blocks.readOn());
        String text = BatchReader.text(after.toByteArray(), 0, after.size());
        String rest = text.stripLeading();
        String skipped = text.substring(0, text.length() - rest.length());
        boolean hasMore = rest.startsWith(",");
        if (hasMore && !rest.substring(1).stripLeading().startsWith("\"")) {
            throw notJson();
        }
        JsonText object = JsonText.part(skipped + "{" + (hasMore ? rest.substring(1) : rest), line, "$");
        try {
            new JsonTextReader(object, key("a dataset"), problems).readInto(top);
        } catch (UnreadableFileException notJson) {
            throw new NotJsonException(notJson);
        }
    }

    private EventsBuilder events(Blocks blocks, DatasetParser parser)
            throws UnreadableFileException, CharacterCodingException, NotJsonException {
        EventsBuilder events = new EventsBuilder(parser, problems, document.isLarge());
        int threads = document.isLarge() ? Math.max(1, Runtime.getRuntime().availableProcessors()) : 0;
        Deque<Future<ReadBatch>> ahead = new ArrayDeque<>();
        ReadingThreads workers = new ReadingThreads(threads, () -> new BatchReader(parser, file, !document.isLarge()));
        try (workers) {
            do {
                EventBatch batch = blocks.nextBatch();
                if (batch.size() > 0) {
                    ahead.add(workers.read(batch));
                    if (ahead.size() > threads + BLOCKS_AHEAD) {
                        add(ahead.remove(), events, blocks);
                    }
                }
            } while (blocks.state() == EventScanner.State.IN_EVENTS && blocks.readOn());
            while (!ahead.isEmpty()) {
                progress.requireGoingOn();
                add(ahead.remove(), events, blocks);
            }
        }
        requireList(blocks);
        return events;
    }

    private void add(Future<ReadBatch> read, EventsBuilder events, Blocks blocks)
            throws UnreadableFileException, CharacterCodingException, NotJsonException {
        try {
            ReadBatch rows = read.get();
            events.add(rows);
            blocks.reuse(rows.batch().bytes());
            memory.requireRoom(events.size(), events.bytes(), document.share());
        } catch (InterruptedException unwanted) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof CharacterCodingException notUtf8) {
                throw notUtf8;
            }
            if (failed.getCause() instanceof UnreadableFileException notJson) {
                throw new NotJsonException(notJson);
            }
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }
}
