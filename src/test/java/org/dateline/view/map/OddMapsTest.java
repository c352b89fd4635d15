package org.dateline.view.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.dateline.shapefile.ShapefileBytes.content;
import static org.dateline.shapefile.ShapefileBytes.parts;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.control.map.plane.ProjectedFeature;
import org.dateline.data.DatasetReader;
import org.dateline.events.Dataset;
import org.dateline.geo.MapLayer;
import org.dateline.maps.Inspection;
import org.dateline.maps.LayerRequest;
import org.dateline.maps.MapInspector;
import org.dateline.maps.MapReader;
import org.dateline.maps.MapRequest;
import org.dateline.maps.ReferenceLayerReader;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.dateline.shapefile.ShapefileBytes;
import org.dateline.shapefile.ShapefileBytes.Column;
import org.dateline.workspace.Workspace;
import org.dateline.workspace.WorkspaceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;

/** Whatever is odd in a map: what inspects it, checks it, draws it, and draws it as a layer, read the same and say the same. */
class OddMapsTest {

    private static final Path DATA = Path.of("data", "balochistan.json");

    /** Only with a dataset it is known in which fields ids and names stand. */
    private static final String OF_FIELDS = ".*(the layer has no field|has no id|has no name|has the id).*";

    @TempDir
    private Path folder;

    private static final String SQUARE =
            "{\"type\": \"Polygon\", \"coordinates\": [[[66, 29], [67, 29], [67, 30], [66, 30], [66, 29]]]}";

    /** What all say of a map that can be read. */
    private record Agreed(List<Problem> problems, MapLayers layers) {

        List<String> words() {
            return problems.stream().map(Problem::message).toList();
        }
    }

    private static Dataset dataset() throws UnreadableFileException {
        return DatasetReader.read(DATA).value();
    }

    private static Agreed agreed(Path map) throws Exception {
        Inspection inspected = new MapInspector().inspect(map);
        Loaded<MapLayer> checked = WorkspaceReader.readAreas(new MapRequest(map), dataset());
        Workspace drawn = WorkspaceReader.read(DATA, map);
        List<Problem> said = inspected.problems();

        assertThat(ofMap(checked.problems(), map)).as("check").isEqualTo(said);
        assertThat(ofMap(drawn.problems(), map)).as("render").isEqualTo(said);
        assertThat(drawn.map().areas().features()).hasSameSizeAs(checked.value().features());
        if (!checked.value().features().isEmpty()) {
            var layer = new ReferenceLayerReader(new MapReader()).read(new LayerRequest(map));
            assertThat(layer.problems()).as("as a layer").isEqualTo(said);
            assertThat(layer.value().features()).hasSameSizeAs(checked.value().features());
        }
        return new Agreed(said, MapPresenter.layers(drawn));
    }

    private static List<Problem> ofMap(List<Problem> problems, Path map) {
        String stem = map.toString().replaceAll("\\.[a-z]+$", "");
        return problems.stream()
                .filter(problem -> problem.file().startsWith(stem))
                .filter(problem -> !problem.message().matches(OF_FIELDS))
                .toList();
    }

    private Path geojson(String json) throws Exception {
        return Files.writeString(folder.resolve("odd.geojson"), json);
    }

    private static String feature(String geometry) {
        return "{\"type\": \"Feature\", \"properties\": {\"name\": \"Odd\"}, \"geometry\": " + geometry + "}";
    }

    /** A collection of a good feature, the odd one, and another good one. */
    private Path between(String feature) throws Exception {
        return geojson("{\"type\": \"FeatureCollection\", \"features\": [\n" + feature(SQUARE) + ",\n" + feature + ",\n"
                + feature(SQUARE.replace("66", "68")) + "]}");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a collection with an area        | {"type": "GeometryCollection", "geometries": [SQUARE, {"type": "Point", "coordinates": [66, 29]}]} | 3 | is a collection of several kinds of shapes; only its areas are drawn
            a collection in a collection     | {"type": "GeometryCollection", "geometries": [{"type": "GeometryCollection", "geometries": [SQUARE]}]} | 3 |
            a collection without an area     | {"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": [66, 29]}]} | 3 |
            an empty collection              | {"type": "GeometryCollection", "geometries": []} | 2 | feature 2 ("Odd") has no shape and is left out
            areas of a collection that overlap | {"type": "GeometryCollection", "geometries": [SQUARE, {"type": "Polygon", "coordinates": [[[66.5, 29.5], [69, 29.5], [66.5, 31], [69, 31], [66.5, 29.5]]]}]} | 3 |
            an empty area                    | {"type": "Polygon", "coordinates": []} | 2 | feature 2 ("Odd") has no shape and is left out
            no geometry                      | null | 2 | feature 2 ("Odd") has no shape and is left out
            an empty part                    | {"type": "MultiPolygon", "coordinates": [[], [[[66, 29], [67, 29], [67, 30], [66, 29]]]]} | 3 | part 1 makes no sense and is left out
            no number                        | {"type": "Polygon", "coordinates": [[[66, 29], [67, NaN], [67, 30], [66, 29]]]} | 2 | the area makes no sense and is left out
            a number without end             | {"type": "Polygon", "coordinates": [[[66, 29], [-Infinity, 29], [67, 1e999], [66, 29]]]} | 2 | the area makes no sense and is left out
            text for a number                | {"type": "Polygon", "coordinates": [[[66, 29], ["67", "29"], [67, 30], [66, 29]]]} | 2 | the area makes no sense and is left out
            a ring of three positions        | {"type": "Polygon", "coordinates": [[[66, 29], [67, 29], [66, 29]]]} | 2 | the area makes no sense and is left out
            a ring of one position           | {"type": "Polygon", "coordinates": [[[66, 29]]]} | 2 | the area makes no sense and is left out
            a ring that is not closed        | {"type": "Polygon", "coordinates": [[[66, 29], [67, 29], [67, 30]]]} | 3 | ring 1 is not closed; it is closed by a straight line
            a hole that is not usable        | {"type": "Polygon", "coordinates": [[[66, 29], [67, 29], [67, 30], [66, 29]], [[66, 29]]]} | 3 | the hole makes no sense and is left out
            heights and measures             | {"type": "Polygon", "coordinates": [[[66, 29, 1, 2], [67, 29, 1, 2], [67, 30, 1, 2], [66, 29, 1, 2]]]} | 3 |
            latitudes over 90                | {"type": "Polygon", "coordinates": [[[66, 29], [67, 29], [67, 95], [66, 29]]]} | 2 | feature 2 ("Odd") lies outside longitude and latitude and is left out
            latitude before longitude        | {"type": "Point", "coordinates": [29, 366]} | 2 | feature 2 ("Odd") lies outside longitude and latitude and is left out
            a bow tie                        | {"type": "Polygon", "coordinates": [[[66, 30], [67, 31], [67, 30], [66, 31], [66, 30]]]} | 3 |
            an area without a surface        | {"type": "Polygon", "coordinates": [[[66, 30], [66, 30], [66, 30], [66, 30]]]} | 3 |
            an unknown type                  | {"type": "Circle", "coordinates": [66, 29]} | 2 | the geometry makes no sense and is left out
            no coordinates                   | {"type": "Polygon"} | 2 | the geometry makes no sense and is left out
            """)
    void a_geometry_costs_no_more_than_itself(String what, String geometry, int drawn, String said) throws Exception {
        Agreed map = agreed(between(feature(geometry.replace("SQUARE", SQUARE))));

        assertThat(map.layers().areas().features()).as(what).hasSize(drawn);
        if (said == null) {
            assertThat(map.words()).isEmpty();
        } else {
            assertThat(map.words()).anyMatch(words -> words.contains(said));
        }
        for (ProjectedFeature area : map.layers().areas().features()) {
            Coordinate middle = area.middle();
            assertThat(area.area() < 1e-3
                            || map.layers().areas().at(middle.x, middle.y).isPresent())
                    .as("each area is found where it is drawn")
                    .isTrue();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            not a feature          | 7 | 2 | feature 2 is none and is left out
            nothing                | null | 2 | feature 2 is none and is left out
            an unknown type        | {"type": "Area", "properties": {}, "geometry": SQUARE} | 3 | does not say that it is one
            a geometry             | SQUARE | 3 | is a geometry alone
            another collection     | {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {}, "geometry": SQUARE}]} | 3 | a FeatureCollection lies in another
            """)
    void what_is_no_feature_costs_no_more_than_itself(String what, String member, int drawn, String said)
            throws Exception {
        Agreed map = agreed(between(member.replace("SQUARE", SQUARE)));

        assertThat(map.layers().areas().features()).as(what).hasSize(drawn);
        assertThat(map.words()).singleElement().asString().contains(said);
    }

    @Test
    void a_document_may_be_one_feature_or_one_geometry() throws Exception {
        for (String document : List.of(SQUARE, feature(SQUARE), "\uFEFF" + feature(SQUARE))) {
            Agreed map = agreed(geojson(document));

            assertThat(map.problems()).isEmpty();
            assertThat(map.layers().areas().features()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"EPSG:3857", "urn:ogc:def:crs:EPSG::3857", "urn:ogc:def:crs:OGC:1.3:CRS84"})
    void a_reference_system_that_is_named_is_heeded_by_all(String name) throws Exception {
        String ring = name.contains("3857")
                ? "[[7347086, 3503549], [7458405, 3503549], [7458405, 3632749], [7347086, 3503549]]"
                : "[[66, 30], [67, 30], [67, 31], [66, 30]]";
        Agreed map = agreed(
                geojson("{\"type\": \"FeatureCollection\", \"crs\": {\"type\": \"name\", \"properties\": {\"name\": \""
                        + name + "\"}}, \"features\": ["
                        + feature("{\"type\": \"Polygon\", \"coordinates\": [" + ring + "]}") + "]}"));

        Coordinate inside = map.layers().projection().project(66.8, 30.3);
        assertThat(map.problems()).isEmpty();
        assertThat(map.layers().areas().at(inside.x, inside.y)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"Topology\", \"objects\": {}, \"arcs\": []}",
                "{\"type\": \"FeatureCollection\", \"features\": [",
                "[]",
                "",
                "{\"type\": \"FeatureCollection\", \"features\": [], \"crs\": {\"type\": \"name\", \"properties\": {\"name\": \"the moon\"}}}"
            })
    void what_one_refuses_all_refuse_in_the_same_words(String document) throws Exception {
        Path map = geojson(document);

        List<String> refusals = List.of(
                refusal(() -> new MapInspector().inspect(map)),
                refusal(() -> WorkspaceReader.readAreas(new MapRequest(map), dataset())),
                refusal(() -> WorkspaceReader.read(DATA, map)),
                refusal(() -> new ReferenceLayerReader(new MapReader()).read(new LayerRequest(map))));

        assertThat(refusals).allMatch(refusals.get(0)::equals);
    }

    @Test
    void what_is_refused_for_where_it_lies_can_be_inspected_and_the_refusal_is_said() throws Exception {
        Path map = geojson(feature("{\"type\": \"Point\", \"coordinates\": [307058, 3340405]}"));

        Inspection inspected = new MapInspector().inspect(map);

        String refusal = refusal(() -> WorkspaceReader.read(DATA, map));
        assertThat(inspected.bounds()).isEqualTo(new Inspection.Bounds(307058, 3340405, 307058, 3340405));
        assertThat(inspected.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.describe()).isEqualTo(refusal));
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        return catchThrowableOfType(UnreadableFileException.class, reading)
                .problem()
                .describe();
    }

    /** What a shapefile holds, how many areas are drawn of it, and what is said. */
    private record OddShapefile(String what, int type, List<byte[]> records, int drawn, List<String> said) {

        @Override
        public String toString() {
            return what;
        }
    }

    private static byte[] square(int type) {
        return parts(type, new double[] {66, 29, 66, 30, 67, 30, 67, 29, 66, 29});
    }

    /** The square with heights and perhaps measures behind. */
    private static byte[] high(int type, int ranges) {
        return content(
                type,
                new double[4],
                1,
                5,
                0,
                new double[] {66, 29, 66, 30, 67, 30, 67, 29, 66, 29},
                new double[7 * ranges]);
    }

    static Stream<OddShapefile> oddShapefiles() {
        return Stream.of(
                new OddShapefile("good", 5, List.of(square(5)), 1, List.of()),
                new OddShapefile(
                        "null shapes",
                        5,
                        List.of(content(0), square(5), content(0)),
                        1,
                        List.of("feature 1 has no shape and is left out", "feature 3 has no shape and is left out")),
                new OddShapefile("heights", 15, List.of(high(15, 1)), 1, List.of()),
                new OddShapefile("heights and measures", 15, List.of(high(15, 2)), 1, List.of()),
                new OddShapefile("measures", 25, List.of(high(25, 1)), 1, List.of()),
                new OddShapefile(
                        "patches",
                        31,
                        List.of(content(
                                31,
                                new double[4],
                                1,
                                4,
                                0,
                                2,
                                new double[] {66, 29, 66, 30, 67, 30, 66, 29},
                                new double[6])),
                        1,
                        List.of("MultiPatch is read as flat polygons, one for each triangle and ring")),
                new OddShapefile(
                        "no number",
                        5,
                        List.of(square(5), parts(5, new double[] {66, 29, Double.NaN, 30, 67, 30, 66, 29})),
                        1,
                        List.of(
                                "a coordinate is NaN; the shape is left out",
                                "feature 2 has no shape and is left out")),
                new OddShapefile(
                        "an open ring",
                        5,
                        List.of(parts(5, new double[] {66, 29, 66, 30, 67, 30})),
                        1,
                        List.of("ring 1 is not closed; it is closed by a straight line")),
                new OddShapefile(
                        "a ring of three positions",
                        5,
                        List.of(square(5), parts(5, new double[] {66, 29, 66, 30, 66, 29})),
                        1,
                        List.of(
                                "ring 1 has 3 points, fewer than four, and is left out",
                                "feature 2 has no shape and is left out")),
                new OddShapefile(
                        "latitudes over 90",
                        5,
                        List.of(square(5), parts(5, new double[] {66, 29, 66, 95, 67, 30, 66, 29})),
                        1,
                        List.of("feature 2 lies outside longitude and latitude and is left out")));
    }

    @ParameterizedTest
    @MethodSource("oddShapefiles")
    void a_shape_of_a_shapefile_costs_no_more_than_itself(OddShapefile odd) throws Exception {
        Path shp = ShapefileBytes.write(folder, odd.type(), odd.records().toArray(byte[][]::new));

        Agreed map = agreed(shp);

        assertThat(map.layers().areas().features()).hasSize(odd.drawn());
        assertThat(map.words()).containsExactlyElementsOf(odd.said());
    }

    @Test
    void a_record_without_a_row_has_no_attributes_and_one_of_a_deleted_row_is_left_out() throws Exception {
        Path shp = ShapefileBytes.write(folder, 5, square(5), square(5), square(5), content(0));
        Files.write(
                folder.resolve("layer.dbf"),
                ShapefileBytes.dbf(StandardCharsets.UTF_8, 0, List.of(new Column("name", 'C', 8, 0)), "A", "*B"));

        Agreed map = agreed(shp);

        assertThat(map.layers().areas().features())
                .extracting(ProjectedFeature::id)
                .as("numbered as the records are")
                .containsExactly("1", "3");
        assertThat(map.words())
                .containsExactly(
                        "the table has 2 rows, but the .shp has 4 records; the other records have no attributes",
                        "the row is marked as deleted; the record is left out",
                        "feature 4 has no shape and is left out");
    }

    @Test
    void a_zipped_map_is_as_good_as_it_is_unpacked() throws Exception {
        Path zip = folder.resolve("odd.zip");
        String json =
                "{\"type\": \"FeatureCollection\", \"features\": [" + feature(SQUARE) + ", " + feature("null") + "]}";
        try (var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new java.util.zip.ZipEntry("areas.geojson"));
            out.write(json.getBytes(StandardCharsets.UTF_8));
        }

        Agreed map = agreed(zip);

        assertThat(map.layers().areas().features()).hasSize(1);
        assertThat(map.words()).containsExactly("feature 2 (\"Odd\") has no shape and is left out");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a jump from 179 to -179 | [178, -18], [-178, -18], [-178, -15], [178, -15], [178, -18]
            longitudes beyond 180   | [178, -18], [182, -18], [182, -15], [178, -15], [178, -18]
            """)
    void an_area_across_180_degrees_is_one_area(String how, String ring) throws Exception {
        Agreed map = agreed(geojson(feature("{\"type\": \"Polygon\", \"coordinates\": [[" + ring + "]]}")));

        ProjectedFeature area = map.layers().areas().features().get(0);
        List<Coordinate> inside = new ArrayList<>();
        for (double longitude : new double[] {178.5, 179.999, -179.999, -178.5}) {
            inside.add(map.layers().projection().project(longitude, -16.5));
        }
        assertThat(map.problems()).as(how).isEmpty();
        assertThat(area.border().lines()).as("in one piece").hasSize(1);
        assertThat(area.bounds().getWidth()).isBetween(400_000.0, 440_000.0);
        assertThat(inside).allMatch(at -> map.layers().areas().at(at.x, at.y).isPresent());
        assertThat(inside).isSortedAccordingTo((one, other) -> Double.compare(one.x, other.x));
    }
}
