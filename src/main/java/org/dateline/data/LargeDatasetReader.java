package org.dateline.data;

import org.dateline.events.EventStore;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.files.Progress;
import org.dateline.events.Dataset;
import org.dateline.problem.Loaded;
import org.dateline.problem.UnreadableFileException;

/**
 * Reads a large dataset in one pass. One thread reads the file and finds where its events stand, others read these into
 * rows, some at a time; of what else there is a tree is made. If anything turns out not to be JSON or not UTF-8, the file
 * is gone through once more from its beginning, to say exactly what and where.
 *
 * <p>Events that stand before what they refer to are passed over at first.
 */
final class LargeDatasetReader {

    /** How many bytes are read at a time; arrays of this size are ordinary ones to the collector even in a small heap. */
    static final int BLOCK = 400 << 10;

    private static final int BLOCKS_AHEAD = 4;

    private final DatasetInput input;
    private final byte[] first;
    private final int blockSize;
    private final Progress progress;
    private final String file;
    private final Problems problems;
    private final FittingMemory memory;

    /**
     * A reader of an input from its beginning on.
     *
     * @param first the bytes of it that were read already
     * @param blockSize how many bytes to read at a time
     */
    LargeDatasetReader(DatasetInput input, byte[] first, int blockSize, FittingMemory memory, Progress progress) {
        this.input = input;
        this.first = first;
        this.blockSize = blockSize;
        this.progress = progress;
        this.file = input.path().toString();
        this.problems = new Problems(file);
        this.memory = memory;
    }

    /** @throws UnreadableFileException if it cannot be read at all */
    Loaded<Dataset> read() throws UnreadableFileException {
        try {
            return new Loaded<>(dataset(), problems.list());
        } catch (CharacterCodingException notUtf8) {
            requireText();
            throw new UnreadableFileException(file, "the file is not encoded in UTF-8", notUtf8);
        } catch (NotJsonException notJson) {
            requireText();
            throw notJson.refused();
        } catch (OutOfMemoryError tooLarge) {
            throw new UnreadableFileException(
                    file,
                    "the file is too large for the memory that Dateline was started with; give it more with java -Xmx",
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

    /** Goes through the file again and throws what is wrong with it as text: first its encoding, then its JSON. */
    private void requireText() throws UnreadableFileException {
        Path content = input.content();
        Utf8Text.requireUtf8(content, file);
        new JsonTreeReader(new WholeText(content), "a dataset", new Problems(file)).requireJson();
    }

    private record WholeText(Path content) implements JsonText {
        @Override
        public Reader open() throws IOException {
            InputStream in = Files.newInputStream(content);
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            reader.mark(1);
            if (reader.read() != Utf8Text.BYTE_ORDER_MARK) {
                reader.reset();
            }
            return reader;
        }

        @Override
        public int firstLine() {
            return 1;
        }

        @Override
        public String path() {
            return "$";
        }
    }

    private Dataset dataset() throws UnreadableFileException, CharacterCodingException, NotJsonException {
        Blocks blocks = new Blocks(first, input::read, blockSize);
        String before = before(blocks);
        if (blocks.state() == EventScanner.State.BEFORE_EVENTS) {
            return withoutList(before);
        }
        Json.Fields document = tree(before + "[]}");
        if (document.fields().containsKey("format")) {
            DatasetParser.requireFormat(document, DatasetParser.FORMAT, "a dataset", file);
        }
        EventStore events;
        DatasetParser parser;
        if (document.fields().keySet().containsAll(DatasetParser.NEEDED_BY_EVENTS)) {
            parser = parser(document);
            EventsBuilder read = events(blocks, parser);
            readAfter(document, blocks);
            events = read.build(input.randomAccess());
        } else {
            long offset = blocks.offset();
            int line = blocks.line();
            blocks.passEvents(progress);
            requireList(blocks);
            readAfter(document, blocks);
            parser = parser(document);
            FileBytes bytes = input.randomAccess();
            long[] next = {offset};
            Blocks again = Blocks.ofEvents(offset, line, (into, from) -> readAgain(bytes, next, into, from), blockSize);
            events = events(again, parser).build(bytes);
        }
        DatasetParser.requireFormat(document, DatasetParser.FORMAT, "a dataset", file);
        return parser.finish(events);
    }

    private int readAgain(FileBytes bytes, long[] next, byte[] into, int from) throws UnreadableFileException {
        progress.requireGoingOn();
        try {
            return bytes.readUpTo(next, into, from);
        } catch (IOException unreadable) {
            throw new UnreadableFileException(file, "the file cannot be read", unreadable);
        }
    }

    /** @throws UnreadableFileException if the key of the events stands twice, and first without a list */
    private DatasetParser parser(Json.Fields document) throws UnreadableFileException {
        DatasetParser parser = new DatasetParser(document, problems);
        Json.Field events = document.fields().get(DatasetParser.EVENTS);
        if (events == null || !(events.value() instanceof Json.Items)) {
            throw parser.withoutEvents();
        }
        return parser;
    }

    /** A document in which no list of events was found; there may be one under a key that is written in an unusual way. */
    private Dataset withoutList(String text) throws UnreadableFileException, NotJsonException {
        try {
            return DatasetReader.parse(text, problems);
        } catch (UnreadableFileException refused) {
            throw new NotJsonException(refused);
        }
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

    private Json.Fields tree(String text) throws NotJsonException {
        try {
            return new JsonTreeReader(text, "a dataset", problems).readWithout("");
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
        return new NotJsonException(new UnreadableFileException(file, "this is not valid JSON", null));
    }

    /** Reads what follows the events into the document. */
    private void readAfter(Json.Fields document, Blocks blocks)
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
            new JsonTreeReader(object, "a dataset", problems).readInto(document);
        } catch (UnreadableFileException notJson) {
            throw new NotJsonException(notJson);
        }
    }

    private EventsBuilder events(Blocks blocks, DatasetParser parser)
            throws UnreadableFileException, CharacterCodingException, NotJsonException {
        EventsBuilder events = new EventsBuilder(parser, problems, true);
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
        ExecutorService workers = Executors.newFixedThreadPool(threads, work -> {
            Thread worker = new Thread(work, "dateline-reading");
            worker.setDaemon(true);
            return worker;
        });
        Queue<BatchReader> readers = new ConcurrentLinkedQueue<>();
        Deque<Future<ReadBatch>> ahead = new ArrayDeque<>();
        try {
            do {
                EventBatch batch = blocks.nextBatch();
                if (batch.size() > 0) {
                    ahead.add(workers.submit(() -> rows(batch, parser, readers)));
                    if (ahead.size() > threads + BLOCKS_AHEAD) {
                        add(ahead.remove(), events, blocks);
                    }
                }
            } while (blocks.state() == EventScanner.State.IN_EVENTS && blocks.readOn());
            while (!ahead.isEmpty()) {
                progress.requireGoingOn();
                add(ahead.remove(), events, blocks);
            }
        } finally {
            workers.shutdownNow();
        }
        requireList(blocks);
        if (blocks.entries() == 0) {
            throw parser.withoutEvents();
        }
        return events;
    }

    private ReadBatch rows(EventBatch batch, DatasetParser parser, Queue<BatchReader> readers)
            throws CharacterCodingException, UnreadableFileException {
        BatchReader free = readers.poll();
        BatchReader reader = free == null ? new BatchReader(parser, file) : free;
        ReadBatch rows = reader.read(batch);
        readers.add(reader);
        return rows;
    }

    private void add(Future<ReadBatch> read, EventsBuilder events, Blocks blocks)
            throws UnreadableFileException, CharacterCodingException, NotJsonException {
        try {
            ReadBatch rows = read.get();
            events.add(rows);
            blocks.reuse(rows.batch().bytes());
            memory.requireRoom(events.size(), events.bytes(), input.share());
        } catch (InterruptedException unwanted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("not wanted any more");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof CharacterCodingException notUtf8) {
                throw notUtf8;
            }
            if (failed.getCause() instanceof UnreadableFileException notJson) {
                throw new NotJsonException(notJson);
            }
            if (failed.getCause() instanceof OutOfMemoryError tooLarge) {
                throw tooLarge;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }
}
