package org.dateline.control.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountScaleTest {

    @ParameterizedTest
    @CsvSource({
        "0, 4, 4",
        "5, 5, 5",
        "999, 999, 999",
        "1000, 1000, 1K",
        "1001, 1100, 1.1K",
        "3536, 3600, 3.6K",
        "9901, 10000, 10K",
        "34430, 35000, 35K",
        "353999, 354000, 354K",
        "999001, 1000000, 1M",
        "1150001, 1200000, 1.2M",
        "12000001, 13000000, 13M",
        "2147483647, 2200000000, 2.2B",
        "8000000001, 8100000000, 8.1B"
    })
    void has_a_top_that_reads_whole_in_four_characters(long highest, long top, String label) {
        CountScale scale = CountScale.upTo(highest);

        assertThat(scale.top()).isEqualTo(top);
        assertThat(scale.label()).isEqualTo(label).hasSizeLessThanOrEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 4, 37, 1_000, 1_049, 9_999, 99_999, 999_999, 1_000_001, 1_999_999_999, 7_123_456_789L})
    void has_room_for_the_highest_bar_and_wastes_less_than_a_tenth_of_it(long highest) {
        long top = CountScale.upTo(highest).top();

        assertThat(top).isGreaterThanOrEqualTo(highest);
        assertThat(top).isLessThanOrEqualTo(Math.max(4, (long) (highest * 1.1)));
    }
}
