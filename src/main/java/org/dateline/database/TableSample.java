package org.dateline.database;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dateline.database.EngineConnection.Column;
import org.dateline.database.EngineException.Reason;
import org.dateline.database.SourceColumns.SummedColumn;
import org.dateline.database.sql.Dialect;
import org.dateline.database.sql.Sql;
import org.dateline.imports.ImportFile;
import org.dateline.imports.ImportFormat;
import org.dateline.imports.row.ColumnMapping;
import org.dateline.imports.row.ImportField;
import org.dateline.imports.table.TableOptions;
import org.dateline.language.ForPrograms;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/** The columns of a table and some of its rows, with what they seem to mean: as the guide through imports takes them by their names and values. */
@ForPrograms("SQL")
public final class TableSample {

    /** So many rows are looked at. */
    public static final int ROWS = 500;

    private static final int NAMES_IN_FIRST_LINE = 1;

    private final EventSource source;
    private final Dialect dialect;
    private final List<Column> columns;
    private final String rows;
    private final org.dateline.imports.Survey survey;

    private TableSample(EngineConnection connection, List<Column> columns, org.dateline.imports.Survey survey) {
        this.source = connection.engine().source();
        this.dialect = connection.dialect();
        this.rows = connection.engine().rows(dialect);
        this.columns = List.copyOf(columns);
        this.survey = survey;
    }

    /**
     * Asks for some rows of the source of a connection, whatever that says of its columns.
     *
     * @throws EngineException if there is no answer, or the question was taken back
     */
    public static TableSample of(EngineConnection connection) throws EngineException {
        String rows = connection.engine().rows(connection.dialect());
        List<Column> columns = connection.columns(Sql.of("SELECT * FROM " + rows + " WHERE 1 = 0"));
        try {
            Path sample = Files.createTempFile("dateline-sample", ".csv");
            try {
                write(connection, rows, columns, sample);
                return new TableSample(
                        connection,
                        columns,
                        ImportFile.open(
                                        sample,
                                        ImportFormat.CSV,
                                        new TableOptions(StandardCharsets.UTF_8, null, NAMES_IN_FIRST_LINE))
                                .survey(() -> false));
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
                Sql.of(connection.dialect().limited("SELECT * FROM " + rows, ROWS, 0)),
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

    /** The columns, in their order. */
    public List<Column> columns() {
        return columns;
    }

    /** The first values of a column, no two alike; empty if the rows hold none, or there is no such column. */
    public List<String> examples(String name) {
        for (int i = 0; i < Math.min(columns.size(), survey.columns().size()); i++) {
            if (columns.get(i).name().equals(name)) {
                return survey.columns().get(i).examples();
            }
        }
        return List.of();
    }

    /** Columns of which each may be the start, if it is not clear which is. */
    public List<String> mayBeStart() {
        return survey.timeColumns().alike();
    }

    /** Whether a column says times. */
    public boolean isTime(Column column) {
        return dialect.timeKind(column.type(), column.typeName()).isPresent();
    }

    /** Whether a column says numbers. */
    public boolean isNumber(Column column) {
        return switch (column.type()) {
            case Types.TINYINT,
                    Types.SMALLINT,
                    Types.INTEGER,
                    Types.BIGINT,
                    Types.REAL,
                    Types.FLOAT,
                    Types.DOUBLE,
                    Types.NUMERIC,
                    Types.DECIMAL -> true;
            // HUGEINT and unsigned numbers of DuckDB
            default -> column.typeName().endsWith("INT") || column.typeName().endsWith("INTEGER");
        };
    }

    /** Whether the database can take several sources of a row apart, between which this stands. */
    public boolean canSeparate(Column column, String separator) {
        return dialect.parts(dialect.quoted(column.name()), false, separator).isPresent();
    }

    /** A source of no other rows than some of the first, with these columns. */
    public EventSource limited(SourceColumns meaning, int most) {
        return new EventSource(
                source.title(),
                source.zone(),
                source.at(),
                new EventSource.Query(dialect.limited("SELECT * FROM " + rows, most, 0)),
                meaning);
    }

    /** What its columns seem to mean; empty if none seems to say when something happened. */
    public Optional<SourceColumns> proposed() {
        ColumnMapping mapping = survey.proposed();
        String start = name(mapping, ImportField.START);
        if (start == null) {
            return Optional.empty();
        }
        String latitude = name(mapping, ImportField.LATITUDE);
        String longitude = name(mapping, ImportField.LONGITUDE);
        boolean hasPoints = latitude != null && longitude != null;
        String place = Stream.of(ImportField.DISTRICT, ImportField.PLACE, ImportField.PROVINCE, ImportField.COUNTRY)
                .flatMap(field -> Stream.ofNullable(name(mapping, field)))
                .findFirst()
                .orElse(null);
        return Optional.of(new SourceColumns(
                name(mapping, ImportField.ID),
                name(mapping, ImportField.TITLE),
                name(mapping, ImportField.TEXT),
                start,
                name(mapping, ImportField.START_LATEST),
                name(mapping, ImportField.END_EARLIEST),
                name(mapping, ImportField.END),
                name(mapping, ImportField.CATEGORY),
                place,
                hasPoints ? latitude : null,
                hasPoints ? longitude : null,
                name(mapping, ImportField.SOURCE),
                null,
                Stream.of(ImportField.FATALITIES)
                        .flatMap(field -> Stream.ofNullable(name(mapping, field)))
                        .map(column -> new SummedColumn(column, column))
                        .toList()));
    }

    private @Nullable String name(ColumnMapping mapping, ImportField field) {
        return mapping.column(field)
                .filter(position -> position < columns.size())
                .map(position -> columns.get(position).name())
                .orElse(null);
    }

    /** Whether what its columns seem to mean can hardly be anything else: one says times, and another what happened or where. */
    public boolean isSure() {
        return proposed()
                .filter(meaning -> mayBeStart().isEmpty())
                .filter(meaning -> Stream.of(
                                meaning.start(), meaning.startLatest(), meaning.endEarliest(), meaning.end())
                        .allMatch(name -> name == null
                                || column(name).filter(this::isTime).isPresent()))
                .filter(meaning -> Stream.of(meaning.title(), meaning.category(), meaning.place())
                        .anyMatch(name -> name != null))
                .isPresent();
    }

    private Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }
}
