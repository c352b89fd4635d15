package org.dateline.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.edit.document.DocumentText;
import org.dateline.edit.document.StaleEditException;
import org.dateline.files.Beside;
import org.dateline.files.WholeFile;
import org.dateline.problem.UnreadableFileException;

/**
 * A change on its way to the disk, {@code NAME.changes.pending} beside its dataset: written before dataset and log are, and taken
 * away when both have it. Where the program ends between these steps, what is missing is made up for at the next opening.
 */
final class Pending {

    private static final String ENDING = ".changes.pending";

    private final Path data;
    private final Path file;
    private final ChangeLog log;

    Pending(Path data) {
        this.data = data;
        this.file = Beside.of(data, ENDING);
        this.log = ChangeLog.beside(data);
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** Writes the dataset and its log, so that neither has the change alone for longer than until the next opening. */
    void carryOut(LoggedChange change, DocumentText changed) throws IOException {
        WholeFile.writeText(file, writer -> writer.write(change.toLine()));
        WholeFile.writeText(data, writer -> writer.write(changed.text()));
        log.append(change);
        Files.delete(file);
    }

    /** Makes up for what is missing, if the program ended on the way. A change that does not fit the file any longer is dropped. */
    void recover() throws IOException, UnreadableFileException {
        if (!exists()) {
            return;
        }
        try {
            LoggedChange change = LoggedChange.parse(Files.readString(file));
            DocumentText found = DocumentText.parse(Files.readString(data), data.toString());
            if (found.fingerprint().equals(change.before())) {
                DocumentText changed = found.apply(change.change());
                WholeFile.writeText(data, writer -> writer.write(changed.text()));
                logOnce(change);
            } else if (found.fingerprint().equals(change.after())) {
                logOnce(change);
            }
        } catch (IllegalArgumentException | StaleEditException foreign) {
            // Neither written by this program nor for this file: there is nothing to make up for
        }
        Files.deleteIfExists(file);
    }

    private void logOnce(LoggedChange change) throws IOException, UnreadableFileException {
        List<LoggedChange> logged = log.read().value();
        boolean isThere = !logged.isEmpty() && logged.get(logged.size() - 1).equals(change);
        if (!isThere) {
            log.append(change);
        }
    }
}
