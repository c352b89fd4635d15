package org.dateline.edit;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.dateline.edit.document.Change;
import org.dateline.edit.document.DocumentText;
import org.dateline.edit.document.StaleEditException;
import org.dateline.files.Beside;
import org.dateline.json.Utf8Text;
import org.dateline.problem.Loaded;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;

/**
 * The log of the changes of a dataset, {@code NAME.changes.jsonl} beside it: a line for each, in the order in which they were
 * made; nothing in it is ever changed.
 */
public final class ChangeLog {

    private static final String ENDING = ".changes.jsonl";

    private final Path file;

    private ChangeLog(Path file) {
        this.file = file;
    }

    /** That of a dataset, whether it is there or not. */
    public static ChangeLog beside(Path data) {
        return new ChangeLog(Beside.of(data, ENDING));
    }

    /** Where it lies. */
    public Path file() {
        return file;
    }

    /** Whether there is one. */
    public boolean exists() {
        return Files.exists(file);
    }

    /**
     * What it holds; none if there is no log.
     *
     * @throws UnreadableFileException if it cannot be read
     */
    public Loaded<List<LoggedChange>> read() throws UnreadableFileException {
        List<LoggedChange> changes = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        if (exists()) {
            List<String> lines = lines();
            for (int i = 0; i < lines.size(); i++) {
                try {
                    if (!lines.get(i).isBlank()) {
                        changes.add(LoggedChange.parse(lines.get(i)));
                    }
                } catch (IllegalArgumentException wrong) {
                    problems.add(Problem.error(
                            file.toString(), new Location.InText(i + 1, null), String.valueOf(wrong.getMessage())));
                }
            }
        }
        return new Loaded<>(changes, problems);
    }

    private List<String> lines() throws UnreadableFileException {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw UnreadableFileException.of(file, unreadable);
        }
    }

    /** Writes a line behind the others, and to the disk; what was written of a line in vain is taken off first. */
    void append(LoggedChange change) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.position(endOfLines(channel));
            channel.truncate(channel.position());
            ByteBuffer line = ByteBuffer.wrap((change.toLine() + "\n").getBytes(StandardCharsets.UTF_8));
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(true);
        }
    }

    private static long endOfLines(FileChannel channel) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        for (long end = channel.size(); end > 0; end--) {
            one.clear();
            channel.read(one, end - 1);
            if (one.get(0) == '\n') {
                return end;
            }
        }
        return 0;
    }

    /**
     * Proves that the log beside a dataset leads to it.
     *
     * @return what does not fit; nothing if it does, or if there is no log
     * @throws UnreadableFileException if one of the two cannot be read
     */
    public static List<Problem> proveBeside(Path data) throws UnreadableFileException {
        ChangeLog log = beside(data);
        List<Problem> problems = new ArrayList<>();
        if (log.exists()) {
            problems.addAll(log.prove(DocumentText.parse(Utf8Text.read(data), data.toString())));
        }
        if (new Pending(data).exists()) {
            problems.add(
                    Problem.warning(
                            Beside.of(data, Pending.ENDING).toString(),
                            tr(
                                    "a change was on its way to the disk when the program ended; the next opening makes up for what is missing")));
        }
        return problems;
    }

    /**
     * Proves that it leads to this document: back from it, each change is found as it was logged.
     *
     * @return what does not fit; nothing if it does, or if there is no log
     * @throws UnreadableFileException if it cannot be read
     */
    public List<Problem> prove(DocumentText document) throws UnreadableFileException {
        Loaded<List<LoggedChange>> read = read();
        List<Problem> problems = new ArrayList<>(read.problems());
        DocumentText now = document;
        List<LoggedChange> changes = read.value();
        if (problems.isEmpty() && !changes.isEmpty()) {
            LoggedChange last = changes.get(changes.size() - 1);
            if (!last.after().equals(document.fingerprint())) {
                problems.add(Problem.error(
                                file.toString(),
                                Location.WHOLE_FILE,
                                tr(
                                        "the log does not lead to the dataset: it was changed without the log after \"{0}\" of {1}",
                                        last.change().words(), last.time()))
                        .expecting(tr("a dataset with the fingerprint {0}", last.after()), document.fingerprint()));
            }
        }
        for (int i = changes.size() - 1; problems.isEmpty() && i >= 0; i--) {
            now = back(now, changes, i, problems);
        }
        return problems;
    }

    private DocumentText back(DocumentText now, List<LoggedChange> changes, int number, List<Problem> problems) {
        LoggedChange logged = changes.get(number);
        Location where = new Location.InText(number + 1, null);
        if (!logged.after().equals(now.fingerprint())) {
            problems.add(Problem.error(
                    file.toString(),
                    where,
                    tr(
                            "the change does not lead to the next one: \"{0}\"",
                            logged.change().words())));
            return now;
        }
        if (logged.change().isEmpty()) {
            problems.add(
                    Problem.warning(
                            file.toString(),
                            where,
                            tr(
                                    "another program changed the dataset here while it was not open; what was logged before cannot be proven")));
            return now;
        }
        try {
            Change undone = logged.change().inverse("");
            DocumentText before = now.apply(undone);
            if (!before.fingerprint().equals(logged.before())) {
                problems.add(Problem.error(
                        file.toString(),
                        where,
                        tr(
                                "the change does not begin where it says: \"{0}\"",
                                logged.change().words())));
            }
            return before;
        } catch (StaleEditException stale) {
            problems.add(Problem.error(file.toString(), where, String.valueOf(stale.getMessage())));
            return now;
        }
    }
}
