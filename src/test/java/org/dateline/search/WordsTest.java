package org.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({"Sarāwān, sarawan", "QUETTA, quetta", "نوشکی, نوشكي", "نوشكي, نوشكي", "2026, 2026"})
    void a_word_is_the_same_whatever_its_case_and_accents(String text, String term) {
        assertThat(Words.of(text)).singleElement().extracting(Token::term).isEqualTo(term);
    }

    @Test
    void words_know_where_they_stand_in_the_text() {
        assertThat(Words.of("In Gwadar, at dawn"))
                .filteredOn(word -> word.term().equals("gwadar"))
                .singleElement()
                .satisfies(word -> {
                    assertThat(word.start()).isEqualTo(3);
                    assertThat(word.end()).isEqualTo(9);
                    assertThat(word.position()).isEqualTo(1);
                });
    }

    @Test
    void a_hyphenated_word_is_found_whole_and_in_parts() {
        assertThat(Words.of("co-ordinated")).extracting(Token::term).containsExactly("coordinated", "co", "ordinated");
    }

    @Test
    void numbers_that_a_hyphen_joins_stay_two() {
        assertThat(Words.of("30-40")).extracting(Token::term).containsExactly("30", "40");
    }

    @Test
    void a_text_of_marks_alone_has_no_words() {
        assertThat(Words.of("… – ¶ !")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"war, 0", "raid, 1", "Quetta, 1", "coordinated, 2"})
    void longer_words_may_differ_by_more_letters(String word, int letters) {
        assertThat(Spelling.mayDiffer(word)).isEqualTo(letters);
    }
}
