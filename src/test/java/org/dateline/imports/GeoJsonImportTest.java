package org.dateline.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.dateline.imports.row.ColumnMapping;
import org.dateline.imports.time.ImportedTimeParser;
import org.dateline.model.Event;
import org.dateline.model.EventPlace;
import org.dateline.model.Mention;
import org.dateline.model.Place;
import org.dateline.model.Precision;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Points with a time, whole and broken. */
@NullMarked
class GeoJsonImportTest {

    private static final String POINTS = """
            { "type": "FeatureCollection", "name": "Made-up points",
              "features": [
                { "type": "Feature", "id": 7,
                  "geometry": { "type": "Point", "coordinates": [66.99, 30.18, 1680] },
                  "properties": {
                    "time": 1769823000000,
                    "name": "First",
                    "city": "Town A",
                    "tags": ["a", "b"] } },
                { "type": "Feature", "geometry": null,
                  "properties": { "time": "2026-02-01T06:30:00+05:00", "name": "Nowhere", "extra": { "a": 1 } } },
                { "type": "Feature",
                  "geometry": { "type": "MultiPoint", "coordinates": [[66.0, 29.5], [66.1, 29.6], [66.0, 29.5]] },
                  "properties": { "time": "2026-02-01", "name": "In two places" } } ] }
            """;

    @TempDir
    Path folder = Path.of(".");

    private ImportFixture files = new ImportFixture(folder);

    @BeforeEach
    void useFolder() {
        files = new ImportFixture(folder);
    }

    private ImportResult read(String json) throws Exception {
        return ImportFixture.read(files.file("points.geojson", json));
    }

    private String refusal(String json) throws Exception {
        return files.refusal(files.file("points.geojson", json));
    }

    @Test
    void the_properties_are_the_columns() throws Exception {
        Survey survey = ImportFixture.survey(files.file("points.json", POINTS));

        assertThat(survey.format()).isEqualTo(ImportFormat.GEOJSON);
        assertThat(survey.title()).isEqualTo("Made-up points");
        assertThat(survey.names()).containsExactly("time", "name", "city", "tags", "id", "extra.a");
        assertThat(survey.columns().get(3).examples()).containsExactly("a; b");
    }

    @Test
    void makes_an_event_of_each_point() throws Exception {
        ImportResult result = read(POINTS);

        assertThat(result.problems()).isEmpty();
        Event first = files.dataset(result).events().list().get(0);
        assertThat(first.id()).isEqualTo("7");
        assertThat(first.title()).isEqualTo("First");
        assertThat(ImportFixture.time(first)).startsWith("2026-01-31T06:30 2026-01-31T06:30");
        assertThat(first.places()).containsExactly(new EventPlace("town-a", Precision.TOWN));
        assertThat(files.dataset(result).places().get("town-a"))
                .isEqualTo(new Place("town-a", "Town A", List.of(), "town", null, null, 66.99, 30.18));
    }

    @Test
    void cites_the_lines_in_which_feature_and_place_stand() throws Exception {
        ImportResult result = read(POINTS);

        assertThat(result.events().get(0).reports().get(0).paragraphs()).containsExactly(3);
        assertThat(files.dataset(result).sources().list().get(0).mentions())
                .containsExactly(new Mention("town-a", List.of(8)));
    }

    @Test
    void a_feature_without_geometry_has_no_place_and_one_of_several_points_several() throws Exception {
        ImportResult result = read(POINTS);

        assertThat(result.events().get(1).places()).isEmpty();
        assertThat(result.events().get(2).places())
                .extracting(EventPlace::place)
                .containsExactly("29-5-n-66-e", "29-6-n-66-1-e");
    }

    @Test
    void features_that_cannot_be_read_are_listed_and_the_others_come_in() throws Exception {
        ImportResult result = read("""
                { "type": "FeatureCollection",
                  "crs": { "type": "name", "properties": { "name": "urn:ogc:def:crs:OGC:1.3:CRS84" } },
                  "features": [
                    { "type": "Feature", "geometry": { "type": "Polygon", "coordinates": [] }, "properties": { "date": "2026-01-31", "name": "A" } },
                    { "type": "Feature", "geometry": { "type": "Point", "coordinates": [200, 30] }, "properties": { "date": "2026-01-31", "name": "B" } },
                    { "type": "Feature", "geometry": { "type": "Point", "coordinates": ["66E", "30"] }, "properties": { "date": "2026-01-31", "name": "C" } },
                    { "type": "Feature", "geometry": { "type": "Point", "coordinates": [1e400, 30] }, "properties": { "date": "2026-01-31", "name": "D" } },
                    { "type": "Feature", "geometry": { "type": "Point" }, "properties": { "date": "2026-01-31", "name": "E" } },
                    { "type": "Feature", "geometry": "here", "properties": { "date": "2026-01-31", "name": "F" } },
                    { "type": "Feature", "geometry": null, "properties": null },
                    { "type": "Feature", "geometry": null, "properties": { "date": "2026-02-31", "name": "G" } },
                    7,
                    { "type": "Feature", "geometry": null, "properties": { "date": "2026-01-31", "name": "H", "name": "I" } } ] }
                """);

        assertThat(files.problems(result))
                .containsExactly(
                        "error: points.geojson, line 4, $.features[0].geometry: no point of this geometry would say what the"
                                + " file says; the feature is left out; expected a Point, a MultiPoint or null, found"
                                + " Polygon",
                        position(5, 1, "[200, 30]"),
                        position(6, 2, "[66E, 30]"),
                        position(7, 3, "[1e400, 30]"),
                        position(8, 4, "no coordinates"),
                        "error: points.geojson, line 9, $.features[5].geometry: the feature is left out; expected a geometry"
                                + " or null, found \"here\"",
                        "error: points.geojson, line 10, $.features[6]: the row has no date; it is left out; expected "
                                + ImportedTimeParser.EXPECTED,
                        "error: points.geojson, line 11, $.features[7]: \"date\": there is no such time; the row is left"
                                + " out; expected " + ImportedTimeParser.EXPECTED + ", found \"2026-02-31\"",
                        "error: points.geojson, line 12, $.features[8]: the feature is left out; expected an object, found"
                                + " 7",
                        "error: points.geojson, line 13, $.features[9].properties.name: the key stands twice; only the"
                                + " first, in line 13, is read; expected each key once, found \"name\"");
        assertThat(files.dataset(result).events().stream().map(Event::title)).containsExactly("H");
    }

    private static String position(int line, int feature, String found) {
        return "error: points.geojson, line " + line + ", $.features[" + feature
                + "].geometry.coordinates: the position is"
                + " wrong; the feature is left out; expected longitude from -180 to 180, then latitude from -90 to 90,"
                + " found " + found;
    }

    @Test
    void refuses_what_is_no_collection() throws Exception {
        assertThat(refusal("")).isEqualTo("points.geojson, line 1, $: the file is empty");
        assertThat(refusal(POINTS.substring(0, 400))).contains("JSON");
        assertThat(refusal("{ \"type\": \"Point\", \"coordinates\": [1, 2] }"))
                .isEqualTo("points.geojson, line 1, $.type: this is not a GeoJSON collection of features; expected"
                        + " \"FeatureCollection\", found \"Point\"");
        assertThat(refusal("{ \"type\": \"FeatureCollection\" }"))
                .isEqualTo(
                        "points.geojson, line 1, $.features: this is not a GeoJSON collection of features; expected a"
                                + " list of features, found no \"features\"");
        assertThat(files.refusal(files.file("points.geojson", "{ \"\u00e9\": 1 }", StandardCharsets.ISO_8859_1)))
                .contains("the file is not encoded in UTF-8");
        assertThat(files.refusal(folder)).endsWith("this is a folder, not a file");
    }

    @Test
    void refuses_points_of_another_reference_system_rather_than_to_put_them_elsewhere() throws Exception {
        assertThat(files.refusal(ForeignTablesTest.input("points-in-another-system/bng.geojson")))
                .contains("the points are not given in degrees of longitude and latitude", "27700");
    }

    @Test
    void a_collection_without_features_gives_no_columns_and_no_events() throws Exception {
        Survey survey = ImportFixture.survey(
                files.file("points.geojson", "{ \"type\": \"FeatureCollection\", \"features\": [] }"));

        assertThat(survey.columns()).isEmpty();
        assertThat(ColumnMapping.proposed(survey.names()).missing()).isPresent();
    }
}
