package org.dateline.shapefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.shapefile.ShapefileBytes.content;
import static org.dateline.shapefile.ShapefileBytes.parts;
import static org.dateline.shapefile.ShapefileBytes.withBig;
import static org.dateline.shapefile.ShapefileBytes.withLittle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dateline.shapefile.ShapefileBytes.Column;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One broken file per problem. A record's content begins 8 bytes after its header; the first header stands at byte 100. A
 * polygon's box, parts and points are counted from its content: parts at 36, points at 40, the parts' beginnings at 44.
 */
class BrokenShapefileTest {

    private static final int FIRST_RECORD = 100;
    private static final int FIRST_CONTENT = 108;
    private static final byte[] SQUARE = parts(5, new double[] {0, 0, 0, 9, 9, 9, 9, 0, 0, 0});
    private static final byte[] TRIANGLE = parts(5, new double[] {0, 0, 0, 9, 9, 9, 0, 0});
    private static final int SECOND_RECORD = FIRST_CONTENT + SQUARE.length;
    private static final int SECOND_CONTENT = SECOND_RECORD + 8;

    @TempDir
    private Path folder;

    private Path shp;
    private Path shx;
    private Path dbf;

    @BeforeEach
    void write_a_sound_shapefile() throws IOException {
        shp = ShapefileBytes.write(folder, 5, SQUARE, TRIANGLE);
        shx = folder.resolve("layer.shx");
        dbf = folder.resolve("layer.dbf");
    }

    @Test
    void a_sound_shapefile_has_no_warnings() throws Exception {
        Shapefiles.Contents contents = Shapefiles.read(shp);

        assertThat(contents.warnings()).isEmpty();
        assertThat(contents.values("name")).containsExactly("1", "2");
    }

    @Test
    void a_missing_file_is_said_to_be_missing() {
        assertThatThrownBy(() -> Shapefiles.read(folder.resolve("nowhere.shp")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Nested
    class Of_the_header {

        @Test
        void refuses_a_file_shorter_than_a_header() throws Exception {
            Files.write(shp, new byte[99]);

            assertRefused(shp, 0, 0, "the file is 99 bytes long, but its header alone takes 100");
        }

        @Test
        void refuses_another_file_code() throws Exception {
            Files.write(shp, withBig(Files.readAllBytes(shp), 0, 9995));

            assertRefused(shp, 0, 0, "the file code is 9995 instead of 9994");
        }

        @Test
        void refuses_another_version() throws Exception {
            Files.write(shp, withLittle(Files.readAllBytes(shp), 28, 1001));

            assertRefused(shp, 0, 28, "the version is 1001 instead of 1000");
        }

        @Test
        void refuses_a_file_that_says_it_is_longer_than_it_is() throws Exception {
            Files.write(shp, withBig(Files.readAllBytes(shp), 24, 500));

            assertRefused(shp, 0, 24, "the header says that the file is 1000 bytes long, but it is 356");
        }

        @Test
        void refuses_an_unknown_shape_type() throws Exception {
            Files.write(shp, withLittle(Files.readAllBytes(shp), 32, 4));

            assertRefused(shp, 0, 32, "there is no shape type 4");
        }

        @Test
        void refuses_multipatch_by_name() throws Exception {
            Files.write(shp, withLittle(Files.readAllBytes(shp), 32, 31));

            assertRefused(shp, 0, 32, "shapes of type 31 (MultiPatch) are not supported");
        }

        @Test
        void reads_on_past_an_end_that_is_said_too_early() throws Exception {
            Files.write(shp, withBig(Files.readAllBytes(shp), 24, SECOND_RECORD / 2));

            assertWarned(
                    2,
                    new ShapefileWarning(
                            shp, 0, 24, "the header says that the file is 236 bytes long, but its records fill 356"));
        }

        @Test
        void reads_on_past_an_end_that_is_said_too_early_without_an_index_too() throws Exception {
            Files.write(shp, withBig(Files.readAllBytes(shp), 24, SECOND_RECORD / 2));
            Files.delete(shx);

            assertWarned(
                    2,
                    new ShapefileWarning(shx, 0, 0, "the index is missing; the records are found without it"),
                    new ShapefileWarning(
                            shp, 0, 24, "the header says that the file is 236 bytes long, but records go on to 356"));
        }

        @Test
        void warns_of_bytes_after_the_last_record() throws Exception {
            Files.write(shp, Arrays.copyOf(Files.readAllBytes(shp), 366));

            assertWarned(
                    2,
                    new ShapefileWarning(
                            shp, 0, 24, "the index covers 356 of the file's 366 bytes; the rest is not read"));
        }
    }

    @Nested
    class Of_the_index {

        @Test
        void finds_the_records_without_an_index() throws Exception {
            Files.delete(shx);

            assertWarned(2, new ShapefileWarning(shx, 0, 0, "the index is missing; the records are found without it"));
        }

        @Test
        void finds_the_records_without_an_index_that_is_cut_off() throws Exception {
            Files.write(shx, Arrays.copyOf(Files.readAllBytes(shx), 108));

            assertWarned(
                    2,
                    new ShapefileWarning(
                            shx,
                            0,
                            24,
                            "the header says that the file is 116 bytes long, but it is 108; the records are found"
                                    + " without the index"));
        }

        @Test
        void finds_the_records_without_an_index_that_points_elsewhere() throws Exception {
            Files.write(shx, withBig(Files.readAllBytes(shx), 108, 60));

            assertWarned(
                    2,
                    new ShapefileWarning(
                            shx,
                            2,
                            108,
                            "the index says that the record stands at byte 120 and is 112 bytes long, but the .shp says"
                                    + " otherwise; the records are found without the index"));
        }

        @Test
        void finds_the_records_without_an_index_that_points_out_of_the_file() throws Exception {
            Files.write(shx, withBig(Files.readAllBytes(shx), 108, -1));

            assertWarned(
                    2,
                    new ShapefileWarning(
                            shx,
                            2,
                            108,
                            "the index says that the record stands at byte 8589934590 and is 112 bytes long, which is"
                                    + " not in the .shp; the records are found without the index"));
        }

        @Test
        void follows_an_index_past_what_an_edit_left_behind() throws Exception {
            byte[] moved = ShapefileBytes.shp(5, SQUARE, SQUARE, TRIANGLE);
            int third = SECOND_CONTENT + SQUARE.length;
            Files.write(shp, withBig(moved, third, 2));
            Files.write(shx, withBig(Files.readAllBytes(shx), 108, third / 2));

            assertWarned(
                    2,
                    new ShapefileWarning(
                            shp, 0, 24, "the index covers 356 of the file's 492 bytes; the rest is not read"));
        }

        @Test
        void refuses_a_file_of_rows_that_the_index_has_lost() throws Exception {
            Files.write(shx, ShapefileBytes.shx(5, SQUARE));

            assertRefused(
                    dbf,
                    0,
                    4,
                    "the table has 2 rows, but the .shp has 1 records, so that nobody knows which belongs to which");
        }
    }

    @Nested
    class Of_a_record_without_an_index {

        @BeforeEach
        void delete_the_index() throws IOException {
            Files.delete(shx);
        }

        @Test
        void refuses_a_record_that_reaches_beyond_the_file() throws Exception {
            Files.write(shp, withBig(Files.readAllBytes(shp), SECOND_RECORD + 4, 57));

            assertRefused(
                    shp,
                    2,
                    SECOND_RECORD + 4,
                    "the record says that it is 114 bytes long, but only 112 are left of the file");
        }

        @Test
        void refuses_a_record_of_negative_length() throws Exception {
            Files.write(shp, withBig(Files.readAllBytes(shp), FIRST_RECORD + 4, -2));

            assertRefused(shp, 1, FIRST_RECORD + 4, "a record cannot be -4 bytes long");
        }

        @Test
        void refuses_a_record_of_no_length_and_does_not_walk_on_the_spot() throws Exception {
            Files.write(shp, withBig(Files.readAllBytes(shp), FIRST_RECORD + 4, 0));

            assertRefused(shp, 1, FIRST_RECORD + 4, "a record cannot be 0 bytes long");
        }

        @Test
        void refuses_a_rest_that_is_too_short_for_a_record() throws Exception {
            byte[] longer = Arrays.copyOf(Files.readAllBytes(shp), 360);
            Files.write(shp, withBig(longer, 24, 180));

            assertRefused(shp, 3, 356, "only 4 bytes are left, too few for a record");
        }

        @Test
        void warns_of_a_wrong_record_number() throws Exception {
            Files.write(shp, withBig(Files.readAllBytes(shp), FIRST_RECORD, 0));

            assertWarned(
                    2,
                    new ShapefileWarning(shx, 0, 0, "the index is missing; the records are found without it"),
                    new ShapefileWarning(
                            shp,
                            1,
                            FIRST_RECORD,
                            "the record says that it is number 0; records are counted in their order instead"));
        }
    }

    @Nested
    class Of_a_shape {

        @Test
        void refuses_a_shape_of_another_type_than_the_file() throws Exception {
            Files.write(shp, withLittle(Files.readAllBytes(shp), SECOND_CONTENT, 3));

            assertRefused(shp, 2, SECOND_CONTENT, "the record is of PolyLine in a file of Polygon");
        }

        @Test
        void refuses_more_points_than_the_record_holds() throws Exception {
            Files.write(shp, withLittle(Files.readAllBytes(shp), SECOND_CONTENT + 40, 2_000_000_000));

            assertRefused(
                    shp,
                    2,
                    SECOND_CONTENT + 40,
                    "2000000000 points would take 32000000048 bytes, but the record has 112");
        }

        @Test
        void refuses_more_parts_than_the_record_holds() throws Exception {
            Files.write(shp, withLittle(Files.readAllBytes(shp), SECOND_CONTENT + 36, 2_000_000_000));

            assertRefused(
                    shp,
                    2,
                    SECOND_CONTENT + 36,
                    "2000000000 parts would take 8000000044 bytes, but the record has 112");
        }

        @Test
        void refuses_a_negative_number_of_points() throws Exception {
            Files.write(shp, withLittle(Files.readAllBytes(shp), FIRST_CONTENT + 40, -1));

            assertRefused(shp, 1, FIRST_CONTENT + 40, "a shape cannot have -1 points");
        }

        @Test
        void refuses_a_part_that_begins_after_the_last_point() throws Exception {
            Files.write(shp, ShapefileBytes.shp(5, SQUARE, content(5, new double[4], 2, 4, 0, 4, new double[8])));
            Files.write(shx, ShapefileBytes.shx(5, SQUARE, content(5, new double[4], 2, 4, 0, 4, new double[8])));

            assertRefused(shp, 2, SECOND_CONTENT + 48, "part 2 cannot begin at point 4 of 4, after part 1 at 0");
        }

        @Test
        void refuses_a_part_that_begins_before_the_one_before_it() throws Exception {
            Files.write(shp, withLittle(Files.readAllBytes(shp), FIRST_CONTENT + 44, -5));

            assertRefused(
                    shp, 1, FIRST_CONTENT + 44, "part 1 cannot begin at point -5 of 5; the first part begins at 0");
        }

        @Test
        void refuses_a_record_too_short_for_the_counts() throws Exception {
            shp = ShapefileBytes.write(folder, 5, content(5, new double[4], 1));

            assertRefused(
                    shp, 1, FIRST_CONTENT + 40, "the number of points would take 44 bytes, but the record has 40");
        }

        @Test
        void refuses_a_point_that_is_cut_off() throws Exception {
            shp = ShapefileBytes.write(folder, 1, content(1, 66.0));

            assertRefused(shp, 1, FIRST_CONTENT, "1 point would take 20 bytes, but the record has 12");
        }

        @Test
        void refuses_heights_that_are_cut_off() throws Exception {
            shp = ShapefileBytes.write(folder, 13, content(13, new double[4], 1, 2, 0, new double[4], new double[3]));

            assertRefused(shp, 1, FIRST_CONTENT + 40, "2 points would take 112 bytes, but the record has 104");
        }

        @Test
        void leaves_out_a_ring_of_fewer_than_four_points() throws Exception {
            shp = ShapefileBytes.write(
                    folder, 5, parts(5, new double[] {0, 0, 0, 9, 9, 9, 0, 0}, new double[] {1, 1, 2, 2, 1, 1}));

            assertWarned(
                    1,
                    new ShapefileWarning(
                            shp,
                            1,
                            FIRST_CONTENT + 52 + 4 * 16,
                            "ring 2 has 3 points, fewer than four, and is left out"));
        }

        @Test
        void closes_a_ring_that_is_open() throws Exception {
            shp = ShapefileBytes.write(folder, 5, parts(5, new double[] {0, 0, 0, 9, 9, 9, 9, 0}));

            Shapefiles.Contents contents = assertWarned(
                    1,
                    new ShapefileWarning(
                            shp, 1, FIRST_CONTENT + 48, "ring 1 is not closed; it is closed by a straight line"));
            assertThat(contents.geometries().get(0).getArea()).isEqualTo(81);
        }

        @Test
        void leaves_out_a_shape_with_a_coordinate_that_is_not_a_number() throws Exception {
            shp = ShapefileBytes.write(folder, 5, parts(5, new double[] {0, 0, 0, Double.NaN, 9, 9, 0, 0}));

            Shapefiles.Contents contents = assertWarned(
                    1,
                    new ShapefileWarning(
                            shp, 1, FIRST_CONTENT + 48 + 24, "a coordinate is NaN; the shape is left out"));
            assertThat(contents.geometries()).containsOnlyNulls();
        }

        @Test
        void leaves_out_an_infinite_point() throws Exception {
            shp = ShapefileBytes.write(folder, 1, content(1, Double.POSITIVE_INFINITY, 1.0));

            assertWarned(
                    1,
                    new ShapefileWarning(shp, 1, FIRST_CONTENT + 4, "a coordinate is Infinity; the shape is left out"));
        }

        @Test
        void leaves_out_a_shape_without_points() throws Exception {
            shp = ShapefileBytes.write(folder, 8, content(8, new double[4], 0));

            assertWarned(
                    1, new ShapefileWarning(shp, 1, FIRST_CONTENT + 36, "the shape has no points and is left out"));
        }

        @Test
        void leaves_out_a_line_of_one_point() throws Exception {
            shp = ShapefileBytes.write(folder, 3, parts(3, new double[] {1, 1}, new double[] {2, 2, 3, 3}));

            assertWarned(
                    1,
                    new ShapefileWarning(
                            shp, 1, FIRST_CONTENT + 52, "part 1 has fewer than two points and is left out"));
        }

        @Test
        void warns_of_a_record_longer_than_its_shape() throws Exception {
            shp = ShapefileBytes.write(folder, 1, content(1, 66.0, 29.5, 0));

            assertWarned(
                    1, new ShapefileWarning(shp, 1, FIRST_CONTENT + 20, "the record is 4 bytes longer than its shape"));
        }
    }

    @Test
    void refuses_at_once_a_hundred_bytes_that_claim_two_thousand_million_points() throws Exception {
        byte[] claim = content(8, new double[4], 2_000_000_000);
        Files.write(shp, ShapefileBytes.shp(8, claim));
        Files.write(dbf, ShapefileBytes.names("1"));
        Files.delete(shx);

        assertRefused(shp, 1, 144, "2000000000 points would take 32000000040 bytes, but the record has 40");
    }

    @Nested
    class Of_the_table {

        @Test
        void reads_the_shapes_without_a_table() throws Exception {
            Files.delete(dbf);

            assertWarned(2, new ShapefileWarning(dbf, 0, 0, "the table is missing; the features have no attributes"));
        }

        @Test
        void refuses_another_number_of_rows() throws Exception {
            Files.write(dbf, ShapefileBytes.names("1", "2", "3"));

            assertRefused(
                    dbf,
                    0,
                    4,
                    "the table has 3 rows, but the .shp has 2 records, so that nobody knows which belongs to which");
        }

        @Test
        void refuses_a_table_that_is_cut_off() throws Exception {
            Files.write(dbf, Arrays.copyOf(Files.readAllBytes(dbf), 100));

            assertRefused(
                    dbf,
                    0,
                    4,
                    "the header says that there are 2 rows of 21 bytes after byte 65, but the file is 100 bytes long");
        }

        @Test
        void refuses_two_thousand_million_rows() throws Exception {
            Files.write(dbf, withLittle(Files.readAllBytes(dbf), 4, 2_000_000_000));

            assertRefused(
                    dbf,
                    0,
                    4,
                    "the header says that there are 2000000000 rows of 21 bytes after byte 65, but the file is 108"
                            + " bytes long");
        }

        @Test
        void refuses_a_table_that_is_none() throws Exception {
            Files.writeString(dbf, "id,name\n1,Quetta\n2,Kech\n3,Gwadar and Pasni\n");

            assertRefused(dbf, 0, 0, "version 105 of dBASE is not supported");
        }

        @Test
        void refuses_rows_that_are_not_as_long_as_the_columns() throws Exception {
            byte[] bytes = Files.readAllBytes(dbf);
            bytes[32 + 16] = 19;
            Files.write(dbf, bytes);

            assertRefused(dbf, 0, 10, "the header says that a row is 21 bytes long, but its columns take 20");
        }

        @Test
        void refuses_a_header_that_is_not_as_long_as_the_columns() throws Exception {
            byte[] bytes = Files.readAllBytes(dbf);
            bytes[8] = 66;
            Files.write(dbf, bytes);

            assertRefused(dbf, 0, 8, "the header says that it is 66 bytes long, but its columns end at 65");
        }

        @Test
        void refuses_a_row_that_begins_with_neither_blank_nor_asterisk() throws Exception {
            byte[] bytes = Files.readAllBytes(dbf);
            bytes[65 + 21] = 'x';
            Files.write(dbf, bytes);

            assertRefused(dbf, 2, 86, "a row begins with a blank or an asterisk, not with byte 120");
        }

        @Test
        void refuses_a_date_column_of_another_width() throws Exception {
            Files.write(dbf, table(new Column("day", 'D', 9, 0), "20260131", "20260201"));

            assertRefused(dbf, 0, 48, "column 1 of type D cannot be 9 bytes wide");
        }

        @Test
        void leaves_out_deleted_rows_and_their_shapes() throws Exception {
            Files.write(dbf, ShapefileBytes.names("*1", "2"));

            Shapefiles.Contents contents = assertWarned(
                    1, new ShapefileWarning(dbf, 1, 65, "the row is marked as deleted; the record is left out"));
            assertThat(contents.features().get(0).getID()).isEqualTo("layer.2");
            assertThat(contents.values("name")).containsExactly("2");
        }

        @Test
        void leaves_out_a_number_that_is_none() throws Exception {
            Files.write(dbf, table(new Column("n", 'N', 6, 0), "12x4", "  1234"));

            Shapefiles.Contents contents =
                    assertWarned(2, new ShapefileWarning(dbf, 1, 66, "column \"n\": \"12x4\" is not a number"));
            assertThat(contents.values("n")).containsExactly(null, 1234);
        }

        @Test
        void leaves_out_a_date_that_is_none() throws Exception {
            Files.write(dbf, table(new Column("day", 'D', 8, 0), "2026-1-3", "00000000"));

            Shapefiles.Contents contents =
                    assertWarned(2, new ShapefileWarning(dbf, 1, 66, "column \"day\": \"2026-1-3\" is not a date"));
            assertThat(contents.values("day")).containsOnlyNulls();
        }

        @Test
        void leaves_out_a_number_too_large_for_the_column() throws Exception {
            Files.write(dbf, table(new Column("n", 'N', 6, 0), "1e300", "  ****"));

            Shapefiles.Contents contents = assertWarned(
                    2,
                    new ShapefileWarning(
                            dbf, 1, 66, "column \"n\": 1E+300 is not a whole number that fits the column"));
            assertThat(contents.values("n")).containsOnlyNulls();
        }

        @Test
        void leaves_out_a_column_whose_values_lie_in_another_file() throws Exception {
            Files.write(
                    dbf,
                    ShapefileBytes.dbf(
                            StandardCharsets.UTF_8,
                            0,
                            List.of(new Column("memo", 'M', 10, 0), new Column("name", 'C', 8, 0)),
                            "         1Quetta",
                            "         2Kech"));

            Shapefiles.Contents contents =
                    assertWarned(2, new ShapefileWarning(dbf, 0, 32, "column \"memo\" is of type M and is not read"));
            assertThat(contents.values("name")).containsExactly("Quetta", "Kech");
        }

        private byte[] table(Column column, String... rows) {
            return ShapefileBytes.dbf(StandardCharsets.UTF_8, 0, List.of(column), rows);
        }
    }

    @Nested
    class Of_the_small_files {

        @Test
        void reads_without_a_reference_system() throws Exception {
            Path prj = folder.resolve("layer.prj");
            Files.delete(prj);

            assertWarned(
                    2,
                    new ShapefileWarning(
                            prj, 0, 0, "the reference system is missing; it is not known where on Earth this lies"));
        }

        @Test
        void reads_with_a_reference_system_that_nobody_understands() throws Exception {
            Path prj = folder.resolve("layer.prj");
            Files.writeString(prj, "GEOGCS[\"half of it");

            assertWarned(2, new ShapefileWarning(prj, 0, 0, "the reference system is not understood"));
        }

        @Test
        void reads_with_a_reference_system_nested_without_end() throws Exception {
            Path prj = folder.resolve("layer.prj");
            Files.writeString(prj, "GEOGCS[".repeat(9_000));

            assertWarned(2, new ShapefileWarning(prj, 0, 0, "the reference system is not understood"));
        }

        @Test
        void reads_with_a_reference_system_of_impossible_numbers() throws Exception {
            Path prj = folder.resolve("layer.prj");
            Files.writeString(
                    prj,
                    "PROJCS[\"beyond\"," + Projection.WGS_84 + ",PROJECTION[\"Transverse_Mercator\"],"
                            + "PARAMETER[\"Central_Meridian\",1255.0],UNIT[\"Meter\",1.0]]");

            assertWarned(2, new ShapefileWarning(prj, 0, 0, "the reference system is not understood"));
        }

        @Test
        void reads_with_a_charset_that_nobody_knows() throws Exception {
            Path cpg = folder.resolve("layer.cpg");
            Files.writeString(cpg, "KLINGON");

            assertWarned(2, new ShapefileWarning(cpg, 0, 0, "\"KLINGON\" is not a charset that is known here"));
        }

        @Test
        void refuses_a_reference_system_as_long_as_a_book() throws Exception {
            Path prj = folder.resolve("layer.prj");
            Files.write(prj, new byte[70_000]);

            assertRefused(prj, 0, 65_536, "the file is 70000 bytes long, too long for text");
        }
    }

    private void assertRefused(Path file, int record, long offset, String reason) {
        assertThatThrownBy(() -> Shapefiles.read(shp))
                .isInstanceOfSatisfying(ShapefileException.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(reason);
                    assertThat(refused.file()).isEqualTo(file);
                    assertThat(refused.record()).isEqualTo(record);
                    assertThat(refused.offsetBytes()).isEqualTo(offset);
                })
                .hasMessageContaining(file.toString())
                .hasMessageContaining("byte " + offset + ": " + reason);
    }

    private Shapefiles.Contents assertWarned(int features, ShapefileWarning... warnings) throws IOException {
        Shapefiles.Contents contents = Shapefiles.read(shp);
        assertThat(contents.warnings()).containsExactly(warnings);
        assertThat(contents.features()).hasSize(features);
        return contents;
    }
}
