package org.dateline.export.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dateline.export.ExportFormat;
import org.dateline.export.ExportSamples;
import org.dateline.export.content.ExportedView;
import org.junit.jupiter.api.Test;

/** The sheet of which TimelineJS makes a timeline. */
class TimelineSheetExportTest {

    private static List<CSVRecord> rows(ExportedView view) throws Exception {
        String text = ExportSamples.text(ExportFormat.TIMELINEJS_SHEET, view);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return parser.getRecords();
        }
    }

    private static CSVRecord row(String headline) throws Exception {
        return rows(ExportSamples.view()).stream()
                .filter(row -> row.get("Headline").equals(headline))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void has_the_columns_of_the_template_first() {
        assertThat(ExportSamples.text(ExportFormat.TIMELINEJS_SHEET, ExportSamples.view()))
                .startsWith("Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,"
                        + "Media Credit,Media Caption,Media Thumbnail,Type,Group,Background,");
        assertThat(ExportFormat.ofName("a.timeline.csv")).containsExactly(ExportFormat.TIMELINEJS_SHEET);
    }

    @Test
    void begins_with_a_title_that_has_no_date() throws Exception {
        CSVRecord title = rows(ExportSamples.view()).get(0);

        assertThat(title.get("Type")).isEqualTo("title");
        assertThat(title.get("Headline")).isEqualTo("Odd &amp; &lt;told&gt;");
        assertThat(title.get("Year")).isEmpty();
        assertThat(rows(ExportSamples.empty())).hasSize(1);
    }

    @Test
    void an_event_has_its_outer_interval_on_the_clock_of_the_dataset_and_how_exactly_it_is_known() throws Exception {
        CSVRecord siege = row("Siege");

        assertThat(List.of(siege.get("Year"), siege.get("Month"), siege.get("Day"), siege.get("Time")))
                .containsExactly("2026", "1", "31", "06:00");
        assertThat(List.of(siege.get("End Year"), siege.get("End Month"), siege.get("End Day"), siege.get("End Time")))
                .containsExactly("2026", "2", "1", "02:00");
        assertThat(siege.get("Group")).isEqualTo("Attack");
        assertThat(siege.get("Dateline Start Latest")).isEqualTo("2026-01-31T08:00:00+05:00");
        assertThat(row("Blast").get("Display Date")).isEqualTo("some time within Sat 31 Jan 2026");
    }

    @Test
    void an_instant_has_no_end_and_its_seconds() throws Exception {
        assertThat(row("Denial").get("Time")).isEqualTo("15:00:30");
        assertThat(row("Denial").get("End Year")).isEmpty();
    }

    @Test
    void no_cell_is_a_formula_and_a_browser_shows_the_character_all_the_same() throws Exception {
        CSVRecord raid = row("&#61;HYPERLINK(&quot;http://x&quot;)");

        assertThat(raid.get("Media")).startsWith("<blockquote>\u201cWe heard");
        assertThat(raid.get("Media Caption")).isEqualTo("Paragraph 2");
    }
}
