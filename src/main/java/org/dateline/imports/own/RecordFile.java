package org.dateline.imports.own;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.data.DatasetReader;
import org.dateline.events.Dataset;
import org.dateline.imports.table.ImportTable;
import org.dateline.problem.Loaded;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;

/**
 * An export of this program that holds the record that it was made of, in the format of datasets: what events refer to, and
 * each event beside what other programs read of it. What was changed there after the export is found out and told; read is
 * the record.
 */
public final class RecordFile {

    private static final int MOST_NAMED = 10;

    private final Path file;
    private final RecordText text;
    private final List<Problem> problems;

    RecordFile(Path file, RecordText text, List<Problem> problems) {
        this.file = file;
        this.text = text;
        this.problems = List.copyOf(problems);
    }

    /**
     * The record in a JSON file; empty if it has none.
     *
     * @param text its text
     * @param list the key under which its events stand: features or slides
     * @throws UnreadableFileException if it is not JSON
     */
    public static Optional<RecordFile> inJson(Path file, String text, String list) throws UnreadableFileException {
        // Most files are no exports of this program, and need not be gone through for it
        return text.contains("\"" + Sealed.RECORD + "\"") ? JsonRecord.in(file, text, list) : Optional.empty();
    }

    /**
     * The record in a table; empty if it has none.
     *
     * @throws UnreadableFileException if the file cannot be read to its end
     */
    public static Optional<RecordFile> inTable(ImportTable table) throws UnreadableFileException {
        return table.columns().contains(Sealed.RECORD) ? TableRecord.in(table) : Optional.empty();
    }

    /** The same in another file, in which this one was packed. */
    public RecordFile in(Path packed) {
        return new RecordFile(
                packed,
                text,
                problems.stream()
                        .map(problem -> new Problem(
                                problem.severity(),
                                packed.toString(),
                                problem.where(),
                                problem.message(),
                                problem.expected(),
                                problem.found()))
                        .toList());
    }

    /** The title of the dataset. */
    public String title() {
        return text.title();
    }

    /** How many events it has, with those that cannot be read. */
    public int events() {
        return text.events() + (int) problems.stream().filter(Sealed::isLeftOut).count();
    }

    /**
     * The dataset; problems have the lines of the file, and the paths of a dataset.
     *
     * @throws UnreadableFileException if what the events refer to cannot be read
     */
    public Loaded<Dataset> read() throws UnreadableFileException {
        try {
            Loaded<Dataset> read = DatasetReader.parse(text.text(), file.toString());
            List<Problem> told = new ArrayList<>(problems);
            unfollowed(read.problems()).ifPresent(told::add);
            return new Loaded<>(
                            read.value(),
                            read.problems().stream()
                                    .filter(problem -> !isUnfollowed(problem))
                                    .map(this::inFile)
                                    .toList())
                    .with(told);
        } catch (UnreadableFileException refused) {
            throw new UnreadableFileException(inFile(refused.problem()), refused);
        }
    }

    private static boolean isUnfollowed(Problem problem) {
        return DatasetReader.isUnfollowed(problem);
    }

    /** Links to events that are not in the file, be it that they were taken out or never shown, in one problem. */
    private Optional<Problem> unfollowed(List<Problem> all) {
        List<String> events = all.stream()
                .filter(RecordFile::isUnfollowed)
                .map(problem -> String.valueOf(problem.found()))
                .toList();
        int links = events.size();
        String named = events.stream().distinct().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.warning(
                        file.toString(),
                        trn(
                                links,
                                "{0} link leads to an event that is not in this file and cannot be followed: {1}",
                                "{0} links lead to events that are not in this file and cannot be followed: {1}",
                                events.stream().distinct().count() > MOST_NAMED
                                        ? tr("{0} and others", named)
                                        : named)));
    }

    private Problem inFile(Problem problem) {
        return problem.where() instanceof Location.InText where
                ? new Problem(
                        problem.severity(),
                        problem.file(),
                        text.inFile(where),
                        problem.message(),
                        problem.expected(),
                        problem.found())
                : problem;
    }
}
