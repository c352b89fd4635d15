package org.dateline.geopackage;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.geopackage.GeoPackageTable.Column;
import org.dateline.geopackage.GeometryBlob.UnreadableShapeException;
import org.dateline.language.ForPrograms;
import org.dateline.problem.Failures;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.sqlite.ProgressHandler;

/**
 * A GeoPackage (OGC 12-128r19): which tables of features and of attributes it has, and their rows. The file is only read, and may come from
 * anyone. Tiles, coverages, indexes and triggers are passed over.
 */
public final class GeoPackage implements AutoCloseable {

    /** Between two looks at how long SQLite has been at it, in steps of its machine. */
    private static final int STEPS = 1_000_000;
    /** No row takes more: some ten seconds. */
    private static final int MOST_LOOKS = 1_000;

    private final String file;
    private final long bytes;
    private final ReadOnlyDatabase database;
    private final Patience patience = new Patience();
    private final List<GeoPackageTable> tables;
    private final List<Problem> problems;

    private GeoPackage(String file, long bytes, ReadOnlyDatabase database)
            throws SQLException, UnreadableFileException {
        this.file = file;
        this.bytes = bytes;
        this.database = database;
        ProgressHandler.setHandler(database.connection(), STEPS, patience);
        TableList list = new TableList(file, database.connection());
        this.tables = list.tables();
        this.problems = list.problems();
    }

    /** What is given the rows of a table. */
    public interface Visitor {

        /** Takes a row; false to see no more. */
        boolean row(GeoPackageRow row);
    }

    /**
     * Opens a file.
     *
     * @param called how it is called before the user
     * @throws UnreadableFileException if it cannot be read, is no GeoPackage, or has neither features nor attributes
     */
    public static GeoPackage open(Path file, String called) throws UnreadableFileException {
        try {
            ReadOnlyDatabase database = ReadOnlyDatabase.open(file);
            try {
                return new GeoPackage(called, Files.size(file), database);
            } catch (IOException | SQLException | UnreadableFileException refused) {
                database.close();
                throw refused;
            }
        } catch (IOException unreadable) {
            throw new UnreadableFileException(
                    called, tr("the file cannot be read: {0}", Failures.reason(unreadable)), unreadable);
        } catch (SQLException broken) {
            throw new UnreadableFileException(
                    called, tr("this is no GeoPackage that can be read: {0}", reason(broken)), broken);
        } catch (ReadOnlyDatabase.NoLibraryException notHere) {
            throw new UnreadableFileException(
                    called,
                    tr(
                            "GeoPackages cannot be read on this computer, since the library of SQLite does not load ({0}); -Dorg.sqlite.tmpdir=FOLDER names a folder from which it may, and any other format is read",
                            notHere.getMessage()),
                    notHere);
        }
    }

    /** What SQLite itself says, without the code and the words that the driver puts before it. */
    static String reason(SQLException broken) {
        return String.valueOf(broken.getMessage()).replaceFirst("(?s)^\\[[A-Z_]+] [^(]*\\((.*)\\)$", "$1");
    }

    /** The tables of features and of attributes, in the order in which the file lists them; at least one. */
    public List<GeoPackageTable> tables() {
        return tables;
    }

    /** What is wrong with the file beyond its rows. */
    public List<Problem> problems() {
        return problems;
    }

    /** How many rows a table has. */
    public long count(GeoPackageTable table) throws UnreadableFileException {
        patience.begin();
        try (Statement statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery(countOf(table))) {
            return rows.next() ? rows.getLong(1) : 0;
        } catch (SQLException broken) {
            throw refusal(tr("the table {0} cannot be read", table.label()), broken);
        }
    }

    /** A name as SQL has it, whatever characters are in it. */
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /**
     * Goes through the rows of a table, in the order of the file.
     *
     * @return what there is to say of columns as a whole
     * @throws UnreadableFileException if the file is damaged, or the table is a view that cannot be read or has no end
     */
    public List<Problem> forEach(GeoPackageTable table, Visitor visitor) throws UnreadableFileException {
        patience.begin();
        Set<String> binary = new LinkedHashSet<>();
        long counted = 0;
        try (Statement statement = database.connection().createStatement()) {
            boolean hasIds = hasIds(table, statement);
            try (ResultSet rows = statement.executeQuery(query(table))) {
                boolean goOn = true;
                while (goOn && rows.next()) {
                    counted++;
                    patience.begin();
                    if (counted > bytes) {
                        throw new UnreadableFileException(
                                file,
                                tr(
                                        "the table {0} has more rows than the file has bytes; it is a view without an end",
                                        table.label()),
                                null);
                    }
                    goOn = visitor.row(row(table, rows, hasIds ? rows.getInt(1) : (int) counted, binary));
                }
            }
        } catch (SQLException broken) {
            String what = counted == 0
                    ? tr("the table {0} cannot be read", table.label())
                    : trn(
                            counted,
                            "the table {1} cannot be read after {0} row",
                            "the table {1} cannot be read after {0} rows",
                            table.label());
            throw refusal(what, broken);
        }
        return binary.stream()
                .map(column -> Problem.warning(
                        file,
                        tr("the column \"{0}\" of {1} has binary data, which is not read", column, table.label())))
                .toList();
    }

    private UnreadableFileException refusal(String what, SQLException broken) {
        String reason = patience.isOver() ? tr("it is a view that takes too long") : reason(broken);
        return new UnreadableFileException(file, tr("{0}: {1}", what, reason), broken);
    }

    /** Whether all ids are positive and fit; of a view it is not known what they are. */
    @ForPrograms("SQL")
    private static boolean hasIds(GeoPackageTable table, Statement statement) throws SQLException {
        if (table.idColumn() == null) {
            return false;
        }
        String id = quoted(table.idColumn());
        try (ResultSet ends =
                statement.executeQuery("SELECT min(" + id + "), max(" + id + ") FROM " + quoted(table.name()))) {
            return ends.next() && ends.getLong(1) > 0 && ends.getLong(2) <= Integer.MAX_VALUE;
        }
    }

    @ForPrograms("SQL")
    private static String countOf(GeoPackageTable table) {
        return "SELECT count(*) FROM " + quoted(table.name());
    }

    @ForPrograms("SQL")
    private static String query(GeoPackageTable table) {
        return Stream.of(
                        Stream.ofNullable(table.idColumn()),
                        Stream.ofNullable(table.geometryColumn()),
                        table.columns().stream().map(Column::name))
                .flatMap(names -> names)
                .map(GeoPackage::quoted)
                .collect(Collectors.joining(", ", "SELECT ", " FROM " + quoted(table.name())));
    }

    private static GeoPackageRow row(GeoPackageTable table, ResultSet rows, int number, Set<String> binary)
            throws SQLException {
        int at = table.idColumn() == null ? 1 : 2;
        Object shape = table.hasShapes() ? rows.getObject(at++) : null;
        List<@Nullable Object> values = new ArrayList<>(table.columns().size());
        for (Column column : table.columns()) {
            Object value = rows.getObject(at++);
            if (value instanceof byte[]) {
                binary.add(column.name());
                value = null;
            }
            values.add(column.isBoolean() && value instanceof Integer truth ? (Object) (truth != 0) : value);
        }
        if (shape == null) {
            return new GeoPackageRow(number, values, null, "");
        }
        try {
            Geometry geometry = GeometryBlob.read(shape instanceof byte[] blob ? blob : new byte[0]);
            return new GeoPackageRow(number, values, geometry, "");
        } catch (UnreadableShapeException unreadable) {
            return new GeoPackageRow(number, values, null, String.valueOf(unreadable.getMessage()));
        }
    }

    /** Ends what takes too long between two rows: a view may come from anyone. */
    private static final class Patience extends ProgressHandler {

        private int looks;

        void begin() {
            looks = 0;
        }

        boolean isOver() {
            return looks > MOST_LOOKS;
        }

        @Override
        protected int progress() {
            looks++;
            return isOver() ? 1 : 0;
        }
    }

    @Override
    public void close() throws UnreadableFileException {
        try {
            database.close();
        } catch (IOException unclosed) {
            throw new UnreadableFileException(file, tr("the file cannot be closed"), unclosed);
        }
    }
}
