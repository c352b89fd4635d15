package org.dateline.query.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
class RangeTest {

    private static Range range(@Nullable String least, @Nullable String most) {
        return new Range(least == null ? null : new BigDecimal(least), most == null ? null : new BigDecimal(most));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "4  | 9  | UP      | at least 4 more, at most 9 more                   | +4 to +9   | 4",
                "4  | 4  | UP      | 4 more                                            | +4         | 4",
                "4  | -  | UP      | at least 4 more                                   | at least +4 | 4",
                "-9 | -4 | DOWN    | at least 4 fewer, at most 9 fewer                 | −9 to −4   | -4",
                "-4 | -4 | DOWN    | 4 fewer                                           | −4         | -4",
                "-  | -4 | DOWN    | at least 4 fewer                                  | at most −4 | -4",
                "0  | 0  | SAME    | the same                                          | 0          | 0",
                "-3 | 2  | UNKNOWN | cannot be said: from 3 fewer to 2 more            | −3 to +2   | 0",
                "0  | 5  | UNKNOWN | cannot be said: from as many to 5 more            | 0 to +5    | 0",
                "-5 | 0  | UNKNOWN | cannot be said: from 5 fewer to as many           | −5 to 0    | 0",
                "-3 | -  | UNKNOWN | cannot be said: at most 3 fewer                   | at least −3 | 0",
                "-  | 3  | UNKNOWN | cannot be said: at most 3 more                    | at most +3 | 0",
                "-  | -  | UNKNOWN | cannot be said                                    | not known  | 0"
            })
    void says_what_is_certain_of_a_change(
            @Nullable String least, @Nullable String most, Trend trend, String inFull, String signed, double certain) {
        Range change = range(least, most);

        assertThat(change.trend()).isEqualTo(trend);
        assertThat(ChangeWords.OF_EVENTS.inFull(change)).isEqualTo(inFull);
        assertThat(ChangeWords.change(change)).isEqualTo(signed);
        assertThat(change.certain()).isEqualTo(certain);
    }

    @Test
    void a_difference_is_least_where_the_one_is_least_and_the_other_most() {
        assertThat(Range.of(12, 14).minus(Range.of(7, 8))).isEqualTo(Range.of(4, 7));
        assertThat(range("5", null).minus(Range.of(1, 2))).isEqualTo(range("3", null));
        assertThat(Range.of(1, 2).minus(range("5", null))).isEqualTo(range(null, "-3"));
    }

    @Test
    void a_part_is_rounded_outwards_unless_it_is_one_number() {
        assertThat(Range.of(1, 2).per(3).rounded()).isEqualTo(range("0.333", "0.667"));
        assertThat(Range.of(1, 1).per(3).rounded()).isEqualTo(range("0.333", "0.333"));
        assertThat(Range.of(46, 46).per(7).minus(Range.of(1869, 1869).per(1670)).rounded())
                .isEqualTo(range("5.45", "5.45"));
    }
}
