package org.dateline.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTargetTest {

    @TempDir
    Path folder;

    private Path dataset;

    @BeforeEach
    void write() throws IOException {
        dataset = Files.writeString(folder.resolve("data.json"), "{}");
    }

    @Test
    void takes_a_new_file_and_one_that_is_there() throws IOException {
        Path there = Files.writeString(folder.resolve("there.csv"), "");

        assertThat(ExportTarget.refusal(folder.resolve("new.csv"), dataset)).isEmpty();
        assertThat(ExportTarget.refusal(there, dataset)).isEmpty();
    }

    @Test
    void refuses_the_dataset_and_its_stories_by_whatever_path() throws IOException {
        Path stories = Files.writeString(folder.resolve("data.story.json"), "{}");

        assertThat(ExportTarget.refusal(folder.resolve(".").resolve("data.json"), dataset))
                .hasValueSatisfying(reason -> assertThat(reason).endsWith("choose another file"));
        assertThat(ExportTarget.refusal(stories, dataset)).isPresent();
    }

    @Test
    void refuses_folders_and_what_is_in_none() {
        assertThat(ExportTarget.refusal(folder, dataset)).contains(folder + ": is a folder");
        assertThat(ExportTarget.refusal(folder.resolve("none/new.csv"), dataset))
                .hasValueSatisfying(reason -> assertThat(reason).contains("there is no folder"));
    }

    @Test
    void says_the_name_of_a_file_that_cannot_be_written_once() {
        Path file = folder.resolve("a.csv");

        assertThat(ExportTarget.failure(file, new IOException(file + ": no room")))
                .isEqualTo(file + ": cannot be written (no room)");
    }
}
