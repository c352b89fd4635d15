package org.dateline.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.dateline.shapefile.ShapefileBytes.content;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dateline.geo.MapFeature;
import org.dateline.geo.MapLayer;
import org.dateline.problem.Loaded;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.dateline.shapefile.ShapefileBytes;
import org.dateline.shapefile.ShapefileBytes.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

class MapReaderTest {

    private static final Point QUETTA = new GeometryFactory().createPoint(new Coordinate(66.9961, 30.1798));
    private static final byte[] AT_QUETTA = content(1, 66.9961, 30.1798);

    /** Quetta in metres, as PROJ projects it. */
    private static final byte[] AT_QUETTA_IN_UTM_42 = content(1, 307_058.240672749, 3_340_405.53686442);

    private static final String UTM_42 = "PROJCS[\"WGS_1984_UTM_Zone_42N\",GEOGCS[\"GCS_WGS_1984\","
            + "DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],"
            + "UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Transverse_Mercator\"],"
            + "PARAMETER[\"False_Easting\",500000.0],PARAMETER[\"False_Northing\",0.0],"
            + "PARAMETER[\"Central_Meridian\",69.0],PARAMETER[\"Scale_Factor\",0.9996],"
            + "PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";

    private static final String KALIANPUR = "GEOGCS[\"GCS_Kalianpur_1937\",DATUM[\"D_Kalianpur_1937\","
            + "SPHEROID[\"Everest_Adjustment_1937\",6377276.345,300.8017]],PRIMEM[\"Greenwich\",0.0],"
            + "UNIT[\"Degree\",0.0174532925199433]]";

    private final MapReader reader = new MapReader();

    @TempDir
    private Path folder;

    @Test
    void reads_every_attribute_of_a_feature() throws Exception {
        Path shp = layer(
                List.of(
                        new Column("ID", 'C', 8, 0),
                        new Column("Name", 'C', 8, 0),
                        new Column("alt_names", 'C', 16, 0),
                        new Column("kind", 'C', 8, 0),
                        new Column("parent", 'C', 8, 0)),
                row(8, "quetta", 8, "Quetta", 16, "Shal, Kwatta;", 8, "city", 8, "pishin"));

        Loaded<MapLayer> loaded = reader.read(shp);

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.value().name()).isEqualTo("layer");
        assertThat(loaded.value().features())
                .containsExactly(
                        new MapFeature("quetta", "Quetta", List.of("Shal", "Kwatta"), "city", "pishin", QUETTA));
    }

    @Test
    void numbers_the_features_of_a_layer_without_ids_and_names() throws Exception {
        Path shp = layer(List.of(new Column("whatever", 'C', 8, 0)), "x");

        Loaded<MapLayer> loaded = reader.read(shp);

        assertThat(loaded.value().features()).containsExactly(new MapFeature("1", "1", List.of(), null, null, QUETTA));
        assertThat(loaded.problems())
                .containsExactly(
                        warning(shp, "the layer has no field \"id\"; its features are numbered"),
                        warning(shp, "the layer has no field \"name\"; its features are named by their ids"));
    }

    @Test
    void says_which_feature_lacks_an_id_or_a_name_or_shares_an_id() throws Exception {
        Path shp = layer(
                List.of(new Column("id", 'C', 8, 0), new Column("name", 'C', 8, 0)),
                row(8, "kech", 8, "Kech"),
                row(8, "", 8, "Zhob"),
                row(8, "kech", 8, ""));

        Loaded<MapLayer> loaded = reader.read(shp);

        assertThat(loaded.value().features())
                .extracting(MapFeature::id, MapFeature::name)
                .containsExactly(tuple("kech", "Kech"), tuple("2", "Zhob"), tuple("kech", "kech"));
        assertThat(loaded.problems())
                .containsExactly(
                        warning(shp, "feature 2 has no id; its number is used"),
                        warning(shp, "feature 3 has the id \"kech\" of another; places will find the other"),
                        warning(shp, "feature 3 has no name; it is named \"kech\""));
    }

    @Test
    void brings_a_layer_in_metres_to_longitude_and_latitude() throws Exception {
        Path shp = ShapefileBytes.write(folder, 1, AT_QUETTA_IN_UTM_42);
        Files.writeString(folder.resolve("layer.prj"), UTM_42);

        Loaded<MapLayer> loaded = reader.read(shp);

        Coordinate quetta = loaded.value().features().get(0).geometry().getCoordinate();
        assertThat(quetta.x).isCloseTo(66.9961, within(1e-7));
        assertThat(quetta.y).isCloseTo(30.1798, within(1e-7));
    }

    @Test
    void takes_x_as_east_even_if_the_reference_system_names_north_first() throws Exception {
        Path shp = ShapefileBytes.write(folder, 1, AT_QUETTA);
        Files.writeString(
                folder.resolve("layer.prj"),
                "GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563]],"
                        + "PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433],"
                        + "AXIS[\"Latitude\",NORTH],AXIS[\"Longitude\",EAST],AUTHORITY[\"EPSG\",\"4326\"]]");

        Loaded<MapLayer> loaded = reader.read(shp);

        assertThat(loaded.value().features().get(0).geometry()).isEqualTo(QUETTA);
    }

    @Test
    void says_when_positions_may_be_out_for_want_of_a_datum_shift() throws Exception {
        Path shp = ShapefileBytes.write(folder, 1, AT_QUETTA);
        Files.writeString(folder.resolve("layer.prj"), KALIANPUR);

        Loaded<MapLayer> loaded = reader.read(shp);

        assertThat(loaded.value().features()).hasSize(1);
        assertThat(loaded.problems())
                .contains(warning(
                        shp,
                        "the reference system does not say how it lies to WGS 84; positions may be out by some"
                                + " hundred metres"));
    }

    @Test
    void takes_degrees_without_a_reference_system_as_wgs_84() throws Exception {
        Path shp = ShapefileBytes.write(folder, 1, AT_QUETTA);
        Files.delete(folder.resolve("layer.prj"));

        Loaded<MapLayer> loaded = reader.read(shp);

        assertThat(loaded.value().features().get(0).geometry()).isEqualTo(QUETTA);
        assertThat(loaded.problems())
                .contains(
                        warning(shp, "the reference system is not known; coordinates are taken as degrees in WGS 84"));
    }

    @Test
    void refuses_metres_without_a_reference_system() throws Exception {
        Path shp = ShapefileBytes.write(folder, 1, AT_QUETTA_IN_UTM_42);
        Files.delete(folder.resolve("layer.prj"));

        assertThatThrownBy(() -> reader.read(shp))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(
                        shp + ": feature 1 does not lie in degrees of longitude and latitude, and no reference system"
                                + " (.prj) that is understood says in what it does; expected x from -360 to 360 and y from"
                                + " -90 to 90, found x 307058.240672749 and y 3340405.53686442");
    }

    @Test
    void leaves_out_a_feature_that_lies_nowhere_on_earth() throws Exception {
        Path shp = ShapefileBytes.write(folder, 1, AT_QUETTA, content(1, 66.0, 129.5));

        Loaded<MapLayer> loaded = reader.read(shp);

        assertThat(loaded.value().features()).hasSize(1);
        assertThat(loaded.problems())
                .contains(Problem.error(
                                shp.toString(),
                                Location.WHOLE_FILE,
                                "feature 2 lies outside longitude and latitude and is left out")
                        .expecting("x from -360 to 360 and y from -90 to 90", "x 66.0 and y 129.5"));
    }

    @Test
    void leaves_out_a_feature_without_a_shape_and_says_why() throws Exception {
        Path shp = ShapefileBytes.write(folder, 1, content(0), content(1, Double.NaN, 29.5), AT_QUETTA);

        Loaded<MapLayer> loaded = reader.read(shp);

        assertThat(loaded.value().features()).extracting(MapFeature::name).containsExactly("3");
        assertThat(loaded.problems())
                .contains(
                        Problem.warning(
                                shp.toString(),
                                new Location.InRecord(2, 124),
                                "a coordinate is NaN; the shape is left out"),
                        warning(shp, "feature 1 has no shape and is left out"),
                        warning(shp, "feature 2 has no shape and is left out"));
    }

    @Test
    void names_the_file_of_the_set_that_something_is_wrong_with() throws Exception {
        Path shp = ShapefileBytes.write(folder, 1, AT_QUETTA);
        Files.write(folder.resolve("layer.dbf"), ShapefileBytes.names("1", "2"));

        assertThat(reader.read(shp).problems())
                .contains(Problem.warning(
                        folder.resolve("layer.dbf").toString(),
                        new Location.InRecord(0, 4),
                        "the table has 2 rows, but the .shp has 1 records; the other rows are not read"));
    }

    @Test
    void draws_the_shapes_of_a_layer_whose_table_cannot_be_read() throws Exception {
        Path shp = ShapefileBytes.write(folder, 1, AT_QUETTA);
        Files.write(folder.resolve("layer.dbf"), new byte[10]);

        assertThat(reader.read(shp).value().features())
                .containsExactly(new MapFeature("1", "1", List.of(), null, null, QUETTA));
    }

    @Test
    void refuses_a_shapefile_that_is_cut_off() throws Exception {
        Path shp = ShapefileBytes.write(folder, 1, AT_QUETTA);
        Files.write(shp, Arrays.copyOf(Files.readAllBytes(shp), 120));

        assertThatThrownBy(() -> reader.read(shp))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(
                        shp + ", record 1, byte 104: the record says that it is 20 bytes long, but only 12 are left of"
                                + " the file");
    }

    @Test
    void refuses_what_is_not_there_or_no_map() throws Exception {
        Path text = Files.writeString(folder.resolve("map.txt"), "here be dragons");

        assertThatThrownBy(() -> reader.read(folder.resolve("nowhere.shp")))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(folder.resolve("nowhere.shp") + ": there is no such file");
        assertThatThrownBy(() -> reader.read(folder))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(folder + ": this is a folder, not a file");
        assertThatThrownBy(() -> reader.read(text))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(text
                        + ": this kind of file is not a map that can be read; a shapefile (.shp), GeoPackage (.gpkg), GeoJSON (.geojson), KML"
                        + " (.kml), and one of them in a .zip are");
    }

    private Path layer(List<Column> columns, String... rows) throws Exception {
        byte[][] contents = new byte[rows.length][];
        Arrays.fill(contents, AT_QUETTA);
        Path shp = ShapefileBytes.write(folder, 1, contents);
        Files.write(folder.resolve("layer.dbf"), ShapefileBytes.dbf(StandardCharsets.UTF_8, 0, columns, rows));
        return shp;
    }

    /** A row of widths and values in turn. */
    private static String row(Object... widthsAndValues) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < widthsAndValues.length; i += 2) {
            row.append(String.format("%-" + widthsAndValues[i] + "s", widthsAndValues[i + 1]));
        }
        return row.toString();
    }

    private static Problem warning(Path file, String message) {
        return Problem.warning(file.toString(), Location.WHOLE_FILE, message);
    }
}
