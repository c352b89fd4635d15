package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
class WritingDirectionTest {

    @ParameterizedTest
    @CsvSource({
        "Noshki, false",
        "\u0646\u0648\u0634\u06a9\u06cc, true",
        "31 \u0627\u0641\u0631\u0627\u062f, true",
        "BBC \u0646\u06d2 \u06a9\u06c1\u0627, false",
        "\u201c\u0646\u0648\u0634\u06a9\u06cc\u201d BBC, true",
        "\u05e9\u05dc\u05d5\u05dd, true",
        "'31 - 12', false"
    })
    void a_paragraph_runs_as_its_first_letter_does(String paragraph, boolean isRightToLeft) {
        assertThat(WritingDirection.isRightToLeft(paragraph)).isEqualTo(isRightToLeft);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Gwadar", "\u0413\u0432\u0430\u0434\u0430\u0440", "\u5de5\u4e8b", "\ud83d\ude00"})
    void most_scripts_run_from_left_to_right(String words) {
        assertThat(WritingDirection.hasRightToLeft(words)).isFalse();
        assertThat(WritingDirection.drawn(words)).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a \u05d0", "(\u0646)", "\ud83a\udd00"})
    void one_letter_suffices(String words) {
        assertThat(WritingDirection.hasRightToLeft(words)).isTrue();
    }

    @Test
    void paragraphs_are_what_ends_of_lines_part() {
        assertThat(WritingDirection.paragraphs("one\ntwo\r\n\nfour")).isEqualTo(List.of("one", "two", "", "four"));
    }

    @Test
    void words_from_right_to_left_are_drawn_one_by_one() {
        assertThat(WritingDirection.drawn("BBC \u0646\u06d2 \u06a9\u06c1\u0627"))
                .containsExactly("BBC ", "\u0646\u06d2 ", "\u06a9\u06c1\u0627");
    }

    @Test
    void letters_that_are_not_to_join_are_drawn_apart_without_the_sign_that_says_so() {
        assertThat(WritingDirection.drawn("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"))
                .containsExactly("\u0645\u06cc", "\u062e\u0648\u0627\u0647\u0645");
        assertThat(WritingDirection.drawn("\u200c\u0645")).containsExactly("\u0645");
    }
}
