package org.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\"\"", "\u201c \u201d"})
    void what_asks_for_nothing_has_no_terms(String typed) {
        assertThat(SearchTerm.parse(typed)).isEmpty();
    }

    @Test
    void words_are_folded_and_each_is_a_term() {
        assertThat(SearchTerm.parse("Noshki PRISON"))
                .extracting(SearchTerm::words)
                .containsExactly(List.of("noshki"), List.of("prison"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"blood is not\"", "\u201cblood is not\u201d", "\u00abblood is not\u00bb"})
    void what_stands_between_quotation_marks_of_any_kind_is_one_exact_term(String typed) {
        assertThat(SearchTerm.parse(typed)).singleElement().satisfies(term -> {
            assertThat(term.words()).containsExactly("blood", "is", "not");
            assertThat(term.exact()).isTrue();
        });
    }

    @Test
    void a_mark_that_is_not_closed_yet_reaches_to_the_end() {
        assertThat(SearchTerm.parse("raid \"our blo")).last().satisfies(term -> {
            assertThat(term.words()).containsExactly("our", "blo");
            assertThat(term.open()).isTrue();
        });
    }

    @Test
    void parts_of_a_hyphenated_word_stand_for_the_whole_too() {
        assertThat(SearchTerm.parse("co-ordinated ")).singleElement().satisfies(term -> {
            assertThat(term.words()).containsExactly("co", "ordinated");
            assertThat(term.joined()).isEqualTo("coordinated");
        });
    }
}
