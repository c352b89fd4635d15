package org.dateline.shapefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.shapefile.ShapefileBytes.content;
import static org.dateline.shapefile.ShapefileBytes.parts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import org.dateline.shapefile.binary.ShapefileWarning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.Ordinate;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.io.WKTWriter;

/** Every shape type of the white paper that can be read, byte for byte as it lays them out. */
class ShapeTypesTest {

    private static final double[] BOX = {0, 0, 9, 9};
    private static final double[] RANGE = {0, 9};
    private static final double NO_DATA = -1e39;

    @TempDir
    private Path folder;

    @Test
    void reads_a_null_shape_as_no_geometry() throws Exception {
        Path shp = ShapefileBytes.write(folder, 0, content(0));

        Shapefiles.Contents contents = Shapefiles.read(shp);

        assertThat(contents.geometries()).isEqualTo(Collections.singletonList(null));
        assertThat(contents.warnings()).isEmpty();
    }

    @Test
    void reads_a_null_shape_among_others_as_no_geometry() throws Exception {
        Path shp = ShapefileBytes.write(folder, 1, content(0), content(1, 66.0, 29.5));

        Shapefiles.Contents contents = Shapefiles.read(shp);

        assertThat(contents.geometries()).hasSize(2).containsSequence(null, wkt("POINT (66 29.5)"));
        assertThat(contents.warnings()).isEmpty();
    }

    @Test
    void reads_a_point() throws Exception {
        assertThat(only(1, content(1, 66.0, 29.5))).isEqualTo(wkt("POINT (66 29.5)"));
    }

    @Test
    void reads_the_triangles_and_rings_of_a_multipatch_as_they_lie_from_above() throws Exception {
        double[] strip = {0, 0, 0, 9, 9, 0, 9, 9};
        double[] ring = {20, 0, 20, 9, 29, 9, 20, 0};
        byte[] content = content(31, BOX, 2, 8, 0, 4, 0, 2, strip, ring, new double[2], new double[8]);

        Shapefiles.Contents contents = Shapefiles.read(ShapefileBytes.write(folder, 31, content));

        assertThat(contents.geometries())
                .containsExactly(wkt("MULTIPOLYGON (((0 0, 0 9, 9 0, 0 0)), ((0 9, 9 0, 9 9, 0 9)),"
                        + " ((20 0, 20 9, 29 9, 20 0)))"));
        assertThat(contents.warnings())
                .extracting(ShapefileWarning::message)
                .containsExactly("MultiPatch is read as flat polygons, one for each triangle and ring");
    }

    @Test
    void reads_points() throws Exception {
        byte[] content = content(8, BOX, 2, new double[] {1, 2, 3, 4});

        assertThat(only(8, content)).isEqualTo(wkt("MULTIPOINT ((1 2), (3 4))"));
    }

    @Test
    void reads_a_line_of_two_parts() throws Exception {
        byte[] content = parts(3, new double[] {0, 0, 1, 1}, new double[] {2, 2, 3, 3, 4, 2});

        assertThat(only(3, content)).isEqualTo(wkt("MULTILINESTRING ((0 0, 1 1), (2 2, 3 3, 4 2))"));
    }

    @Test
    void reads_a_polygon() throws Exception {
        byte[] content = parts(5, new double[] {0, 0, 0, 9, 9, 9, 0, 0});

        assertThat(only(5, content)).isEqualTo(wkt("MULTIPOLYGON (((0 0, 0 9, 9 9, 0 0)))"));
    }

    @Test
    void reads_a_point_with_height_and_measure() throws Exception {
        Coordinate point = only(11, content(11, 66.0, 29.5, 1680.0, 7.0)).getCoordinate();

        assertThat(point.getZ()).isEqualTo(1680);
        assertThat(point.getM()).isEqualTo(7);
    }

    @Test
    void reads_points_with_heights_and_without_measures() throws Exception {
        byte[] content = content(18, BOX, 2, new double[] {1, 2, 3, 4}, RANGE, new double[] {10, 20});

        assertThat(text(Ordinate.createXYZ(), only(18, content))).isEqualTo("MULTIPOINT Z((1 2 10), (3 4 20))");
    }

    @Test
    void reads_a_line_with_heights_and_measures() throws Exception {
        byte[] content = content(
                13, BOX, 1, 2, 0, new double[] {1, 2, 3, 4}, RANGE, new double[] {10, 20}, RANGE, new double[] {5, 6});

        assertThat(text(Ordinate.createXYZM(), only(13, content)))
                .isEqualTo("MULTILINESTRING ZM((1 2 10 5, 3 4 20 6))");
    }

    @Test
    void reads_a_polygon_with_heights() throws Exception {
        byte[] content =
                content(15, BOX, 1, 4, 0, new double[] {0, 0, 0, 9, 9, 9, 0, 0}, RANGE, new double[] {1, 2, 3, 1});

        assertThat(text(Ordinate.createXYZ(), only(15, content)))
                .isEqualTo("MULTIPOLYGON Z(((0 0 1, 0 9 2, 9 9 3, 0 0 1)))");
    }

    @Test
    void reads_a_point_with_a_measure() throws Exception {
        assertThat(only(21, content(21, 1.0, 2.0, 5.0)).getCoordinate().getM()).isEqualTo(5);
    }

    @Test
    void reads_a_measure_that_stands_for_no_data_as_none() throws Exception {
        assertThat(only(21, content(21, 1.0, 2.0, NO_DATA)).getCoordinate().getM())
                .isNaN();
    }

    @Test
    void reads_points_with_measures() throws Exception {
        byte[] content = content(28, BOX, 2, new double[] {1, 2, 3, 4}, RANGE, new double[] {5, 6});

        assertThat(text(Ordinate.createXYM(), only(28, content))).isEqualTo("MULTIPOINT M((1 2 5), (3 4 6))");
    }

    @Test
    void reads_a_line_whose_measures_are_left_out() throws Exception {
        byte[] content = content(23, BOX, 1, 2, 0, new double[] {1, 2, 3, 4});

        assertThat(only(23, content)).isEqualTo(wkt("MULTILINESTRING ((1 2, 3 4))"));
    }

    @Test
    void reads_a_polygon_with_measures() throws Exception {
        byte[] content =
                content(25, BOX, 1, 4, 0, new double[] {0, 0, 0, 9, 9, 9, 0, 0}, RANGE, new double[] {1, 2, 3, 1});

        assertThat(text(Ordinate.createXYM(), only(25, content)))
                .isEqualTo("MULTIPOLYGON M(((0 0 1, 0 9 2, 9 9 3, 0 0 1)))");
    }

    private Geometry only(int type, byte[] content) throws IOException {
        Shapefiles.Contents contents = Shapefiles.read(ShapefileBytes.write(folder, type, content));
        assertThat(contents.warnings()).isEmpty();
        assertThat(contents.features()).hasSize(1);
        return contents.geometries().get(0);
    }

    private static Geometry wkt(String text) throws ParseException {
        return new WKTReader().read(text);
    }

    private static String text(EnumSet<Ordinate> ordinates, Geometry geometry) {
        WKTWriter writer = new WKTWriter(ordinates.size());
        writer.setOutputOrdinates(ordinates);
        return writer.write(geometry);
    }
}
