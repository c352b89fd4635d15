package org.dateline.data;

import static org.dateline.language.Tr.tr;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.dateline.data.bytes.DatasetInput;
import org.dateline.data.bytes.Document;
import org.dateline.data.bytes.FittingMemory;
import org.dateline.events.Dataset;
import org.dateline.files.Progress;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;

/**
 * Reads a dataset file of the format {@code dateline/2} or {@code dateline/1}: JSON (RFC 8259) in UTF-8, with or without a byte
 * order mark, compressed with gzip (RFC 1952) or not.
 *
 * <p>What is wrong is reported with its line and JSON path, and the smallest unit that cannot do without it is left out:
 * an optional value, a paragraph, a quote, a figure, a mention, a report, a place of an event, a step; or a whole source,
 * place, category, measure, event or story. An event whose category is unknown or whose time is wrong is left out, since
 * it could not be shown for what it is. A quote or figure that stands outside the reports of its event is kept and
 * reported. Where the time zone is wrong, local times are taken for UTC. A key that may be null may also be missing.
 *
 * <p>Of a large file not all is kept in memory: see {@link org.dateline.model.EventDetails}. It must stay where it is, and as it is, for as long as
 * the dataset is used; what is compressed is inflated into a temporary file.
 *
 * <p>Keys beyond the first example of the format: {@code span} ({@code from}, {@code to}), the days that the dataset is
 * about; without it, the days that hold all events. A step without {@code from} or {@code to} shows the span from its
 * start, or to its end.
 */
public final class DatasetReader {

    /** Files up to this size, in bytes, are kept in memory as a whole. */
    public static final int MAX_IN_MEMORY = 8 << 20;

    /** Name and version of the format. */
    public static final String FORMAT = DatasetParser.FORMAT;

    private DatasetReader() {}

    /** What is said of a link to an event that is not there. */
    static String unfollowed() {
        return tr("no event has the id that a link names; it cannot be followed");
    }

    /** Whether a problem that was found on this thread is a link to an event that is not there. */
    public static boolean isUnfollowed(Problem problem) {
        return problem.message().equals(unfollowed());
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableFileException if it cannot be read, is not UTF-8, not JSON, of another format, without a list of events or
     *     too large for the memory that there is
     */
    public static Loaded<Dataset> read(Path file) throws UnreadableFileException {
        return read(file, Progress.UNSEEN);
    }

    /**
     * Reads a file.
     *
     * @param progress is told how many bytes of the file were read
     * @throws UnreadableFileException if it cannot be read, is not UTF-8, not JSON, of another format, without a list of events or
     *     too large for the memory that there is
     * @throws java.util.concurrent.CancellationException if that is ended
     */
    public static Loaded<Dataset> read(Path file, Progress progress) throws UnreadableFileException {
        return read(file, progress, MAX_IN_MEMORY, DocumentReader.BLOCK);
    }

    static Loaded<Dataset> read(Path file, Progress progress, int mostInMemory, int blockSize)
            throws UnreadableFileException {
        String name = file.toString();
        try (DatasetInput input = DatasetInput.open(file, progress)) {
            byte[] first = new byte[input.firstBytes(mostInMemory)];
            int read = input.read(first, 0);
            if (read < first.length) {
                return parse(Arrays.copyOf(first, read), name, read);
            }
            if (input.isCompressed()) {
                input.keep(first);
            }
            return new DocumentReader(input, name, first, blockSize, new FittingMemory(name), progress).read();
        }
    }

    /**
     * Reads a text.
     *
     * @param file what problems call the file
     * @throws UnreadableFileException if it is not JSON, of another format or without a list of events
     */
    public static Loaded<Dataset> parse(String text, String file) throws UnreadableFileException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return parse(bytes, file, bytes.length);
    }

    /** Reads what is in memory; so many bytes at a time. */
    static Loaded<Dataset> parse(byte[] bytes, String file, int blockSize) throws UnreadableFileException {
        byte[] first = Arrays.copyOf(bytes, Math.min(bytes.length, blockSize));
        Document document = new Document.InMemory(bytes, first.length);
        FittingMemory memory = FittingMemory.plenty(file);
        return new DocumentReader(document, file, first, Math.max(1, blockSize), memory, Progress.UNSEEN).read();
    }
}
