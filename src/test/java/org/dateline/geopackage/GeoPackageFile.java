package org.dateline.geopackage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;

/** Writes GeoPackages as tests need them, also such as no program would write. */
public final class GeoPackageFile {

    private final Path file;

    private GeoPackageFile(Path file) {
        this.file = file;
    }

    /** A GeoPackage without tables of its own, in WGS 84. */
    public static GeoPackageFile at(Path file) throws SQLException {
        return new GeoPackageFile(file)
                .sql("CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT,"
                        + " organization_coordsys_id INTEGER, definition TEXT, description TEXT)")
                .sql("CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT, identifier TEXT,"
                        + " description TEXT, last_change DATETIME, min_x DOUBLE, min_y DOUBLE, max_x DOUBLE,"
                        + " max_y DOUBLE, srs_id INTEGER)")
                .sql("CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, geometry_type_name TEXT,"
                        + " srs_id INTEGER, z TINYINT, m TINYINT)")
                .sql("INSERT INTO gpkg_spatial_ref_sys VALUES ('x', -1, 'NONE', -1, 'undefined', ''),"
                        + " ('x', 0, 'NONE', 0, 'undefined', ''), ('WGS 84', 4326, 'EPSG', 4326, 'undefined', '')");
    }

    /** Runs any SQL, with these values. */
    public GeoPackageFile sql(String sql, @Nullable Object... values) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
        return this;
    }

    /** Adds a table of features with the columns fid, geom and these. */
    public GeoPackageFile layer(String name, String type, String columns) throws SQLException {
        return sql("CREATE TABLE " + GeoPackage.quoted(name) + " (fid INTEGER PRIMARY KEY, geom BLOB" + columns + ")")
                .listed(name, "features", 4326)
                .shapes(name, "geom", type, 4326);
    }

    /** Lists a table in gpkg_contents. */
    public GeoPackageFile listed(String name, String kind, @Nullable Integer reference) throws SQLException {
        return sql("INSERT INTO gpkg_contents (table_name, data_type, srs_id) VALUES (?, ?, ?)", name, kind, reference);
    }

    /** Lists a column in gpkg_geometry_columns. */
    public GeoPackageFile shapes(String name, String column, String type, int reference) throws SQLException {
        return sql("INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 0, 0)", name, column, type, reference);
    }

    /** Adds a row to a layer; values of the columns after fid. */
    public GeoPackageFile row(String layer, @Nullable Object... values) throws SQLException {
        return sql(
                "INSERT INTO " + GeoPackage.quoted(layer) + " VALUES (NULL" + ", ?".repeat(values.length) + ")",
                values);
    }

    /** A shape given as well-known text, with a header without an envelope. */
    public static byte[] blob(String wkt) throws ParseException {
        Geometry geometry = new WKTReader().read(wkt);
        return blob(0, new WKBWriter().write(geometry));
    }

    /** Well-known binary behind a header with these flags, and an envelope if they say that there is one. */
    public static byte[] blob(int flags, byte[] wkb) {
        int envelope = new int[] {0, 32, 48, 48, 64, 0, 0, 0}[flags >> 1 & 7];
        return ByteBuffer.allocate(8 + envelope + wkb.length)
                .order(ByteOrder.BIG_ENDIAN)
                .put(new byte[] {'G', 'P', 0, (byte) flags})
                .putInt(4326)
                .put(new byte[envelope])
                .put(wkb)
                .array();
    }

    /** Leaves a database as a program does that is killed while it writes: the change stands in the -wal beside it. */
    public GeoPackageFile killedWhileWriting(String change) throws SQLException, IOException {
        Path wal = file.resolveSibling(file.getFileName() + "-wal");
        Path saved = file.resolveSibling("saved");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA wal_autocheckpoint = 0");
            statement.execute(change);
            Files.copy(wal, saved);
            byte[] before = Files.readAllBytes(file);
            connection.close();
            // Closing has put the change into the file
            Files.write(file, before);
        }
        Files.move(saved, wal);
        return this;
    }
}
