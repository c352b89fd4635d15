package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.export.content.ExportedView;
import org.dateline.export.content.Provenance;
import org.dateline.language.Language;
import org.dateline.language.PseudoLanguage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What other programs read, and this one reads again, is written in English whatever language is spoken. */
class ExportsForProgramsTest {

    private static Language other = Language.ENGLISH;

    @TempDir
    Path folder = Path.of(".");

    @BeforeAll
    static void makeLanguage() {
        other = PseudoLanguage.of();
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PDF", "PNG", "MP4", "GIF", "FRAMES", "STORY", "HANDOUT", "JSON_LINES", "COUNTS"})
    void they_are_the_same_in_every_language(ExportFormat format) throws Exception {
        Path english = folder.resolve("english");
        Path translated = folder.resolve("translated");

        ExportFile.write(format, ExportSamples.view(), english);
        write(format, ExportSamples.view(), translated);

        assertThat(translated).hasSameTextualContentAs(english);
    }

    private static void write(ExportFormat format, ExportedView view, Path file) throws Exception {
        Exception failed = Language.in(other, () -> {
            try {
                ExportFile.write(format, view, file);
                return null;
            } catch (Exception e) {
                return e;
            }
        });
        if (failed != null) {
            throw failed;
        }
        assertThat(Files.size(file)).isPositive();
    }

    @Test
    void what_a_person_reads_of_an_export_is_translated() throws Exception {
        ExportedView view = ExportSamples.view();

        assertThat(Language.in(other, () -> Provenance.of(view).inOneLine()))
                .startsWith(PseudoLanguage.BEGIN)
                .contains("\u00abWindow\u00bb");
        assertThat(Language.in(other, ExportFormat.CSV::title)).isEqualTo("\u00abTable (CSV)\u00bb");
        assertThat(ExportFormat.CSV.title()).isEqualTo("Table (CSV)");
    }
}
