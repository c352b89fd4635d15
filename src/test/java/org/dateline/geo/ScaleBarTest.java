package org.dateline.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleBarTest {

    @ParameterizedTest
    @CsvSource({
        "100, 1000, 100, 100 km",
        "120, 1000, 100, 100 km",
        "120, 1700, 117.647, 200 km",
        "100, 7, 71.428, 500 m"
    })
    void is_the_longest_round_length_that_fits(double pixels, double metresPerPixel, double length, String label) {
        ScaleBar bar = ScaleBar.atMost(pixels, metresPerPixel);

        assertThat(bar.label()).isEqualTo(label);
        assertThat(bar.pixels())
                .isLessThanOrEqualTo(pixels)
                .isCloseTo(length, org.assertj.core.data.Offset.offset(0.01));
    }
}
