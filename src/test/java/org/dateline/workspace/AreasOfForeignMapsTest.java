package org.dateline.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dateline.maps.MapRequest;
import org.dateline.model.Place;
import org.dateline.model.TimeWindow;
import org.dateline.problem.Problem;
import org.dateline.query.EventFilter;
import org.dateline.query.GroupTally;
import org.dateline.samples.ImportedTable;
import org.dateline.viewmodel.places.WidePlaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imported places find the areas of whatever map is open when both are open. */
class AreasOfForeignMapsTest {

    private static final Path CASES = Path.of("src", "test", "resources", "org", "dateline", "cases");
    private static final Path BALOCHISTAN = Path.of("maps", "balochistan_districts.shp");

    @TempDir
    private Path folder;

    private Path imported(Path table) throws Exception {
        return ImportedTable.in(folder, table);
    }

    private static Map<String, String> areas(Workspace workspace) {
        Map<String, String> areas = new TreeMap<>();
        for (Place place : workspace.dataset().places()) {
            String feature = place.feature();
            if (feature != null) {
                areas.put(place.id() + " in " + place.parent(), feature);
            }
        }
        return areas;
    }

    private static List<String> words(Workspace workspace) {
        return workspace.problems().stream().map(Problem::message).toList();
    }

    @Test
    void districts_find_their_areas_by_name_and_of_one_name_by_their_province() throws Exception {
        Path data = imported(CASES.resolve("import-then-other-map-joins-nothing/events.csv"));
        Path map = CASES.resolve("import-then-other-map-joins-nothing/gadm.geojson");

        Workspace workspace = WorkspaceReader.read(data, new MapRequest(map, "GID_2", "NAME_2"));

        assertThat(Files.readString(data))
                .as("nothing of a map is in the dataset")
                .doesNotContain("XXX.1");
        assertThat(areas(workspace))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "northtown in province-a", "XXX.1.1_1",
                        "southtown in province-b", "XXX.2.2_1",
                        "bilaspur in province-b", "XXX.2.1_1",
                        "bilaspur-2 in province-a", "XXX.1.2_1"));
        assertThat(words(workspace)).noneMatch(words -> words.contains("several"));
    }

    @Test
    void the_same_happens_where_the_fields_are_found_and_a_name_that_is_not_unique_is_no_id() throws Exception {
        Path data = imported(CASES.resolve("import-then-other-map-joins-nothing/events.csv"));
        Path map = CASES.resolve("import-then-other-map-joins-nothing/gadm.geojson");

        Workspace workspace = WorkspaceReader.read(data, map);

        assertThat(areas(workspace)).hasSize(4).containsValues("1", "2", "3", "4");
        assertThat(words(workspace)).noneMatch(words -> words.contains("has the id"));
    }

    @Test
    void no_place_is_drawn_in_two_areas_of_one_name() throws Exception {
        Path data = CASES.resolve("two-districts-of-one-name/data.json");
        Path map = CASES.resolve("two-districts-of-one-name/gadm.geojson");

        Workspace workspace = WorkspaceReader.read(data, map);

        assertThat(workspace.map().areas().features())
                .extracting(area -> area.id())
                .doesNotHaveDuplicates();
        assertThat(words(workspace)).as("each said once").doesNotHaveDuplicates();
        assertThat(words(workspace))
                .filteredOn(words -> words.contains("\"bilaspur"))
                .as("and a place that finds several is not told to find none")
                .allMatch(words -> words.contains("finds several features"));
    }

    @Test
    void an_area_that_holds_the_point_is_taken_though_the_map_spells_its_province_otherwise() throws Exception {
        Path table = Files.writeString(folder.resolve("events.csv"), """
                date,title,province,district,latitude,longitude
                2026-01-31,One,Balochistan,Quetta,0.5,0.5
                2026-01-31,Two,Balochistan,Mastung,9.5,0.5
                """);
        Path map = Files.writeString(folder.resolve("map.geojson"), """
                {"type": "FeatureCollection", "features": [
                  {"type": "Feature", "properties": {"pcode": "A", "district": "Quetta", "province": "Baluchistan"},
                   "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]]}},
                  {"type": "Feature", "properties": {"pcode": "B", "district": "Mastung", "province": "Baluchistan"},
                   "geometry": {"type": "Polygon", "coordinates": [[[1, 0], [2, 0], [2, 1], [1, 1], [1, 0]]]}}]}
                """);

        Workspace workspace = WorkspaceReader.read(imported(table), new MapRequest(map, "pcode", "district"));

        assertThat(areas(workspace).values())
                .as("that of the point, and none that is far from it")
                .containsExactly("A");
    }

    @Test
    void a_district_whose_events_lie_far_away_is_another_of_the_same_name() throws Exception {
        Path data = imported(CASES.resolve("district-of-another-country-joined/afg.csv"));

        Workspace workspace = WorkspaceReader.read(data, BALOCHISTAN);

        assertThat(areas(workspace)).isEmpty();
        assertThat(words(workspace)).anyMatch(words -> words.contains("not on this map"));
    }

    @Test
    void the_box_says_of_towns_and_districts_that_they_are_not_on_this_map() throws Exception {
        Path data = imported(CASES.resolve("box-says-no-district-or-town-known/events.csv"));

        WidePlaces wide = WidePlaces.of(WorkspaceReader.read(data, BALOCHISTAN), null);

        assertThat(wide.rows())
                .extracting(entry -> entry.place().name() + " " + entry.why())
                .containsExactlyInAnyOrder("Town A MISSING", "Town B MISSING", "Area 0 MISSING");
    }

    @Test
    void the_box_says_of_points_outside_the_areas_that_they_are_there_and_counts_their_events_in_the_window()
            throws Exception {
        Path data = imported(Files.writeString(folder.resolve("events.csv"), """
                date,title,town,latitude,longitude
                2026-01-30,One,Quetta,30.18,67.0
                2026-01-30,Two,Karachi,24.86,67.01
                2026-01-30,Three,Kabul,34.53,69.17
                2026-01-31,Four,Tokyo,35.69,139.69
                2026-02-01,Five,Tokyo,35.69,139.69
                """));
        Workspace workspace = WorkspaceReader.read(data, BALOCHISTAN);

        WidePlaces wide = WidePlaces.of(workspace, null);

        assertThat(wide.rows())
                .as("Karachi is beside the areas, and seen")
                .extracting(entry -> entry.place().name() + " " + entry.events() + " " + entry.why())
                .containsExactly("Tokyo 2 BEYOND", "Kabul 1 BEYOND");
        ZoneId zone = workspace.dataset().zone();
        LocalDate saturday = LocalDate.of(2026, 1, 31);
        TimeWindow window = new TimeWindow(
                saturday.atStartOfDay(zone).toInstant(),
                saturday.plusDays(1).atStartOfDay(zone).toInstant());
        GroupTally tally =
                Objects.requireNonNull(wide.counts()).of(workspace.index().query(window, EventFilter.NONE));
        assertThat(List.of(tally.shown(0), tally.shown(1))).containsExactly(1L, 0L);
        assertThat(words(workspace)).contains("2 places lie outside the areas of this map: Kabul, Tokyo");
    }

    @Test
    void what_is_known_only_to_a_province_stays_known_no_better() throws Exception {
        WidePlaces wide = WidePlaces.of(WorkspaceReader.read(Path.of("data", "balochistan.json"), BALOCHISTAN), null);

        assertThat(wide.rows()).extracting(WidePlaces.Entry::why).containsOnly(WidePlaces.Why.LARGE);
    }
}
