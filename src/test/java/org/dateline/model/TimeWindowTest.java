package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimeWindowTest {

    private static final Instant MIDNIGHT = Instant.parse("2026-01-31T00:00:00Z");
    private static final Instant NOON = Instant.parse("2026-01-31T12:00:00Z");

    @Test
    void rejects_a_window_that_ends_before_it_starts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeWindow(NOON, MIDNIGHT))
                .withMessageContaining("before it starts");
    }

    @Test
    void holds_its_first_instant_and_not_its_end() {
        TimeWindow window = new TimeWindow(MIDNIGHT, NOON);

        assertThat(window.contains(MIDNIGHT)).isTrue();
        assertThat(window.contains(NOON.minusMillis(1))).isTrue();
        assertThat(window.contains(NOON)).isFalse();
    }

    @Test
    void holds_nothing_where_its_ends_are_equal() {
        TimeWindow window = new TimeWindow(NOON, NOON);

        assertThat(window.isEmpty()).isTrue();
        assertThat(window.contains(NOON)).isFalse();
    }

    @Test
    void is_moved_not_resized_into_bounds() {
        TimeWindow bounds = new TimeWindow(MIDNIGHT, NOON);
        TimeWindow early = new TimeWindow(MIDNIGHT.minusSeconds(3600), MIDNIGHT.plusSeconds(3600));
        TimeWindow late = early.shiftedBy(Duration.ofHours(12));

        assertThat(early.movedInto(bounds)).isEqualTo(new TimeWindow(MIDNIGHT, MIDNIGHT.plusSeconds(7200)));
        assertThat(late.movedInto(bounds)).isEqualTo(new TimeWindow(NOON.minusSeconds(7200), NOON));
    }

    @Test
    void becomes_the_bounds_where_it_is_longer_than_they_are() {
        TimeWindow bounds = new TimeWindow(MIDNIGHT, NOON);

        TimeWindow moved = new TimeWindow(MIDNIGHT.minusSeconds(1), NOON.plusSeconds(1)).movedInto(bounds);

        assertThat(moved).isEqualTo(bounds);
    }
}
