package org.dateline.export.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.dateline.files.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTableTest {

    private static TextTable of(String... cells) {
        return new TextTable(List.of("Events of a day"), List.of("Title"), cells.length, i -> List.of(cells[i]));
    }

    private static String csv(TextTable table) throws Exception {
        StringWriter writer = new StringWriter();
        table.writeCsv(writer, Progress.UNSEEN);
        return writer.toString();
    }

    @Test
    void text_has_caption_headings_and_rows_with_tabs_between_the_cells() {
        TextTable table = new TextTable(
                List.of("Three days (a.json)", "1 event"),
                List.of("Title", "Quotes"),
                1,
                i -> List.of("Raid", "at least 24"));

        assertThat(table.tabbed()).isEqualTo("Three days (a.json)\n1 event\n\nTitle\tQuotes\nRaid\tat least 24\n");
    }

    @Test
    void a_cell_of_text_with_a_tab_or_a_line_break_stays_one_cell() {
        assertThat(of("two\nlines", "a\ttab", "\u201cquoted\u201d", "says \"no\"")
                        .tabbed())
                .endsWith("Title\n\"two\nlines\"\n\"a\ttab\"\n\u201cquoted\u201d\n\"says \"\"no\"\"\"\n");
    }

    @Test
    void html_shows_what_is_written_and_never_runs_it() {
        assertThat(of("<script>x</script> & \"y\"\nnext").html())
                .contains("<p>Events of a day</p>")
                .contains("<th dir=\"auto\">Title</th>")
                .contains("<td dir=\"auto\">&lt;script&gt;x&lt;/script&gt; &amp; &quot;y&quot;<br>next</td>")
                .doesNotContain("<script>");
    }

    @Test
    void html_says_of_what_a_spreadsheet_would_work_out_that_it_is_text() {
        assertThat(of("=1+1").html()).contains("style=\"mso-number-format:'\\@'\">=1+1</td>");
        assertThat(of("-12").html()).contains("<td dir=\"auto\">-12</td>");
    }

    @Test
    void csv_has_headings_and_rows_and_no_caption() throws Exception {
        assertThat(csv(of("Raid", "one, two"))).isEqualTo("Title\r\nRaid\r\n\"one, two\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+923001234", "-cmd", "@SUM(1)", " =1+1", "\t=1+1", "\r=1", "'=1", "\uff1d1", "\u00a0@x"
            })
    void no_cell_is_a_formula(String cell) throws Exception {
        assertThat(csv(of(cell))).contains("'" + cell);
        assertThat(of(cell).tabbed()).contains("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-12", "-0.5", "12", "at least 24", "a-b", "Urdu \u06a9\u0648\u0626\u0679\u06c1"})
    void numbers_and_words_stand_as_they_are(String cell) throws Exception {
        assertThat(csv(of(cell))).isEqualTo("Title\r\n" + cell + "\r\n");
    }

    @Test
    void a_caption_is_no_formula_either() {
        TextTable table = new TextTable(List.of("=1+1"), List.of("Title"), 0, i -> List.of());

        assertThat(table.tabbed()).startsWith("'=1+1\n");
    }

    @Test
    void the_first_rows_alone_are_not_more_than_there_are() {
        assertThat(Stream.of(1, 5).map(most -> of("a", "b").first(most).size())).containsExactly(1, 2);
    }

    @Test
    void rows_are_made_as_they_are_written_and_writing_can_be_left_off() {
        TextTable table = new TextTable(List.of(), List.of("Title"), 1_000_000, i -> List.of("row " + i));
        StringWriter writer = new StringWriter();
        Progress afterThree = new Progress() {
            private long rows;

            @Override
            public void at(long done, long of) {
                rows = done;
                assertThat(of).isEqualTo(1_000_000);
            }

            @Override
            public boolean isCancelled() {
                return rows == 3;
            }
        };

        assertThatThrownBy(() -> table.writeCsv(writer, afterThree)).isInstanceOf(CancellationException.class);
        assertThat(writer.toString()).isEqualTo("Title\r\nrow 0\r\nrow 1\r\nrow 2\r\n");
    }
}
