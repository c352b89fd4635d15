package org.dateline.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.data.DatasetReader;
import org.dateline.events.Dataset;
import org.dateline.geo.MapFeature;
import org.dateline.geo.MapLayer;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.dateline.viewmodel.Fixtures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.GeometryFactory;

class MapJoinTest {

    private static final String NOSHKI = place("noshki", "Noshki", "[\"Nushki\"]", "noshki");
    private static final String QUETTA = place("quetta", "Quetta", "[]", "quetta");

    @Test
    void joins_by_the_id_of_the_feature() throws Exception {
        MapLayer map = new MapLayer("map", List.of(area("noshki", "Whatever"), area("quetta", "Quetta")));

        Loaded<MapLayer> joined = join(map, NOSHKI, QUETTA);

        assertThat(joined.problems()).isEmpty();
        assertThat(joined.value()).isSameAs(map);
    }

    @Test
    void joins_by_the_name_whatever_its_case_and_accents_where_ids_are_strange() throws Exception {
        MapLayer map =
                new MapLayer("map", List.of(area("PK21", "N\u00d3SHKI"), area("PK22", "Quetta District")), "OCHA");

        Loaded<MapLayer> joined = join(map, NOSHKI, QUETTA);

        assertThat(joined.problems()).isEmpty();
        assertThat(joined.value().features())
                .containsExactly(area("noshki", "N\u00d3SHKI"), area("quetta", "Quetta District"));
        assertThat(joined.value().attribution()).isEqualTo("OCHA");
    }

    @Test
    void joins_by_other_spellings_of_the_place_and_of_the_feature() throws Exception {
        MapFeature shal = new MapFeature("7", "Shal", List.of("Quetta"), null, null, geometry());
        MapLayer map = new MapLayer("map", List.of(area("6", "nushki"), shal));

        assertThat(ids(join(map, NOSHKI, QUETTA))).containsExactly("noshki", "quetta");
    }

    @Test
    void prefers_the_name_to_other_spellings() throws Exception {
        MapLayer map = new MapLayer("map", List.of(area("1", "Nushki"), area("2", "Noshki")));

        Loaded<MapLayer> joined = join(map, NOSHKI);

        assertThat(joined.problems()).isEmpty();
        assertThat(ids(joined)).containsExactly("1", "noshki");
    }

    @Test
    void keeps_features_with_their_parents() throws Exception {
        MapFeature tehsil = new MapFeature("8", "Nal", List.of(), "tehsil", "7", geometry());
        MapLayer map = new MapLayer("map", List.of(area("7", "Noshki"), tehsil));

        assertThat(join(map, NOSHKI).value().find("8").orElseThrow().parent()).isEqualTo("noshki");
    }

    @Test
    void takes_of_two_features_of_a_name_the_one_of_the_place_s_kind() throws Exception {
        MapLayer map = new MapLayer("map", List.of(area("1", "Noshki", "tehsil"), area("2", "Noshki", "District")));

        Loaded<MapLayer> joined = join(map, NOSHKI);

        assertThat(joined.problems()).isEmpty();
        assertThat(ids(joined)).containsExactly("1", "noshki");
    }

    @Test
    void says_where_a_place_finds_several_features_and_takes_none() throws Exception {
        MapLayer map = new MapLayer("map", List.of(area("1", "Noshki"), area("2", "Noshki"), area("quetta", "Quetta")));

        Loaded<MapLayer> joined = join(map, NOSHKI, QUETTA);

        assertThat(ids(joined)).containsExactly("1", "2", "quetta");
        assertThat(joined.problems())
                .extracting(Problem::message)
                .contains("the place \"noshki\" finds several features of the map, and is shown in lists only: 1, 2");
    }

    @Test
    void says_where_two_places_find_the_same_feature() throws Exception {
        String town = place("noshki-town", "Noshki", "[]", "noshki-town");
        MapLayer map = new MapLayer("map", List.of(area("1", "Noshki")));

        Loaded<MapLayer> joined = join(map, NOSHKI, town);

        assertThat(ids(joined)).containsExactly("noshki");
        assertThat(joined.problems())
                .extracting(Problem::message)
                .contains(
                        "the places \"noshki\" and \"noshki-town\" both find the feature \"1\" of the map; it is taken"
                                + " for the first");
    }

    @Test
    void names_the_place_without_a_feature_and_the_nearest_features() throws Exception {
        MapLayer map = new MapLayer(
                "map", List.of(area("zhob", "Zhob"), area("noshkey", "Noshkey"), area("quetta", "Quetta")));

        List<Problem> problems = join(map, NOSHKI, QUETTA).problems();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("places.json");
            assertThat(problem.message()).contains("\"noshki\"");
            assertThat(problem.expected()).startsWith("a feature of the map, such as noshkey");
            assertThat(problem.found()).isEqualTo("noshki");
        });
    }

    @Test
    void says_once_that_a_map_shows_none_of_the_places() throws Exception {
        MapLayer bavaria = new MapLayer("map", List.of(area("1", "Upper Bavaria"), area("2", "Swabia")));

        Loaded<MapLayer> joined = join(bavaria, NOSHKI, QUETTA);

        assertThat(joined.value()).isSameAs(bavaria);
        assertThat(joined.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "the map has no feature for any of the 2 places that should be on it; they are shown in"
                                + " lists only");
    }

    @Test
    void has_nothing_to_say_of_places_that_are_on_no_map() throws Exception {
        Loaded<MapLayer> joined = join(
                MapLayer.empty("map"), "{\"id\": \"balochistan\", \"name\": \"Balochistan\", \"kind\": \"province\"}");

        assertThat(joined.problems()).isEmpty();
    }

    private static Loaded<MapLayer> join(MapLayer map, String... places) throws UnreadableFileException {
        String events = Fixtures.THREE_DAYS.substring(
                Fixtures.THREE_DAYS.indexOf("\"categories\""), Fixtures.THREE_DAYS.length());
        String json = "{ \"format\": \"dateline/1\", \"title\": \"Places\", \"timeZone\": \"Asia/Karachi\","
                + " \"language\": \"en\", \"sources\": [], \"places\": [" + String.join(", ", places) + "], " + events;
        Dataset dataset = DatasetReader.parse(json, "places.json").value();
        return MapJoin.join("places.json", dataset, map);
    }

    private static String place(String id, String name, String otherNames, String feature) {
        return "{\"id\": \"" + id + "\", \"name\": \"" + name + "\", \"otherNames\": " + otherNames
                + ", \"kind\": \"district\", \"feature\": \"" + feature + "\"}";
    }

    private static List<String> ids(Loaded<MapLayer> joined) {
        return new ArrayList<>(
                joined.value().features().stream().map(MapFeature::id).toList());
    }

    private static MapFeature area(String id, String name) {
        return area(id, name, null);
    }

    private static MapFeature area(String id, String name, @Nullable String kind) {
        return new MapFeature(id, name, List.of(), kind, null, geometry());
    }

    private static org.locationtech.jts.geom.Geometry geometry() {
        return new GeometryFactory().createPolygon();
    }
}
