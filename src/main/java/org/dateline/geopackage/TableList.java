package org.dateline.geopackage;

import static org.dateline.language.Tr.tr;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.geopackage.GeoPackageTable.Column;
import org.dateline.language.ForPrograms;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/** What gpkg_contents, gpkg_geometry_columns and gpkg_spatial_ref_sys say of the tables of a file. */
final class TableList {

    private static final String CONTENTS = "gpkg_contents";
    private static final String SHAPES = "gpkg_geometry_columns";
    private static final String REFERENCES = "gpkg_spatial_ref_sys";
    /** In which QGIS keeps how it draws the layers of a file. */
    private static final String STYLES = "layer_styles";

    private static final int HIDDEN = 1;
    /** No file lists more tables, no table has more columns. */
    private static final int MOST = 10_000;

    @ForPrograms("SQL")
    private static final String SHAPES_OF_TABLE =
            "SELECT column_name, geometry_type_name, srs_id FROM " + SHAPES + " WHERE lower(table_name) = lower(?)";

    @ForPrograms("SQL")
    private static final String REFERENCE_OF_ID =
            "SELECT organization, organization_coordsys_id, definition FROM " + REFERENCES + " WHERE srs_id = ?";

    private final String file;
    private final Connection connection;
    private final List<GeoPackageTable> tables = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** A line of gpkg_contents: how a table is called, and of what kind it is. */
    private record Entry(String name, String kind, @Nullable Integer reference) {

        /** A kind that was in use before the standard had one for tables without shapes. */
        boolean hasRows() {
            return kind.equals("FEATURES")
                    || (kind.equals("ATTRIBUTES") || kind.equals("ASPATIAL")) && !name.equalsIgnoreCase(STYLES);
        }
    }

    /** A line of gpkg_geometry_columns. */
    private record Shapes(String column, String type, int reference) {}

    TableList(String file, Connection connection) throws SQLException, UnreadableFileException {
        this.file = file;
        this.connection = connection;
        if (!exists(CONTENTS)) {
            throw new UnreadableFileException(
                    file,
                    tr(
                            "this is a database of SQLite and no GeoPackage: it has no table {0}; export its table as CSV",
                            CONTENTS),
                    null);
        }
        List<Entry> entries = entries();
        for (Entry entry : entries) {
            if (entry.hasRows()) {
                add(entry);
            }
        }
        if (tables.isEmpty()) {
            throw new UnreadableFileException(file, nothing(entries), null);
        }
    }

    private static String nothing(List<Entry> entries) {
        if (entries.isEmpty()) {
            return tr("this GeoPackage is empty: there are no layers in it");
        }
        boolean readable = entries.stream().anyMatch(Entry::hasRows);
        Set<String> kinds = new LinkedHashSet<>();
        entries.forEach(entry -> kinds.add(entry.kind.toLowerCase(Locale.ROOT)));
        return readable
                ? tr("no table that this GeoPackage lists can be read")
                : tr(
                        "this GeoPackage has no features, only {0}: pictures of a map are not read",
                        String.join(", ", kinds));
    }

    List<GeoPackageTable> tables() {
        return List.copyOf(tables);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private boolean exists(String table) throws SQLException {
        return !columns(table).isEmpty();
    }

    private interface Row<T> {
        @Nullable
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> all(String query, Row<T> reading, Object... values) throws SQLException {
        List<T> all = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next() && all.size() < MOST) {
                    T value = reading.of(rows);
                    if (value != null) {
                        all.add(value);
                    }
                }
            }
        }
        return all;
    }

    @ForPrograms("SQL")
    private List<Entry> entries() throws SQLException {
        boolean hasReference =
                columns(CONTENTS).stream().anyMatch(column -> column.name().equalsIgnoreCase("srs_id"));
        String query = "SELECT table_name, data_type, " + (hasReference ? "srs_id" : "NULL") + " FROM " + CONTENTS;
        return all(query, row -> {
            String name = row.getString(1);
            return name == null
                    ? null
                    : new Entry(
                            name,
                            GeoPackageTable.type(row.getString(2)),
                            row.getObject(3) instanceof Integer id ? id : null);
        });
    }

    private void add(Entry entry) throws SQLException {
        List<Shapes> shapes = shapes(entry.name);
        List<Column> columns;
        try {
            columns = columns(entry.name);
        } catch (SQLException broken) {
            warn(tr(
                    "the table \"{0}\" is a view that cannot be read and is passed over: {1}",
                    entry.name, GeoPackage.reason(broken)));
            return;
        }
        if (columns.isEmpty()) {
            warn(tr("the table \"{0}\" is listed and is not there", entry.name));
            return;
        }
        if (entry.kind.equals("FEATURES") && shapes.isEmpty()) {
            warn(tr(
                    "the table \"{0}\" is listed as a table of features, and no column of it as that of their shapes; it is read without",
                    entry.name));
        }
        Shapes shape = shapes.isEmpty() ? null : shapes.get(0);
        SpatialReference reference = shape == null ? null : reference(entry, shape.reference);
        String id = idColumn(entry.name);
        List<Column> others = columns.stream()
                .filter(column -> shape == null || !column.name().equalsIgnoreCase(shape.column))
                .toList();
        if (shape != null && others.size() == columns.size()) {
            warn(tr(
                    "the table \"{0}\" has no column \"{1}\", in which its shapes are said to be; it is passed over",
                    entry.name, shape.column));
            return;
        }
        tables.add(new GeoPackageTable(
                entry.name,
                shape == null ? null : shape.column,
                shape == null ? "" : shape.type,
                reference,
                others,
                id));
    }

    private void warn(String message) {
        problems.add(Problem.warning(file, message));
    }

    private List<Shapes> shapes(String table) throws SQLException {
        return exists(SHAPES)
                ? all(
                        SHAPES_OF_TABLE,
                        row -> {
                            String column = row.getString(1);
                            return column == null
                                    ? null
                                    : new Shapes(column, GeoPackageTable.type(row.getString(2)), row.getInt(3));
                        },
                        table)
                : List.of();
    }

    private @Nullable SpatialReference reference(Entry entry, int id) throws SQLException {
        if (entry.reference != null && entry.reference != id) {
            warn(tr(
                    "the table \"{0}\" is in the reference system {1} by {2}, and in {3} by {4}; the first is taken",
                    entry.name, String.valueOf(id), SHAPES, String.valueOf(entry.reference), CONTENTS));
        }
        List<SpatialReference> found = exists(REFERENCES)
                ? all(REFERENCE_OF_ID, row -> new SpatialReference(id, text(row, 1), row.getInt(2), text(row, 3)), id)
                : List.of();
        if (found.isEmpty() && id > 0) {
            warn(tr(
                    "the table \"{0}\" is in a reference system ({1}) that the file does not define",
                    entry.name, String.valueOf(id)));
        }
        return found.isEmpty() ? null : found.get(0);
    }

    private static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text.strip();
    }

    /** Those of a table or view, generated ones too; none if there is no such table. */
    @ForPrograms("SQL")
    private List<Column> columns(String table) throws SQLException {
        return all(
                "SELECT name, type, hidden FROM pragma_table_xinfo(?)",
                row -> row.getInt(3) == HIDDEN
                        ? null
                        : new Column(String.valueOf(row.getString(1)), GeoPackageTable.type(row.getString(2))),
                table);
    }

    /** The one column that is the primary key, if it holds whole numbers. */
    @ForPrograms("SQL")
    private @Nullable String idColumn(String table) throws SQLException {
        List<Column> keys = all(
                "SELECT name, type FROM pragma_table_xinfo(?) WHERE pk > 0",
                row -> new Column(String.valueOf(row.getString(1)), GeoPackageTable.type(row.getString(2))),
                table);
        return keys.size() == 1 && keys.get(0).type().contains("INT")
                ? keys.get(0).name()
                : null;
    }
}
