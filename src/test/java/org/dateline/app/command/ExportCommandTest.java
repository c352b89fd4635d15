package org.dateline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.viewmodel.Fixtures;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@NullMarked
class ExportCommandTest {

    @TempDir
    Path folder = Path.of(".");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeDataset() throws Exception {
        Files.writeString(folder.resolve("days.json"), Fixtures.THREE_DAYS);
    }

    private int export(Path file, String... more) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> arguments = new ArrayList<>(
                List.of("export", "--data", folder.resolve("days.json").toString(), "--out", file.toString()));
        arguments.addAll(List.of(more));
        return DatelineCommand.commandLine(opening -> 0, (map, dataset) -> {
                    throw new AssertionError("an export needs no map");
                })
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }

    private void refused(String message, Path file, String... more) {
        assertThat(export(file, more)).isEqualTo(2);
        assertThat(err.toString().lines()).containsExactly("dateline: " + message);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void takes_the_format_of_the_files_ending_and_says_what_it_wrote() throws Exception {
        Path file = folder.resolve("a.csv");

        assertThat(export(file)).isZero();

        assertThat(out.toString().lines())
                .containsExactly(
                        "wrote " + file + ", csv: 3 events certain, 0 possible",
                        "Imported again, it gives the same events: times, places, quotes, figures, links and sources.");
        assertThat(Files.readString(file)).startsWith("row,event").contains("event,raid,Raid,Attack,certain");
    }

    @Test
    void promises_nothing_of_an_export_without_events() {
        assertThat(export(folder.resolve("a.csv"), "--from", "2030-01-01", "--to", "2030-01-02"))
                .isZero();

        assertThat(out.toString().lines())
                .contains("Without any event in it, it cannot be imported again.")
                .noneMatch(line -> line.startsWith("Imported again"));
    }

    @Test
    void takes_the_format_that_is_named_whatever_the_ending() throws Exception {
        Path file = folder.resolve("a.txt");

        assertThat(export(file, "--format", "geojson", "--json")).isZero();

        assertThat(JsonParser.parseString(Files.readString(file))
                        .getAsJsonObject()
                        .getAsJsonArray("features"))
                .hasSize(3);
        assertThat(JsonParser.parseString(out.toString()).getAsJsonObject().get("format"))
                .hasToString("\"geojson\"");
    }

    @Test
    void writes_what_window_and_filter_show_and_says_so() throws Exception {
        Path file = folder.resolve("a.txt");

        export(
                file,
                "--from",
                "2026-01-31",
                "--to",
                "2026-01-31T12:00",
                "--category",
                "attack",
                "--place",
                "quetta",
                "--source",
                "three",
                "--text",
                "blast");

        assertThat(Files.readString(file))
                .contains("Window: 2026-01-31T00:00:00+05:00 to before 2026-01-31T12:00:00+05:00, Asia/Karachi\n")
                .contains("Shown: only events of the category Attack; at Quetta and what lies in it; told by Three;"
                        + " with the words: blast\n")
                .contains("Events: 0 certainly in the window, 1 only possibly\n")
                .contains(
                        "View: dateline:?from=2026-01-31T00:00&to=2026-01-31T12:00&categories=attack&in=quetta&told-by=three&text=blast\n");
        assertThat(export(file, "--from", "2026-01-31", "--to", "2026-01-31T12:00", "--certain-only", "--force"))
                .isZero();
        assertThat(out.toString()).contains("0 events certain, 0 possible");
    }

    @Test
    void writes_a_saved_view_with_its_line() throws Exception {
        Path file = folder.resolve("a.txt");
        String line = "dateline:?from=2026-01-31T00:00&to=2026-02-01T00:00&categories=attack";

        assertThat(export(file, "--view", line)).isZero();

        assertThat(Files.readString(file)).contains("View: " + line + "\n");
        refused(
                "--view excludes --from, --to, --category, --place, --source, --text, --field, --within and --certain-only",
                folder.resolve("b.txt"),
                "--view",
                line,
                "--from",
                "2026-01-31");
        refused(
                "--view: from: expected a date or date-time such as 2026-01-31 or 2026-01-31T06:30, found \"noon\"",
                folder.resolve("b.txt"),
                "--view",
                "dateline:?from=noon");
    }

    @Test
    void writes_what_happened_in_a_shape_and_says_which() throws Exception {
        Path file = folder.resolve("a.txt");

        assertThat(export(file, "--within", "66.9,30;67.1,30;67,30.5")).isZero();

        assertThat(Files.readString(file))
                .contains("Shown: only events in the shape with the corners (longitude,latitude, WGS 84)"
                        + " 66.9,30; 67.1,30; 67,30.5\n")
                .contains("Events: 1 certainly in the window, 0 only possibly\n")
                .contains("View: dateline:?from=2026-01-30T00:00&to=2026-02-02T00:00&shape=66.9,30;67.1,30;67,30.5\n");

        assertThat(export(file, "--within", "66.9,30;67.1,30;67,30.5;unplaced", "--force"))
                .isZero();
        assertThat(Files.readString(file))
                .contains("67,30.5, or with a point not known\n")
                .contains("Events: 3 certainly in the window, 0 only possibly\n");
    }

    @Test
    void a_window_beyond_the_days_of_the_dataset_has_no_line() throws Exception {
        Path file = folder.resolve("a.txt");

        export(file, "--from", "2020-01-01");

        assertThat(Files.readString(file)).contains("View: no line of text shows exactly this view\n");
    }

    @Test
    void replaces_a_file_only_if_told_to() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");

        refused(file + ": is there already; --force replaces it", file);
        assertThat(file).hasContent("old");

        assertThat(export(file, "--force")).isZero();
        assertThat(Files.readString(file)).startsWith("row,event");
    }

    @Test
    void never_replaces_the_dataset() {
        Path dataset = folder.resolve("days.json");

        refused(
                dataset + ": is the dataset or its stories; choose another file",
                dataset,
                "--format",
                "csv",
                "--force");
        assertThat(dataset).hasContent(Fixtures.THREE_DAYS);
    }

    @Test
    void an_ending_that_says_no_format_or_several_is_refused() {
        refused(
                folder.resolve("a.json") + ": its ending may be timelinejs or csl-json; say which with --format",
                folder.resolve("a.json"));
        assertThat(export(folder.resolve("a.doc"))).isEqualTo(2);
        assertThat(err.toString()).contains("a.doc: its ending says no format; name one with --format: csv, geojson,");
        assertThat(export(folder.resolve("a.csv"), "--format", "xls")).isEqualTo(2);
        assertThat(err.toString()).contains("--format: expected one of csv, geojson, kml,", "found \"xls\"");
        assertThat(folder).isDirectoryNotContaining(file -> !file.endsWith("days.json"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_device_is_never_replaced_by_a_file() {
        refused("/dev/full: is a device or a pipe, not a file", Path.of("/dev/full"), "--format", "csv", "--force");
    }

    @Test
    void a_folder_that_is_none_and_a_pipe_are_refused() {
        Path nowhere = folder.resolve("none").resolve("a.csv");

        refused(nowhere + ": there is no folder " + nowhere.getParent(), nowhere);
        refused(folder + ": is a folder", folder, "--format", "csv");
        refused("/dev/full: is a device or a pipe, not a file", Path.of("/dev/full"), "--format", "csv", "--force");
        refused(
                "--out: expected a file, found -; a file is written whole or not at all",
                Path.of("-"),
                "--format",
                "csv");
    }

    @Test
    void unknown_ids_are_refused_before_anything_is_written() {
        Path file = folder.resolve("a.csv");

        refused("there is no category \"atack\"; the nearest are attack", file, "--category", "atack");
        assertThat(file).doesNotExist();
    }

    @Test
    void a_film_that_cannot_be_is_refused_before_anything_is_drawn() {
        Path film = folder.resolve("a.mp4");

        refused(
                "about 4,320 pictures would be drawn, and 3,000 are the most; take a longer step, or play less time",
                film,
                "--step",
                "1min");
        refused(
                "--step: expected a length of time such as 15min, 1h, 1d, 1w, 1mo or 1y, found \"often\"",
                film,
                "--step",
                "often");
        refused("a film has an even width and height, found 1281 x 720", film, "--size", "1281x720");
        refused("the time that is played has no length", film, "--from", "2027-01-01", "--to", "2027-01-02");
        refused("there is no story \"none\"; there are ", film, "--story", "none");
        assertThat(film).doesNotExist();
    }

    @Test
    void options_of_a_film_are_for_films() {
        refused(
                "--fps, --step, --window, --title, --end, --story and --hold are for --format mp4, gif and frames,"
                        + " --story for story and handout too",
                folder.resolve("a.csv"),
                "--fps",
                "10");
        refused("--once is for --format gif", folder.resolve("a.mp4"), "--once");
        refused(
                "--story excludes --fps, --step and --window; --hold says how long each step stands",
                folder.resolve("a.mp4"),
                "--story",
                "any",
                "--fps",
                "10");
        refused("--hold needs --story", folder.resolve("a.mp4"), "--hold", "10");
        refused("--scale and --map-and-timeline are for --format png", folder.resolve("a.mp4"), "--scale", "2");
    }

    @Test
    void a_folder_of_pictures_is_made_and_none_is_written_over() throws Exception {
        Path full = Files.createDirectory(folder.resolve("a.frames"));
        Files.writeString(full.resolve("kept.txt"), "kept");

        refused(full + ": is there already and has something in it; name a new folder", full, "--force");
        assertThat(full.resolve("kept.txt")).hasContent("kept");
    }

    @Test
    void a_story_that_is_not_there_or_has_no_step_is_refused_before_anything_is_drawn() throws Exception {
        refused("there is no story to export", folder.resolve("a.html"));

        Files.writeString(
                folder.resolve("days.json"),
                Fixtures.THREE_DAYS.replace(
                        "\"stories\": []",
                        "\"stories\": [{\"id\": \"bare\", \"title\": \"Bare\", \"steps\": []},"
                                + " {\"id\": \"other\", \"title\": \"Other\", \"steps\": []}]"));
        assertThat(export(folder.resolve("a.handout.pdf"))).isEqualTo(2);
        assertThat(err.toString()).endsWith("dateline: --story: say which of bare, other\n");
        assertThat(export(folder.resolve("a.html"), "--story", "bare")).isEqualTo(2);
        assertThat(err.toString()).endsWith("dateline: the story \"bare\" has no step\n");
        assertThat(folder.resolve("a.html")).doesNotExist();
    }

    @Test
    void a_story_takes_no_filter_and_only_a_handout_a_layout() {
        refused(
                "--format story shows what the steps of a story show; it takes no filter, --view, --certain-only or --marks",
                folder.resolve("a.html"),
                "--category",
                "attack");
        refused("--layout is for --format handout", folder.resolve("a.html"), "--layout", "four");
        refused(
                "--layout: expected one, four or two-pages, found \"six\"",
                folder.resolve("a.handout.pdf"),
                "--layout",
                "six");
        refused("--paper is for --format pdf and handout", folder.resolve("a.html"), "--paper", "a4");
    }
}
