package org.dateline.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.geo.MapFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How exact a map says that its lines are. */
class AccuracyTest {

    private static final String SQUARE =
            "\"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[66,29],[67,29],[67,30],[66,30],[66,29]]]}}";

    @TempDir
    private Path folder;

    private List<Double> metres(String ofCollection, String... properties) throws Exception {
        StringBuilder features = new StringBuilder();
        for (String each : properties) {
            features.append(features.isEmpty() ? "" : ",")
                    .append("{\"type\": \"Feature\", \"properties\": {\"id\": \"")
                    .append(features.length())
                    .append("\"")
                    .append(each)
                    .append("}, ")
                    .append(SQUARE);
        }
        Path file = Files.writeString(
                folder.resolve("areas.geojson"),
                "{\"type\": \"FeatureCollection\"" + ofCollection + ", \"features\": [" + features + "]}");
        return new MapReader()
                .read(file).value().features().stream()
                        .map(MapFeature::accuracyMetres)
                        .toList();
    }

    @Test
    void is_that_of_the_area_else_that_of_the_map() throws Exception {
        assertThat(metres(", \"accuracy\": 5000", ", \"accuracy\": 200", ", \"accuracy\": null", ""))
                .containsExactly(200.0, 5000.0, 5000.0);
        assertThat(metres("", ", \"Accuracy\": \"1500 m\"", "")).containsExactly(1500.0, null);
    }

    @Test
    void is_not_known_where_nothing_or_no_distance_is_said() throws Exception {
        assertThat(metres("", "", "")).containsExactly(null, null);
        assertThat(metres(", \"accuracy\": \"good\"", ", \"accuracy\": -3", ", \"accuracy\": \"approximate\""))
                .containsExactly(null, null);
    }

    @Test
    void the_districts_that_come_with_the_program_say_seven_kilometres() throws Exception {
        assertThat(new MapReader()
                        .read(Path.of("maps", "balochistan_districts.shp"))
                        .value()
                        .features())
                .hasSize(31)
                .allMatch(district -> Double.valueOf(7000).equals(district.accuracyMetres()));
    }
}
