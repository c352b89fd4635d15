package org.dateline.data;

import java.nio.file.Path;
import org.dateline.model.Dataset;
import org.dateline.problem.Loaded;
import org.dateline.problem.UnreadableFileException;

/**
 * Reads a dataset file of the format {@code dateline/1}: JSON (RFC 8259) in UTF-8, with or without a byte order mark.
 *
 * <p>What is wrong is reported with its line and JSON path, and the smallest unit that cannot do without it is left out:
 * an optional value, a paragraph, a quote, a figure, a mention, a report, a place of an event, a step; or a whole source,
 * place, category, measure, event or story. An event whose category is unknown or whose time is wrong is left out, since
 * it could not be shown for what it is. A quote or figure that stands outside the reports of its event is kept and
 * reported. Where the time zone is wrong, local times are taken for UTC. A key that may be null may also be missing.
 *
 * <p>Keys beyond the first example of the format: {@code span} ({@code from}, {@code to}), the days that the dataset is
 * about; without it, the days that hold all events. A step without {@code from} or {@code to} shows the span from its
 * start, or to its end.
 */
public final class DatasetReader {

    private DatasetReader() {}

    /**
     * Reads a file.
     *
     * @throws UnreadableFileException if it cannot be read, is not UTF-8, not JSON, of another format or without events
     */
    public static Loaded<Dataset> read(Path file) throws UnreadableFileException {
        return parse(Utf8Text.read(file), file.toString());
    }

    /**
     * Reads a text.
     *
     * @param file what problems call the file
     * @throws UnreadableFileException if it is not JSON, of another format or without events
     */
    public static Loaded<Dataset> parse(String text, String file) throws UnreadableFileException {
        Problems problems = new Problems(file);
        Dataset dataset = new DatasetParser(new JsonTreeReader(text, "a dataset", problems), problems).parse();
        return new Loaded<>(dataset, problems.list());
    }
}
