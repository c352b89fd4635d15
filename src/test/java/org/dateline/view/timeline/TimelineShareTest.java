package org.dateline.view.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineShareTest {

    @ParameterizedTest
    @CsvSource({"540, 0.28", "720, 0.28", "800, 0.28", "940, 0.325", "1080, 0.37", "2160, 0.37"})
    void the_timeline_has_more_of_a_high_window_than_of_a_low_one(double height, double share) {
        assertThat(TimelinePane.shareOf(height)).isEqualTo(share);
    }
}
