package org.dateline.view.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationsTest {

    @ParameterizedTest
    @EnumSource
    void each_is_one_sentence(Explanations each) {
        assertThat(each.sentence()).matches("[^.]+\\.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Told by 4 sources, 3 independent | INDEPENDENT",
                "4 sources, at least 1, at most 3 independent | INDEPENDENT",
                "Names no origin | NO_ORIGIN",
                "Certainly in the window | CERTAINLY",
                "possible | POSSIBLY",
                "tells 2 events here, with 3 quotes | TELLS",
                "7\u00a0\u00b6 | PARAGRAPH"
            })
    void a_term_is_explained_where_it_stands(String words, Explanations expected) {
        assertThat(Explanations.of(words)).isEqualTo(expected.sentence());
    }

    @Test
    void several_terms_have_a_line_each() {
        assertThat(Explanations.of("Names no origin: counted as independent")).hasLineCount(2);
    }

    @Test
    void words_without_a_term_have_none() {
        assertThat(Explanations.of("2 sources tell it with some uncertainty")).isEmpty();
    }
}
