package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
class NumberReaderTest {

    private static List<Double> numbers(String text) {
        return NumberReader.in(text).stream().map(WrittenNumber::value).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            31 civilians                | 31
            nearly 3,000 people         | 3000
            12,34,567 rupees            | 1234567
            2.3 billion                 | 2300000000
            a 40-hour period            | 40
            one of them                 | 1
            thirty-one                  | 31
            a hundred and fifty people  | 150
            two hundred thousand        | 200000
            one million two hundred     | 1000200
            Around a dozen sites        | 12
            three dozen                 | 36
            half a dozen                | 6
            a Two-Day Siege             | 2
            ۳۱ افراد                    | 31
            1 500 people                | 1500
            3 lakh                      | 300000
            .5 of it                    | 5
            £3bn                        | 3000000000
            $1.5m                       | 1500000
            30k followers               | 30000
            2mn tonnes                  | 2000000
            €1tn                        | 1000000000000
            2.3 billion rupees          | 2300000000
            a 5m wave                   | 5
            5km away                    | 5
            """)
    void finds_numbers_in_digits_and_words(String text, double expected) {
        assertThat(numbers(text.replace("1 500", "1\u202f500"))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dozens were hurt
            several police officers
            hundreds of people
            the 20th century
            on the 1st of May
            a man
            someone, anyone
            """)
    void words_that_name_no_number_are_none(String text) {
        assertThat(numbers(text)).isEmpty();
    }

    @Test
    void numbers_that_follow_one_another_stay_apart() {
        assertThat(numbers("31 civilians and 17 security personnel")).containsExactly(31.0, 17.0);
        assertThat(numbers("two, three and four")).containsExactly(2.0, 3.0, 4.0);
        assertThat(numbers("three six")).containsExactly(3.0, 6.0);
    }

    @Test
    void tells_where_a_number_stands() {
        WrittenNumber number = NumberReader.in("some two dozen men").get(0);

        assertThat("some two dozen men".substring(number.begin(), number.end())).isEqualTo("two dozen");
    }

    @Test
    void a_currency_sign_belongs_to_its_number() {
        WrittenNumber number = NumberReader.in("worth US$1.5m or so").get(0);

        assertThat("worth US$1.5m or so".substring(number.begin(), number.end()))
                .isEqualTo("US$1.5m");
    }

    @Test
    void a_number_stands_in_a_text_whichever_of_point_and_comma_parts_its_thousands() {
        assertThat(NumberReader.stands(3_000, "3.000 Menschen")).isTrue();
        assertThat(NumberReader.stands(2.3, "2,3 Milliarden")).isTrue();
        assertThat(NumberReader.stands(31, "131 people")).isFalse();
        assertThat(NumberReader.stands(24, "dozens")).isFalse();
    }

    @Test
    void a_megabyte_of_digits_and_marks_is_no_number_and_is_read_to_its_end() {
        assertThat(NumberReader.in("1.".repeat(500_000) + " and 3"))
                .singleElement()
                .satisfies(number -> assertThat(number.value()).isEqualTo(3));
        assertThat(NumberReader.in("1,111".repeat(200_000))).isEmpty();
    }
}
