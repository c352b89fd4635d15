package org.dateline.export.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.export.ExportFormat;
import org.dateline.export.ExportSamples;
import org.junit.jupiter.api.Test;

class CitationsTest {

    @Test
    void cites_each_source_once_with_the_paragraphs_that_are_meant() {
        assertThat(Citations.ofSources(ExportSamples.view()).lines())
                .containsExactly(
                        "A. Writer and B. Other. \u201c50% of $5 #1 \\ ~x^2: =SUM(A1)\u201d. The {Päper} & Co_1,"
                                + " 1 February 2026, 17:04 (Asia/Karachi). Relies on AFP, Al Jazeera."
                                + " <https://example.org/a_b?c=1&d=%20~e>. Archived as one_1.txt."
                                + " Here: paragraphs 2, 5.",
                        "[Without a headline]. Unnamed outlet, n.d. Here: paragraphs 1, 3, 4.",
                        "\u201cکوئٹہ میں دھماکا\u201d. روزنامہ, 2 February 2026. Relies on AFP. Here: paragraph 1.");
    }

    @Test
    void is_empty_where_nothing_is_shown() {
        assertThat(Citations.ofSources(ExportSamples.empty())).isEmpty();
    }

    @Test
    void a_file_has_the_view_the_sources_and_every_quote() {
        String text = ExportSamples.text(ExportFormat.CITATIONS, ExportSamples.view());

        assertThat(text.lines())
                .contains("Dataset: Odd & <told> (odd.json)", "View: " + ExportSamples.LINE, "Sources", "Quotes")
                .anyMatch(line -> line.startsWith("\u201cہم نے ساری رات سنا\u201d (ایک رہائشی). In: "));
    }
}
