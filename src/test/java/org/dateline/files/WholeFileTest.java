package org.dateline.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
class WholeFileTest {

    @TempDir
    Path folder = Path.of(".");

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-r-----", "rw-rw-r--", "rwxrwxrwx"})
    @DisabledOnOs(OS.WINDOWS)
    void who_may_read_a_file_stays_as_it_is(String permissions) throws Exception {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

        WholeFile.writeText(file, writer -> writer.write("new"));

        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo(permissions);
    }

    @Test
    void a_disk_that_is_full_half_way_leaves_the_old_file_and_no_draft() throws Exception {
        Path file = Files.writeString(folder.resolve("a.json"), "old");

        assertThatThrownBy(() -> WholeFile.writeText(file, writer -> {
                    writer.write("n".repeat(100_000));
                    writer.flush();
                    throw new IOException("No space left on device");
                }))
                .hasMessage("No space left on device");

        assertThat(file).hasContent("old");
        assertThat(files()).containsExactly(file);
    }

    @Test
    void a_fault_of_the_program_half_way_leaves_the_old_file_and_no_draft() throws Exception {
        Path file = Files.writeString(folder.resolve("a.json"), "old");

        assertThatThrownBy(() -> WholeFile.writeText(file, writer -> {
                    writer.write("new");
                    throw new IllegalStateException("fault");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(file).hasContent("old");
        assertThat(files()).containsExactly(file);
    }

    @Test
    void the_old_file_is_whole_until_the_new_one_is() throws Exception {
        Path file = Files.writeString(folder.resolve("a.json"), "old");

        WholeFile.writeText(file, writer -> {
            writer.write("new");
            writer.flush();
            assertThat(file).hasContent("old");
        });

        assertThat(file).hasContent("new");
    }

    @Test
    void writes_through_a_link_to_the_file_itself() throws Exception {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

        WholeFile.writeText(link, writer -> writer.write("new"));

        assertThat(file).hasContent("new");
        assertThat(Files.isSymbolicLink(link)).isTrue();
    }

    @Test
    void says_of_a_folder_that_is_not_there_its_name_and_not_that_of_a_draft() {
        Path nowhere = folder.resolve("none");

        assertThatThrownBy(() -> WholeFile.writeText(nowhere.resolve("a.json"), writer -> writer.write("new")))
                .hasMessage("there is no folder " + nowhere);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void never_takes_the_place_of_a_device() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        assertThatThrownBy(() -> WholeFile.writeText(pipe, writer -> writer.write("new")))
                .hasMessage("is not a file that can be replaced");

        assertThat(Files.isRegularFile(pipe)).isFalse();
        assertThat(files()).containsExactly(pipe);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_file_that_nobody_may_write_is_not_replaced() throws Exception {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

        assertThatThrownBy(() -> WholeFile.writeText(file, writer -> writer.write("new")))
                .hasMessage("the file is write-protected");

        assertThat(file).hasContent("old");
        assertThat(files()).containsExactly(file);
    }

    @Test
    void a_link_to_a_file_that_is_not_there_yet_stays_and_the_file_is_made() throws Exception {
        Path target = folder.resolve("to").resolve("a.json");
        Files.createDirectory(folder.resolve("to"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("to/a.json"));

        WholeFile.writeText(link, writer -> writer.write("new"));

        assertThat(target).hasContent("new");
        assertThat(Files.isSymbolicLink(link)).isTrue();
    }

    @Test
    void a_link_that_leads_to_itself_is_told() throws Exception {
        Path link = folder.resolve("link.json");
        Files.createSymbolicLink(link, Path.of("link.json"));

        assertThatThrownBy(() -> WholeFile.writeText(link, writer -> writer.write("new")))
                .hasMessage("the link leads to itself");
    }

    @Test
    void what_was_left_of_old_drafts_of_the_same_file_goes_with_the_next_writing() throws Exception {
        Path file = folder.resolve("a.json");
        Path old = draft("a.json");
        Path young = draft("a.json");
        Path of = draft("b.json");
        Path other = Files.writeString(folder.resolve(".a.json.notes.tmp"), "mine");
        FileTime yesterday = FileTime.from(Instant.now().minus(Duration.ofDays(1)));
        for (Path path : List.of(old, of, other)) {
            Files.setLastModifiedTime(path, yesterday);
        }

        WholeFile.writeText(file, writer -> writer.write("new"));

        assertThat(files()).containsExactlyInAnyOrder(file, young, of, other);

        WholeFile.writeText(folder.resolve("b.json"), writer -> writer.write("new"));

        assertThat(files()).containsExactlyInAnyOrder(file, young, folder.resolve("b.json"), other);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_folder_of_the_system_in_which_nothing_can_be_made_is_said_to_be_there() {
        assertThatThrownBy(() -> WholeFile.writeText(Path.of("/proc/dateline.csv"), writer -> writer.write("new")))
                .isInstanceOf(IOException.class)
                .hasMessage("the folder /proc takes no files");
    }

    private Path draft(String name) throws IOException {
        return Files.writeString(folder.resolve("." + name + "." + UUID.randomUUID() + ".tmp"), "half");
    }
}
