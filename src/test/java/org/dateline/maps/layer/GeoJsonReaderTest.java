package org.dateline.maps.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
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
                    {"type": "Polygon", "coordinates": [[[0, 0], [9, 0], [9, 9]]]}},
                  {"type": "Feature", "properties": null, "geometry": {"type": "Point", "coordinates": ["east", 1]}},
                  {"type": "Feature", "properties": null, "geometry": {"type": "Circle", "coordinates": [1, 1]}},
                  {"type": "Feature", "properties": null, "geometry": null}]}
                """);

        RawLayer layer = new GeoJsonReader().read(file);

        assertThat(layer.features()).hasSize(4).allMatch(feature -> feature.geometry() == null);
        assertThat(layer.problems())
                .containsExactly(
                        problem(file, 1, "$.features[0]", "feature 1 is none and is left out")
                                .expecting("an object of type Feature", null),
                        problem(
                                file,
                                4,
                                "$.features[1].geometry",
                                "the geometry makes no sense and is left out: expected a closed ring of four positions"
                                        + " or more, found [[0, 0], [9, 0], [9, 9]]"),
                        problem(
                                file,
                                5,
                                "$.features[2].geometry",
                                "the geometry makes no sense and is left out: expected a position such as [66.0, 29.5],"
                                        + " found [east, 1]"),
                        problem(
                                file,
                                6,
                                "$.features[3].geometry",
                                "the geometry makes no sense and is left out: expected a geometry, found Circle"));
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
    @ValueSource(strings = {"EPSG:1", "urn:ogc:def:crs:IAU::49900", "the moon"})
    void refuses_a_reference_system_that_is_not_known(String name) throws Exception {
        Path file = write(inReferenceSystem(name, QUETTA));

        assertThatThrownBy(() -> new GeoJsonReader().read(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(file + ", line 1, $.crs: the reference system \"" + name + "\" is not known");
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
                        + " does that names no other reference system");
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
