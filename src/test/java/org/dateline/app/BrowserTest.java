package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserTest {

    @TempDir
    Path folder;

    @Test
    void is_looked_for_among_the_programs_of_a_linux() throws Exception {
        String path = "/no/such/folder" + File.pathSeparator + folder;
        assertThat(Browser.isThere("Linux", path)).isFalse();

        Path program = Files.createFile(folder.resolve("xdg-open"));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        assertThat(Browser.isThere("Linux", path)).isTrue();
    }

    @Test
    void comes_with_other_systems() {
        assertThat(Browser.isThere("Windows 11", "")).isTrue();
        assertThat(Browser.isThere("Mac OS X", "")).isTrue();
    }
}
