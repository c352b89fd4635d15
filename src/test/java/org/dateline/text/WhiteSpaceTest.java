package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhiteSpaceTest {

    @ParameterizedTest
    @CsvSource({
        "'a  b', 'a  b'",
        "'a \n b', 'a b'",
        "'a\r\n\r\n\tb', 'a b'",
        "'a\u2028b', 'a b'",
        "'a\u0085 b  c', 'a b  c'",
        "' a\n', ' a '",
        "'', ''"
    })
    void puts_a_space_in_the_place_of_a_line_break_and_of_the_white_space_around_it(String text, String line) {
        assertThat(WhiteSpace.inOneLine(text)).isEqualTo(line);
    }

    @Test
    void keeps_much_white_space_without_a_break() {
        String wide = "$1" + " ".repeat(200_000) + "\\";

        assertThat(WhiteSpace.inOneLine(wide)).isEqualTo(wide);
    }
}
