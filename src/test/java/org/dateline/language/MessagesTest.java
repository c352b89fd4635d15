package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Every word that a person reads can be translated. */
class MessagesTest {

    private static final SourceMessages SOURCES = SourceMessages.of(Path.of("src/main/java"));

    @Test
    void words_are_translated_or_said_to_be_for_programs() {
        assertThat(SOURCES.strays()).isEmpty();
    }
}
