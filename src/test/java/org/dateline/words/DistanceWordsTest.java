package org.dateline.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DistanceWordsTest {

    @Test
    void is_in_metres_then_in_tenths_then_in_whole_kilometres() {
        assertThat(DistanceWords.metric(40)).isEqualTo("40\u00a0m");
        assertThat(DistanceWords.metric(12_345)).isEqualTo("12.3\u00a0km");
        assertThat(DistanceWords.metric(123_456)).isEqualTo("123\u00a0km");
        assertThat(DistanceWords.metric(5_551_759.4)).isEqualTo("5,552\u00a0km");
    }

    @Test
    void a_round_one_has_no_more_digits_than_it_has() {
        assertThat(DistanceWords.about(7_000)).isEqualTo("7\u00a0km");
        assertThat(DistanceWords.about(2_500)).isEqualTo("2.5\u00a0km");
        assertThat(DistanceWords.about(500)).isEqualTo("500\u00a0m");
    }

    @Test
    void says_international_miles_beside_metric() {
        assertThat(DistanceWords.both(1_609_344)).isEqualTo("1,609\u00a0km (1,000\u00a0mi)");
        assertThat(DistanceWords.both(10_000)).isEqualTo("10.0\u00a0km (6.2\u00a0mi)");
    }
}
