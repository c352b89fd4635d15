package org.dateline.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

    @Test
    void numbers_for_readers_have_commas_and_no_needless_point() {
        assertThat(NumberWords.number(999)).isEqualTo("999");
        assertThat(NumberWords.number(1_000)).isEqualTo("1,000");
        assertThat(NumberWords.number(3_000.0)).isEqualTo("3,000");
        assertThat(NumberWords.number(2.5)).isEqualTo("2.5");
    }

    @ParameterizedTest
    @CsvSource({"30, 30", "-70.5, -70.5", "1E10, 10000000000", "-0.0, 0", "0.00001, 0.00001"})
    void numbers_for_programs_have_neither_groups_nor_exponents(double value, String digits) {
        assertThat(NumberWords.plain(value)).isEqualTo(digits);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, one", "12, twelve", "13, 13", "1300, '1,300'"})
    void small_numbers_are_words_in_a_sentence(int number, String words) {
        assertThat(NumberWords.inWords(number)).isEqualTo(words);
    }

    @Test
    void a_long_list_ends_with_how_many_more_there_are() {
        assertThat(NumberWords.lines(List.of("one", "two"), 2)).isEqualTo("one\ntwo");
        assertThat(NumberWords.lines(List.of("one", "two", "three"), 1)).isEqualTo("one\nand 2 more");
    }

    @Test
    void a_share_is_in_whole_hundredths() {
        assertThat(NumberWords.percent(0.074)).isEqualTo("7\u00a0%");
        assertThat(NumberWords.percent(1)).isEqualTo("100\u00a0%");
        assertThat(NumberWords.percent(0.004)).isEqualTo("less than 1\u00a0%");
        assertThat(NumberWords.percent(0)).isEqualTo("0\u00a0%");
    }
}
