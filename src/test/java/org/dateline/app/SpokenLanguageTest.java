package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.language.Language;
import org.dateline.language.catalogue.Languages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpokenLanguageTest {

    private static final String FILE = """
            {"format": "%s", "language": "xx", "name": "Xx", "direction": "ltr",
             "messages": {"{0} of {1}": "{0}"}}
            """;

    @TempDir
    private Path folder;

    @AfterEach
    void speakEnglish() throws Exception {
        Languages shipped = new Languages(null);
        SpokenLanguage.speak(shipped.of("ur").orElseThrow());
        Language.use(Language.ENGLISH);
    }

    @Test
    void what_is_wrong_with_a_language_that_is_chosen_is_there_to_be_said() throws Exception {
        Files.writeString(folder.resolve("xx.json"), FILE.formatted(format()));

        SpokenLanguage.speak(new Languages(folder).of("xx").orElseThrow());

        assertThat(Language.current().tag()).isEqualTo("xx");
        assertThat(SpokenLanguage.wrong().orElseThrow()).contains("xx.json").contains("{1}");
    }

    @Test
    void of_one_that_is_whole_nothing_is_said() throws Exception {
        SpokenLanguage.speak(new Languages(folder).of("ur").orElseThrow());

        assertThat(SpokenLanguage.wrong()).isEmpty();
    }

    private static String format() throws Exception {
        String shipped = Files.readString(Path.of("src/main/resources/org/dateline/language/catalogue/ur.json"));
        return shipped.replaceFirst("(?s).*?\"format\": \"([^\"]+)\".*", "$1");
    }
}
