package org.dateline.imports;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.dateline.imports.table.CsvTable;
import org.dateline.imports.table.GeoJsonTable;
import org.dateline.imports.table.ImportTable;
import org.dateline.imports.table.JsonDocument;
import org.dateline.imports.table.TextFile;
import org.dateline.imports.table.TimelineJsTable;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/** A file of another program, to be looked at and then read as a dataset. */
public final class ImportFile {

    private final ImportFormat format;
    private final ImportTable table;

    private ImportFile(ImportFormat format, ImportTable table) {
        this.format = format;
        this.table = table;
    }

    /**
     * @param format its format, or null to find out
     * @param charset what a table is written in, or null for UTF-8; a byte order mark overrules it. JSON is always UTF-8
     * @throws UnreadableFileException if it cannot be read at all, or is not of the format
     */
    public static ImportFile open(Path file, @Nullable ImportFormat format, @Nullable Charset charset)
            throws UnreadableFileException {
        ImportFormat known = format == null ? formatOf(file) : format;
        ImportTable table = switch (known) {
            case CSV -> new CsvTable(file, charset);
            case TIMELINEJS -> new TimelineJsTable(file);
            case GEOJSON -> new GeoJsonTable(file);
        };
        return new ImportFile(known, table);
    }

    private static ImportFormat formatOf(Path file) throws UnreadableFileException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".geojson")) {
            return ImportFormat.GEOJSON;
        }
        boolean json =
                name.endsWith(".json") || (!name.matches(".*\\.(csv|tsv|tab|txt)") && firstCharacter(file) == '{');
        if (!json) {
            return ImportFormat.CSV;
        }
        return JsonDocument.isGeoJson(file) ? ImportFormat.GEOJSON : ImportFormat.TIMELINEJS;
    }

    private static int firstCharacter(Path file) throws UnreadableFileException {
        try (Reader reader = new TextFile(file, null).open()) {
            int c = reader.read();
            while (c >= 0 && Character.isWhitespace(c)) {
                c = reader.read();
            }
            return c;
        } catch (IOException unreadable) {
            throw new UnreadableFileException(file.toString(), "the file cannot be read", unreadable);
        }
    }

    /** Its format. */
    public ImportFormat format() {
        return format;
    }

    /**
     * Goes through the file once to see what its columns hold.
     *
     * @param stopped asked now and then whether the answer is still wanted
     * @throws UnreadableFileException if the file cannot be read to its end
     * @throws CancellationException if it was stopped
     */
    public Survey survey(BooleanSupplier stopped) throws UnreadableFileException {
        Surveyor surveyor = new Surveyor(table.columns(), stopped);
        table.forEach(surveyor);
        checkNot(stopped);
        return surveyor.survey(format, table.title());
    }

    /**
     * Reads the whole file as a dataset.
     *
     * @throws UnreadableFileException if the file cannot be read to its end
     */
    public ImportResult read(ImportPlan plan) throws UnreadableFileException {
        TableImporter builder = new TableImporter(table, plan, Integer.MAX_VALUE, () -> false);
        table.forEach(builder);
        return builder.result(table.checksum());
    }

    /**
     * Reads the whole file, but keeps only so many events and makes no dataset of them.
     *
     * @param most how many events to keep
     * @param stopped asked now and then whether the answer is still wanted
     * @throws UnreadableFileException if the file cannot be read to its end
     * @throws CancellationException if it was stopped
     */
    public ImportResult preview(ImportPlan plan, int most, BooleanSupplier stopped) throws UnreadableFileException {
        TableImporter builder = new TableImporter(table, plan, most, stopped);
        table.forEach(builder);
        checkNot(stopped);
        return builder.result(null);
    }

    private static void checkNot(BooleanSupplier stopped) {
        if (stopped.getAsBoolean()) {
            throw new CancellationException("no longer wanted");
        }
    }
}
