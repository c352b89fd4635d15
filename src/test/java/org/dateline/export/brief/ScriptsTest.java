package org.dateline.export.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
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
}
