package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
class AmountReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            at least 31 civilians     | AT_LEAST   | 31  | at least 31
            More than 120 people      | MORE_THAN  | 120 | More than 120
            over 24 hours             | MORE_THAN  | 24  | over 24
            nearly 30 inmates         | NEARLY     | 30  | nearly 30
            almost a hundred          | NEARLY     | 100 | almost a hundred
            Around a dozen sites      | ABOUT      | 12  | Around a dozen
            some 200 houses           | ABOUT      | 200 | some 200
            fewer than ten            | FEWER_THAN | 10  | fewer than ten
            no more than 5            | AT_MOST    | 5   | no more than 5
            up to 40 gunmen           | AT_MOST    | 40  | up to 40
            30 or more                | AT_LEAST   | 30  | 30 or more
            two at most               | AT_MOST    | 2   | two at most
            30-odd villagers          | ABOUT      | 30  | 30-odd
            as many as 40             | AT_MOST    | 40  | as many as 40
            no fewer than 6           | AT_LEAST   | 6   | no fewer than 6
            an estimated 300          | ABOUT      | 300 | an estimated 300
            upwards of 20             | MORE_THAN  | 20  | upwards of 20
            just over 100             | MORE_THAN  | 100 | just over 100
            just under 50             | NEARLY     | 50  | just under 50
            more than £3bn            | MORE_THAN  | 3000000000 | more than £3bn
            145 militants             | EXACTLY    | 145 | 145
            """)
    void reads_the_words_that_bound_a_number(String text, Bound bound, double value, String words) {
        WrittenAmount written = AmountReader.in(text).get(0);

        assertThat(written.amount().bound()).isEqualTo(bound);
        assertThat(written.amount().value()).isEqualTo(value);
        assertThat(text.substring(written.begin(), written.end())).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"between 40 and 50 people", "40 to 50 people", "from 40 to 50", "40-50", "40\u201350 killed"})
    void reads_two_ends(String text) {
        WrittenAmount written = AmountReader.in(text).get(0);

        assertThat(written.amount().bound()).isEqualTo(Bound.BETWEEN);
        assertThat(written.amount().value()).isEqualTo(40);
        assertThat(written.amount().upper()).isEqualTo(50);
    }

    @Test
    void a_bound_belongs_to_the_number_behind_it_alone() {
        assertThat(AmountReader.in("at least 31 civilians and 17 security personnel"))
                .extracting(written -> written.amount().bound())
                .containsExactly(Bound.AT_LEAST, Bound.EXACTLY);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 31",
        "MORE_THAN, 190",
        "NEARLY, 30",
        "FEWER_THAN, 10",
        "AT_MOST, 5",
        "ABOUT, 12",
        "EXACTLY, 145"
    })
    void what_says_an_amount_plainly_is_read_so(Bound bound, double value) {
        Amount amount = Amount.of(bound, value);
        String words = bound == Bound.EXACTLY ? "" : bound.word().replace('-', ' ') + " ";
        for (String noun :
                List.of("", " people", " or", " million", " to forty", "th", " 000", "k", " dozen", ", and two")) {
            String text = words + (long) value + noun;
            if (AmountReader.saysPlainly(amount, text)) {
                assertThat(AmountReader.in(text))
                        .as(text)
                        .singleElement()
                        .extracting(WrittenAmount::amount)
                        .isEqualTo(amount);
            }
        }
        assertThat(AmountReader.saysPlainly(amount, words + (long) value)).isTrue();
        assertThat(AmountReader.saysPlainly(amount, words + (long) value + " million"))
                .isFalse();
        assertThat(AmountReader.saysPlainly(amount, words + "1" + (long) value)).isFalse();
    }

    @Test
    void knows_words_for_numbers_that_none_can_be_told_of() {
        assertThat(AmountReader.isVague("Dozens were hurt")).isTrue();
        assertThat(AmountReader.isVague("several officers")).isTrue();
        assertThat(AmountReader.isVague("31 people")).isFalse();
    }
}
