package org.dateline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.dateline.geo.MapLayer;
import org.dateline.problem.Loaded;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands that take two datasets. */
@NullMarked
class CompareCommandTest {

    private static final String STORM = """
            { "format": "dateline/2", "title": "Storm", "timeZone": "Asia/Karachi", "language": "en",
              "sources": [ { "id": "paper", "outlet": "Paper", "url": "https://example.org/raid" } ],
              "places": [ { "id": "quetta", "name": "Quetta", "kind": "city", "longitude": 67.0, "latitude": 30.18 } ],
              "categories": [ { "id": "attack", "name": "Attack" } ], "measures": [],
              "events": [
                { "id": "raid", "title": "Raid on the station", "category": "attack",
                  "time": { "start": "2026-01-31T02:00", "end": "2026-01-31T03:00" },
                  "places": [ { "place": "quetta", "precision": "town" } ],
                  "reports": [ { "source": "paper", "paragraphs": [1] } ] } ],
              "stories": [] }
            """;

    @TempDir
    Path folder = Path.of(".");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Object... arguments) {
        CommandLine line = DatelineCommand.commandLine(
                opening -> 0, (request, dataset) -> new Loaded<>(new MapLayer("areas", List.of()), List.of()));
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return line.execute(Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new));
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path storm() throws Exception {
        return file("storm.json", STORM);
    }

    private Path laterStorm() throws Exception {
        return file(
                "later.json",
                STORM.replace("T03:00", "T04:30")
                        .replace(
                                "\"paragraphs\": [1] } ] }",
                                "\"paragraphs\": [1] } ], \"quotes\": [ { \"source\": \"paper\", \"paragraph\": 1,"
                                        + " \"speaker\": \"A guard\", \"text\": \"Run!\" } ] }")
                        .replace(
                                "\"measures\": []",
                                "\"measures\": [ { \"id\": \"hurt\", \"name\": \"People hurt\" } ]"));
    }

    @Test
    void compare_prints_what_is_new_changed_and_gone() throws Exception {
        assertThat(run("compare", storm(), laterStorm())).as(err.toString()).isZero();

        assertThat(out.toString().lines())
                .containsExactly(
                        "1 measure new",
                        "  People hurt (hurt)",
                        "1 event changed",
                        "  Raid on the station (raid)",
                        "    time: 2026-01-31T02:00 to 2026-01-31T03:00 \u2192 2026-01-31T02:00 to 2026-01-31T04:30",
                        "    quote added: \u201cRun!\u201d");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void compare_prints_the_same_as_json() throws Exception {
        assertThat(run("compare", laterStorm(), storm(), "--json")).isZero();

        assertThat(JsonParser.parseString(out.toString())).isEqualTo(JsonParser.parseString("""
                { "items": [
                  { "kind": "measure", "id": "hurt", "label": "People hurt", "change": "gone", "fields": [] },
                  { "kind": "event", "id": "raid", "label": "Raid on the station", "change": "changed", "fields": [
                    { "field": "time", "from": "2026-01-31T02:00 to 2026-01-31T04:30", "to": "2026-01-31T02:00 to 2026-01-31T03:00" },
                    { "field": "quote gone", "from": "\u201cRun!\u201d", "to": null } ] } ] }
                """));
    }

    @Test
    void a_compressed_file_and_one_with_a_byte_order_mark_are_compared_like_others() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(STORM.getBytes(StandardCharsets.UTF_8));
        }
        Path compressed = Files.write(folder.resolve("storm.json.gz"), bytes.toByteArray());

        assertThat(run("compare", compressed, file("mark.json", "\ufeff" + STORM)))
                .isZero();

        assertThat(out.toString()).endsWith("say the same" + System.lineSeparator());
    }

    @Test
    void a_file_of_the_first_format_is_converted_before() throws Exception {
        Path first = file("first.json", STORM.replace("dateline/2", "dateline/1"));

        assertThat(run("compare", first, storm(), "--json")).isZero();

        assertThat(out.toString()).doesNotContain("\"format\"", "\"event\"");
    }

    @Test
    void what_cannot_be_read_is_refused_in_one_line() throws Exception {
        assertThat(run("compare", storm(), folder.resolve("missing.json"))).isEqualTo(2);
        assertThat(err.toString())
                .contains("missing.json: there is no such file")
                .hasLineCount(1);
        assertThat(run("compare", file("broken.json", STORM.substring(0, 300)), storm()))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("broken.json, line 4, $.places: this is not valid JSON")
                .hasLineCount(2);
        assertThat(run("merge", storm(), file("list.json", "[]"), "--out", folder.resolve("both.json")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("this is not a dataset").hasLineCount(3);
        assertThat(folder.resolve("both.json")).doesNotExist();
    }

    @Test
    void a_file_that_is_too_large_is_refused_in_one_line() throws Exception {
        Path large = folder.resolve("large.json.gz");
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(large))) {
            // Of more than white space, which no file of its size could be
            byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            Random random = new Random(20260131);
            for (int i = 0; i < spaces.length; i += 1 + random.nextInt(120)) {
                spaces[i] = (byte) ('a' + random.nextInt(26));
            }
            for (int megabyte = 0; megabyte <= 200; megabyte++) {
                gzip.write(spaces);
            }
        }

        assertThat(run("compare", storm(), large)).isEqualTo(2);

        assertThat(err.toString())
                .contains("the file is too large to be compared or merged")
                .hasLineCount(1);
    }

    @Test
    void problems_of_a_file_are_told_and_the_rest_is_compared() throws Exception {
        Path odd = file("odd.json", STORM.replace("\"measures\": []", "\"measures\": [], \"mood\": \"bad\""));

        assertThat(run("compare", storm(), odd)).isZero();

        assertThat(err.toString()).contains("odd.json: 1 problem; dateline check lists it");
        assertThat(out.toString()).contains("dataset changed", "mood: nothing \u2192 bad");
    }

    @Test
    void merge_writes_one_dataset_of_two_and_says_what_became_of_it() throws Exception {
        Path other = file(
                "other.json",
                STORM.replace("\"paper\"", "\"daily\"")
                        .replace("Raid on the station", "Gunmen raid a station")
                        .replace("\"quetta\"", "\"kwatah\""));
        Path both = folder.resolve("both.json");

        assertThat(run("merge", storm(), other, "--out", both, "--json"))
                .as(err.toString())
                .isZero();

        assertThat(JsonParser.parseString(out.toString())).isEqualTo(JsonParser.parseString("""
                { "joined": [
                    { "kind": "source", "a": "paper", "b": "daily", "label": "Paper", "differs": [] },
                    { "kind": "place", "a": "quetta", "b": "kwatah", "label": "Quetta", "differs": [] },
                    { "kind": "category", "a": "attack", "b": "attack", "label": "Attack", "differs": [] } ],
                  "renamed": [ { "kind": "event", "from": "raid", "to": "raid-2", "label": "Gunmen raid a station" } ],
                  "proposed": [ { "a": "raid", "b": "raid-2", "reasons": [
                    "same id", "same place: Quetta", "overlapping time: 2026-01-31T02:00", "like words: raid, station" ] } ],
                  "events": 2 }
                """));
        assertThat(Files.readString(both))
                .startsWith("{\n  \"format\": \"dateline/2\",\n")
                .endsWith("}\n");
        out.getBuffer().setLength(0);
        assertThat(run("compare", storm(), both)).isZero();
        assertThat(out.toString().lines()).containsExactly("1 event new", "  Gunmen raid a station (raid-2)");
    }

    @Test
    void merge_prints_the_same_for_people() throws Exception {
        Path other = file("other.json", STORM.replace("Raid on", "Attack on").replace("\"Paper\"", "\"Daily paper\""));

        assertThat(run("merge", storm(), other, "--out", folder.resolve("both.json")))
                .isZero();

        assertThat(out.toString())
                .contains(
                        "joined: 1 source",
                        "  paper  Paper  not taken: outlet",
                        "joined: 1 place",
                        "renamed, since something else has the id",
                        "  event  raid is now raid-2  Attack on the station",
                        "may be one event, and stay apart",
                        "  raid  raid-2  same id; same place: Quetta; overlapping time: 2026-01-31T02:00; like words: station",
                        "both.json: 2 events");
    }

    @Test
    void merge_never_writes_over_what_it_reads() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), storm());

        assertThat(run("merge", storm(), laterStorm(), "--out", link)).isEqualTo(2);
        assertThat(run("merge", laterStorm(), storm(), "--out", folder.resolve("./storm.json")))
                .isEqualTo(2);
        assertThat(run("merge", storm(), laterStorm(), "--out", folder.resolve("none/both.json")))
                .isEqualTo(2);

        assertThat(err.toString())
                .contains("choose another file", "there is no folder")
                .hasLineCount(3);
        assertThat(Files.readString(storm())).isEqualTo(STORM);
    }
}
