package org.dateline.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.geo.ReferenceLayer;
import org.dateline.maps.LayerRequest;
import org.dateline.maps.MapRequest;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.dateline.viewmodel.Fixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceReaderTest {

    private static final String AREAS = """
            {"type": "FeatureCollection", "attribution": "OCHA", "features": [
              {"type": "Feature", "properties": {"PCODE": "PK21", "NAME_1": "Balochistan", "NAME_2": "Nushki"},
               "geometry": {"type": "Polygon", "coordinates": [[[65, 29], [66, 29], [66, 30], [65, 29]]]}},
              {"type": "Feature", "properties": {"PCODE": "PK22", "NAME_1": "Balochistan", "NAME_2": "QUETTA"},
               "geometry": {"type": "Polygon", "coordinates": [[[66, 30], [67, 30], [67, 31], [66, 30]]]}}]}
            """;

    @TempDir
    private Path folder;

    private Path data;
    private Path map;

    @BeforeEach
    void write_a_dataset_and_a_map_that_was_not_made_for_it() throws Exception {
        data = Files.writeString(folder.resolve("three-days.json"), Fixtures.THREE_DAYS);
        map = Files.writeString(folder.resolve("areas.geojson"), AREAS);
    }

    @Test
    void joins_a_map_of_other_ids_by_the_names_in_a_field_that_it_finds() throws Exception {
        Workspace workspace = WorkspaceReader.read(data, map);

        assertThat(joined(workspace)).containsExactly("Nushki", "QUETTA");
        assertThat(workspace.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "the layer has no field \"id\"; \"NAME_2\" is taken, where 1 value is looked for",
                        "the layer has no field \"name\"; \"NAME_2\" is taken, where 2 values are looked for");
    }

    @Test
    void draws_the_layers_that_are_asked_for_above_those_that_lie_beside_the_map() throws Exception {
        String point = "{\"type\": \"Feature\", \"properties\": {\"name\": \"here\"},"
                + " \"geometry\": {\"type\": \"Point\", \"coordinates\": [66, 30]}}";
        Path camps = Files.writeString(folder.resolve("camps.geojson"), point);
        for (String ending : List.of("shp", "shx", "dbf", "prj", "cpg")) {
            Files.copy(Path.of("maps", "context_rivers." + ending), folder.resolve("context_rivers." + ending));
        }
        Files.writeString(folder.resolve("context_broken.shp"), "no shapefile");
        MapRequest request = new MapRequest(map, "PCODE", "NAME_2").with(new LayerRequest(camps));

        Workspace workspace = WorkspaceReader.read(data, request);

        assertThat(workspace.map().references()).extracting(ReferenceLayer::id).containsExactly("camps", "rivers");
        assertThat(workspace.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.file()).contains("context_broken.shp"));
        assertThatThrownBy(() -> WorkspaceReader.read(data, request.with(new LayerRequest(folder.resolve("none.shp")))))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("none.shp");
    }

    @Test
    void joins_by_the_fields_that_the_user_names_without_a_problem() throws Exception {
        Workspace workspace = WorkspaceReader.read(data, new MapRequest(map, "PCODE", "NAME_2"));

        assertThat(workspace.problems()).isEmpty();
        assertThat(joined(workspace)).containsExactly("PK21", "PK22");
    }

    private static List<String> joined(Workspace workspace) {
        return workspace.dataset().places().stream()
                .flatMap(place -> Stream.ofNullable(place.feature()))
                .toList();
    }

    @Test
    void says_where_the_map_comes_from() throws Exception {
        assertThat(WorkspaceReader.read(data, map).map().areas().attribution()).isEqualTo("OCHA");
        assertThat(Fixtures.shipped().map().areas().attribution())
                .isEqualTo(
                        "30 districts, before later splits; inner borders schematic. Natural Earth; Wikimedia Commons"
                                + " (Schajee); geoBoundaries (ODbL)");
    }

    @Test
    void has_no_problem_with_what_comes_with_the_program() throws Exception {
        assertThat(Fixtures.shipped().problems()).isEmpty();
    }

    @Test
    void refuses_a_field_that_the_map_does_not_have() {
        assertThatThrownBy(() -> WorkspaceReader.read(data, new MapRequest(map, "ID_2", null)))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(map + ": there is no field \"ID_2\"; there are PCODE, NAME_1, NAME_2");
    }
}
