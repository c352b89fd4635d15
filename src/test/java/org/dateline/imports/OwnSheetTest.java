package org.dateline.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.dateline.events.Dataset;
import org.dateline.export.ExportFormat;
import org.dateline.export.ExportSamples;
import org.dateline.model.Event;
import org.dateline.model.TimeWindow;
import org.dateline.query.EventFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet of TimelineJS that this program has written, and that people go on writing. */
class OwnSheetTest {

    private static final TimeWindow ALL =
            new TimeWindow(Instant.parse("2000-01-01T00:00:00Z"), Instant.parse("3000-01-01T00:00:00Z"));

    @TempDir
    private Path folder = Path.of("");

    private ImportFixture files = new ImportFixture(folder);

    @BeforeEach
    void prepare() {
        files = new ImportFixture(folder);
    }

    private static String sheet() {
        return ExportSamples.text(
                ExportFormat.TIMELINEJS_SHEET, ExportSamples.view(ExportSamples.odd(), ALL, EventFilter.NONE));
    }

    private ImportResult read(String sheet) throws Exception {
        return ImportFixture.read(files.file("sheet.csv", sheet));
    }

    private static Event event(Dataset dataset, String title) {
        return dataset.events().stream()
                .filter(event -> event.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void has_no_column_that_is_not_understood_and_no_field_of_its_own() throws Exception {
        Survey survey = ImportFixture.survey(files.file("sheet.csv", sheet()));

        assertThat(survey.zone()).contains(ExportSamples.odd().zone());
        assertThat(survey.kept(survey.proposed(), Set.of()).columns()).isEmpty();
        assertThat(read(sheet()).problems()).isEmpty();
    }

    @Test
    void a_language_that_is_none_is_told_and_not_taken() throws Exception {
        String ending = "," + ExportSamples.odd().language() + "\r\n";
        assertThat(sheet()).contains(ending);

        ImportResult result = read(sheet().replace(ending, ",no language\r\n"));

        assertThat(files.problems(result))
                .containsExactly("warning: sheet.csv: the language is not used; expected a language tag such as \"en\","
                        + " found \"no language\"");
        assertThat(files.dataset(result).language()).isEqualTo("und");
    }

    @Test
    void a_date_that_was_changed_in_the_sheet_is_read_and_told_and_as_exactly_known_as_before() throws Exception {
        ImportResult result = read(sheet().replace("2026,1,31,06:00,2026,2,1,02:00", "2026,1,30,06:00,2026,2,1,02:00"));

        assertThat(files.problems(result))
                .containsExactly(
                        "warning: sheet.csv, line 7: the date was changed after Dateline had written it; it is read as"
                                + " year, month, day and time say now, and not as the columns \"Dateline Start\" to \"Dateline End\" say;"
                                + " found \"2026-01-31T06:00:00+05:00\"");
        assertThat(ImportFixture.time(event(files.dataset(result), "Siege")))
                .isEqualTo("2026-01-30T06:00 2026-02-01T02:00 2026-01-30T06:00 2026-02-01T02:00");
    }

    @Test
    void an_exact_time_that_was_changed_in_the_sheet_is_exact() throws Exception {
        ImportResult result = read(sheet().replace("2026,2,1,15:00:30,", "2026,2,1,16:00:30,"));

        assertThat(result.problems()).hasSize(1);
        assertThat(ImportFixture.time(event(files.dataset(result), "Denial")))
                .isEqualTo("2026-02-01T16:00:30 2026-02-01T16:00:30 2026-02-01T16:00:30 2026-02-01T16:00:30");
    }

    @Test
    void what_a_spreadsheet_makes_of_the_cells_is_no_change() throws Exception {
        ImportResult result = read(sheet().replace("2026,2,1,15:00:30,", "2026,02,01,15:00:30,"));

        assertThat(result.problems()).isEmpty();
    }

    @Test
    void a_row_that_came_in_since_and_a_column_that_came_in_since_are_read() throws Exception {
        String sheet = sheet().replace("Dateline Language", "Dateline Language,Checked by")
                + "2026,2,2,,,,,,,New,,,,,,,Attack,,,,,,,,Ann\r\n";
        ImportResult result = read(sheet);

        assertThat(result.problems()).isEmpty();
        assertThat(event(files.dataset(result), "New").fields())
                .extracting(value -> value.field() + " " + value.text())
                .containsExactly("checked-by Ann");
    }

    @Test
    void a_quote_in_the_media_column_of_any_sheet_is_text() throws Exception {
        ImportResult result = read("Year,Month,Day,Headline,Text,Display Date,Media,Group\n"
                + "2026,1,31,One,Said &lt;so&gt;.,,<blockquote>Run!<cite>A man</cite></blockquote>,A &amp; B\n");

        assertThat(result.problems()).isEmpty();
        Dataset dataset = files.dataset(result);
        assertThat(event(dataset, "One").summary()).isEqualTo("As sheet.csv puts it: Said <so>.\nRun!A man");
        assertThat(dataset.categories()).extracting(category -> category.name()).containsExactly("A & B");
        assertThat(dataset.fields()).isEmpty();
    }
}
