package org.dateline.export.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.data.DatasetReader;
import org.dateline.events.Dataset;
import org.dateline.export.ExportSamples;
import org.dateline.export.content.ExportedView;
import org.dateline.query.EventFilter;
import org.dateline.samples.ImportedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a brief cannot show is told when it is written. */
class ScriptsTest {

    @TempDir
    private Path folder;

    private String lacking(ExportedView view) throws Exception {
        Path file = folder.resolve("brief.pdf");
        BriefWriter brief = new BriefWriter(view, BriefPictures.NONE, Paper.A4);
        brief.writeTo(file);
        assertThat(Files.size(file)).isPositive();
        return brief.lacking();
    }

    @Test
    void scripts_that_its_typefaces_lack_are_named() throws Exception {
        Path table = Path.of("src/test/resources/org/dateline/cases/pdf-without-whole-scripts/scripts.csv");
        Dataset scripts = DatasetReader.read(ImportedTable.in(folder, table)).value();

        assertThat(lacking(ExportSamples.view(scripts, scripts.span(), EventFilter.NONE)))
                .isEqualTo("The brief cannot show 153 characters, of these scripts: Bengali, Devanagari, Ethiopic, Han,"
                        + " Hangul, Hebrew, Hiragana, Katakana, Thai; an empty square stands for each, and its last page"
                        + " names them.");
    }

    @Test
    void of_latin_and_urdu_nothing_is_missing() throws Exception {
        assertThat(lacking(ExportSamples.view())).isEmpty();
    }

    @Test
    void the_same_is_known_before_it_is_written() throws Exception {
        Path table = Path.of("src/test/resources/org/dateline/cases/pdf-without-whole-scripts/scripts.csv");
        Dataset scripts = DatasetReader.read(ImportedTable.in(folder, table)).value();
        ExportedView view = ExportSamples.view(scripts, scripts.span(), EventFilter.NONE);

        assertThat(LackingScripts.ofBrief(view)).isEqualTo(lacking(view));
        assertThat(LackingScripts.ofBrief(ExportSamples.view())).isEmpty();
    }

    @Test
    void a_picture_lacks_what_neither_the_program_nor_the_computer_has_a_typeface_for() throws Exception {
        // An unassigned character, which no typeface can have
        String unknown = Character.toString(0x3FFFD - 0x10);

        assertThat(LackingScripts.ofPictures(ExportSamples.view(), List.of("Quetta", unknown)))
                .startsWith("A picture cannot show 1 character");
        assertThat(LackingScripts.ofPictures(ExportSamples.view(), List.of("Quetta", "\u06a9\u0648\u0626\u0679\u06c1")))
                .isEmpty();
    }
}
