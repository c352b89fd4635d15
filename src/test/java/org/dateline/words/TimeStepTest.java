package org.dateline.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeStepTest {

    @ParameterizedTest
    @CsvSource({
        "15min, MINUTES, 15, 15 minutes",
        "1h, HOURS, 1, 1 hour",
        "36 hours, HOURS, 36, 36 hours",
        "1d, DAYS, 1, 1 day",
        "2 Weeks, WEEKS, 2, 2 weeks",
        "3mo, MONTHS, 3, 3 months",
        "100y, YEARS, 100, 100 years"
    })
    void is_read_and_said_in_words(String text, ChronoUnit unit, int count, String words) {
        assertThat(TimeStep.parse(text)).contains(new TimeStep(unit, count));
        assertThat(new TimeStep(unit, count).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "h", "0h", "-1h", "1.5h", "1", "5m", "1 fortnight", "1hx2"})
    void is_nothing_else(String text) {
        assertThat(TimeStep.parse(text)).isEmpty();
    }
}
