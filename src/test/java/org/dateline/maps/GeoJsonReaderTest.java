package org.dateline.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.problem.UnreadableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.io.WKTReader;

class GeoJsonReaderTest {

    @TempDir
    private Path folder;

    @Test
    void reads_properties_and_polygons_with_holes() throws Exception {
        Path file = write("""
                {"type": "FeatureCollection", "features": [
                  {"type": "Feature", "properties": {"id": "kech", "parent": null, "area": 22.5},
                   "geometry": {"type": "Polygon", "coordinates": [
                     [[0, 0], [9, 0], [9, 9], [0, 0]], [[5, 1], [6, 1], [6, 2], [5, 1]]]}}]}
                """);

        List<GeoJsonReader.Area> areas = new GeoJsonReader().read(file);

        assertThat(areas).hasSize(1);
        assertThat(areas.get(0).properties())
                .containsEntry("id", "kech")
                .containsEntry("parent", null)
                .containsEntry("area", 22.5);
        assertThat(areas.get(0).geometry())
                .isEqualTo(new WKTReader().read("MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0), (5 1, 6 1, 6 2, 5 1)))"));
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
                "[] | expected the collection to be an object, but found []",
                "{} | expected features to be an array, but found null",
                "{\"features\": [1]} | expected feature 1 to be an object, but found 1.0",
                "{\"features\": [{\"properties\": {}, \"geometry\": {\"type\": \"Point\", \"coordinates\": []}}]}"
                        + " | expected a Polygon or MultiPolygon, but found Point",
                "{\"features\": [{\"properties\": {}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[1]]]}}]}"
                        + " | expected a position such as [66.0, 29.5], but found [1.0]"
            })
    void says_what_it_expected_instead(String json, String reason) throws Exception {
        Path file = write(json);

        assertThatThrownBy(() -> new GeoJsonReader().read(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(file + ": the areas cannot be read: " + reason);
    }

    private Path write(String json) throws Exception {
        return Files.writeString(folder.resolve("areas.geojson"), json);
    }
}
