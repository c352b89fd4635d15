package org.dateline.app.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullMarked
class InstallationTest {

    @TempDir
    Path folder = Path.of(".");

    @Test
    void looks_in_the_working_folder_first() throws IOException {
        Path working = folder.resolve("work");
        Path here = file(working.resolve("data/balochistan.json"));
        file(folder.resolve("app/data/balochistan.json"));

        assertThat(new Installation(working, folder.resolve("app/dateline.jar")).dataset())
                .isEqualTo(here);
    }

    @Test
    void then_beside_the_program_and_up_to_three_folders_above() throws IOException {
        Path map = file(folder.resolve("maps/balochistan_districts.shp"));

        assertThat(installation("dateline.jar").map()).isEqualTo(map);
        assertThat(installation("target/classes").map()).isEqualTo(map);
        assertThat(installation("a/b/c/dateline.jar").map()).isEqualTo(map);
        assertThat(installation("a/b/c/d/dateline.jar").map()).isNotEqualTo(map);
    }

    @Test
    void names_the_place_in_the_working_folder_if_there_is_none() {
        assertThat(installation("dateline.jar").dataset()).isEqualTo(Path.of("nowhere", "data", "balochistan.json"));
    }

    private Installation installation(String program) {
        return new Installation(Path.of("nowhere"), folder.resolve(program));
    }

    private static Path file(Path path) throws IOException {
        Files.createDirectories(path.getParent());
        return Files.createFile(path);
    }
}
