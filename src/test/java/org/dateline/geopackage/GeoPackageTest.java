package org.dateline.geopackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.geopackage.GeoPackageFile.blob;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as programs leave them, and as somebody may have made them on purpose. */
class GeoPackageTest {

    private static final String POINT = "POINT (66 30)";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name_the_file() {
        file = folder.resolve("file.gpkg");
    }

    private record Read(List<GeoPackageTable> tables, List<GeoPackageRow> rows, List<String> problems) {

        Object value(int row, int column) {
            return rows.get(row).values().get(column);
        }
    }

    /** All rows of the first table. */
    private Read read() throws UnreadableFileException {
        try (GeoPackage opened = GeoPackage.open(file, "file.gpkg")) {
            List<GeoPackageRow> rows = new ArrayList<>();
            List<Problem> problems = new ArrayList<>(opened.problems());
            problems.addAll(opened.forEach(opened.tables().get(0), rows::add));
            return new Read(
                    opened.tables(),
                    rows,
                    problems.stream().map(Problem::message).toList());
        }
    }

    private void assertRefused(String reason) {
        assertThatThrownBy(this::read)
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageStartingWith("file.gpkg: ")
                .hasMessageContaining(reason);
    }

    @Test
    void values_keep_their_types_and_truths_are_told_from_numbers() throws Exception {
        GeoPackageFile.at(file)
                .layer("events", "POINT", ", a TEXT, b MEDIUMINT, c DOUBLE, d BOOLEAN, e DATE, f INTEGER")
                .row("events", blob(POINT), "x", 7, 0.5, 1, "2026-01-31", 1L << 40);

        assertThat(read().rows.get(0).values()).containsExactly(1, "x", 7, 0.5, true, "2026-01-31", 1L << 40);
    }

    @Test
    void binary_data_is_not_read_and_told() throws Exception {
        GeoPackageFile.at(file).layer("events", "POINT", ", photo BLOB").row("events", blob(POINT), (Object)
                new byte[70_000]);

        Read read = read();

        assertThat(read.value(0, 1)).isNull();
        assertThat(read.problems)
                .containsExactly("the column \"photo\" of \"events\" has binary data, which is not read");
    }

    /** Names as in CartoDB/cartodb#14159 and ngageoint/geopackage-mapcache-android#23, and as somebody may choose who means harm. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Layer with Spaces and 'Punctuation",
                "ERDC_Whitehorse_GeoPackage.gdal",
                "a-b",
                "$#!'@",
                "دوستین ضلعے",
                "\"; DROP TABLE gpkg_contents; --",
                "select",
            })
    void a_table_may_be_called_anything(String name) throws Exception {
        GeoPackageFile.at(file)
                .layer(name, "POINT", ", \"the \"\"column\"\"\" TEXT")
                .row(name, blob(POINT), "x");

        Read read = read();

        assertThat(read.tables).extracting(GeoPackageTable::name).containsExactly(name);
        assertThat(read.value(0, 1)).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "100%41", "what?#&=", "ضلعے", "it's"})
    void a_file_may_be_called_anything_too(String name) throws Exception {
        GeoPackageFile.at(file).layer("events", "POINT", "").row("events", (Object) blob(POINT));
        file = Files.move(file, folder.resolve(name + ".gpkg"));

        assertThat(read().rows).hasSize(1);
    }

    @ParameterizedTest(name = "envelope {0}")
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void a_shape_is_read_behind_any_envelope_in_either_order_of_bytes(int envelope) throws Exception {
        byte[] little = ByteBuffer.allocate(21)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 1)
                .putInt(1)
                .putDouble(66)
                .putDouble(30)
                .array();
        GeoPackageFile.at(file).layer("events", "POINT", "").row("events", (Object) blob(envelope << 1 | 1, little));

        assertThat(read().rows.get(0).geometry()).hasToString(POINT);
    }

    @Test
    void an_empty_shape_may_be_a_header_alone_and_no_shape_is_none() throws Exception {
        GeoPackageFile.at(file)
                .layer("events", "POINT", "")
                .row("events", (Object) blob(0x10, new byte[0]))
                .row("events", (Object) null);

        Read read = read();

        assertThat(Objects.requireNonNull(read.rows.get(0).geometry()).isEmpty())
                .isTrue();
        assertThat(read.rows.get(1).geometry()).isNull();
        assertThat(read.rows).extracting(GeoPackageRow::fault).containsOnly("");
    }

    @ParameterizedTest
    @CsvSource({
        "47500000000010E6, its geometry breaks off",
        "4750000E000010E6, only an extension of GeoPackage knows",
        "47500020000010E6, only an extension of GeoPackage knows",
        "FFFF, no geometry of a GeoPackage",
        "47500001E6100000 0101000000, its geometry cannot be read",
        "47500001E6100000 0102000000FFFFFF7F, its geometry cannot be read",
        "47500001E6100000 010A00000000000000, its geometry is a CurvePolygon",
        "47500001E6100000 01F103000000000000, its geometry is a CompoundCurve",
        "47500001E6100000 0101000000 000000000000F07F 0000000000000000, a coordinate that is no number",
    })
    void a_broken_shape_costs_itself_and_says_why(String hex, String why) throws Exception {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        GeoPackageFile.at(file)
                .layer("events", "POINT", ", title TEXT")
                .row("events", bytes, "broken")
                .row("events", blob(POINT), "whole");

        Read read = read();

        assertThat(read.rows).extracting(GeoPackageRow::number).containsExactly(1, 2);
        assertThat(read.rows.get(0).fault()).contains(why);
        assertThat(read.rows.get(0).geometry()).isNull();
        assertThat(read.rows.get(1).geometry()).hasToString(POINT);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 100_000})
    void collections_nested_without_end_cost_one_row(int depth) throws Exception {
        ByteBuffer nested = ByteBuffer.allocate(9 * depth);
        for (int i = 0; i < depth; i++) {
            nested.put((byte) 0).putInt(7).putInt(i == depth - 1 ? 0 : 1);
        }
        GeoPackageFile.at(file).layer("events", "GEOMETRY", "").row("events", (Object) blob(0, nested.array()));

        assertThat(read().rows.get(0).fault()).contains("nested");
    }

    @Test
    void the_id_of_a_row_is_its_number_unless_ids_are_none_that_count() throws Exception {
        GeoPackageFile.at(file).layer("events", "POINT", "").sql("INSERT INTO events VALUES (7, NULL), (9, NULL)");
        assertThat(read().rows).extracting(GeoPackageRow::number).containsExactly(7, 9);

        new IdOf(file).becomes(1L << 40);
        assertThat(read().rows).extracting(GeoPackageRow::number).containsExactly(1, 2);
    }

    private record IdOf(Path file) {
        void becomes(long id) throws Exception {
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                    Statement statement = connection.createStatement()) {
                statement.execute("UPDATE events SET fid = " + id + " WHERE fid = 9");
            }
        }
    }

    /** opengeospatial/geopackage#207: nothing says which column of a view is its key. */
    @Test
    void a_view_that_is_listed_is_a_table() throws Exception {
        GeoPackageFile.at(file)
                .sql("CREATE TABLE base (k INTEGER PRIMARY KEY, g BLOB, t TEXT)")
                .sql("INSERT INTO base VALUES (5, ?, 'x')", (Object) blob(POINT))
                .sql("CREATE VIEW v AS SELECT k, g, t FROM base")
                .listed("v", "features", 4326)
                .shapes("v", "g", "POINT", 4326);

        assertThat(read().rows).hasSize(1).first().satisfies(row -> {
            assertThat(row.number()).isEqualTo(1);
            assertThat(row.values()).containsExactly(5, "x");
        });
    }

    /** opengeospatial/geopackage#406: the sample of Port au Prince names two reference systems. */
    @Test
    void two_reference_systems_for_one_table_are_told() throws Exception {
        GeoPackageFile.at(file)
                .sql("CREATE TABLE t (fid INTEGER PRIMARY KEY, geom BLOB)")
                .listed("t", "features", 4326)
                .shapes("t", "geom", "POINT", 0);

        assertThat(read().problems)
                .containsExactly("the table \"t\" is in the reference system 0 by gpkg_geometry_columns, and in 4326 by"
                        + " gpkg_contents; the first is taken");
    }

    @Test
    void what_is_listed_and_cannot_be_read_is_told_and_the_others_are_read() throws Exception {
        GeoPackageFile.at(file)
                .listed("gone", "features", 4326)
                .sql("CREATE TABLE shapeless (fid INTEGER PRIMARY KEY, t TEXT)")
                .listed("shapeless", "features", 4326)
                .sql("CREATE TABLE other (fid INTEGER PRIMARY KEY)")
                .listed("other", "features", 4326)
                .shapes("other", "geom", "POINT", 4326)
                .sql("CREATE VIEW foreign_view AS SELECT ST_Buffer(t) AS t FROM shapeless")
                .listed("foreign_view", "attributes", null)
                .sql("CREATE TABLE notes (t TEXT)")
                .listed("notes", "attributes", null)
                .listed("layer_styles", "attributes", null);

        Read read = read();

        assertThat(read.tables).extracting(GeoPackageTable::name).containsExactly("shapeless", "notes");
        assertThat(read.problems)
                .satisfiesExactly(
                        gone -> assertThat(gone).isEqualTo("the table \"gone\" is listed and is not there"),
                        shapeless -> assertThat(shapeless)
                                .contains("\"shapeless\"", "no column of it as that of their shapes"),
                        other -> assertThat(other).contains("\"other\" has no column \"geom\""),
                        view -> assertThat(view)
                                .contains("\"foreign_view\" is a view that cannot be read", "ST_Buffer"));
    }

    @Test
    void a_file_without_features_is_told_what_it_has() throws Exception {
        GeoPackageFile written = GeoPackageFile.at(file);
        assertRefused("this GeoPackage is empty: there are no layers in it");

        written.listed("hills", "tiles", 3857).listed("depths", "2d-gridded-coverage", 4326);
        assertRefused(
                "this GeoPackage has no features, only tiles, 2d-gridded-coverage: pictures of a map are not read");
    }

    @Test
    void what_is_no_geopackage_is_told_so() throws Exception {
        Files.writeString(file, "title,day\nx,2026-01-31\n");
        assertRefused("this is no GeoPackage that can be read: file is not a database");

        Files.write(file, new byte[0]);
        assertRefused("this is a database of SQLite and no GeoPackage");

        Files.delete(file);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE t (a TEXT)");
        }
        assertRefused("this is a database of SQLite and no GeoPackage: it has no table gpkg_contents");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 0.6, 0.9})
    void a_file_that_breaks_off_is_refused_or_read_as_far_as_it_was(double part) throws Exception {
        GeoPackageFile written = GeoPackageFile.at(file).layer("events", "POINT", ", t TEXT");
        written.sql("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)"
                + " INSERT INTO events SELECT i, NULL, hex(randomblob(50)) FROM n");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, (int) (bytes.length * part)));

        assertThatThrownBy(this::read)
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageMatching(
                        "file\\.gpkg: (this is no GeoPackage that can be read|the table \"events\" cannot be"
                                + " read( after \\d+ rows)?|this is a database of SQLite and no GeoPackage).*");
    }

    @Test
    void a_view_without_an_end_is_given_up() throws Exception {
        GeoPackageFile.at(file)
                .sql("CREATE VIEW v AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n")
                .listed("v", "attributes", null);

        assertRefused("the table \"v\" has more rows than the file has bytes; it is a view without an end");
    }

    @Test
    void a_view_that_makes_values_larger_than_the_file_is_given_up() throws Exception {
        GeoPackageFile.at(file)
                .sql("CREATE VIEW v AS SELECT zeroblob(900000000) AS b")
                .listed("v", "attributes", null);

        assertRefused("the table \"v\" cannot be read: string or blob too big");
    }

    private Map<String, List<Object>> contents() throws IOException {
        Map<String, List<Object>> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.toList()) {
                contents.put(
                        each.getFileName().toString(),
                        List.of(Arrays.hashCode(Files.readAllBytes(each)), Files.getLastModifiedTime(each)));
            }
        }
        return contents;
    }

    /** qgis/QGIS#23991 and #36574, r-spatial/sf#1262: a file in the mode of QGIS (WAL) is changed by being read, or not read where it cannot be. */
    @Test
    void neither_the_file_nor_its_folder_is_changed_by_reading() throws Exception {
        GeoPackageFile.at(file)
                .layer("events", "POINT", "")
                .row("events", (Object) blob(POINT))
                .sql("PRAGMA journal_mode = WAL");
        assertThat(file.toFile().setWritable(false)).isTrue();
        Map<String, List<Object>> before = contents();

        assertThat(read().rows).hasSize(1);

        assertThat(contents()).isEqualTo(before).containsOnlyKeys("file.gpkg");
    }

    @Test
    void what_stands_only_in_the_wal_beside_a_file_is_seen_and_stays_there() throws Exception {
        GeoPackageFile.at(file)
                .layer("events", "POINT", ", t TEXT")
                .row("events", blob(POINT), "in the file")
                .killedWhileWriting("INSERT INTO events VALUES (2, NULL, 'in the wal')");
        Map<String, List<Object>> before = contents();
        assertThat(before).containsOnlyKeys("file.gpkg", "file.gpkg-wal");

        assertThat(read().rows).extracting(row -> row.values().get(1)).containsExactly("in the file", "in the wal");

        assertThat(contents()).isEqualTo(before);
    }
}
