package org.dateline.maps.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.dateline.geo.MapFeature;
import org.dateline.geo.MapLayer;
import org.dateline.maps.MapReader;
import org.dateline.maps.layer.RawLayer.RawFeature;
import org.dateline.problem.Loaded;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTReader;

class GeoJsonReaderTest {

    private static final String QUETTA = "{\"type\": \"Point\", \"coordinates\": [66.9961, 30.1798]}";

    @TempDir
    private Path folder;

    @Test
    void reads_properties_and_polygons_with_holes() throws Exception {
        Path file = write("""
                {"type": "FeatureCollection", "features": [
                  {"type": "Feature", "properties": {"id": "kech", "parent": null, "area": 22.5, "people": 900000},
                   "geometry": {"type": "Polygon", "coordinates": [
                     [[0, 0], [9, 0], [9, 9], [0, 0]], [[5, 1], [6, 1], [6, 2], [5, 1]]]}}]}
                """);

        RawLayer layer = new GeoJsonReader().read(file);

        assertThat(layer.name()).isEqualTo("areas");
        assertThat(layer.fields()).containsExactly("id", "parent", "area", "people");
        assertThat(layer.features()).hasSize(1);
        RawFeature kech = layer.features().get(0);
        assertThat(kech.text("id")).isEqualTo("kech");
        assertThat(kech.text("parent")).isNull();
        assertThat(kech.text("area")).isEqualTo("22.5");
        assertThat(kech.text("people")).isEqualTo("900000");
        assertThat(kech.geometry()).isEqualTo(wkt("MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0), (5 1, 6 1, 6 2, 5 1)))"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Point | [1, 2, 500] | POINT (1 2)",
                "MultiPoint | [[1, 2], [3, 4]] | MULTIPOINT (1 2, 3 4)",
                "LineString | [[1, 2], [3, 4]] | LINESTRING (1 2, 3 4)",
                "MultiLineString | [[[1, 2], [3, 4]], [[5, 6], [7, 8]]] | MULTILINESTRING ((1 2, 3 4), (5 6, 7 8))",
                "MultiPolygon | [[[[0, 0], [9, 0], [9, 9], [0, 0]]]] | MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0)))"
            })
    void reads_every_type_of_geometry(String type, String coordinates, String expected) throws Exception {
        Path file = write(collection(feature("{\"type\": \"" + type + "\", \"coordinates\": " + coordinates + "}")));

        RawLayer layer = new GeoJsonReader().read(file);

        assertThat(layer.problems()).isEmpty();
        assertThat(layer.features().get(0).geometry()).isEqualTo(wkt(expected));
    }

    @Test
    void names_the_layer_like_its_file() throws Exception {
        Path file = Files.writeString(folder.resolve("floods, now!.geojson"), collection(feature(QUETTA)));

        assertThat(new GeoJsonReader().read(file).name()).isEqualTo("floods, now!");
    }

    @Test
    void reads_a_collection_of_geometries_in_one_feature() throws Exception {
        Path file = write(collection(feature("{\"type\": \"GeometryCollection\", \"geometries\": [" + QUETTA + "]}")));

        RawLayer layer = new GeoJsonReader().read(file);

        assertThat(layer.features().get(0).geometry()).isEqualTo(wkt("GEOMETRYCOLLECTION (POINT (66.9961 30.1798))"));
    }

    @Test
    void reads_a_single_feature_and_a_single_geometry_as_a_layer_of_one() throws Exception {
        Path feature = Files.writeString(folder.resolve("feature.geojson"), feature(QUETTA));
        Path geometry = Files.writeString(folder.resolve("geometry.geojson"), QUETTA);

        assertThat(new GeoJsonReader().read(feature).features()).hasSize(1);
        assertThat(new GeoJsonReader().read(geometry).features()).hasSize(1);
    }

    @Test
    void takes_the_id_of_a_feature_as_its_attribute() throws Exception {
        Path file =
                write(collection("{\"type\": \"Feature\", \"id\": \"quetta\", \"properties\": {\"name\": \"Quetta\"},"
                        + " \"geometry\": " + QUETTA + "}"));

        Loaded<MapLayer> loaded = new MapReader().read(file);

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.value().features())
                .extracting(MapFeature::id, MapFeature::name)
                .containsExactly(org.assertj.core.api.Assertions.tuple("quetta", "Quetta"));
    }

    @Test
    void leaves_out_what_makes_no_sense_and_says_in_which_line() throws Exception {
        Path file = write("""
                {"type": "FeatureCollection", "features": [
                  7,
                  {"type": "Feature", "properties": null, "geometry":
                    {"type": "Polygon", "coordinates": [[[0, 0], [9, 0], [0, 0]]]}},
                  {"type": "Feature", "id": "kech", "properties": null, "geometry": {"type": "Point", "coordinates": ["east", 1]}},
                  {"type": "Feature", "properties": {"name": "Zhob"}, "geometry": {"type": "Circle", "coordinates": [1, 1]}},
                  {"type": "Feature", "properties": null, "geometry": {"type": "LineString", "coordinates": [[1, 2]]}},
                  {"type": "Feature", "properties": null, "geometry": {"type": "Polygon", "coordinates": {}}},
                  {"type": "Feature", "properties": null, "geometry": []},
                  {"type": "Feature", "properties": null, "geometry": null}]}
                """);

        RawLayer layer = new GeoJsonReader().read(file);

        assertThat(layer.features()).hasSize(7).allMatch(feature -> feature.geometry() == null);
        assertThat(layer.problems())
                .containsExactly(
                        problem(file, 1, "$.features[0]", "feature 1 is none and is left out")
                                .expecting("an object of type Feature", "7"),
                        problem(
                                        file,
                                        4,
                                        "$.features[1].geometry.coordinates[0]",
                                        "feature 2: the area makes no sense and is left out")
                                .expecting("a closed ring of four positions or more", "[[0, 0], [9, 0], [0, 0]]"),
                        problem(
                                        file,
                                        5,
                                        "$.features[2].geometry.coordinates",
                                        "feature 3 (\"kech\"): the point makes no sense and is left out")
                                .expecting("a position such as [66.0, 29.5]", "[east, 1]"),
                        problem(
                                        file,
                                        6,
                                        "$.features[3].geometry.type",
                                        "feature 4 (\"Zhob\"): the geometry makes no sense and is left out")
                                .expecting("a type of geometry such as \"Polygon\"", "\"Circle\""),
                        problem(
                                        file,
                                        7,
                                        "$.features[4].geometry.coordinates",
                                        "feature 5: the line makes no sense and is left out")
                                .expecting("two positions or more", "[[1, 2]]"),
                        problem(
                                        file,
                                        8,
                                        "$.features[5].geometry.coordinates",
                                        "feature 6: the geometry makes no sense and is left out")
                                .expecting("an array", "{}"),
                        problem(
                                        file,
                                        9,
                                        "$.features[6].geometry",
                                        "feature 7: the geometry makes no sense and is left out")
                                .expecting("an object", "[]"));
    }

    @Test
    void a_bad_position_costs_its_part_and_no_more() throws Exception {
        String square = "[[0, 0], [9, 0], [9, 9], [0, 9], [0, 0]]";
        Path file = write(collection(
                feature("{\"type\": \"MultiPolygon\", \"coordinates\": [[[[1, 1], [2, NaN], [2, 2], [1, 1]]]," + " ["
                        + square + ", [[1, 1], [2, 1], [\"x\", 2], [1, 1]]], []]}")));

        RawLayer layer = new GeoJsonReader().read(file);

        assertThat(layer.features().get(0).geometry()).isEqualTo(wkt("MULTIPOLYGON (((0 0, 9 0, 9 9, 0 9, 0 0)))"));
        String path = "$.features[0].geometry.coordinates";
        assertThat(layer.problems())
                .containsExactly(
                        problem(file, 1, path + "[0][0][1]", "feature 1: the area makes no sense and is left out")
                                .expecting("a position such as [66.0, 29.5]", "[2, NaN]"),
                        problem(file, 1, path + "[1][1][2]", "feature 1: the hole makes no sense and is left out")
                                .expecting("a position such as [66.0, 29.5]", "[x, 2]"),
                        problem(file, 1, path + "[2]", "feature 1: part 3 makes no sense and is left out")
                                .expecting("positions", "[]"));
    }

    @Test
    void a_ring_outside_of_the_first_is_an_island_and_no_hole() throws Exception {
        Path file = write(
                collection(
                        feature(
                                "{\"type\": \"Polygon\", \"coordinates\":"
                                        + " [[[0, 0], [9, 0], [9, 9], [0, 0]], [[4, 2], [5, 2], [5, 3], [4, 2]], [[20, 0], [21, 0], [21, 1], [20, 0]]]}")));

        RawLayer layer = new GeoJsonReader().read(file);

        assertThat(layer.features().get(0).geometry())
                .isEqualTo(
                        wkt("MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0), (4 2, 5 2, 5 3, 4 2)), ((20 0, 21 0, 21 1, 20 0)))"));
        assertThat(layer.problems())
                .containsExactly(Problem.warning(
                                file.toString(),
                                new Location.InText(1, "$.features[0].geometry.coordinates"),
                                "feature 1: 1 ring lies outside of the first; it is an area of its own")
                        .expecting("rings within the first", "1 outside"));
    }

    @Test
    void closes_a_ring_that_is_not_closed_and_says_so() throws Exception {
        Path file = write(collection(feature("{\"type\": \"Polygon\", \"coordinates\": [[[0, 0], [9, 0], [9, 9]]]}")));

        RawLayer layer = new GeoJsonReader().read(file);

        assertThat(layer.features().get(0).geometry()).isEqualTo(wkt("MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0)))"));
        assertThat(layer.problems())
                .containsExactly(Problem.warning(
                                file.toString(),
                                new Location.InText(1, "$.features[0].geometry.coordinates[0]"),
                                "feature 1: ring 1 is not closed; it is closed by a straight line")
                        .expecting("[0, 0] again at its end", "[9, 9]"));
    }

    @Test
    void reads_geometries_and_collections_that_lie_where_features_should_and_says_so() throws Exception {
        Path file = write("""
                {"type": "FeatureCollection", "features": [
                  {"type": "Point", "coordinates": [1, 2]},
                  {"type": "FeatureCollection", "features": [
                    {"type": "Feature", "properties": {"name": "A"}, "geometry": {"type": "Point", "coordinates": [3, 4]}}]},
                  {"type": "Area", "properties": {"name": "B"}, "geometry": {"type": "Point", "coordinates": [5, 6]}}]}
                """);

        RawLayer layer = new GeoJsonReader().read(file);

        assertThat(layer.features())
                .containsExactly(
                        new RawFeature(1, Map.of(), wkt("POINT (1 2)")),
                        new RawFeature(2, Map.of("name", "A"), wkt("POINT (3 4)")),
                        new RawFeature(3, Map.of("name", "B"), wkt("POINT (5 6)")));
        assertThat(layer.problems())
                .extracting(Problem::describe)
                .containsExactly(
                        "warning: " + file
                                + ", line 2, $.features[0]: feature 1 is a geometry alone; it is read without"
                                + " properties; expected an object of type Feature, found an object of type \"Point\"",
                        "warning: " + file
                                + ", line 3, $.features[1]: a FeatureCollection lies in another; its features"
                                + " are read; expected an object of type Feature, found a FeatureCollection",
                        "warning: " + file
                                + ", line 5, $.features[2]: feature 3 does not say that it is one; it is read"
                                + " nevertheless; expected an object of type Feature, found an object of type \"Area\"");
    }

    @Test
    void a_number_that_is_none_is_no_value() throws Exception {
        Path file = write(
                collection("{\"type\": \"Feature\", \"properties\": {\"people\": NaN}, \"geometry\": " + QUETTA + "}"));

        assertThat(new GeoJsonReader().read(file).features().get(0).text("people"))
                .isNull();
    }

    @Test
    void says_in_which_line_it_stops_being_json() throws Exception {
        Path file = write("{\n\"features\": [\n}");

        assertThatThrownBy(() -> new GeoJsonReader().read(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageStartingWith(file + ", line 3: this is not JSON");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | an array",
                "{} | an object without a type",
                "{\"type\": \"Topology\", \"objects\": {}} | TopoJSON",
                "{\"geometryType\": \"esriGeometryPolygon\", \"features\": []} | JSON of Esri",
                "{\"type\": \"FeatureCollection\"} | a FeatureCollection without an array of features",
                "{\"type\": \"Story\"} | an object of type \"Story\""
            })
    void refuses_what_is_no_geojson(String json, String found) throws Exception {
        Path file = write(json);

        assertThatThrownBy(() -> new GeoJsonReader().read(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(file + ": this is not a map in GeoJSON; expected a FeatureCollection, found " + found);
    }

    @Test
    void refuses_a_sequence_of_features() throws Exception {
        Path file = write(feature(QUETTA) + "\n" + feature(QUETTA));

        assertThatThrownBy(() -> new GeoJsonReader().read(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageStartingWith(file + ", line 2: there is more after the end of the GeoJSON");
    }

    @Test
    void refuses_arrays_nested_without_end() throws Exception {
        Path file = write("[".repeat(100_000));

        assertThatThrownBy(() -> new GeoJsonReader().read(file)).isInstanceOf(UnreadableFileException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:ogc:def:crs:OGC:1.3:CRS84",
                "urn:ogc:def:crs:OGC::CRS84",
                "EPSG:4326",
                "urn:ogc:def:crs:EPSG::4326",
                "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
            })
    void knows_degrees_by_all_their_names(String name) throws Exception {
        Path file = write(inReferenceSystem(name, QUETTA));

        Loaded<MapLayer> loaded = new MapReader().read(file);

        assertThat(loaded.value().features().get(0).geometry()).isEqualTo(wkt("POINT (66.9961 30.1798)"));
    }

    @Test
    void brings_metres_to_degrees_where_an_old_file_names_its_reference_system() throws Exception {
        Path file = write(inReferenceSystem(
                "urn:ogc:def:crs:EPSG::3857", "{\"type\": \"Point\", \"coordinates\": [7457971.739, 3527119.905]}"));

        Loaded<MapLayer> loaded = new MapReader().read(file);

        Coordinate quetta = loaded.value().features().get(0).geometry().getCoordinate();
        assertThat(quetta.x).isCloseTo(66.9961, within(1e-3));
        assertThat(quetta.y).isCloseTo(30.1798, within(1e-2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EPSG:1", "EPSG:99999999999", "urn:ogc:def:crs:IAU::49900", "the moon"})
    void refuses_a_reference_system_that_is_not_known(String name) throws Exception {
        Path file = write(inReferenceSystem(name, QUETTA));

        assertThatThrownBy(() -> new GeoJsonReader().read(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(file + ", line 1, $.crs: the reference system \"" + name + "\" is not known");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"EPSG:3857\"", "{\"type\": \"EPSG\", \"properties\": {\"code\": 3857}}"})
    void reads_a_reference_system_however_old_files_wrote_it(String crs) throws Exception {
        Path file = write("{\"type\": \"Point\", \"coordinates\": [7457971.739, 3527119.905], \"crs\": " + crs + "}");

        Loaded<MapLayer> loaded = new MapReader().read(file);

        assertThat(loaded.value().features().get(0).geometry().getCoordinate().x)
                .isCloseTo(66.9961, within(1e-3));
    }

    @Test
    void refuses_a_reference_system_that_lies_elsewhere() throws Exception {
        Path file = write("{\"type\": \"FeatureCollection\", \"features\": [],"
                + " \"crs\": {\"type\": \"link\", \"properties\": {\"href\": \"http://example.org/crs\"}}}");

        assertThatThrownBy(() -> new GeoJsonReader().read(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("it is not known in which reference system the map lies");
    }

    @Test
    void refuses_metres_that_no_reference_system_explains() throws Exception {
        Path file = write(collection(feature("{\"type\": \"Point\", \"coordinates\": [307058, 3340405]}")));

        assertThatThrownBy(() -> new MapReader().read(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(file + ": feature 1 does not lie in degrees of longitude and latitude, as all of GeoJSON"
                        + " does that names no other reference system; expected x from -360 to 360 and y from -90 to 90,"
                        + " found x 307058.0 and y 3340405.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"attribution\": \"OCHA\"",
                "\"metadata\": {\"attribution\": \"OCHA\"}",
                "\"metadata\": {\"credit\": \"OCHA\"}",
                "\"metadata\": \"OCHA\""
            })
    void takes_over_where_the_layer_comes_from(String member) throws Exception {
        Path file = write("{\"type\": \"FeatureCollection\", " + member + ", \"features\": []}");

        assertThat(new MapReader().read(file).value().attribution()).isEqualTo("OCHA");
    }

    private static String inReferenceSystem(String name, String geometry) {
        return "{\"type\": \"FeatureCollection\", \"crs\": {\"type\": \"name\", \"properties\": {\"name\": \"" + name
                + "\"}}, \"features\": [" + feature(geometry) + "]}";
    }

    private static String collection(String feature) {
        return "{\"type\": \"FeatureCollection\", \"features\": [" + feature + "]}";
    }

    private static String feature(String geometry) {
        return "{\"type\": \"Feature\", \"properties\": {}, \"geometry\": " + geometry + "}";
    }

    private static Problem problem(Path file, int line, String path, String message) {
        return Problem.error(file.toString(), new Location.InText(line, path), message);
    }

    private static Geometry wkt(String text) throws Exception {
        return new WKTReader().read(text);
    }

    private Path write(String json) throws Exception {
        return Files.writeString(folder.resolve("areas.geojson"), json);
    }
}
