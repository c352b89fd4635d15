package org.dateline.language.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.language.SourceMessages;
import org.dateline.problem.UnreadableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogues that come with the program say all that the program says, and nothing else. */
class CatalogueTest {

    private static final SourceMessages SOURCES = SourceMessages.of(Path.of("src/main/java"));

    static List<String> tags() {
        return Languages.SHIPPED;
    }

    @ParameterizedTest
    @MethodSource("tags")
    void a_catalogue_has_each_message_of_the_sources_and_no_other(String tag) throws IOException {
        JsonObject catalogue = CatalogueUpdate.parse(CatalogueUpdate.file(tag));

        assertThat(Files.readString(CatalogueUpdate.file(tag)))
                .as("what CatalogueUpdate makes of it")
                .isEqualTo(CatalogueUpdate.updated(catalogue, SOURCES));
    }

    @ParameterizedTest
    @MethodSource("tags")
    void each_message_is_translated(String tag) throws IOException {
        assertThat(CatalogueUpdate.missing(CatalogueUpdate.parse(CatalogueUpdate.file(tag))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tags")
    void each_translation_has_the_places_of_its_message(String tag) throws UnreadableFileException {
        assertThat(new Languages(null).of(tag).orElseThrow().problems()).isEmpty();
    }

    @Test
    void no_message_is_at_once_one_about_a_number_and_one_about_none() {
        List<String> plurals = SOURCES.messages().stream()
                .filter(message -> message.one() != null)
                .map(SourceMessages.Message::key)
                .toList();

        assertThat(SOURCES.messages())
                .filteredOn(message -> message.one() == null)
                .extracting(SourceMessages.Message::key)
                .doesNotContainAnyElementsOf(plurals);
    }
}
