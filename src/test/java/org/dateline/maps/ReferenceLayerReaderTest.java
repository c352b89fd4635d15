package org.dateline.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.geo.ReferenceFeature;
import org.dateline.geo.ReferenceLayer;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceLayerReaderTest {

    private static final String POINT = "{\"type\": \"Point\", \"coordinates\": [67, 30.2]}";

    @TempDir
    private Path folder;

    private final ReferenceLayerReader reader = new ReferenceLayerReader(new MapReader());

    private Path write(String name, String... features) throws Exception {
        return Files.writeString(
                folder.resolve(name),
                "{\"type\": \"FeatureCollection\", \"attribution\": \"Survey\", \"features\": ["
                        + String.join(",", features) + "]}");
    }

    private static String feature(String properties, String geometry) {
        return "{\"type\": \"Feature\", \"properties\": " + properties + ", \"geometry\": " + geometry + "}";
    }

    @Test
    void reads_lines_points_and_areas_of_one_file() throws Exception {
        Path file = write(
                "main_roads.geojson",
                feature("{\"ref\": \"N-25\"}", "{\"type\": \"LineString\", \"coordinates\": [[67, 30], [66.6, 27.8]]}"),
                feature("{\"ref\": null}", POINT),
                feature(
                        "{\"ref\": \"zone\"}",
                        "{\"type\": \"Polygon\", \"coordinates\": [[[63, 27], [65, 27], [65, 28], [63, 27]]]}"));

        Loaded<ReferenceLayer> loaded = reader.read(new LayerRequest(file));

        assertThat(loaded.problems()).isEmpty();
        ReferenceLayer layer = loaded.value();
        assertThat(layer.id()).isEqualTo("main_roads");
        assertThat(layer.title()).isEqualTo("Main roads");
        assertThat(layer.attribution()).isEqualTo("Survey");
        assertThat(layer.fields()).containsExactly("ref");
        assertThat(layer.labelField()).isEqualTo("ref");
        assertThat(layer.features())
                .extracting(feature -> feature.geometry().getGeometryType() + " " + feature.value("ref"))
                .containsExactly("LineString N-25", "Point ", "MultiPolygon zone");
    }

    @Test
    void takes_the_name_for_the_label_before_a_reference_number_and_what_the_user_names_before_all() throws Exception {
        Path file = write("roads.geojson", feature("{\"REF\": \"N-25\", \"NAME\": \"Main road\"}", POINT));

        assertThat(reader.read(new LayerRequest(file)).value().labelField()).isEqualTo("NAME");
        assertThat(reader.read(new LayerRequest(file, "ref")).value().labelField())
                .isEqualTo("REF");
        assertThatThrownBy(() -> reader.read(new LayerRequest(file, "label")))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("there is no field \"label\"; there are REF, NAME");
    }

    @ParameterizedTest
    @CsvSource({
        "\"scalerank\": 3, 3",
        "\"rank\": \"2\", 2",
        "\"rank\": 0, 1",
        "\"population\": 733675, 1",
        "\"POP_MAX\": 141227, 2",
        "\"population\": 900, 6",
        "\"population\": \"many\", 1",
        "\"name\": \"Bela\", 1"
    })
    void ranks_by_the_rank_that_is_given_else_by_the_inhabitants(String property, int rank) throws Exception {
        Path file = write("towns.geojson", feature("{" + property + "}", POINT));

        assertThat(reader.read(new LayerRequest(file)).value().features())
                .extracting(ReferenceFeature::rank)
                .containsExactly(rank);
    }

    @Test
    void says_which_feature_cannot_be_drawn_and_refuses_a_layer_of_nothing() throws Exception {
        Path some = write("some.geojson", feature("{}", POINT), feature("{}", "null"));
        Path none = write("none.geojson", feature("{}", "null"));

        assertThat(reader.read(new LayerRequest(some)).problems())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("feature 2");
        assertThatThrownBy(() -> reader.read(new LayerRequest(none)))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("there is nothing in it that can be drawn");
    }

    @Test
    void knows_what_comes_with_the_program() throws Exception {
        ReferenceLayer towns = reader.read(new LayerRequest(Path.of("maps", "context_towns.shp")))
                .value();
        ReferenceLayer rivers = reader.read(new LayerRequest(Path.of("maps", "context_rivers.shp")))
                .value();

        assertThat(towns.id()).isEqualTo("towns");
        assertThat(towns.attribution()).isEqualTo("Towns: GeoNames (CC BY 4.0)");
        assertThat(towns.features())
                .filteredOn(feature -> feature.value("name").equals("Quetta"))
                .extracting(ReferenceFeature::rank)
                .containsExactly(1);
        assertThat(rivers.features())
                .extracting(feature -> feature.value("name"))
                .contains("Indus", "Helmand", "Sutlej");
    }

    @Test
    void a_request_is_a_file_or_a_file_and_a_field() throws Exception {
        Path odd = Files.writeString(folder.resolve("a=b.geojson"), "");

        assertThat(LayerRequest.parse("roads.shp")).isEqualTo(new LayerRequest(Path.of("roads.shp"), null));
        assertThat(LayerRequest.parse("roads.shp=ref")).isEqualTo(new LayerRequest(Path.of("roads.shp"), "ref"));
        assertThat(LayerRequest.parse(odd.toString())).isEqualTo(new LayerRequest(odd, null));
        assertThat(LayerRequest.parse("roads.shp=ref").text()).isEqualTo("roads.shp=ref");
    }
}
