package org.dateline.viewmodel.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistoryTest {

    private final History<String> history = new History<>("a");

    @Test
    void goes_back_and_forward() {
        history.record("b");
        history.record("c");

        assertThat(history.back()).isEqualTo("b");
        assertThat(history.back()).isEqualTo("a");
        assertThat(history.canGoBackProperty().get()).isFalse();
        assertThat(history.forward()).isEqualTo("b");
        assertThat(history.forward()).isEqualTo("c");
        assertThat(history.canGoForwardProperty().get()).isFalse();
    }

    @Test
    void stays_where_it_is_at_either_end() {
        assertThat(history.back()).isEqualTo("a");
        assertThat(history.forward()).isEqualTo("a");
    }

    @Test
    void does_not_count_the_same_state_again_as_a_step() {
        history.record("a");

        assertThat(history.canGoBackProperty().get()).isFalse();
    }

    @Test
    void forgets_what_was_ahead_when_something_else_is_done() {
        history.record("b");
        history.back();

        history.record("c");

        assertThat(history.canGoForwardProperty().get()).isFalse();
        assertThat(history.back()).isEqualTo("a");
    }

    @Test
    void forgets_the_oldest_steps_beyond_its_limit() {
        for (int step = 0; step <= History.MAX_STEPS; step++) {
            history.record("step " + step);
        }

        int steps = 0;
        while (history.canGoBackProperty().get()) {
            history.back();
            steps++;
        }

        assertThat(steps).isEqualTo(History.MAX_STEPS);
        assertThat(history.present()).isEqualTo("step 0");
    }
}
