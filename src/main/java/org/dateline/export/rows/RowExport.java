package org.dateline.export.rows;

import java.io.IOException;
import java.nio.file.Path;
import org.dateline.database.EngineConnection;
import org.dateline.database.EngineException;
import org.dateline.database.EventRows;
import org.dateline.files.Progress;
import org.dateline.files.WholeFile;

/** Writes the rows of a window to a file, with all their columns, in order of their starts. */
public final class RowExport {

    private RowExport() {}

    /**
     * Writes them, whole or not at all.
     *
     * @param progress is told how many rows of how many are written, and may end it with a {@link java.util.concurrent.CancellationException}
     * @return how many rows are written
     * @throws EngineException if there is no answer, or not all of it, or the question was taken back
     * @throws IOException if the file cannot be written; it then is as it was
     */
    public static long write(EngineConnection connection, EventRows rows, RowForm form, Path file, Progress progress)
            throws EngineException, IOException {
        EventRows.Pieces pieces = rows.count(connection);
        progress.at(0, pieces.rows());
        long[] written = {0};
        EngineException[] lost = {null};
        try {
            WholeFile.writeText(file, writer -> {
                RowForm.Rows into = form.begin(writer, rows.columns());
                try {
                    rows.each(connection, pieces, row -> {
                        progress.requireGoingOn();
                        into.row(row);
                        written[0]++;
                        progress.at(written[0], Math.max(written[0], pieces.rows()));
                    });
                } catch (EngineException failed) {
                    lost[0] = failed;
                    throw new IOException(failed);
                }
                into.end();
            });
        } catch (IOException notWritten) {
            if (lost[0] != null) {
                throw lost[0];
            }
            throw notWritten;
        }
        return written[0];
    }
}
