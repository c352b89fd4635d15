package org.dateline.imports;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.dateline.events.Dataset;
import org.dateline.imports.own.RecordFile;
import org.dateline.imports.row.Profile;
import org.dateline.imports.table.CsvTable;
import org.dateline.imports.table.FileKind;
import org.dateline.imports.table.GeoJsonTable;
import org.dateline.imports.table.ImportTable;
import org.dateline.imports.table.JsonRows;
import org.dateline.imports.table.JsonShape;
import org.dateline.imports.table.PackedTable;
import org.dateline.imports.table.PlacemarkTable;
import org.dateline.imports.table.Stated;
import org.dateline.imports.table.TableOptions;
import org.dateline.imports.table.TimelineJsTable;
import org.dateline.imports.table.book.SheetTable;
import org.dateline.imports.table.feature.FeatureTable;
import org.dateline.language.ForPrograms;
import org.dateline.problem.Loaded;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/** A file of another program, to be looked at and then read as a dataset. */
public final class ImportFile {

    private final ImportFormat format;
    private final ImportTable table;
    private final @Nullable RecordFile record;

    private ImportFile(ImportFormat format, ImportTable table) {
        this(format, table, null);
    }

    /** @param format what it is if it has no record, or if that is not to be read */
    private ImportFile(ImportFormat format, ImportTable table, @Nullable RecordFile record) {
        this.format = format;
        this.table = table;
        this.record = record;
    }

    /**
     * Opens a file. An export of this program that holds its record is read by that, unless another format is asked for.
     *
     * @param format its format, or null to find out
     * @param options what is said of its form
     * @throws UnreadableFileException if it cannot be read at all, is not of the format, or is of a kind that has no events, which is
     *     named
     */
    public static ImportFile open(Path file, @Nullable ImportFormat format, TableOptions options)
            throws UnreadableFileException {
        FileKind kind = kind(file);
        if (kind == FileKind.ZIP || kind == FileKind.GZIP) {
            AtomicReference<@Nullable ImportFile> found = new AtomicReference<>();
            ImportTable packed = PackedTable.open(file, kind, unpacked -> {
                ImportFile inner = open(unpacked, kind(unpacked), format, options);
                found.set(inner);
                return inner.table;
            });
            ImportFile inner = Objects.requireNonNull(found.get());
            return new ImportFile(inner.format, packed, inner.record == null ? null : inner.record.in(file));
        }
        return open(file, kind, format, options);
    }

    private static ImportFile open(Path file, FileKind kind, @Nullable ImportFormat format, TableOptions options)
            throws UnreadableFileException {
        if (!kind.words().isEmpty()) {
            throw new UnreadableFileException(file.toString(), tr("this is {0}", kind.words()), null);
        }
        if (kind == FileKind.EXCEL || kind == FileKind.OPEN_DOCUMENT) {
            return new ImportFile(ImportFormat.SPREADSHEET, new SheetTable(file, kind, options));
        }
        if (kind == FileKind.KML || kind == FileKind.KMZ || kind == FileKind.GPX) {
            return new ImportFile(ImportFormat.KML, new PlacemarkTable(file, kind));
        }
        if (kind == FileKind.GEOPACKAGE) {
            return new ImportFile(ImportFormat.GEOPACKAGE, new FeatureTable(file, options));
        }
        boolean found = format == null || format == ImportFormat.RECORD;
        boolean isTable = format == ImportFormat.CSV
                || (found && !isNamedJson(file) && (kind != FileKind.JSON || isNamedTable(file)));
        ImportFile opened = isTable ? table(file, found, options) : json(file, format, found);
        if (format == ImportFormat.RECORD && opened.record == null) {
            throw new UnreadableFileException(file.toString(), tr("there is no record of Dateline in this file"), null);
        }
        return opened;
    }

    private static ImportFile table(Path file, boolean mayHaveRecord, TableOptions options)
            throws UnreadableFileException {
        CsvTable table = new CsvTable(file, options.charset(), options.headerLine());
        Optional<RecordFile> record = mayHaveRecord ? RecordFile.inTable(table) : Optional.empty();
        if (record.isPresent()) {
            return new ImportFile(ImportFormat.CSV, table, record.get());
        }
        table.requireRowsOfEvents();
        return new ImportFile(ImportFormat.CSV, table);
    }

    private static ImportFile json(Path file, @Nullable ImportFormat format, boolean mayHaveRecord)
            throws UnreadableFileException {
        if (format == ImportFormat.TIMELINEJS) {
            return new ImportFile(format, new TimelineJsTable(file, JsonShape.ofSlides(file)));
        }
        JsonShape shape = JsonShape.of(file);
        Optional<RecordFile> record =
                mayHaveRecord ? RecordFile.inJson(file, shape.text(), shape.list()) : Optional.empty();
        if (record.isPresent()) {
            boolean isMap = shape.form() == JsonShape.Form.FEATURES;
            return new ImportFile(
                    isMap ? ImportFormat.GEOJSON : ImportFormat.TIMELINEJS, new WholeRecord(file), record.get());
        }
        return json(file, shape);
    }

    /** In place of the table of a file whose record is read. */
    private record WholeRecord(Path file) implements ImportTable {

        @Override
        public List<String> columns() {
            return List.of();
        }

        @Override
        public void forEach(Visitor visitor) {
            // Its rows are not read
        }
    }

    private static ImportFile json(Path file, JsonShape shape) throws UnreadableFileException {
        return switch (shape.form()) {
            case FEATURES -> new ImportFile(ImportFormat.GEOJSON, new GeoJsonTable(file, shape));
            case SLIDES -> new ImportFile(ImportFormat.TIMELINEJS, new TimelineJsTable(file, shape));
            case ROWS -> new ImportFile(ImportFormat.JSON, new JsonRows(file, shape));
        };
    }

    private static FileKind kind(Path file) throws UnreadableFileException {
        try {
            return FileKind.of(file);
        } catch (IOException unreadable) {
            throw UnreadableFileException.of(file, unreadable);
        }
    }

    private static boolean isNamedJson(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith("json");
    }

    private static boolean isNamedTable(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|tab|txt)");
    }

    /** What else it can be read as than as the record that it holds; empty if it holds none, or if it is of no other use. */
    public Optional<ImportFormat> otherwise() {
        return record == null || format == ImportFormat.CSV ? Optional.empty() : Optional.of(format);
    }

    /** What it is, be it that its record is read or not. */
    public ImportFormat format() {
        return format;
    }

    /** The names of the sheets of a workbook or the layers of a GeoPackage, in their order; none of any other file. */
    public List<String> sheets() {
        return table.sheets();
    }

    /** The sheet or layer that is read; empty for any other file. */
    public String sheet() {
        return table.sheet();
    }

    /** The line with the names of the columns, from 1; 0 if it has none, empty if the format has no such line. */
    public Optional<Integer> headerLine() {
        return table.headerLine();
    }

    /**
     * Goes through the file once to see what its columns hold.
     *
     * @param stopped asked now and then whether the answer is still wanted
     * @throws UnreadableFileException if the file cannot be read to its end
     * @throws CancellationException if it was stopped
     */
    public Survey survey(BooleanSupplier stopped) throws UnreadableFileException {
        if (record != null) {
            return new Survey(
                    ImportFormat.RECORD, record.title(), List.of(), record.events(), Profile.DATELINE, Stated.NOTHING);
        }
        Surveyor surveyor = new Surveyor(table.columns(), stopped);
        table.forEach(surveyor);
        checkNot(stopped);
        return surveyor.survey(format, table);
    }

    /**
     * Reads the whole file as a dataset.
     *
     * @throws UnreadableFileException if the file cannot be read to its end
     */
    public ImportResult read(ImportPlan plan) throws UnreadableFileException {
        if (record != null) {
            return result(record, plan.title(), Integer.MAX_VALUE);
        }
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
        if (record != null) {
            return result(record, plan.title(), most);
        }
        TableImporter builder = new TableImporter(table, plan, most, stopped);
        table.forEach(builder);
        checkNot(stopped);
        return builder.result(null);
    }

    private static ImportResult result(RecordFile record, String title, int most) throws UnreadableFileException {
        Loaded<Dataset> read = record.read();
        Dataset dataset = read.value().toBuilder().title(title).build();
        int events = dataset.store().size();
        return new ImportResult(
                dataset.events().stream().limit(most).toList(),
                dataset.places().list(),
                dataset.categories().list(),
                record.events(),
                events,
                0,
                read.problems(),
                events == 0 ? null : dataset);
    }

    @ForPrograms("not shown")
    private static void checkNot(BooleanSupplier stopped) {
        if (stopped.getAsBoolean()) {
            throw new CancellationException("no longer wanted");
        }
    }
}
