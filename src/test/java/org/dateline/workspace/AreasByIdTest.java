package org.dateline.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.data.DatasetReader;
import org.dateline.events.Dataset;
import org.dateline.geo.MapFeature;
import org.dateline.geo.MapLayer;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.dateline.viewmodel.Fixtures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/** Places that name their areas, on the map that they were written for and on others. */
class AreasByIdTest {

    private static final String NOSHKI = place("noshki", "Noshki", "[\"Nushki\"]", "noshki");
    private static final String QUETTA = place("quetta", "Quetta", "[]", "quetta");

    @Test
    void the_id_of_an_area_comes_before_all_names() throws Exception {
        MapLayer map =
                new MapLayer("map", List.of(area("noshki", "Whatever"), area("1", "Noshki"), area("quetta", "Shal")));

        NamedAreas.Joined joined = join(map, NOSHKI, QUETTA);

        assertThat(joined.problems()).isEmpty();
        assertThat(areas(joined)).containsExactly("noshki", "quetta");
    }

    @Test
    void a_number_of_another_map_joins_nothing_where_name_and_point_say_otherwise() throws Exception {
        MapLayer map =
                new MapLayer("map", List.of(box("1", "Kalat", 66), box("2", "Kech", 62), box("3", "Panjgur", 64)));

        NamedAreas.Joined joined = join(
                map,
                at("kalat", "Kalat", "3", 66.5),
                at("kech", "Turbat District", "3", 62.5),
                at("panjgur", "Panjgoor", "3", 64.5));

        assertThat(areas(joined))
                .as("that of name and point, none, and that of the id, which holds the point whatever it is called")
                .containsExactly("1", "null", "3");
        assertThat(words(joined))
                .containsExactly(
                        "the place \"kech\" is not joined to the area \"Panjgur\" of the map, whose id \"3\" it"
                                + " names: that is called otherwise, and its point lies in \"Kech\"");
    }

    @Test
    void where_no_point_says_which_of_number_and_name_is_meant_neither_is() throws Exception {
        MapLayer map = new MapLayer("map", List.of(area("1", "Noshki"), area("3", "Panjgur")));

        NamedAreas.Joined joined = join(map, place("noshki", "Noshki", "[]", "3"), place("shal", "Shal", "[]", "3"));

        assertThat(areas(joined))
                .as("nothing speaks against the id of the other")
                .containsExactly("null", "3");
        assertThat(words(joined))
                .containsExactly(
                        "the place \"noshki\" is not joined to the area \"Panjgur\" of the map, whose id \"3\" it"
                                + " names: the area \"Noshki\" has its name, and no point says which is meant");
    }

    private static MapFeature box(String id, String name, double west) {
        return new MapFeature(
                id,
                name,
                List.of(),
                null,
                null,
                new GeometryFactory().toGeometry(new Envelope(west, west + 1, 28, 29)));
    }

    private static String at(String id, String name, String feature, double longitude) {
        return "{\"id\": \"" + id + "\", \"name\": \"" + name + "\", \"kind\": \"district\", \"feature\": \"" + feature
                + "\", \"longitude\": " + longitude + ", \"latitude\": 28.5}";
    }

    @Test
    void the_name_counts_whatever_its_case_and_accents_where_ids_are_strange() throws Exception {
        MapLayer map = new MapLayer("map", List.of(area("PK21", "N\u00d3SHKI"), area("PK22", "Quetta District")));

        NamedAreas.Joined joined = join(map, NOSHKI, QUETTA);

        assertThat(joined.problems()).isEmpty();
        assertThat(areas(joined)).containsExactly("PK21", "PK22");
    }

    @Test
    void other_spellings_of_place_and_area_count() throws Exception {
        MapFeature shal = new MapFeature("7", "Shal", List.of("Quetta"), null, null, geometry());

        assertThat(areas(join(new MapLayer("map", List.of(area("6", "nushki"), shal)), NOSHKI, QUETTA)))
                .containsExactly("6", "7");
    }

    @Test
    void the_name_comes_before_other_spellings() throws Exception {
        NamedAreas.Joined joined = join(new MapLayer("map", List.of(area("1", "Nushki"), area("2", "Noshki"))), NOSHKI);

        assertThat(joined.problems()).isEmpty();
        assertThat(areas(joined)).containsExactly("2");
    }

    @Test
    void of_two_areas_of_a_name_that_of_the_place_s_kind_is_meant() throws Exception {
        MapLayer map = new MapLayer("map", List.of(area("1", "Noshki", "tehsil"), area("2", "Noshki", "District")));

        NamedAreas.Joined joined = join(map, NOSHKI);

        assertThat(joined.problems()).isEmpty();
        assertThat(areas(joined)).containsExactly("2");
    }

    @Test
    void a_place_that_finds_several_has_none_and_that_is_said() throws Exception {
        MapLayer map = new MapLayer("map", List.of(area("1", "Noshki"), area("2", "Noshki"), area("quetta", "Quetta")));

        NamedAreas.Joined joined = join(map, NOSHKI, QUETTA);

        assertThat(areas(joined)).containsExactly("null", "quetta");
        assertThat(words(joined))
                .containsExactly("the place \"noshki\" is not joined to any of 2 areas that are called like it (1; 2):"
                        + " neither what it lies in nor a point says which");
    }

    @Test
    void the_province_says_which_of_several_is_meant_though_the_area_that_a_place_names_is_not_on_the_map()
            throws Exception {
        MapLayer map = new MapLayer(
                "map", List.of(areaIn("1", "Bilaspur", "Chhattisgarh"), areaIn("2", "Bilaspur", "Himachal Pradesh")));
        String province = "{\"id\": \"hp\", \"name\": \"Himachal Pradesh\", \"kind\": \"province\"}";
        String bilaspur = "{\"id\": \"bilaspur\", \"name\": \"Bilaspur\", \"kind\": \"district\","
                + " \"parent\": \"hp\", \"feature\": \"IND.12.1_1\"}";

        assertThat(areas(join(map, province, bilaspur))).containsExactly("null", "2");
    }

    @Test
    void an_area_that_two_places_would_have_is_nobody_s() throws Exception {
        String town = place("noshki-town", "Noshki", "[]", "noshki-town");

        NamedAreas.Joined joined = join(new MapLayer("map", List.of(area("1", "Noshki"))), NOSHKI, town);

        assertThat(areas(joined)).containsExactly("null", "null");
        assertThat(words(joined))
                .containsExactly(
                        "the places \"noshki\" and \"noshki-town\" are all called like the area \"Noshki\" of the"
                                + " map; none of them is joined to it");
    }

    @Test
    void two_places_that_name_the_same_area_both_have_it() throws Exception {
        String other = place("nushki", "Nushki", "[\"Noshki\"]", "noshki");

        assertThat(areas(join(new MapLayer("map", List.of(area("1", "noshki"))), NOSHKI, other)))
                .containsExactly("1", "1");
    }

    @Test
    void a_place_without_an_area_is_said_with_the_nearest_name() throws Exception {
        MapLayer map = new MapLayer(
                "map", List.of(area("zhob", "Zhob"), area("noshkey", "Noshkey"), area("quetta", "Quetta")));

        NamedAreas.Joined joined = join(map, NOSHKI, QUETTA);

        assertThat(areas(joined)).containsExactly("null", "quetta");
        assertThat(words(joined))
                .containsExactly(
                        "no area of the map is called \"Noshki\"; nearest: \"Noshkey\"; the place \"noshki\" is not"
                                + " joined to it");
    }

    @Test
    void a_place_that_is_like_no_area_is_said() throws Exception {
        MapLayer map = new MapLayer("map", List.of(area("zhob", "Zhob"), area("quetta", "Quetta")));

        List<Problem> problems = join(map, NOSHKI, QUETTA).problems();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("places.json");
            assertThat(problem.message()).contains("\"noshki\"");
            assertThat(problem.found()).isEqualTo("noshki");
        });
    }

    @Test
    void that_a_map_shows_none_of_the_places_is_said_once() throws Exception {
        MapLayer bavaria = new MapLayer("map", List.of(area("1", "Upper Bavaria"), area("2", "Swabia")));

        NamedAreas.Joined joined = join(bavaria, NOSHKI, QUETTA);

        assertThat(areas(joined)).containsExactly("null", "null");
        assertThat(words(joined))
                .containsExactly("the map has no area for any of the 2 places that should be on it; they are shown in"
                        + " lists only");
    }

    @Test
    void has_nothing_to_say_of_places_that_are_on_no_map() throws Exception {
        assertThat(join(
                                MapLayer.empty("map"),
                                "{\"id\": \"balochistan\", \"name\": \"Balochistan\", \"kind\": \"province\"}")
                        .problems())
                .isEmpty();
    }

    private static NamedAreas.Joined join(MapLayer map, String... places) throws UnreadableFileException {
        String events = Fixtures.THREE_DAYS.substring(
                Fixtures.THREE_DAYS.indexOf("\"categories\""), Fixtures.THREE_DAYS.length());
        String json = "{ \"format\": \"dateline/1\", \"title\": \"Places\", \"timeZone\": \"Asia/Karachi\","
                + " \"language\": \"en\", \"sources\": [], \"places\": [" + String.join(", ", places) + "], " + events;
        Dataset dataset = DatasetReader.parse(json, "places.json").value();
        return NamedAreas.join("places.json", dataset, map);
    }

    private static String place(String id, String name, String otherNames, String feature) {
        return "{\"id\": \"" + id + "\", \"name\": \"" + name + "\", \"otherNames\": " + otherNames
                + ", \"kind\": \"district\", \"feature\": \"" + feature + "\"}";
    }

    private static List<String> areas(NamedAreas.Joined joined) {
        return joined.dataset().places().stream()
                .map(place -> String.valueOf(place.feature()))
                .toList();
    }

    private static List<String> words(NamedAreas.Joined joined) {
        return joined.problems().stream().map(Problem::message).toList();
    }

    private static MapFeature areaIn(String id, String name, String province) {
        return new MapFeature(id, name, List.of(), List.of(), null, null, geometry(), List.of(province), null);
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
