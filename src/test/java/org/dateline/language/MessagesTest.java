package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every word that a person reads can be translated. */
class MessagesTest {

    /** Packages of which every word is translated, or said to be for programs; with what lies within them. */
    private static final List<String> DONE = List.of(
            "app",
            "areas",
            "article",
            "background",
            "calendar",
            "compare",
            "control",
            "data",
            "edit",
            "events",
            "evidence",
            "export",
            "files",
            "geo",
            "geopackage",
            "imports",
            "intake",
            "json",
            "language",
            "maps",
            "model",
            "problem",
            "propose",
            "query",
            "search",
            "settings",
            "shapefile",
            "text",
            "view",
            "viewmodel",
            "words",
            "workspace");

    private static final SourceMessages SOURCES = SourceMessages.of(Path.of("src/main/java"));

    @Test
    void words_are_translated_or_said_to_be_for_programs() {
        assertThat(SOURCES.strays())
                .filteredOn(stray -> DONE.stream()
                        .anyMatch(room ->
                                stray.room().equals(room) || stray.room().startsWith(room + ".")))
                .isEmpty();
    }
}
