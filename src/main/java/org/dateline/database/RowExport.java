package org.dateline.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dateline.files.WholeFile;

/** Writes the rows of a window as a table, with all their columns as they are, so that an import reads them. */
public final class RowExport {

    private static final int TOLD_EVERY = 10_000;

    private RowExport() {}

    /**
     * Writes a CSV (RFC 4180, UTF-8), in order of the starts, whole or not at all.
     *
     * @param written is told now and then how many rows are written
     * @return how many rows it has
     * @throws EngineException if there is no answer, or the question was taken back
     * @throws IOException if the file cannot be written
     */
    public static long write(
            EngineConnection connection, Counting.Step known, EventPages.Wanted wanted, Path file, LongConsumer written)
            throws EngineException, IOException {
        List<String> columns = known.table().columnNames();
        long[] rows = {0};
        EngineException[] failed = {null};
        try {
            WholeFile.writeText(file, writer -> {
                CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
                csv.printRecord(columns);
                try {
                    connection.ask(new EventPages(known.table(), known.survey()).all(wanted), row -> {
                        List<Optional<String>> cells = new ArrayList<>();
                        for (int i = 0; i < columns.size(); i++) {
                            cells.add(Optional.ofNullable(row.getString("c" + i)));
                        }
                        print(csv, cells);
                        if (++rows[0] % TOLD_EVERY == 0) {
                            written.accept(rows[0]);
                        }
                    });
                } catch (EngineException lost) {
                    failed[0] = lost;
                    throw new IOException(lost);
                } catch (UncheckedIOException full) {
                    throw full.getCause();
                }
                csv.flush();
            });
        } catch (IOException notWritten) {
            if (failed[0] != null) {
                throw failed[0];
            }
            throw notWritten;
        }
        return rows[0];
    }

    private static void print(CSVPrinter csv, List<Optional<String>> cells) {
        try {
            csv.printRecord(cells.stream().map(cell -> cell.orElse("")).toList());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
