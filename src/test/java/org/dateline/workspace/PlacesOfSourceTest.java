package org.dateline.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.database.Access;
import org.dateline.database.Counting;
import org.dateline.database.SourceFiles;
import org.dateline.database.SourceFilter;
import org.dateline.database.Survey;
import org.dateline.maps.MapRequest;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places of a table are those of a gazetteer by any of their spellings. */
@NullMarked
class PlacesOfSourceTest {

    private static final MapRequest MAP = new MapRequest(Path.of("maps/balochistan_districts.shp"));

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws Exception {
        Files.writeString(folder.resolve("events.csv"), """
                what,day,where
                One,2026-01-30,Quetta
                Two,2026-01-30,QUETTA CITY
                Three,2026-01-30,Port
                Four,2026-01-30,Old Quarter
                Five,2026-01-30,Elsewhere
                """);
    }

    private PlacesOfSource places(String more) throws Exception {
        Path file = Files.writeString(folder.resolve("press.source.json"), """
                {"format": "dateline-source/1", "title": "Press", "files": ["events.csv"],
                 "columns": {"title": "what", "start": "day", "place": "where"}%s}
                """.formatted(more));
        return opened(file);
    }

    private static PlacesOfSource opened(Path file) throws Exception {
        SourceFiles.Opened opened = SourceFiles.open(file, ZoneOffset.UTC, Access.ENVIRONMENT);
        assertThat(opened.problems()).isEmpty();
        Counting counting = new Counting(opened.engine(), SourceFilter.NONE);
        Counting.Step step = counting.next();
        while (!step.isLast()) {
            step = counting.next();
        }
        return PlacesOfSource.on(
                MAP, step.survey(), opened.engine().source().places().list());
    }

    private Map<String, Long> events(PlacesOfSource places) {
        long[] each = new long[places.areaOf().length];
        Arrays.fill(each, 1);
        long[] sums = places.byArea(each);
        Map<String, Long> events = new TreeMap<>();
        for (int i = 0; i < sums.length; i++) {
            events.put(places.areas().get(i), sums[i]);
        }
        return events;
    }

    @Test
    void without_other_names_only_the_name_of_an_area_counts_for_it() throws Exception {
        assertThat(events(places(""))).isEqualTo(Map.of("quetta", 1L));
    }

    @Test
    void other_names_points_and_what_a_place_lies_in_say_which_area_it_is() throws Exception {
        PlacesOfSource places = places("""
                , "places": [
                  {"id": "q", "name": "Quetta", "kind": "district", "otherNames": ["Quetta City"]},
                  {"id": "p", "name": "Port", "kind": "town", "longitude": 62.33, "latitude": 25.12},
                  {"id": "o", "name": "Old Quarter", "kind": "quarter", "parent": "q"},
                  {"id": "never", "name": "Never", "kind": "district"}]
                """);

        assertThat(events(places)).isEqualTo(Map.of("quetta", 3L, "gwadar", 1L));
        assertThat(places.points()).isEqualTo(Map.of("Port", new Survey.Position(25.12, 25.12, 62.33, 62.33)));
    }

    @Test
    void a_dataset_serves_as_gazetteer_and_one_that_is_missing_is_told() throws Exception {
        Files.writeString(
                folder.resolve("known.json"),
                Files.readString(Path.of("data/balochistan.json"))
                        .replace(
                                "\"name\": \"Quetta\", \"otherNames\": []",
                                "\"name\": \"Quetta\", \"otherNames\": [\"Quetta City\"]"));

        assertThat(events(places(", \"gazetteer\": \"known.json\""))).containsEntry("quetta", 2L);

        Path file = Files.writeString(folder.resolve("gone.source.json"), """
                {"format": "dateline-source/1", "title": "Press", "files": ["events.csv"],
                 "columns": {"start": "day"}, "gazetteer": "gone.json"}
                """);
        assertThat(SourceFiles.open(file, ZoneOffset.UTC, Access.ENVIRONMENT).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.file()).endsWith("gone.json"));
    }

    @Test
    void a_place_has_a_symbol_where_its_points_lie_near_one_another_and_are_on_earth() throws Exception {
        Files.writeString(folder.resolve("events.csv"), """
                what,day,where,lat,lon
                One,2026-01-30,Near,30.10,67.00
                Two,2026-01-30,Near,30.14,67.04
                Three,2026-01-30,Far,30.0,67.0
                Four,2026-01-30,Far,27.0,65.0
                Five,2026-01-30,Odd,300.0,67.0
                Six,2026-01-30,Nowhere,,
                Seven,2026-01-30,Quetta,30.18,67.0
                Eight,2026-01-30,Gwadar,25.12,62.33
                """);
        Path file = Files.writeString(folder.resolve("points.source.json"), """
                {"format": "dateline-source/1", "title": "Press", "files": ["events.csv"],
                 "columns": {"title": "what", "start": "day", "place": "where", "latitude": "lat", "longitude": "lon"},
                 "places": [{"id": "g", "name": "Gwadar", "kind": "district"}]}
                """);

        PlacesOfSource places = opened(file);

        assertThat(places.points().keySet()).containsExactlyInAnyOrder("Near", "Quetta");
        assertThat(places.points().get("Near")).isEqualTo(new Survey.Position(30.10, 30.14, 67.0, 67.04));
        assertThat(places.names()).contains("Far", "Odd", "Gwadar");
    }
}
