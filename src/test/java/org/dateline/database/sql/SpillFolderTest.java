package org.dateline.database.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpillFolderTest {

    private static final long OWN = ProcessHandle.current().pid();

    @TempDir
    private Path folder;

    /** The number of a program that has ended. */
    private static long ended() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .start();
        process.getInputStream().readAllBytes();
        process.waitFor();
        return process.pid();
    }

    @Test
    void each_database_has_its_own() {
        assertThat(SpillFolder.next()).isNotEqualTo(SpillFolder.next());
    }

    @Test
    void it_is_not_made_before_it_is_needed() {
        Path cache = folder.resolve("cache/databases");

        assertThat(SpillFolder.next(cache, 7))
                .isEqualTo(cache.resolve("spilled-" + OWN + "-7"))
                .doesNotExist();
        assertThat(cache).isEmptyDirectory();
    }

    @Test
    void what_programs_that_have_ended_left_is_removed_and_nothing_else() throws Exception {
        Path left = spilled("spilled-" + ended() + "-0");
        Path own = spilled("spilled-" + OWN + "-3");
        Path other = spilled("spilled-by-hand");

        SpillFolder.next(folder, 0);

        assertThat(left).doesNotExist();
        assertThat(own).isNotEmptyDirectory();
        assertThat(other).isNotEmptyDirectory();
    }

    private Path spilled(String name) throws IOException {
        Path made = Files.createDirectories(folder.resolve(name));
        Files.writeString(made.resolve("duckdb_temp_storage-0.tmp"), "rows");
        return made;
    }

    @Test
    void a_folder_that_cannot_be_made_is_left_to_the_database() throws IOException {
        Path file = Files.writeString(folder.resolve("in-the-way"), "");

        assertThat(SpillFolder.next(file, 0).getParent()).isEqualTo(file);
    }

    @Test
    void duckdb_spills_nowhere_else() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            for (String setting : new DuckDbDialect().settings(64 << 20)) {
                statement.execute(setting);
            }
            try (ResultSet row = statement.executeQuery("SELECT current_setting('temp_directory')")) {
                row.next();
                assertThat(Path.of(row.getString(1)).getFileName().toString()).startsWith("spilled-" + OWN + "-");
            }
        }
    }
}
