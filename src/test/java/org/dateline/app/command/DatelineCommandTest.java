package org.dateline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.events.Dataset;
import org.dateline.geo.MapFeature;
import org.dateline.geo.MapLayer;
import org.dateline.intake.TextStore;
import org.dateline.maps.MapRequest;
import org.dateline.problem.Loaded;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.GeometryFactory;

@NullMarked
class DatelineCommandTest {

    private static final String DATASET = """
            { "format": "dateline/1", "title": "Storm", "timeZone": "Asia/Karachi", "language": "en",
              "span": { "from": "2026-01-30", "to": "2026-02-02" },
              "sources": [
                { "id": "paper", "outlet": "The Päper", "origins": ["AFP"], "archive": { "file": "paper.txt" },
                  "mentions": [ { "place": "noshki", "paragraphs": [2, 1] } ] },
                { "id": "radio", "outlet": null, "dateline": "Quetta, Feb 1", "origins": ["AFP"],
                  "archive": { "file": "radio.txt" } } ],
              "places": [
                { "id": "balochistan", "name": "Balochistan", "kind": "province" },
                { "id": "noshki", "name": "Noshki", "otherNames": ["Nushki"], "kind": "district", "parent": "balochistan",
                  "feature": "noshki" } ],
              "categories": [ { "id": "attack", "name": "Attack" }, { "id": "talk", "name": "Talk" } ],
              "measures": [ { "id": "guards", "name": "Guards", "unit": "people" } ],
              "events": [
                { "id": "raid", "title": "Raid", "category": "attack",
                  "time": { "start": "2026-01-31T00:00", "end": "2026-01-31T06:30" },
                  "places": [ { "place": "noshki", "precision": "district" } ],
                  "reports": [ { "source": "paper", "paragraphs": [2] }, { "source": "radio", "paragraphs": [1] } ],
                  "quotes": [ { "source": "paper", "paragraph": 2, "speaker": "A guard", "text": "We <ran>" } ],
                  "figures": [ { "measure": "guards", "wording": "a guard in Nushki", "source": "paper",
                    "paragraph": 2 } ] },
                { "id": "speech", "title": "Speech", "category": "talk",
                  "time": { "start": "2026-01-31", "startLatest": "2026-02-01", "endEarliest": "2026-01-31", "end": "2026-02-01" },
                  "reports": [ { "source": "radio", "paragraphs": [1] } ] } ] }
            """;

    @TempDir
    Path folder = Path.of(".");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final FakeMaps maps = new FakeMaps();
    private final List<Path> opened = new ArrayList<>();
    private final List<Path> begun = new ArrayList<>();
    private final List<String> views = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<MapRequest> asked = new ArrayList<>();

    @BeforeEach
    void writeFiles() throws IOException {
        Files.writeString(folder.resolve("storm.json"), DATASET);
        Files.writeString(folder.resolve("paper.txt"), "Quiet in Noshki\n\n“We <ran>”, said a guard in Nushki.\n");
        Files.writeString(folder.resolve("radio.txt"), "A raid\n");
    }

    @Test
    void query_prints_what_the_window_shows_as_json() {
        int exitCode = run("query", "--data", dataset(), "--from", "2026-01-31", "--to", "2026-01-31T12:00", "--json");

        assertThat(exitCode).isZero();
        assertThat(json()).isEqualTo(JsonParser.parseString("""
                        { "window": { "from": "2026-01-31T00:00", "to": "2026-01-31T12:00" },
                          "certain": ["raid"],
                          "possible": ["speech"],
                          "counts": { "place": { "balochistan": 1, "noshki": 1 },
                                      "category": { "attack": 1, "talk": 1 },
                                      "source": { "paper": 1, "radio": 2 } },
                          "unplaced": null,
                          "sums": null }
                        """));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void query_shows_the_whole_span_unless_told_otherwise() {
        run("query", "--data", dataset(), "--json");

        assertThat(json().getAsJsonObject().get("window"))
                .isEqualTo(JsonParser.parseString("{ 'from': '2026-01-30T00:00', 'to': '2026-02-02T00:00' }"));
        assertThat(json().getAsJsonObject().get("certain")).hasToString("[\"raid\",\"speech\"]");
    }

    @Test
    void query_filters_by_category_place_in_any_spelling_source_and_text() {
        assertThat(certain("--category", "talk")).isEqualTo("[\"speech\"]");
        assertThat(certain("--category", "talk", "--category", "attack")).isEqualTo("[\"raid\",\"speech\"]");
        assertThat(certain("--place", "Nushki")).isEqualTo("[\"raid\"]");
        assertThat(certain("--place", "balochistan")).isEqualTo("[\"raid\"]");
        assertThat(certain("--source", "paper")).isEqualTo("[\"raid\"]");
        assertThat(certain("--text", "guard ran")).isEqualTo("[\"raid\"]");
    }

    @Test
    void a_shape_whose_edges_cross_is_taken_and_remarked_upon() {
        assertThat(run("query", "--data", dataset(), "--within", "65,29;67,31;67,29;65,31"))
                .isZero();

        assertThat(err.toString()).contains("dateline: --within: its edges cross: what they enclose twice is outside");
    }

    @Test
    void query_sums_a_measure_in_all_by_place_and_by_category() {
        run("query", "--data", "data/balochistan.json", "--measure", "Police officers killed");

        assertThat(out.toString())
                .contains("Police officers killed, summed over events")
                .containsPattern("certain and possible +2; 62 events without a number")
                .containsPattern("(?s)By place.*quetta +2; 10 events without a number.*By category")
                .containsPattern("By category\\R *attack +2; 13 events without a number");
    }

    @Test
    void query_prints_sums_as_json_and_refuses_a_measure_that_is_not_there() {
        run("query", "--data", "data/balochistan.json", "--measure", "civilians-killed", "--json");
        var sums = json().getAsJsonObject().getAsJsonObject("sums");
        assertThat(sums.getAsJsonObject("shown").get("least").getAsInt()).isEqualTo(18);
        assertThat(sums.getAsJsonObject("shown").get("most").isJsonNull()).isTrue();

        assertThat(run("query", "--data", "data/balochistan.json", "--measure", "wounded"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--measure: expected one of measure:total-killed (People killed in all)");
    }

    @Test
    void query_prints_the_bars_of_a_chart_cut_at_the_window() {
        run("query", "--data", dataset(), "--by", "day", "--to", "2026-01-31T12:00");

        assertThat(out.toString())
                .contains("events a day: 2 events in 2 bars")
                .contains("one bar is shorter, as what is counted begins or ends in it")
                .containsPattern("From +Before +Events, certainly +Events, possibly")
                .containsPattern("2026-01-31T00:00 +2026-01-31T12:00 +1 +1");
    }

    @Test
    void query_prints_bars_as_csv_and_json() {
        run("query", "--data", dataset(), "--by", "day", "--stack", "category", "--csv");
        assertThat(out.toString().lines())
                .startsWith("From,Before,\"Events, certainly\",\"Events, possibly\",Attack,Talk")
                .contains("2026-01-31T00:00,2026-02-01T00:00,2,0,1,1");
        out.getBuffer().setLength(0);

        run("query", "--data", dataset(), "--by", "month", "--stack", "source", "--json");
        var bars = json().getAsJsonObject().getAsJsonArray("bars");
        assertThat(bars).hasSize(2);
        assertThat(bars.get(0).getAsJsonObject().get("to").getAsString()).isEqualTo("2026-02-01T00:00");
        assertThat(bars.get(0).getAsJsonObject().getAsJsonArray("stacks")).hasSize(2);
    }

    @Test
    void query_refuses_bars_that_it_does_not_know() {
        assertThat(run("query", "--data", dataset(), "--by", "fortnight")).isEqualTo(2);
        assertThat(err.toString()).contains("--by: expected minute, hour, day, week, month, year");
        assertThat(run("query", "--data", dataset(), "--by", "day", "--stack", "mood"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--stack: expected one of nothing, category, place, source");
        assertThat(run("query", "--data", dataset(), "--csv")).isEqualTo(2);
        assertThat(err.toString()).contains("--csv: expected --by, which asks for bars, found none");
        assertThat(run("query", "--data", dataset(), "--by", "day", "--csv", "--json"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--csv: expected one of --csv and --json, found both");
        assertThat(run("query", "--data", "data/balochistan.json", "--from", "1900-01-01", "--by", "minute"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--by: expected at most 100000 bars");
    }

    @Test
    void query_says_how_many_events_have_no_point_that_could_lie_within_a_shape() {
        run("query", "--data", dataset(), "--within", "65,29;67,29;67,31");
        assertThat(out.toString())
                .contains("0 events certain, 0 possible")
                .contains(
                        "2 more events of the window with a point not known: left out; ;unplaced after the corners adds them");

        assertThat(certain("--within", "65,29;67,29;67,31;unplaced")).isEqualTo("[\"raid\",\"speech\"]");
        assertThat(json().getAsJsonObject().get("unplaced").getAsInt()).isEqualTo(2);
    }

    @Test
    void query_refuses_what_is_no_shape() {
        assertThat(run("query", "--data", dataset(), "--within", "65,29;67,29")).isEqualTo(2);
        assertThat(err.toString().strip())
                .isEqualTo(
                        "dateline: --within: expected 3 to 1000 corners, each longitude,latitude in degrees (WGS 84), such as"
                                + " 66.5,29.5;67.5,29.5;67,30.5; found \"65,29;67,29\"");
    }

    private String certain(String... options) {
        return certainIn(dataset(), options);
    }

    private String certainIn(String file, String... options) {
        List<String> arguments = new ArrayList<>(List.of("query", "--data", file, "--json"));
        arguments.addAll(List.of(options));
        out.getBuffer().setLength(0);
        assertThat(run(arguments.toArray(String[]::new))).isZero();
        return json().getAsJsonObject().get("certain").toString();
    }

    private String withFields() throws Exception {
        Path file = folder.resolve("fields.json");
        String fields =
                "\"fields\": [ { \"id\": \"actor1\", \"name\": \"Actor 1\", \"type\": \"text\" }, { \"id\": \"dead\","
                        + " \"name\": \"Dead\", \"type\": \"number\" } ], \"events\": [";
        Files.writeString(
                file,
                Files.readString(Path.of(dataset()))
                        .replaceFirst("\"events\"\\s*:\\s*\\[", fields)
                        .replaceFirst(
                                "\"id\": \"raid\",",
                                "\"id\": \"raid\", \"fields\": { \"actor1\": \"BLF: Front\", \"dead\": 3 },")
                        .replaceFirst(
                                "\"id\": \"speech\",",
                                "\"id\": \"speech\", \"fields\": { \"actor1\": \"Police\", \"dead\": 12 },"));
        return file.toString();
    }

    private String certainWith(String... fields) throws Exception {
        List<String> options = new ArrayList<>();
        for (String field : fields) {
            options.addAll(List.of("--field", field));
        }
        return certainIn(withFields(), options.toArray(String[]::new));
    }

    @Test
    void query_filters_by_the_values_of_fields() throws Exception {
        assertThat(certainWith("actor1=blf: front")).isEqualTo("[\"raid\"]");
        assertThat(certainWith("Actor 1=Police", "actor_1=BLF: Front")).isEqualTo("[\"raid\",\"speech\"]");
        assertThat(certainWith("actor1=Police", "dead=1..10")).isEqualTo("[]");
        assertThat(certainWith("dead=..3", "dead=12")).isEqualTo("[\"raid\",\"speech\"]");
    }

    @Test
    void a_field_or_a_value_that_is_not_there_is_answered_with_those_that_are() throws Exception {
        assertRefused(
                "there is no field \"actor\"; the nearest are actor1",
                "query",
                "--data",
                withFields(),
                "--field",
                "actor=x");
        assertRefused(
                "no event has \"BLF\" in the field actor1; it stands in BLF: Front",
                "query",
                "--data",
                withFields(),
                "--field",
                "actor1=BLF");
        assertRefused(
                "--field: dead: expected a number such as 3, or a range such as 1..10, 5.. or ..20, found \"many\"",
                "query",
                "--data",
                withFields(),
                "--field",
                "dead=many");
        assertRefused(
                "there is no field \"a\"; there are my-star, my-tags, my-note, my-reliability, my-credibility, ...",
                "query",
                "--data",
                dataset(),
                "--field",
                "a=b");
    }

    @Test
    void query_prints_for_people() {
        run("query", "--data", dataset());

        assertThat(out.toString().lines())
                .contains(
                        "2026-01-30T00:00 to 2026-02-02T00:00 (Asia/Karachi): 2 events certain, 0 possible",
                        "  2026-01-31T00:00  2026-01-31T06:30  raid    Raid",
                        "  2026-01-31T00:00  2026-02-01T00:00  speech  Speech",
                        "  balochistan  1");
    }

    @Test
    void query_names_the_nearest_ids_in_one_line() {
        assertRefused(
                "there is no place \"noshky\"; the nearest are noshki",
                "query",
                "--data",
                dataset(),
                "--place",
                "noshky");
        assertRefused(
                "there is no category \"atack\"; the nearest are attack",
                "query",
                "--data",
                dataset(),
                "--category",
                "atack");
        assertRefused(
                "there is no source \"television\"; there are paper, radio",
                "query",
                "--data",
                dataset(),
                "--source",
                "television");
    }

    @Test
    void query_refuses_a_window_that_is_none() {
        assertRefused(
                "--from: expected a date or date-time such as 2026-01-31 or 2026-01-31T06:30, found \"noon\"",
                "query",
                "--data",
                dataset(),
                "--from",
                "noon");
        assertRefused(
                "the window ends at 2026-01-30T00:00, before it starts at 2026-01-31T00:00; see --from and --to",
                "query",
                "--data",
                dataset(),
                "--from",
                "2026-01-31",
                "--to",
                "2026-01-30");
    }

    @Test
    void sources_prints_who_has_something_on_a_place_as_json() {
        int exitCode = run("sources", "--data", dataset(), "--place", "Nushki", "--json");

        assertThat(exitCode).isZero();
        assertThat(json()).isEqualTo(JsonParser.parseString("""
                        { "place": "noshki",
                          "sources": [
                            { "source": "paper", "outlet": "The Päper", "origins": ["AFP"], "paragraphs": [1, 2],
                              "events": ["raid"], "quotes": 1 } ],
                          "telling": [
                            { "source": "radio", "outlet": null, "origins": ["AFP"], "paragraphs": [],
                              "events": ["raid"], "quotes": 0 } ],
                          "independent": { "least": 1, "most": 1 } }
                        """));
    }

    @Test
    void sources_prints_for_people() {
        run("sources", "--data", dataset(), "--place", "noshki");

        assertThat(out.toString().lines())
                .contains(
                        "Noshki: mentioned by 1 source",
                        "The Päper (paper)",
                        "  paragraphs  1, 2",
                        "Unnamed outlet (Quetta, Feb 1) (radio)",
                        "  paragraphs  does not name it",
                        "Its events are told without naming it by 1 source");
    }

    @Test
    void verify_is_fine_if_everything_is_found() {
        int exitCode = run("verify", "--data", dataset(), "--texts", folder.toString(), "--json");

        assertThat(exitCode).isZero();
        assertThat(json()).isEqualTo(JsonParser.parseString("""
                        { "quotes": { "found": 1, "missing": [] },
                          "figures": { "found": 1, "missing": [] },
                          "mentions": { "found": 2, "missing": [], "unrecorded": [] },
                          "texts": { "missing": [], "changed": [] }, "sharedWording": [] }
                        """));
    }

    @Test
    void verify_finds_problems_and_lists_them() throws IOException {
        Files.writeString(folder.resolve("paper.txt"), "“We <ran>”, said a guard in Nushki.\n\nQuiet\n\nNoshki calm");

        int exitCode = run("verify", "--data", dataset(), "--texts", folder.toString(), "--json");

        assertThat(exitCode).isEqualTo(1);
        assertThat(json()).isEqualTo(JsonParser.parseString("""
                        { "quotes": { "found": 0, "missing": [
                            { "event": "raid", "index": 0, "source": "paper", "paragraph": 2, "text": "We <ran>", "foundIn": 1, "nearest": null } ] },
                          "figures": { "found": 0, "missing": [
                            { "event": "raid", "index": 0, "source": "paper", "paragraph": 2, "wording": "a guard in Nushki",
                              "foundIn": 1, "nearest": null } ] },
                          "mentions": { "found": 1,
                            "missing": [ { "source": "paper", "place": "noshki", "paragraph": 2 } ],
                            "unrecorded": [ { "source": "paper", "place": "noshki", "paragraph": 3, "spelling": "Noshki" } ] },
                          "texts": { "missing": [], "changed": [] }, "sharedWording": [] }
                        """));
        assertThat(out.toString()).contains("We <ran>");
    }

    @Test
    void verify_prints_for_people() throws IOException {
        Files.delete(folder.resolve("radio.txt"));

        int exitCode = run("verify", "--data", dataset(), "--texts", folder.toString());

        assertThat(exitCode).isEqualTo(1);
        assertThat(out.toString().lines())
                .contains(
                        "  quotes    1 found    0 missing",
                        "  figures   1 found    0 missing",
                        "Texts that are not there",
                        "  radio.txt");
    }

    @Test
    void verify_says_which_texts_share_wording_and_finds_nothing_wrong_with_that() throws IOException {
        Files.writeString(folder.resolve("radio.txt"), "\u201cWe <ran>\u201d, said a guard in Nushki.\n");

        run("verify", "--data", dataset(), "--texts", folder.toString());

        assertThat(out.toString())
                .contains(
                        "Texts that share wording, which is a hint and no problem",
                        "  paper and radio: 7 words, 100\u00a0% of the shorter text; the longest: \"We <ran>\u201d, said a guard in"
                                + " Nushki\"");
    }

    @Test
    void verify_finds_the_texts_that_lie_beside_the_dataset_by_itself() throws IOException {
        Path beside = Files.createDirectories(TextStore.beside(Path.of(dataset())));
        Files.move(folder.resolve("paper.txt"), beside.resolve("paper.txt"));
        Files.move(folder.resolve("radio.txt"), beside.resolve("radio.txt"));

        assertThat(run("verify", "--data", dataset())).isZero();
    }

    @Test
    void verify_needs_a_folder() {
        assertThat(run("verify", "--data", dataset())).isEqualTo(2);
        assertRefused(
                folder.resolve("no") + ": there is no such folder",
                "verify",
                "--data",
                dataset(),
                "--texts",
                folder.resolve("no").toString());
    }

    @Test
    void check_is_fine_with_a_dataset_and_a_map_without_problems() {
        int exitCode = run("check", "--data", dataset(), "--map", "areas.shp", "--json");

        assertThat(exitCode).isZero();
        assertThat(json()).isEqualTo(JsonParser.parseString("""
                        { "dataset": { "file": %s, "title": "Storm", "sources": 2, "independent": { "least": 1, "most": 1 }, "mentions": 1, "places": 2,
                            "categories": 2, "measures": 1, "events": 2, "quotes": 1, "figures": 1, "stories": 0 },
                          "marks": [], "map": { "file": "areas.shp", "features": 2, "joined": 1, "withoutPlace": ["sibi"] },
                          "problems": [] }
                        """.formatted(quoted(dataset()))));
    }

    @Test
    void check_lists_the_problems_of_dataset_map_and_join() throws IOException {
        Files.writeString(folder.resolve("storm.json"), DATASET.replace("\"title\": \"Raid\"", "\"title\": 7"));
        maps.layerProblem = Problem.warning("areas.dbf", new Location.InRecord(3, 97), "no name");
        maps.joinProblem =
                Problem.warning(dataset(), Location.WHOLE_FILE, "no feature").expecting("noshki", "nowhere");

        int exitCode = run("check", "--data", dataset(), "--map", "areas.shp", "--json");

        assertThat(exitCode).isEqualTo(1);
        assertThat(json().getAsJsonObject().get("problems"))
                .isEqualTo(JsonParser.parseString("""
                        [ { "severity": "error", "file": %1$s, "line": 15, "path": "$.events[0].title",
                            "record": null, "offset": null, "expected": "a text", "found": "7",
                            "message": "\\"title\\" is wrong; the event is left out" },
                          { "severity": "warning", "file": "areas.dbf", "line": null, "path": null,
                            "record": 3, "offset": 97, "expected": null, "found": null, "message": "no name" },
                          { "severity": "warning", "file": %1$s, "line": null, "path": null,
                            "record": null, "offset": null, "expected": "noshki", "found": "nowhere",
                            "message": "no feature" } ]
                        """.formatted(quoted(dataset()))));
    }

    @Test
    void check_prints_for_people() {
        run("check", "--data", dataset(), "--map", "areas.shp");

        assertThat(out.toString().lines())
                .containsExactly(
                        dataset() + ": 2 events, 2 sources (1 independent), 2 places, 1 quote, 1 figure, 0 stories",
                        "areas.shp: 2 features, 1 with a place",
                        "no problems");
    }

    @Test
    void a_problem_of_the_dataset_is_hinted_at_and_the_rest_is_shown() throws IOException {
        Files.writeString(folder.resolve("storm.json"), DATASET.replace("\"title\": \"Raid\"", "\"title\": 7"));

        int exitCode = run("query", "--data", dataset(), "--json");

        assertThat(exitCode).isZero();
        assertThat(json().getAsJsonObject().get("certain")).hasToString("[\"speech\"]");
        assertThat(err.toString().lines())
                .containsExactly("dateline: " + dataset() + ": 1 problem; dateline check lists it");
    }

    private void writeStories() throws IOException {
        Files.writeString(folder.resolve("storm.story.json"), """
                { "format": "dateline-story/1", "timeZone": "Asia/Karachi",
                  "stories": [ { "id": "mine", "title": "Mine", "note": "Of a raid.", "author": "A. B.", "date": "2026-03-01", "steps": [
                    { "title": "The raid", "caption": "Who says it", "from": "2026-01-31", "event": "raid", "place": "noshki",
                      "notes": "Ask first.", "exhibit": { "kind": "picture", "file": "wall.png", "credit": "By C", "alt": "A wall" } },
                    { "title": "All",
                      "place": "nowhere",
                      "caption": "x" } ] } ] }
                """);
    }

    @Test
    void stories_prints_stories_and_steps_as_json() throws IOException {
        writeStories();

        assertThat(run("stories", "--data", dataset(), "--json")).isZero();

        assertThat(json()).isEqualTo(JsonParser.parseString("""
                        [ { "id": "mine", "title": "Mine", "note": "Of a raid.", "author": "A. B.", "date": "2026-03-01", "steps": [
                          { "title": "The raid", "caption": "Who says it", "from": "2026-01-31T00:00", "to": "2026-02-02T00:00",
                            "event": "raid", "place": "noshki", "sources": ["paper", "radio"], "view": null,
                            "exhibit": { "kind": "picture", "file": "wall.png", "credit": "By C", "alt": "A wall" },
                            "notes": "Ask first." },
                          { "title": "All", "caption": "x", "from": "2026-01-30T00:00", "to": "2026-02-02T00:00",
                            "event": null, "place": null, "sources": ["paper", "radio"], "view": null, "exhibit": null,
                            "notes": null } ] } ]
                        """));
        assertThat(err.toString()).contains("storm.story.json: 1 problem; dateline check lists it");
    }

    @Test
    void stories_prints_for_people() throws IOException {
        run("stories", "--data", dataset());
        assertThat(out.toString()).startsWith("no stories; in the window Ctrl+Shift+A");

        writeStories();
        run("stories", "--data", dataset());
        assertThat(out.toString().lines())
                .contains(
                        "mine: Mine, 2 steps",
                        "       author  A. B.",
                        "       date    2026-03-01",
                        "       note    Of a raid.",
                        "  1  The raid",
                        "       event      raid",
                        "       caption    Who says it",
                        "       beside it  Picture: wall.png",
                        "       notes      Ask first.");
    }

    @Test
    void check_names_what_is_wrong_with_the_stories_beside_the_dataset() throws IOException {
        writeStories();

        assertThat(run("check", "--data", dataset())).isEqualTo(1);

        assertThat(out.toString())
                .contains("error: " + folder.resolve("storm.story.json") + ", line 6, $.stories[0].steps[1].place:"
                        + " no place has this id; it is not used; expected the id of a place, found \"nowhere\"")
                .contains("1 story");
    }

    @Test
    void render_refuses_a_story_a_step_a_size_or_a_view_that_is_not_there() throws IOException {
        writeStories();
        String picture = folder.resolve("x.png").toString();
        String map = "maps/balochistan_districts.shp";
        List<String> start = List.of("render", "--data", dataset(), "--map", map, "--out", picture);

        refusedRender(start, "there is no story \"mime\"; the nearest are mine", "--story", "mime");
        refusedRender(start, "--step: expected 1 to 2, found 3", "--story", "mine", "--step", "3");
        refusedRender(start, "--step: expected 1 to 2, found 0", "--story", "mine", "--step", "0");
        refusedRender(start, "--step needs --story", "--step", "1");
        refusedRender(start, "--size: expected a size such as 1280x720, found \"big\"", "--size", "big");
        refusedRender(start, "--size: expected 320 to 8000 pixels, found 9000", "--size", "9000x720");
        refusedRender(
                start,
                "--view: event: expected the id of a known event, such as \"raid\", found \"raids\"",
                "--view",
                "dateline:?event=raids");
        refusedRender(
                start,
                "--view excludes --from, --to, --place, --event, --source and --within",
                "--view",
                "dateline:?event=raid",
                "--event",
                "raid");
        assertThat(folder.resolve("x.png")).doesNotExist();
    }

    private void refusedRender(List<String> start, String message, String... more) {
        err.getBuffer().setLength(0);
        List<String> arguments = new ArrayList<>(start);
        arguments.addAll(List.of(more));
        assertThat(run(arguments.toArray(String[]::new))).isEqualTo(2);
        assertThat(err.toString().lines().reduce((first, last) -> last)).hasValue("dateline: " + message);
    }

    @Test
    void a_saved_view_is_handed_to_the_window() {
        run("--view", "dateline:?event=raid");

        assertThat(views).containsExactly("dateline:?event=raid");
    }

    @Test
    void a_missing_file_is_named_in_one_line_by_every_command() {
        String missing = folder.resolve("missing.json").toString();
        String message = missing + ": there is no such file";

        assertRefused(message, "query", "--data", missing);
        assertRefused(message, "check", "--data", missing);
        assertRefused(message, "sources", "--data", missing, "--place", "noshki");
        assertRefused(message, "verify", "--data", missing, "--texts", folder.toString());
        assertRefused("missing.shp: there is no such file", "check", "--data", dataset(), "--map", "missing.shp");
    }

    @Test
    void an_unknown_option_shows_the_usage() {
        assertThat(run("query", "--bogus")).isEqualTo(2);

        assertThat(err.toString()).contains("--bogus", "Usage: dateline query");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void help_and_version_are_fine() {
        assertThat(run("--help")).isZero();
        assertThat(run("--version")).isZero();
        for (String command : List.of("check", "query", "sources", "stories", "verify")) {
            assertThat(run(command, "--help")).isZero();
            assertThat(out.toString()).contains("Usage: dateline " + command);
        }
    }

    @Test
    void without_a_command_the_window_opens_with_the_files_given() {
        int exitCode = run("--data", "a.json", "--map", "b.shp");

        assertThat(exitCode).isZero();
        assertThat(opened).containsExactly(Path.of("a.json"));
        assertThat(asked).containsExactly(new MapRequest(Path.of("b.shp")));
    }

    @Test
    void a_dataset_may_be_named_by_itself_as_a_desktop_does() throws IOException {
        Path dataset = Files.writeString(folder.resolve("storm in two words.dateline.json"), DATASET);

        assertThat(run(dataset.toString())).isZero();
        assertThat(opened).containsExactly(dataset);

        assertThat(run(dataset.toString(), "query", "--json")).isZero();
        assertThat(out.toString()).contains("raid");
    }

    @Test
    void a_dataset_is_named_once() {
        assertRefused("The dataset is named twice: a.json and --data b.json", "--data", "b.json", "a.json");
    }

    @Test
    void a_word_that_is_neither_a_command_nor_a_file_is_refused_with_what_may_be_meant() {
        assertThat(run("chek")).isEqualTo(2);

        assertThat(opened).isEmpty();
        assertThat(err.toString())
                .startsWith("There is neither a command nor a file of this name: chek")
                .contains("check");
    }

    @Test
    void without_a_dataset_the_window_opens_with_the_page_of_what_can_be_opened() {
        assertThat(run("--map", "b.shp")).isZero();

        assertThat(opened).isEmpty();
        assertThat(begun).singleElement().asString().endsWith("balochistan.json");
        assertThat(asked).containsExactly(new MapRequest(Path.of("b.shp")));
    }

    @Test
    void a_view_without_a_dataset_is_one_of_the_dataset_that_comes_with_the_program() {
        assertThat(run("--view", "dateline:?from=2026-01-31")).isZero();

        assertThat(begun).isEmpty();
        assertThat(opened).singleElement().asString().endsWith("balochistan.json");
    }

    @Test
    void the_fields_of_the_map_may_be_named_before_the_command_and_after_it() {
        run(
                "--map",
                "b.zip!areas.shp",
                "--map-id",
                "PCODE",
                "--map-name",
                "NAME_1",
                "check",
                "--data",
                dataset(),
                "--map-name",
                "NAME_2");

        assertThat(maps.asked).isEqualTo(new MapRequest(Path.of("b.zip!areas.shp"), "PCODE", "NAME_2"));
    }

    @Test
    void a_dataset_may_be_given_before_the_command() {
        assertThat(run("--data", dataset(), "query", "--json")).isZero();
        assertThat(json().getAsJsonObject().get("certain")).hasToString("[\"raid\",\"speech\"]");
    }

    @Test
    void something_unexpected_is_told_in_one_line_without_a_stack_trace() {
        maps.failure = new IllegalStateException("first line\nsecond line");

        assertRefused(
                "something went wrong inside the program: java.lang.IllegalStateException: first line second line",
                "check",
                "--data",
                dataset());
    }

    private String dataset() {
        return folder.resolve("storm.json").toString();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\") + "\"";
    }

    private int run(String... arguments) {
        return DatelineCommand.commandLine(window, maps)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private final DatelineCommand.Window window = new DatelineCommand.Window() {
        @Override
        public int open(Opening opening) {
            opened.add(opening.data());
            views.add(String.valueOf(opening.view()));
            texts.add(String.valueOf(opening.texts()));
            asked.add(opening.map());
            return 0;
        }

        @Override
        public int begin(Opening sample) {
            begun.add(sample.data());
            asked.add(sample.map());
            return 0;
        }
    };

    private JsonElement json() {
        return JsonParser.parseString(out.toString());
    }

    private void assertRefused(String message, String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(err.toString().lines()).containsExactly("dateline: " + message);
        assertThat(out.toString()).isEmpty();
    }

    /** A map of the districts noshki and sibi, with the problems that a test wants. */
    private static final class FakeMaps implements MapAccess {

        private @Nullable Problem layerProblem;
        private @Nullable Problem joinProblem;
        private @Nullable RuntimeException failure;
        private @Nullable MapRequest asked;

        @Override
        public Loaded<MapLayer> read(MapRequest map, Dataset dataset) throws UnreadableFileException {
            asked = map;
            if (failure != null) {
                throw failure;
            }
            if (map.map().endsWith("missing.shp")) {
                throw new UnreadableFileException(map.map().toString(), "there is no such file", null);
            }
            MapLayer layer = new MapLayer("areas", List.of(feature("noshki"), feature("sibi")));
            return new Loaded<>(
                    layer,
                    Stream.of(layerProblem, joinProblem)
                            .flatMap(Stream::ofNullable)
                            .toList());
        }

        private static MapFeature feature(String id) {
            return new MapFeature(id, id, List.of(), null, null, new GeometryFactory().createPolygon());
        }
    }
}
