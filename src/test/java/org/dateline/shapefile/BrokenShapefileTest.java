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
import java.util.Date;
import java.util.List;
import org.dateline.shapefile.ShapefileBytes.Column;
import org.dateline.shapefile.binary.ShapefileException;
import org.dateline.shapefile.binary.ShapefileWarning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.MultiPolygon;

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
        void reads_another_version() throws Exception {
            Files.write(shp, withLittle(Files.readAllBytes(shp), 28, 1001));

            assertWarned(2, new ShapefileWarning(shp, 0, 28, "the version is 1001 instead of 1000"));
        }

        @Test
        void reads_a_file_that_says_it_is_longer_than_it_is() throws Exception {
            Files.write(shp, withBig(Files.readAllBytes(shp), 24, 500));

            assertWarned(
                    2,
                    new ShapefileWarning(
                            shp, 0, 24, "the header says that the file is 1000 bytes long, but its records fill 356"));
        }

        @Test
        void goes_by_the_records_where_the_header_names_another_type() throws Exception {
            Files.write(shp, withLittle(Files.readAllBytes(shp), 32, 3));
            Files.write(shx, withLittle(Files.readAllBytes(shx), 32, 3));

            Shapefiles.Contents contents = assertWarned(
                    2,
                    new ShapefileWarning(
                            shp, 0, 32, "the header says that the shapes are of PolyLine, but they are of Polygon"));
            assertThat(contents.geometries()).allMatch(MultiPolygon.class::isInstance);
        }

        @Test
        void goes_by_the_records_where_there_is_no_such_type() throws Exception {
            Files.write(shp, withLittle(Files.readAllBytes(shp), 32, 4));
            Files.write(shx, withLittle(Files.readAllBytes(shx), 32, 4));

            assertWarned(
                    2,
                    new ShapefileWarning(
                            shp,
                            0,
                            32,
                            "the header says that the shapes are of shape type 4, but they are of Polygon"));
        }

        @Test
        void refuses_an_unknown_shape_type_without_records() throws Exception {
            shp = ShapefileBytes.write(folder, 4);

            assertRefused(shp, 0, 32, "there is no shape type 4");
        }

        @Test
        void reads_a_file_that_says_it_is_longer_without_an_index_if_the_table_has_as_many_rows() throws Exception {
            Files.write(shp, withBig(Files.readAllBytes(shp), 24, 500));
            Files.delete(shx);

            assertWarned(
                    2,
                    new ShapefileWarning(shx, 0, 0, "the index is missing; the records are found without it"),
                    new ShapefileWarning(
                            shp, 0, 24, "the header says that the file is 1000 bytes long, but it is 356"));
        }

        @Test
        void refuses_a_file_that_is_cut_off_after_a_record() throws Exception {
            Files.write(shp, Arrays.copyOf(Files.readAllBytes(shp), SECOND_RECORD));

            assertRefused(shp, 0, 24, "the header says that the file is 356 bytes long, but it is 236");
        }

        @Test
        void refuses_a_file_that_says_it_is_longer_if_nothing_tells_how_many_records_it_has() throws Exception {
            Files.write(shp, withBig(Files.readAllBytes(shp), 24, 500));
            Files.delete(shx);
            Files.delete(dbf);

            assertRefused(shp, 0, 24, "the header says that the file is 1000 bytes long, but it is 356");
        }

        @Test
        void reads_a_file_that_says_it_has_no_length() throws Exception {
            Files.write(shp, withBig(Files.readAllBytes(shp), 24, 0));

            assertWarned(
                    2,
                    new ShapefileWarning(
                            shp, 0, 24, "the header says that the file is 0 bytes long, but its records fill 356"));
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
        void finds_the_rows_that_the_index_has_lost() throws Exception {
            Files.write(shx, ShapefileBytes.shx(5, SQUARE));

            assertWarned(
                    2,
                    new ShapefileWarning(
                            shx,
                            0,
                            0,
                            "the index does not have the 2 records that the table has rows; the records are found"
                                    + " without the index"));
        }

        @Test
        void follows_an_index_that_knows_better_how_long_a_record_is() throws Exception {
            Files.write(shp, withBig(Files.readAllBytes(shp), FIRST_RECORD + 4, 10));

            Shapefiles.Contents contents = assertWarned(
                    2,
                    new ShapefileWarning(
                            shx,
                            1,
                            100,
                            "the index says that the record stands at byte 100 and is 128 bytes long, but the .shp says"
                                    + " otherwise; the index is followed"));
            assertThat(contents.geometries()).doesNotContainNull();
        }

        @Test
        void believes_records_that_follow_one_another_if_the_index_says_otherwise_and_no_table_decides()
                throws Exception {
            Files.delete(dbf);
            Files.write(shx, withBig(Files.readAllBytes(shx), 104, 60));

            Shapefiles.Contents contents = assertWarned(
                    2,
                    new ShapefileWarning(dbf, 0, 0, "the table is missing; the features have no attributes"),
                    new ShapefileWarning(
                            shx,
                            1,
                            100,
                            "the index says that the record stands at byte 100 and is 120 bytes long, but the .shp says"
                                    + " otherwise; the records are found without the index"));
            assertThat(contents.geometries()).doesNotContainNull();
        }

        @Test
        void follows_the_order_of_the_index() throws Exception {
            byte[] swapped = ShapefileBytes.shx(5, TRIANGLE, SQUARE);
            Files.write(shx, withBig(withBig(swapped, 100, SECOND_RECORD / 2), 108, FIRST_RECORD / 2));

            Shapefiles.Contents contents = assertWarned(
                    2,
                    new ShapefileWarning(
                            shp,
                            1,
                            SECOND_RECORD,
                            "the record says that it is number 2; records are counted by the index instead"));
            assertThat(contents.geometries().get(1).getArea()).isEqualTo(81);
        }

        @Test
        void finds_the_records_without_an_index_that_names_one_of_them_twice() throws Exception {
            shp = ShapefileBytes.write(folder, 5, SQUARE, SQUARE);
            Files.write(shx, withBig(Files.readAllBytes(shx), 108, FIRST_RECORD / 2));

            assertWarned(
                    2,
                    new ShapefileWarning(
                            shx,
                            0,
                            100,
                            "the index says of two records that they stand at the same byte; the records are found"
                                    + " without the index"));
        }

        /** A small file whose index has one large record for each of many would take all memory. */
        @Test
        void finds_the_records_without_an_index_whose_records_lie_upon_one_another() throws Exception {
            byte[] large = ShapefileBytes.parts(5, new double[] {0, 0, 0, 9, 9, 9, 9, 5, 9, 4, 9, 0, 0, 0});
            shp = ShapefileBytes.write(folder, 5, large, SQUARE);
            byte[] index = withBig(Files.readAllBytes(shx), 108, FIRST_RECORD / 2);
            Files.write(shx, withBig(index, 112, large.length / 2));

            assertWarned(
                    2,
                    new ShapefileWarning(
                            shx,
                            0,
                            100,
                            "the index says that the records take 436 bytes of the 404 that the .shp has: they would lie"
                                    + " upon one another; the records are found without the index"));
        }

        @Test
        void reads_records_that_all_have_the_same_number() throws Exception {
            Files.write(shp, withBig(Files.readAllBytes(shp), SECOND_RECORD, 1));

            assertWarned(
                    2,
                    new ShapefileWarning(
                            shp,
                            2,
                            SECOND_RECORD,
                            "the record says that it is number 1; records are counted by the index instead"));
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
            Files.delete(dbf);

            assertRefused(shp, 3, 356, "only 4 bytes are left, too few for a record");
        }

        @Test
        void warns_of_a_rest_if_the_table_has_no_rows_for_it() throws Exception {
            byte[] longer = Arrays.copyOf(Files.readAllBytes(shp), 380);
            Files.write(shp, withBig(longer, 24, 190));

            assertWarned(
                    2,
                    new ShapefileWarning(shx, 0, 0, "the index is missing; the records are found without it"),
                    new ShapefileWarning(shp, 0, 356, "24 bytes after the last record are not read"));
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
        void leaves_out_a_shape_of_a_type_that_there_is_not() throws Exception {
            Files.write(shp, withLittle(Files.readAllBytes(shp), SECOND_CONTENT, 99));

            assertWarned(
                    2,
                    new ShapefileWarning(
                            shp,
                            2,
                            SECOND_CONTENT,
                            "the record is of shape type 99, which there is not; the shape is left out"));
        }

        @Test
        void reads_a_shape_of_another_type_than_the_file() throws Exception {
            Files.write(shp, withLittle(Files.readAllBytes(shp), SECOND_CONTENT, 3));

            assertWarned(
                    2, new ShapefileWarning(shp, 2, SECOND_CONTENT, "the record is of PolyLine in a file of Polygon"));
        }

        @Test
        void leaves_out_a_shape_of_more_points_than_the_record_holds() throws Exception {
            Files.write(shp, withLittle(Files.readAllBytes(shp), SECOND_CONTENT + 40, 2_000_000_000));

            assertWarned(
                    2,
                    new ShapefileWarning(
                            shp,
                            2,
                            SECOND_CONTENT + 40,
                            "2000000000 points would take 32000000048 bytes, but the record has 112; the shape is left out"));
        }

        @Test
        void leaves_out_a_shape_of_more_parts_than_the_record_holds() throws Exception {
            Files.write(shp, withLittle(Files.readAllBytes(shp), SECOND_CONTENT + 36, 2_000_000_000));

            assertWarned(
                    2,
                    new ShapefileWarning(
                            shp,
                            2,
                            SECOND_CONTENT + 36,
                            "2000000000 parts would take 8000000044 bytes, but the record has 112; the shape is left out"));
        }

        @Test
        void leaves_out_a_shape_of_a_negative_number_of_points() throws Exception {
            Files.write(shp, withLittle(Files.readAllBytes(shp), FIRST_CONTENT + 40, -1));

            assertWarned(
                    2,
                    new ShapefileWarning(
                            shp, 1, FIRST_CONTENT + 40, "a shape cannot have -1 points; the shape is left out"));
        }

        @Test
        void leaves_out_a_shape_whose_part_begins_after_the_last_point() throws Exception {
            Files.write(shp, ShapefileBytes.shp(5, SQUARE, content(5, new double[4], 2, 4, 0, 4, new double[8])));
            Files.write(shx, ShapefileBytes.shx(5, SQUARE, content(5, new double[4], 2, 4, 0, 4, new double[8])));

            assertWarned(
                    2,
                    new ShapefileWarning(
                            shp,
                            2,
                            SECOND_CONTENT + 48,
                            "part 2 cannot begin at point 4 of 4, after part 1 at 0; the shape is left out"));
        }

        @Test
        void leaves_out_a_shape_whose_part_begins_before_the_one_before_it() throws Exception {
            Files.write(shp, withLittle(Files.readAllBytes(shp), FIRST_CONTENT + 44, -5));

            assertWarned(
                    2,
                    new ShapefileWarning(
                            shp,
                            1,
                            FIRST_CONTENT + 44,
                            "part 1 cannot begin at point -5 of 5; the first part begins at 0; the shape is left out"));
        }

        @Test
        void leaves_out_a_shape_whose_record_is_too_short_for_the_counts() throws Exception {
            shp = ShapefileBytes.write(folder, 5, content(5, new double[4], 1));

            assertWarned(
                    1,
                    new ShapefileWarning(
                            shp,
                            1,
                            FIRST_CONTENT + 40,
                            "the number of points would take 44 bytes, but the record has 40; the shape is left out"));
        }

        @Test
        void leaves_out_a_point_that_is_cut_off() throws Exception {
            shp = ShapefileBytes.write(folder, 1, content(1, 66.0));

            assertWarned(
                    1,
                    new ShapefileWarning(
                            shp,
                            1,
                            FIRST_CONTENT,
                            "1 point would take 20 bytes, but the record has 12; the shape is left out"));
        }

        @Test
        void leaves_out_a_shape_whose_heights_are_cut_off() throws Exception {
            shp = ShapefileBytes.write(folder, 13, content(13, new double[4], 1, 2, 0, new double[4], new double[3]));

            assertWarned(
                    1,
                    new ShapefileWarning(
                            shp,
                            1,
                            FIRST_CONTENT + 40,
                            "2 points would take 112 bytes, but the record has 104; the shape is left out"));
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
    void leaves_out_at_once_a_hundred_bytes_that_claim_two_thousand_million_points() throws Exception {
        byte[] claim = content(8, new double[4], 2_000_000_000);
        Files.write(shp, ShapefileBytes.shp(8, claim));
        Files.write(dbf, ShapefileBytes.names("1"));
        Files.delete(shx);

        assertWarned(
                1,
                new ShapefileWarning(shx, 0, 0, "the index is missing; the records are found without it"),
                new ShapefileWarning(
                        shp,
                        1,
                        144,
                        "2000000000 points would take 32000000040 bytes, but the record has 40; the shape is left out"));
    }

    @Nested
    class Of_the_table {

        @Test
        void reads_the_shapes_without_a_table() throws Exception {
            Files.delete(dbf);

            assertWarned(2, new ShapefileWarning(dbf, 0, 0, "the table is missing; the features have no attributes"));
        }

        @Test
        void leaves_out_the_rows_that_no_shape_is_for() throws Exception {
            Files.write(dbf, ShapefileBytes.names("1", "2", "3"));

            Shapefiles.Contents contents = assertWarned(
                    2,
                    new ShapefileWarning(
                            dbf,
                            0,
                            4,
                            "the table has 3 rows, but the .shp has 2 records; the other rows are not read"));
            assertThat(contents.values("name")).containsExactly("1", "2");
        }

        @Test
        void reads_the_shapes_that_no_row_is_for() throws Exception {
            Files.write(dbf, ShapefileBytes.names("1"));

            Shapefiles.Contents contents = assertWarned(
                    2,
                    new ShapefileWarning(
                            dbf,
                            0,
                            4,
                            "the table has 1 rows, but the .shp has 2 records; the other records have no attributes"));
            assertThat(contents.values("name")).containsExactly("1", null);
        }

        @Test
        void reads_the_rows_that_are_left_of_a_table_that_is_cut_off() throws Exception {
            Files.write(dbf, Arrays.copyOf(Files.readAllBytes(dbf), 100));

            Shapefiles.Contents contents = assertWarned(
                    2,
                    new ShapefileWarning(
                            dbf,
                            0,
                            4,
                            "the header says that there are 2 rows of 21 bytes after byte 65, but the file is 100 bytes"
                                    + " long"),
                    new ShapefileWarning(
                            dbf,
                            0,
                            4,
                            "the table has 1 rows, but the .shp has 2 records; the other records have no attributes"));
            assertThat(contents.values("name")).containsExactly("1", null);
        }

        @Test
        void reads_the_rows_that_are_there_of_two_thousand_million() throws Exception {
            Files.write(dbf, withLittle(Files.readAllBytes(dbf), 4, 2_000_000_000));

            assertWarned(
                    2,
                    new ShapefileWarning(
                            dbf,
                            0,
                            4,
                            "the header says that there are 2000000000 rows of 21 bytes after byte 65, but the file is"
                                    + " 108 bytes long"));
        }

        @Test
        void reads_the_shapes_without_a_table_that_is_none() throws Exception {
            Files.writeString(dbf, "id,name\n1,Quetta\n2,Kech\n3,Gwadar and Pasni\n");

            assertWarned(
                    2,
                    new ShapefileWarning(
                            dbf,
                            0,
                            8,
                            "this is no table: its header would be 11313 bytes long, a row 30033; the table is not read"
                                    + " and the features have no attributes"));
        }

        @Test
        void reads_the_shapes_without_a_table_of_no_bytes() throws Exception {
            Files.write(dbf, new byte[0]);

            assertWarned(
                    2,
                    new ShapefileWarning(
                            dbf,
                            0,
                            0,
                            "the file is 0 bytes long, too short for a table; the table is not read and the features"
                                    + " have no attributes"));
        }

        @Test
        void reads_the_shapes_without_a_table_whose_rows_are_shorter_than_the_columns() throws Exception {
            byte[] bytes = Files.readAllBytes(dbf);
            bytes[32 + 16] = 21;
            Files.write(dbf, bytes);

            assertWarned(
                    2,
                    new ShapefileWarning(
                            dbf,
                            0,
                            10,
                            "the header says that a row is 21 bytes long, but its columns take 22; the table is not read"
                                    + " and the features have no attributes"));
        }

        @Test
        void reads_a_table_without_columns() throws Exception {
            Files.write(dbf, ShapefileBytes.dbf(StandardCharsets.UTF_8, 0, List.of(), "", ""));

            assertThat(assertWarned(2).features().get(0).getAttributeCount()).isEqualTo(1);
        }

        @ParameterizedTest
        @ValueSource(ints = {0x02, 0x03, 0x04, 0x30, 0x83, 0x8B, 0x8C, 0xF5, 0xFB})
        void reads_tables_of_every_program_that_writes_such_columns(int version) throws Exception {
            byte[] bytes = Files.readAllBytes(dbf);
            bytes[0] = (byte) version;
            Files.write(dbf, bytes);

            assertThat(assertWarned(2).values("name")).containsExactly("1", "2");
        }

        @Test
        void reads_of_a_table_of_dbase_7_what_is_text_and_names_the_rest() throws Exception {
            Files.write(
                    dbf,
                    ShapefileBytes.dbfOfLevelSeven(
                            List.of(
                                    new Column("name_of_the_district", 'C', 6, 0),
                                    new Column("number", 'I', 4, 0),
                                    new Column("count", 'N', 5, 0),
                                    new Column("share", 'O', 8, 0),
                                    new Column("day", 'D', 8, 0),
                                    new Column("known", 'L', 1, 0)),
                            "Quetta" + "\u0080\0\0\1" + "   42" + "\u00bf\u00f0\0\0\0\0\0\0" + "20260130" + "T",
                            "Kech  " + "\u0080\0\0\2" + "    7" + "\u00bf\u00f0\0\0\0\0\0\0" + "20260131" + "?"));

            Shapefiles.Contents contents = assertWarned(
                    2,
                    new ShapefileWarning(
                            dbf,
                            0,
                            0,
                            "the table is one of dBASE 7; its text, dates, logical values and numbers in digits are"
                                    + " read"),
                    new ShapefileWarning(dbf, 0, 116, "column \"number\" is of type I and is not read"),
                    new ShapefileWarning(dbf, 0, 212, "column \"share\" is of type O and is not read"));
            assertThat(contents.values("name_of_the_district")).containsExactly("Quetta", "Kech");
            assertThat(contents.values("count")).containsExactly(42, 7);
            assertThat(contents.values("day")).doesNotContainNull().hasSize(2);
            assertThat(contents.values("known")).containsExactly(true, null);
        }

        @Test
        void reads_the_rows_after_what_visual_foxpro_keeps_behind_the_columns() throws Exception {
            writeWithBehindColumns(new byte[263]);

            assertThat(assertWarned(2).values("name")).containsExactly("1", "2");
        }

        @Test
        void reads_a_table_whose_columns_end_without_a_mark() throws Exception {
            byte[] bytes = Files.readAllBytes(dbf);
            byte[] without = new byte[bytes.length - 1];
            System.arraycopy(bytes, 0, without, 0, 64);
            System.arraycopy(bytes, 65, without, 64, bytes.length - 65);
            without[8] = 64;
            Files.write(dbf, without);

            assertThat(assertWarned(2).values("name")).containsExactly("1", "2");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "\u001a\u001a", "\u001a\u0000\u0000\u0000", "\r\n"})
        void minds_nothing_that_stands_after_the_last_row(String end) throws Exception {
            byte[] bytes = Files.readAllBytes(dbf);
            byte[] behind = end.getBytes(StandardCharsets.ISO_8859_1);
            byte[] changed = Arrays.copyOf(bytes, bytes.length - 1 + behind.length);
            System.arraycopy(behind, 0, changed, bytes.length - 1, behind.length);
            Files.write(dbf, changed);

            assertThat(assertWarned(2).values("name")).containsExactly("1", "2");
        }

        private void writeWithBehindColumns(byte[] behind) throws IOException {
            byte[] bytes = Files.readAllBytes(dbf);
            byte[] longer = new byte[bytes.length + behind.length];
            System.arraycopy(bytes, 0, longer, 0, 65);
            System.arraycopy(behind, 0, longer, 65, behind.length);
            System.arraycopy(bytes, 65, longer, 65 + behind.length, bytes.length - 65);
            longer[8] = (byte) (65 + behind.length);
            longer[9] = (byte) (65 + behind.length >> 8);
            Files.write(dbf, longer);
        }

        @Test
        void reads_the_types_of_visual_foxpro() throws Exception {
            List<Column> columns = List.of(
                    new Column("double", 'B', 8, 0), new Column("whole", 'I', 4, 0), new Column("moment", 'T', 8, 0));
            byte[] bytes = ShapefileBytes.dbf(StandardCharsets.UTF_8, 0, columns, "", "");
            bytes[0] = 0x30;
            int row = 32 + 3 * 32 + 1;
            System.arraycopy(content(1.5, -7, 2_461_072, 3_600_000), 0, bytes, row + 1, 20);
            Files.write(dbf, bytes);

            Shapefiles.Contents contents = assertWarned(2);
            assertThat(contents.features().get(0).getAttribute("double")).isEqualTo(1.5);
            assertThat(contents.features().get(0).getAttribute("whole")).isEqualTo(-7);
            assertThat((Date) contents.features().get(0).getAttribute("moment")).isEqualTo("2026-01-31T01:00:00");
            assertThat(contents.features().get(1).getAttribute("moment")).isNull();
        }

        @ParameterizedTest
        @ValueSource(strings = {"B", "G", "M", "P", "W", "Y", "Q", "+", "@", "0"})
        void says_which_columns_are_not_read(String type) throws Exception {
            Files.write(
                    dbf,
                    ShapefileBytes.dbf(
                            StandardCharsets.UTF_8,
                            0,
                            List.of(new Column("odd", type.charAt(0), 10, 0), new Column("name", 'C', 4, 0)),
                            "         1Kech",
                            "         2Zhob"));

            assertThat(assertWarned(
                                    2,
                                    new ShapefileWarning(
                                            dbf, 0, 32, "column \"odd\" is of type " + type + " and is not read"))
                            .values("name"))
                    .containsExactly("Kech", "Zhob");
        }

        @Test
        void reads_numbers_full_of_asterisks_blank_dates_and_padding_as_no_values() throws Exception {
            List<Column> columns = List.of(
                    new Column("n", 'N', 6, 0),
                    new Column("f", 'F', 8, 2),
                    new Column("d", 'D', 8, 0),
                    new Column("l", 'L', 1, 0));
            Files.write(
                    dbf,
                    ShapefileBytes.dbf(
                            StandardCharsets.UTF_8,
                            0,
                            columns,
                            " *************00000000?",
                            "12\0\0\0\0    1.5\u000020260131T"));

            Shapefiles.Contents contents = assertWarned(2);
            assertThat(contents.features().get(0).getAttributes().subList(1, 5)).containsOnlyNulls();
            assertThat(contents.features().get(1).getAttribute("n")).isEqualTo(12);
            assertThat(contents.features().get(1).getAttribute("f")).isEqualTo(1.5);
            assertThat((Date) contents.features().get(1).getAttribute("d")).isEqualTo("2026-01-31");
            assertThat(contents.features().get(1).getAttribute("l")).isEqualTo(true);
        }

        @Test
        void reads_rows_that_are_longer_than_the_columns() throws Exception {
            byte[] bytes = Files.readAllBytes(dbf);
            bytes[32 + 16] = 19;
            Files.write(dbf, bytes);

            assertWarned(
                    2,
                    new ShapefileWarning(
                            dbf, 0, 10, "the header says that a row is 21 bytes long, but its columns take 20"));
        }

        @Test
        void finds_the_rows_where_the_columns_end_if_none_can_begin_where_the_header_says() throws Exception {
            byte[] bytes = Files.readAllBytes(dbf);
            bytes[8] = 66;
            Files.write(dbf, bytes);

            Shapefiles.Contents contents = assertWarned(
                    2,
                    new ShapefileWarning(
                            dbf,
                            0,
                            8,
                            "the header says that it is 66 bytes long, but its columns end at 65, where the rows begin"));
            assertThat(contents.values("name")).containsExactly("1", "2");
        }

        @Test
        void reads_a_row_that_begins_with_neither_blank_nor_asterisk() throws Exception {
            byte[] bytes = Files.readAllBytes(dbf);
            bytes[65 + 21] = 'x';
            Files.write(dbf, bytes);

            assertWarned(
                    2,
                    new ShapefileWarning(
                            dbf,
                            2,
                            86,
                            "a row begins with a blank or an asterisk, not with byte 120; it is read nevertheless"));
        }

        @Test
        void reads_a_date_column_of_another_width_as_text() throws Exception {
            Files.write(dbf, table(new Column("day", 'D', 10, 0), "2026/01/31", "2026/02/01"));

            assertThat(assertWarned(2).values("day")).containsExactly("2026/01/31", "2026/02/01");
        }

        @Test
        void leaves_out_a_day_that_there_is_not() throws Exception {
            Files.write(dbf, table(new Column("day", 'D', 8, 0), "20261399", "20260131"));

            assertWarned(2, new ShapefileWarning(dbf, 1, 66, "column \"day\": \"20261399\" is not a date"));
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
        void reads_with_a_reference_system_whose_brackets_could_be_matched_in_a_thousand_million_ways()
                throws Exception {
            Path prj = folder.resolve("layer.prj");
            Files.writeString(prj, "GEOGCS[\"x\",PRIMEM[\"y\",1" + "[[]".repeat(29) + "[]".repeat(20_000));

            assertWarned(2, new ShapefileWarning(prj, 0, 0, "the reference system is not understood"));
        }

        @Test
        void reads_with_a_reference_system_of_impossible_numbers() throws Exception {
            Path prj = folder.resolve("layer.prj");
            Files.writeString(
                    prj,
                    "PROJCS[\"beyond\"," + PrjFormat.WGS_84 + ",PROJECTION[\"Transverse_Mercator\"],"
                            + "PARAMETER[\"Central_Meridian\",1255.0],UNIT[\"Meter\",1.0]]");

            assertWarned(2, new ShapefileWarning(prj, 0, 0, "the reference system is not understood"));
        }

        @Test
        void reads_with_a_charset_that_nobody_knows() throws Exception {
            Path cpg = folder.resolve("layer.cpg");
            Files.writeString(cpg, "KLINGON");

            assertWarned(
                    2,
                    new ShapefileWarning(
                            cpg, 0, 0, "\"KLINGON\" is not a charset that is known here; text is read in ISO-8859-1"));
        }

        @Test
        void reads_without_a_reference_system_as_long_as_a_book() throws Exception {
            Path prj = folder.resolve("layer.prj");
            Files.write(prj, new byte[70_000]);

            assertWarned(
                    2,
                    new ShapefileWarning(
                            prj, 0, 65_536, "the file is 70000 bytes long, too long for text, and is not read"),
                    new ShapefileWarning(prj, 0, 0, "the reference system is not understood"));
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
