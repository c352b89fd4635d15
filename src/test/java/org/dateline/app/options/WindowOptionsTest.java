package org.dateline.app.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.dateline.model.TimeWindow;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class WindowOptionsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final TimeWindow YEAR =
            new TimeWindow(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"));

    @Test
    void a_time_that_clocks_leave_out_or_show_twice_is_taken_and_that_is_said() {
        WindowOptions window = new WindowOptions("2026-03-29T02:30", "2026-10-25T02:30");

        assertThat(window.window(BERLIN, YEAR))
                .isEqualTo(
                        new TimeWindow(Instant.parse("2026-03-29T01:30:00Z"), Instant.parse("2026-10-25T00:30:00Z")));
        assertThat(window.doubts(BERLIN))
                .containsExactly(
                        "--from: the clocks of Europe/Berlin leave out 2026-03-29T02:30; it is taken as 2026-03-29T03:30+02:00",
                        "--to: the clocks of Europe/Berlin show 2026-10-25T02:30 twice, first as 2026-10-25T02:30+02:00 and then as"
                                + " 2026-10-25T02:30+01:00; the first is taken");
    }

    @Test
    void other_times_are_taken_without_a_word() {
        assertThat(new WindowOptions("2026-03-29", "2026-03-29T03:30").doubts(BERLIN))
                .isEmpty();
        assertThat(new WindowOptions("2026-10-25T02:30+01:00", null).doubts(BERLIN))
                .isEmpty();
        assertThat(new WindowOptions(null, null).doubts(BERLIN)).isEmpty();
        assertThat(new WindowOptions("no time", null).doubts(BERLIN)).isEmpty();
    }
}
