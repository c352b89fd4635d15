package org.dateline.maps.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class EpsgFolderTest {

    @TempDir
    private Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void is_the_users_own_and_nobody_elses() throws Exception {
        Path wanted = folder.resolve("cache").resolve("epsg");
        Files.createDirectories(wanted);
        Files.setPosixFilePermissions(wanted, PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThat(EpsgFolder.chosen(Optional.of(wanted))).contains(wanted);
        assertThat(Files.getPosixFilePermissions(wanted))
                .containsExactlyInAnyOrder(
                        PosixFilePermission.OWNER_READ,
                        PosixFilePermission.OWNER_WRITE,
                        PosixFilePermission.OWNER_EXECUTE);
        assertThat(wanted).isEmptyDirectory();
    }

    @Test
    void is_made_where_it_is_not_there() {
        Path wanted = folder.resolve("a").resolve("b");

        assertThat(EpsgFolder.chosen(Optional.of(wanted))).contains(wanted);
        assertThat(wanted).isDirectory();
    }

    @Test
    void is_a_new_one_where_a_file_stands_in_its_place() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "taken");
        Optional<Path> instead = EpsgFolder.chosen(Optional.of(file));
        assertThat(instead).isPresent().get().isNotEqualTo(file);
        assertThat(instead.orElseThrow()).isDirectory();

        assertThat(EpsgFolder.chosen(Optional.of(file.resolve("below"))).orElseThrow())
                .isDirectory();
        assertThat(EpsgFolder.chosen(Optional.empty()).orElseThrow()).isDirectory();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void is_a_new_one_where_a_link_leads_elsewhere() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), elsewhere);

        assertThat(EpsgFolder.chosen(Optional.of(link)).orElseThrow())
                .isNotEqualTo(link)
                .isDirectory();
    }
}
