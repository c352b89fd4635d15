package org.dateline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.dateline.app.options.ExitCode;
import org.dateline.geo.MapLayer;
import org.dateline.language.Language;
import org.dateline.language.PseudoLanguage;
import org.dateline.problem.Loaded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command line speaks the language of the program, but where programs read what it prints. */
class TranslatedCommandLineTest {

    private static final String DATASET = """
            { "format": "dateline/1", "title": "Storm", "timeZone": "Asia/Karachi", "language": "en",
              "span": { "from": "2026-01-30", "to": "2026-02-02" },
              "sources": [ { "id": "paper", "outlet": null, "dateline": "Quetta, Feb 1", "origins": ["AFP"] } ],
              "places": [ { "id": "noshki", "name": "Noshki", "kind": "district" } ],
              "categories": [ { "id": "attack", "name": "Attack" } ],
              "measures": [ { "id": "guards", "name": "Guards", "unit": "people" } ],
              "events": [
                { "id": "raid", "title": "Raid", "category": "attack",
                  "time": { "start": "2026-01-31T00:00", "end": "2026-01-31T06:30" },
                  "places": [ { "place": "noshki", "precision": "district" } ],
                  "reports": [ { "source": "paper", "paragraphs": [2] } ],
                  "figures": [ { "measure": "guards", "min": 3, "max": null, "wording": "at least three guards",
                    "source": "paper", "paragraph": 2 } ] },
                { "id": "broken", "title": "Broken", "category": "none" } ] }
            """;

    private static Language other = Language.ENGLISH;

    @TempDir
    Path folder = Path.of(".");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void makeLanguage() {
        other = PseudoLanguage.of();
    }

    @BeforeEach
    void writeFile() throws Exception {
        Files.writeString(folder.resolve("storm.json"), DATASET);
    }

    @AfterEach
    void speakEnglish() {
        Language.use(Language.ENGLISH);
    }

    private int run(Language language, String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        Language.use(language);
        return DatelineCommand.commandLine(
                        opening -> ExitCode.FINE,
                        (request, dataset) -> new Loaded<>(new MapLayer("areas", List.of()), List.of()))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    @Test
    void help_is_translated_with_all_that_picocli_says_of_its_own() {
        assertThat(run(other, "--help")).isEqualTo(ExitCode.FINE);

        assertThat(out.toString().replaceAll("\\s+", " "))
                .startsWith("\u00abUsage:\u00bb dateline")
                .contains(
                        "\u00abA viewer for news events on a map and a timeline, with the words and the sources behind them.\u00bb")
                .contains("\u00abCommands:\u00bb")
                .contains("\u00abPrint version information and exit.\u00bb")
                .contains("\u00abCheck a dataset, its log of changes,")
                .contains("--data=FILE")
                .contains("\u00abWithout a command it opens the window.");
    }

    @Test
    void help_of_a_command_has_every_description_in_the_language() {
        assertThat(run(other, "export", "--help")).isEqualTo(ExitCode.FINE);

        CommandLine translated = DatelineCommand.commandLine(
                opening -> ExitCode.FINE,
                (request, dataset) -> new Loaded<>(new MapLayer("areas", List.of()), List.of()));
        assertThat(Objects.requireNonNull(translated.getSubcommands().get("export"))
                        .getCommandSpec()
                        .options())
                .allSatisfy(option -> assertThat(String.join("", option.description()))
                        .startsWith(PseudoLanguage.BEGIN)
                        .endsWith(PseudoLanguage.END));
        assertThat(out.toString()).contains("\u00abcsv (.csv), geojson (.geojson)", "--out=FILE");
    }

    @Test
    void english_help_is_as_it_is_written() {
        assertThat(run(Language.ENGLISH, "compare", "--help")).isEqualTo(ExitCode.FINE);

        assertThat(out.toString())
                .startsWith("Usage: dateline compare [-h] [--json] [--language=TAG] A B")
                .contains("Print what is new, changed and gone from one dataset to another.");
    }

    @Test
    void what_picocli_refuses_is_said_in_the_language() {
        assertThat(run(other, "query", "--fro", "x")).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(err.toString().lines())
                .containsExactly("\u00abUnknown options: '--fro', 'x'\u00bb", "\u00abPossible solutions: --from\u00bb");

        assertThat(run(other, "compare", "a")).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(err.toString()).startsWith("\u00abMissing required parameter: 'B'\u00bb");

        assertThat(run(Language.ENGLISH, "quer")).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(err.toString()).startsWith("There is neither a command nor a file of this name: quer");
    }

    @Test
    void options_still_do_what_they_do() {
        assertThat(run(other, "--data", folder.resolve("storm.json").toString(), "query", "--category", "attack"))
                .isEqualTo(ExitCode.FINE);

        assertThat(out.toString()).contains("raid", "\u00abBy place\u00bb").doesNotContain("Raid\u00bb");
    }

    @Test
    void what_the_program_refuses_is_said_in_the_language() {
        assertThat(run(other, "--data", folder.resolve("storm.json").toString(), "query", "--category", "attak"))
                .isEqualTo(ExitCode.COULD_NOT_RUN);

        assertThat(err.toString())
                .contains(
                        "\u00abdateline: \u00abthere is no \u00abcategory\u00bb \"attak\"; the nearest are attack\u00bb\u00bb");
    }

    @Test
    void what_programs_read_is_the_same_in_every_language() {
        String data = folder.resolve("storm.json").toString();
        for (List<String> arguments : List.of(
                List.of("query", "--data", data, "--json", "--measure", "guards"),
                List.of("query", "--data", data, "--json", "--by", "day", "--measure", "guards", "--stack", "place"),
                List.of("query", "--data", data, "--csv", "--by", "day", "--stack", "category"),
                List.of("check", "--data", data, "--json"),
                List.of("sources", "--data", data, "--json", "--place", "noshki"))) {
            int code = run(Language.ENGLISH, arguments.toArray(String[]::new));
            String english = out.toString();
            String told = err.toString();

            assertThat(run(other, arguments.toArray(String[]::new))).isEqualTo(code);
            assertThat(out.toString()).as(String.join(" ", arguments)).isEqualTo(english);
            assertThat(err.toString()).isEqualTo(told);
            assertThat(Language.current()).isEqualTo(other);
        }
    }
}
