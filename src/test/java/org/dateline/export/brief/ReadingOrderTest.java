package org.dateline.export.brief;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {

    private static final String QUETTA = "\u06a9\u0648\u0626\u0679\u06c1";

    /** The runs of a paragraph, those from right to left in brackets. */
    private static List<String> runs(String paragraph, byte direction) {
        ReadingOrder order = new ReadingOrder();
        order.setParagraph(paragraph, direction);
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < order.countTextRuns(); i++) {
            BidiTextRun run = order.getVisualRun(i);
            String words = paragraph.substring(run.getStart(), run.getStart() + run.getLength());
            runs.add(run.getDirection() == BidiSplitter.RTL ? "[" + words + "]" : words);
        }
        return runs;
    }

    @Test
    void a_paragraph_has_the_direction_of_its_first_letter() {
        assertThat(ReadingOrder.isRightToLeft("2026 " + QUETTA + " (Quetta)")).isTrue();
        assertThat(ReadingOrder.isRightToLeft("Quetta (" + QUETTA + ")")).isFalse();
        assertThat(ReadingOrder.isRightToLeft("")).isFalse();
    }

    @Test
    void words_that_run_against_a_line_make_one_run_with_the_numbers_among_them() {
        assertThat(runs("In " + QUETTA + " 2026 " + QUETTA + " it was", BidiSplitter.LTR))
                .containsExactly("In ", "[" + QUETTA + " 2026 " + QUETTA + "]", " it was");
    }

    @Test
    void a_paragraph_from_right_to_left_is_one_run_with_the_words_in_it_that_are_not() {
        assertThat(runs(QUETTA + " AFP " + QUETTA, BidiSplitter.RTL))
                .containsExactly("[" + QUETTA + " AFP " + QUETTA + "]");
        assertThat(ReadingOrder.seen("\u0628\u062f AFP \u0633")).isEqualTo("\u0633 AFP \u062f\u0628");
    }

    @Test
    void a_paragraph_without_words_has_a_run() {
        assertThat(runs("", BidiSplitter.LTR)).containsExactly("");
    }

    @Test
    void a_run_is_turned_round_and_its_numbers_are_not() {
        assertThat(ReadingOrder.seen("\u0628\u062f 31 \u0633")).isEqualTo("\u0633 31 \u062f\u0628");
        assertThat(ReadingOrder.seen("(\u0628\u062f\u0633)")).isEqualTo("(\u0633\u062f\u0628)");
    }
}
