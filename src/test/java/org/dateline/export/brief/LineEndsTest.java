package org.dateline.export.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class LineEndsTest {

    /** The text in the parts that stand whole in a line. */
    private static List<String> parts(String text) {
        LineEnds ends = new LineEnds(() -> {});
        ends.setText(text);
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
            parts.add(text.substring(start, end));
            start = end;
        }
        assertThat(start).isEqualTo(text.length());
        return parts;
    }

    @Test
    void lines_end_between_words() {
        assertThat(parts("We heard it")).containsExactly("We ", "heard ", "it");
    }

    @Test
    void a_text_without_words_has_no_end_of_a_line_in_it() {
        assertThat(parts("")).isEmpty();
        assertThat(parts(" ")).hasSize(1);
    }

    @Test
    void times_and_names_of_files_are_not_parted() {
        assertThat(parts("at 05:04 in map.json")).containsExactly("at ", "05:04 ", "in ", "map.json");
        assertThat(parts("a two-day siege")).containsExactly("a ", "two-", "day ", "siege");
    }

    @Test
    void what_must_not_be_parted_stays_together() {
        assertThat(parts("Jago News\u00a0\u00b6\u00a08")).containsExactly("Jago ", "News\u00a0\u00b6\u00a08");
    }

    @Test
    void a_long_address_can_end_after_a_mark() {
        assertThat(parts("see https://example.org/news/2026/attacks-in-a-province now"))
                .startsWith("see ", "https://", "example.", "org/", "news/", "2026/", "attacks-", "in-")
                .endsWith("now");
    }

    @Test
    void lines_end_within_scripts_that_have_no_spaces() {
        assertThat(parts("\u6771\u4eac\u90fd")).hasSize(3);
    }

    @Test
    void a_text_that_is_not_wanted_any_more_is_not_begun() {
        LineEnds ends = new LineEnds(() -> {
            throw new CancellationException("left off");
        });

        assertThatThrownBy(() -> ends.setText("words")).isInstanceOf(CancellationException.class);
    }
}
