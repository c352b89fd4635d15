package org.dateline.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.dateline.background.ClockOfTest;
import org.junit.jupiter.api.Test;

class WindowRestTest {

    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final ClockOfTest clock = new ClockOfTest();
    private boolean moving;
    private int collected;
    private final WindowRest rest = new WindowRest(clock, () -> moving, () -> collected++);

    @Test
    void gives_memory_back_once_nobody_has_touched_the_window_for_a_while() {
        rest.touch();
        clock.pass(WindowRest.UNTOUCHED.minus(MOMENT));
        assertThat(collected).isZero();

        clock.pass(MOMENT);
        assertThat(collected).isOne();

        clock.pass(WindowRest.UNTOUCHED.multipliedBy(10));
        assertThat(collected).isOne();
        assertThat(clock.waiting()).isZero();
    }

    @Test
    void waits_on_while_the_window_is_used() {
        for (int second = 0; second < 100; second++) {
            rest.touch();
            clock.pass(MOMENT);
        }
        assertThat(collected).isZero();
        assertThat(clock.waiting()).isOne();

        clock.pass(WindowRest.UNTOUCHED);
        assertThat(collected).isOne();
    }

    @Test
    void waits_on_while_something_moves_in_it() {
        moving = true;
        rest.touch();
        clock.pass(WindowRest.UNTOUCHED.multipliedBy(10));
        assertThat(collected).isZero();

        moving = false;
        clock.pass(WindowRest.UNTOUCHED);
        assertThat(collected).isOne();
    }

    @Test
    void rests_again_after_it_was_used_again() {
        rest.touch();
        clock.pass(WindowRest.UNTOUCHED);
        rest.touch();
        clock.pass(WindowRest.UNTOUCHED);

        assertThat(collected).isEqualTo(2);
    }
}
