package org.dateline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.geo.MapLayer;
import org.dateline.problem.Loaded;
import org.dateline.viewmodel.Fixtures;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
class MarksOnTheCommandLineTest {

    private static final String MARKS = """
            { "format": "dateline-marks/1", "person": "Jane Example",
              "events": [ { "event": "raid", "star": true, "tags": ["to ask"], "note": "Call", "set": "2026-11-29" },
                          { "event": "blast", "tags": ["checked"], "set": "2026-11-29" } ],
              "outlets": [ { "outlet": "One", "reliability": "B", "reason": "years", "set": "2026-11-29" },
                           { "outlet": "Two", "reliability": "D", "set": "2026-11-29" } ],
              "reports": [ { "source": "three", "credibility": 2, "set": "2026-11-29" } ] }
            """;

    @TempDir
    Path folder = Path.of(".");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void write() throws Exception {
        Files.writeString(folder.resolve("days.json"), Fixtures.THREE_DAYS);
        Files.writeString(folder.resolve("days.marks.jane-example.json"), MARKS);
    }

    private int run(String command, String... more) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> arguments = new ArrayList<>(
                List.of(command, "--data", folder.resolve("days.json").toString()));
        arguments.addAll(List.of(more));
        return DatelineCommand.commandLine(
                        opening -> 0, (map, dataset) -> new Loaded<>(MapLayer.empty("areas"), List.of()))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--field star=yes | raid",
                "--field star=no | blast, denial",
                "--not-field my-star=yes | blast, denial",
                "--field my-tags=CHECKED | blast",
                "--field note=yes | raid",
                "--field reliability=B | raid",
                "--field my-reliability=D | raid, denial",
                "--field reliability=F | blast",
                "--not-field reliability=D | blast",
                "--field credibility=2 | blast",
                "--field credibility=6 | raid, denial",
                "--text tag:ask | raid",
                "--text reliability:b | raid",
                "--field credibility=1 | ''"
            })
    void marks_are_fields_to_choose_events_by(String options, String events) {
        List<String> arguments = new ArrayList<>(List.of("--person", "Jane Example", "--json"));
        arguments.addAll(List.of(options.split(" ")));

        assertThat(run("query", arguments.toArray(String[]::new))).isZero();

        JsonObject found = JsonParser.parseString(out.toString()).getAsJsonObject();
        List<String> ids = new ArrayList<>();
        found.getAsJsonArray("certain").forEach(id -> ids.add(id.getAsString()));
        found.getAsJsonArray("possible").forEach(id -> ids.add(id.getAsString()));
        assertThat(String.join(", ", ids)).isEqualTo(events);
    }

    @Test
    void the_marks_of_others_are_told_apart_from_ones_own() {
        assertThat(run("query", "--person", "Other", "--field", "star=yes", "--json"))
                .isZero();
        assertThat(out.toString()).contains("\"certain\": []");
        assertThat(run("query", "--person", "Other", "--field", "starred-by=Jane Example"))
                .isZero();
        assertThat(out.toString()).contains("raid");
    }

    @Test
    void a_tag_that_nobody_has_given_is_refused_with_those_there_are() {
        assertThat(run("query", "--person", "Jane Example", "--field", "tag=done"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("no event has \"done\" in the field my-tags; there are")
                .contains("to ask")
                .contains("checked");
    }

    @Test
    void check_counts_them_and_warns_of_steps_that_ask_for_them() throws Exception {
        Files.writeString(folder.resolve("days.story.json"), """
                { "format": "dateline-story/1", "timeZone": "Asia/Karachi", "stories": [ { "id": "s", "title": "S",
                  "steps": [ { "title": "A", "view": "dateline:?field=my-star:yes" } ] } ] }
                """);

        assertThat(run("check", "--person", "Other")).isEqualTo(1);

        assertThat(out.toString())
                .contains("marks of Jane Example: 2 events, 1 with a star; 2 outlets and 1 report graded")
                .contains(
                        "story \"s\", step 1: the view asks for my-star, so that it shows something only to who has the"
                                + " file of these marks");
    }

    @Test
    void they_are_exported_only_if_wanted_and_said_to_be_whose() throws Exception {
        Path file = folder.resolve("a.csv");
        assertThat(run("export", "--person", "Jane Example", "--field", "note=yes", "--out", file.toString()))
                .isZero();
        assertThat(Files.readString(file))
                .contains("only events with a note by Jane Example")
                .doesNotContain("to ask")
                .doesNotContain("Call");

        assertThat(run("export", "--person", "Jane Example", "--marks", "--force", "--out", file.toString()))
                .isZero();

        assertThat(Files.readString(file))
                .contains("Tags (by Jane Example)")
                .contains("to ask")
                .contains("Note (by Jane Example)")
                .contains("One: B, usually reliable (years)")
                .contains("Three: 2, probably true")
                .contains("stars, tags, notes and grades of Jane Example");
        assertThat(run("export", "--marks", "--out", folder.resolve("a.bib").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--marks: bibtex does not show the fields of events");
    }

    @Test
    void exported_and_imported_again_they_are_fields_of_the_dataset_and_nobodys_marks() throws Exception {
        for (String ending : List.of("csv", "geojson")) {
            Path file = folder.resolve("b." + ending);
            Path again = folder.resolve("again-" + ending + ".json");
            assertThat(run("export", "--person", "Jane Example", "--marks", "--out", file.toString()))
                    .isZero();

            int ended = DatelineCommand.commandLine(opening -> 0, (map, dataset) -> {
                        throw new AssertionError("no map");
                    })
                    .setOut(new PrintWriter(out, true))
                    .setErr(new PrintWriter(err, true))
                    .execute("import", file.toString(), "--out", again.toString());

            assertThat(ended).as(err.toString()).isZero();
            assertThat(Files.readString(again))
                    .contains("\"name\": \"Tags (by Jane Example)\"")
                    .contains("\"to ask\"");
        }
    }

    @Test
    void an_export_is_never_written_over_marks() {
        assertThat(run(
                        "export",
                        "--format",
                        "csv",
                        "--force",
                        "--out",
                        folder.resolve("days.marks.jane-example.json").toString()))
                .isEqualTo(2);
        assertThat(folder.resolve("days.marks.jane-example.json")).hasContent(MARKS);
    }
}
