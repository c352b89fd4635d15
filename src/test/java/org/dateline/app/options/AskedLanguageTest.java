package org.dateline.app.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.language.Language;
import org.dateline.language.catalogue.Languages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedLanguageTest {

    @TempDir
    Path folder = Path.of(".");

    @AfterEach
    void speakEnglish() {
        Language.use(Language.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--language ur",
                "--language=ur",
                "query --language ur",
                "--data new --language ur check",
                "--help --language ur",
                "query --certain-only --language=ur --json",
                "--language ur new --language en storm.json"
            })
    void the_first_tag_is_that_of_the_program(String arguments) {
        assertThat(AskedLanguage.asked(arguments.split(" "))).contains("ur");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query",
                "--language",
                "new --language ur storm.json",
                "--data storm.json new --language ur",
                "--help new --language ur"
            })
    void a_tag_of_a_dataset_that_is_begun_is_none_of_the_program(String arguments) {
        assertThat(AskedLanguage.asked(arguments.split(" "))).isEmpty();
    }

    @Test
    void a_known_language_is_spoken() {
        assertThat(AskedLanguage.use(new String[] {"--language", "ur"}, new Languages(null)))
                .isEmpty();

        assertThat(Language.current().tag()).isEqualTo("ur");
    }

    @Test
    void none_that_is_asked_for_leaves_all_as_it_is() {
        assertThat(AskedLanguage.use(new String[] {"query"}, new Languages(null)))
                .isEmpty();

        assertThat(Language.current()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void an_unknown_tag_is_refused_with_those_that_are_known() {
        assertThatThrownBy(() -> AskedLanguage.use(new String[] {"--language=xx"}, new Languages(null)))
                .isInstanceOf(CommandException.class)
                .hasMessage("--language: the language xx is not known; known are en, ur");
        assertThat(Language.current()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void a_catalogue_that_is_none_is_refused() throws Exception {
        Files.writeString(folder.resolve("xx.json"), "{}");

        assertThatThrownBy(() -> AskedLanguage.use(new String[] {"--language=xx"}, new Languages(folder)))
                .isInstanceOf(CommandException.class)
                .hasMessageStartingWith("--language: ")
                .hasMessageContaining("xx.json");
    }
}
