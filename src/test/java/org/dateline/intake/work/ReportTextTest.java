package org.dateline.intake.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportTextTest {

    private static final ReportText TEXT = ReportText.pasted("Home | News\n\n  A headline \n\nFirst.\n\t\nSecond.\n");

    @Test
    void paragraphs_are_the_lines_that_are_not_empty() {
        assertThat(TEXT.paragraphs()).containsExactly("Home | News", "A headline", "First.", "Second.");
    }

    @Test
    void lines_that_are_cut_off_do_not_count_until_they_are_put_back() {
        ReportText cut = TEXT.toggled(1).toggled(3);

        assertThat(cut.paragraphs()).containsExactly("A headline", "Second.");
        assertThat(cut.paragraphOf(1)).isZero();
        assertThat(cut.paragraphOf(4)).isEqualTo(2);
        assertThat(cut.toggled(3).paragraphOf(4)).isEqualTo(3);
    }

    @Test
    void a_text_of_which_everything_is_cut_off_is_empty() {
        assertThat(TEXT.toggled(1).toggled(2).toggled(3).toggled(4).isEmpty()).isTrue();
    }
}
