package org.dateline.language.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.dateline.language.Language;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullMarked
class LanguagesTest {

    private static final String HEAD =
            "{\"format\":\"dateline-language/1\",\"language\":\"ar\",\"name\":\"العربية\",\"direction\":\"right-to-left\",\n\"messages\":{\n";

    @TempDir
    Path folder;

    private Loaded<Language> added(String messages) throws IOException, UnreadableFileException {
        Files.writeString(folder.resolve("ar.json"), HEAD + messages + "\n}}");
        return new Languages(folder).of("ar").orElseThrow();
    }

    private List<String> problemsOf(String messages) throws IOException, UnreadableFileException {
        return added(messages).problems().stream()
                .map(Problem::describe)
                .map(words -> words.replace(folder.resolve("ar.json").toString(), "ar.json"))
                .toList();
    }

    @Test
    void english_and_urdu_come_with_the_program_without_a_problem() throws UnreadableFileException {
        Languages languages = new Languages(null);

        assertThat(languages.tags()).containsExactly("en", "ur");
        assertThat(languages.of("en").orElseThrow().value()).isSameAs(Language.ENGLISH);
        Loaded<Language> urdu = languages.of("ur").orElseThrow();
        assertThat(urdu.problems()).isEmpty();
        assertThat(urdu.value().isRightToLeft()).isTrue();
        assertThat(urdu.value().name()).isEqualTo("اردو");
    }

    @Test
    void a_region_finds_the_language_and_what_is_not_known_is_told() throws UnreadableFileException {
        Languages languages = new Languages(null);

        assertThat(languages.of("ur-PK").orElseThrow().value().tag()).isEqualTo("ur");
        assertThat(languages.of("EN-GB").orElseThrow().value()).isSameAs(Language.ENGLISH);
        assertThat(languages.of("tlh")).isEmpty();
        assertThat(languages.of("")).isEmpty();
        assertThat(languages.unknown("tlh")).isEqualTo("the language tlh is not known; known are en, ur");
    }

    @Test
    void a_language_is_added_by_a_file() throws IOException, UnreadableFileException {
        Language arabic = added("\"Open {0}\":\"افتح {0}\"").value();

        assertThat(new Languages(folder).tags()).containsExactly("en", "ur", "ar");
        assertThat(Language.in(arabic, () -> tr("Open {0}", "x"))).isEqualTo("افتح x");
        assertThat(Language.in(arabic, () -> tr("Close"))).isEqualTo("Close");
    }

    @Test
    void plurals_follow_the_rules_of_the_language() throws IOException, UnreadableFileException {
        Language arabic = added(
                        "\"{0} days\":{\"zero\":\"z\",\"one\":\"o\",\"two\":\"t\",\"few\":\"f{0}\",\"many\":\"m{0}\","
                                + "\"other\":\"x{0}\"}")
                .value();

        assertThat(LongStream.of(0, 1, 2, 3, 11, 100)
                        .mapToObj(number -> Language.in(arabic, () -> trn(number, "{0} day", "{0} days"))))
                .extracting(words -> words.substring(0, 1))
                .containsExactly("z", "o", "t", "f", "m", "x");
    }

    @Test
    void a_file_of_a_users_own_stands_before_one_that_comes_with_the_program()
            throws IOException, UnreadableFileException {
        Files.writeString(
                folder.resolve("ur.json"),
                "{\"format\":\"dateline-language/1\",\"language\":\"ur\",\"name\":\"Urdu\",\"messages\":{}}");

        Languages languages = new Languages(folder);

        assertThat(languages.tags()).containsExactly("en", "ur");
        assertThat(languages.of("ur").orElseThrow().value().name()).isEqualTo("Urdu");
    }

    @Test
    void a_broken_message_is_told_with_its_line_and_english_is_shown() throws IOException, UnreadableFileException {
        assertThat(
                        problemsOf(
                                "\"{0} of {1}\":\"{0}\",\n\"a\":7,\n\"b\":\"\",\n\"{0} days\":{\"one\":\"day\",\"other\":\"days\"}"))
                .containsExactly(
                        "warning: ar.json, line 3, $.messages[\"{0} of {1}\"]: the message is shown in English; expected {0} {1}, found \"{0}\"",
                        "warning: ar.json, line 4, $.messages[\"a\"]: the message is shown in English; expected a text, or texts by categories of plural, found 7",
                        "warning: ar.json, line 6, $.messages[\"{0} days\"]: the message is shown in English; expected {0}, found \"days\"");
        Language arabic = new Languages(folder).of("ar").orElseThrow().value();
        assertThat(Language.in(arabic, () -> tr("{0} of {1}", 1, 2)))
                .isEqualTo("1 of 2".replace("1", "\u0661").replace("2", "\u0662"));
    }

    @Test
    void what_is_no_catalogue_is_refused() throws IOException {
        Files.writeString(folder.resolve("fr.json"), "{\"format\":\"dateline-language/2\"}");
        Files.writeString(folder.resolve("de.json"), "[");
        Files.writeString(
                folder.resolve("it.json"),
                "{\"format\":\"dateline-language/1\",\"language\":\"!\",\"name\":\"x\",\"messages\":{}}");

        assertThatThrownBy(() -> new Languages(folder).of("fr"))
                .hasMessageContaining("this is no catalogue of messages; expected \"dateline-language/1\"");
        assertThatThrownBy(() -> new Languages(folder).of("de")).isInstanceOf(UnreadableFileException.class);
        assertThatThrownBy(() -> new Languages(folder).of("it")).hasMessageContaining("a language's tag (BCP 47)");
    }
}
