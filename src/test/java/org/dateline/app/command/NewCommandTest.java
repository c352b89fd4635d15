package org.dateline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.dateline.data.DatasetReader;
import org.dateline.edit.EditedFile;
import org.dateline.events.Dataset;
import org.dateline.geo.MapLayer;
import org.dateline.model.TimeWindow;
import org.dateline.problem.Loaded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A dataset is begun from nothing. */
class NewCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("floods.json");
    }

    private int run(String... arguments) {
        CommandLine line = DatelineCommand.commandLine(
                opening -> 0, (request, dataset) -> new Loaded<>(new MapLayer("areas", List.of()), List.of()));
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return line.execute(arguments);
    }

    @Test
    void a_dataset_that_is_begun_opens_without_problems_and_can_be_edited() throws Exception {
        int code = run(
                "new",
                file.toString(),
                "--title",
                "Floods",
                "--zone",
                "Asia/Karachi",
                "--language",
                "ur",
                "--from",
                "2026-08-01",
                "--to",
                "2026-08-02");

        Loaded<Dataset> begun = DatasetReader.read(file);
        assertThat(code).isZero();
        assertThat(out).hasToString("begun " + file + ": \"Floods\", times of Asia/Karachi" + System.lineSeparator());
        assertThat(begun.problems()).isEmpty();
        assertThat(begun.value().title()).isEqualTo("Floods");
        assertThat(begun.value().zone()).isEqualTo(ZoneId.of("Asia/Karachi"));
        assertThat(begun.value().language()).isEqualTo("ur");
        assertThat(begun.value().span())
                .isEqualTo(
                        new TimeWindow(Instant.parse("2026-07-31T19:00:00Z"), Instant.parse("2026-08-02T19:00:00Z")));
        assertThat(begun.value().events()).isEmpty();
        assertThat(EditedFile.open(file).isWritable()).isTrue();
    }

    @Test
    void without_a_title_it_has_the_name_of_its_file() throws Exception {
        assertThat(run("new", "--out", file.toString())).isZero();

        assertThat(DatasetReader.read(file).value().title()).isEqualTo("floods");
    }

    @Test
    void a_file_that_is_there_stays() throws Exception {
        Files.writeString(file, "mine");

        assertThat(run("new", file.toString())).isEqualTo(2);

        assertThat(err.toString()).contains("floods.json is there already");
        assertThat(Files.readString(file)).isEqualTo("mine");
    }

    @Test
    void what_cannot_be_meant_is_said() {
        assertThat(run("new", file.toString(), "--zone", "Asia/Karatschi")).isEqualTo(2);
        assertThat(run("new", file.toString(), "--language", "english language"))
                .isEqualTo(2);
        assertThat(run("new", file.toString(), "--from", "2026-08-02", "--to", "2026-08-01"))
                .isEqualTo(2);
        assertThat(run("new", file.toString(), "--from", "2026-08-02")).isEqualTo(2);
        assertThat(run("new", file.toString(), "--from", "August")).isEqualTo(2);

        assertThat(err.toString())
                .contains(
                        "--zone: expected a time zone such as Asia/Karachi, found \"Asia/Karatschi\"",
                        "--language: expected a language tag such as en, found \"english language\"",
                        "the last day is before the first",
                        "the first and the last day come together",
                        "--from: expected a day such as 2026-01-30, found \"August\"");
        assertThat(file).doesNotExist();
    }
}
