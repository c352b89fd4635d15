package org.dateline.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameFileTest {

    @TempDir
    Path folder;

    @Test
    void a_link_is_the_file_that_it_leads_to() throws IOException {
        Path file = Files.writeString(folder.resolve("balochistan.json"), "{}");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

        assertThat(SameFile.isSame(link, file)).isTrue();
    }

    @Test
    void another_spelling_of_a_name_is_the_same_whether_the_file_is_there_or_not() {
        Path absent = folder.resolve("new.json");

        assertThat(SameFile.isSame(folder.resolve("x/../new.json"), absent)).isTrue();
        assertThat(SameFile.isSame(folder.resolve("other.json"), absent)).isFalse();
    }

    @Test
    void files_of_equal_content_are_two() throws IOException {
        Path one = Files.writeString(folder.resolve("one.json"), "{}");
        Path other = Files.writeString(folder.resolve("other.json"), "{}");

        assertThat(SameFile.isSame(one, other)).isFalse();
    }
}
