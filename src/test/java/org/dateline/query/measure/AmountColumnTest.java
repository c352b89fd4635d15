package org.dateline.query.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class AmountColumnTest {

    private static Sum sum(String... numbers) {
        AmountColumn.Builder builder = new AmountColumn.Builder(Quantity.field("cost"), numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            builder.add(i, EventAmount.exactly(new BigDecimal(numbers[i])));
        }
        AmountColumn column = builder.build();
        long[] sums = new long[column.parts().size()];
        for (int i = 0; i < numbers.length; i++) {
            column.add(i, 1, sums, 0);
        }
        return column.sum(sums, 0);
    }

    @Test
    void sums_decimals_exactly() {
        assertThat(sum("0.1", "0.2", "-0.30", "1000000000.07"))
                .hasToString("1,000,000,000.07")
                .satisfies(sum -> assertThat(sum.lower()).isEqualByComparingTo("1000000000.07"));
    }

    @Test
    void rounds_outwards_where_so_many_digits_do_not_fit_and_says_so() {
        Sum sum = sum("900000000000.000000001", "0.1234567890123");

        assertThat(sum.isRounded()).isTrue();
        assertThat(sum.lower()).isLessThanOrEqualTo(new BigDecimal("900000000000.1234567900123"));
        assertThat(sum.upper().orElseThrow()).isGreaterThanOrEqualTo(new BigDecimal("900000000000.1234567900123"));
        assertThat(sum.upper().orElseThrow().subtract(sum.lower())).isLessThan(new BigDecimal("0.0001"));
        assertThat(sum.toString()).endsWith("rounded outwards");
    }

    @Test
    void keeps_bounds_true_beyond_whole_numbers_of_64_bits() {
        Sum sum = sum("1e30", "3");

        assertThat(sum.lower()).isLessThanOrEqualTo(new BigDecimal("1e30"));
        assertThat(sum.upper().orElseThrow()).isGreaterThan(new BigDecimal("1e30"));
        assertThat(SumWords.bounds(sum)).startsWith("at least 1,000,000,000,000,000,000,000,000,000,000, at most 1,0");
    }
}
