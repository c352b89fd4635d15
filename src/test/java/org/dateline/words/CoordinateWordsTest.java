package org.dateline.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinateWordsTest {

    private static final double NOSHKI_EAST = 66.02468;
    private static final double NOSHKI_NORTH = 29.55412;

    @Test
    void says_latitude_first_in_decimal_degrees_or_in_minutes_and_seconds() {
        assertThat(CoordinateWords.decimal(NOSHKI_EAST, NOSHKI_NORTH, 20)).isEqualTo("29.5541, 66.0247");
        assertThat(CoordinateWords.sexagesimal(NOSHKI_EAST, NOSHKI_NORTH, 20))
                .isEqualTo("29\u00b033\u203215\u2033N 66\u00b001\u203229\u2033E");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 29.55412, 66.02468",
                "20 | 29.5541, 66.0247",
                "1000 | 29.554, 66.025",
                "1200 | 29.55, 66.02",
                "40000 | 29.6, 66.0",
                "200000 | 30, 66"
            })
    void writes_no_digit_that_is_less_than_what_is_known(double metres, String words) {
        assertThat(CoordinateWords.decimal(NOSHKI_EAST, NOSHKI_NORTH, metres)).isEqualTo(words);
    }

    @Test
    void leaves_out_seconds_where_a_minute_is_not_known() {
        assertThat(CoordinateWords.sexagesimal(NOSHKI_EAST, NOSHKI_NORTH, 2000))
                .isEqualTo("29\u00b033\u2032N 66\u00b001\u2032E");
    }

    @Test
    void south_and_west_are_negative_and_zero_is_neither() {
        assertThat(CoordinateWords.decimal(-70.5, -33.25, 20)).isEqualTo("-33.2500, -70.5000");
        assertThat(CoordinateWords.decimal(-0.00001, -0.00004, 20)).isEqualTo("0.0000, 0.0000");
        assertThat(CoordinateWords.sexagesimal(-70.5, -33.25, 20))
                .isEqualTo("33\u00b015\u203200\u2033S 70\u00b030\u203200\u2033W");
        assertThat(CoordinateWords.sexagesimal(-0.00001, 0, 20))
                .isEqualTo("00\u00b000\u203200\u2033N 00\u00b000\u203200\u2033E");
    }

    @Test
    void sixty_seconds_are_the_next_minute() {
        assertThat(CoordinateWords.sexagesimal(65.99999, 29.9999, 20))
                .isEqualTo("30\u00b000\u203200\u2033N 66\u00b000\u203200\u2033E");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24.9 | 61.0 | 24.9, 61",
                "-0.0 | 0.10 | 0, 0.1",
                "-33.25 | 1e-7 | -33.25, 0.0000001",
                "29.554120001 | 66.02468 | 29.554120001, 66.02468",
                "NaN | 66 | NaN, 66"
            })
    void writes_what_is_given_with_its_own_digits(double latitude, double longitude, String words) {
        assertThat(CoordinateWords.asGiven(longitude, latitude)).isEqualTo(words);
    }
}
