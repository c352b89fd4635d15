package org.dateline.database;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dateline.database.EngineConnection.Column;
import org.dateline.database.EngineException.Reason;
import org.dateline.database.SourceColumns.SummedColumn;
import org.dateline.database.sql.Sql;
import org.dateline.imports.ImportFile;
import org.dateline.imports.ImportFormat;
import org.dateline.imports.row.ColumnMapping;
import org.dateline.imports.row.ImportField;
import org.dateline.imports.table.TableOptions;
import org.dateline.language.ForPrograms;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/** What the columns of a table mean, as the guide through imports would take them by their names and first values. */
@ForPrograms("SQL")
final class ColumnGuess {

    private static final int SAMPLE = 500;

    private final List<Column> columns;
    private final ColumnMapping mapping;

    private ColumnGuess(List<Column> columns, ColumnMapping mapping) {
        this.columns = columns;
        this.mapping = mapping;
    }

    /** @throws EngineException also if nothing says when something happened */
    static SourceColumns of(EngineConnection connection, String rows) throws EngineException {
        List<Column> columns = connection.columns(Sql.of("SELECT * FROM " + rows + " WHERE 1 = 0"));
        try {
            Path sample = Files.createTempFile("dateline-sample", ".csv");
            try {
                write(connection, rows, columns, sample);
                ColumnMapping mapping = ImportFile.open(
                                sample, ImportFormat.CSV, TableOptions.in(StandardCharsets.UTF_8))
                        .survey(() -> false)
                        .proposed();
                return new ColumnGuess(columns, mapping).columns();
            } finally {
                Files.deleteIfExists(sample);
            }
        } catch (IOException failed) {
            throw new EngineException(
                    Reason.WRONG, tr("the first rows cannot be kept in the temporary folder"), failed);
        } catch (UnreadableFileException noTable) {
            throw new EngineException(Reason.WRONG, String.valueOf(noTable.getMessage()), noTable);
        }
    }

    private static void write(EngineConnection connection, String rows, List<Column> columns, Path file)
            throws EngineException, IOException {
        List<List<String>> cells = new ArrayList<>();
        connection.ask(
                Sql.of(connection.dialect().limited("SELECT * FROM " + rows, SAMPLE, 0)),
                row -> cells.add(cells(row, columns.size())));
        try (Writer writer = Files.newBufferedWriter(file);
                CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180)) {
            csv.printRecord(columns.stream().map(Column::name).toList());
            csv.printRecords(cells);
        }
    }

    private static List<String> cells(ResultSet row, int columns) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
            String cell = row.getString(i);
            cells.add(cell == null ? "" : cell);
        }
        return cells;
    }

    private SourceColumns columns() throws EngineException {
        String start = name(ImportField.START);
        if (start == null) {
            throw new EngineException(
                    Reason.WRONG,
                    tr("no column seems to say when something happened; a source file can name it"),
                    null);
        }
        String latitude = name(ImportField.LATITUDE);
        String longitude = name(ImportField.LONGITUDE);
        boolean hasPoints = latitude != null && longitude != null;
        String place = Stream.of(ImportField.DISTRICT, ImportField.PLACE, ImportField.PROVINCE, ImportField.COUNTRY)
                .flatMap(field -> Stream.ofNullable(name(field)))
                .findFirst()
                .orElse(null);
        return new SourceColumns(
                name(ImportField.ID),
                name(ImportField.TITLE),
                name(ImportField.TEXT),
                start,
                name(ImportField.START_LATEST),
                name(ImportField.END_EARLIEST),
                name(ImportField.END),
                name(ImportField.CATEGORY),
                place,
                hasPoints ? latitude : null,
                hasPoints ? longitude : null,
                name(ImportField.SOURCE),
                null,
                Stream.of(ImportField.FATALITIES)
                        .flatMap(field -> Stream.ofNullable(name(field)))
                        .map(column -> new SummedColumn(column, column))
                        .toList());
    }

    private @Nullable String name(ImportField field) {
        Optional<Integer> column = mapping.column(field);
        return column.map(position -> columns.get(position).name()).orElse(null);
    }
}
