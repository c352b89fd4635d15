package org.dateline.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeferringBackgroundTest {

    private final List<String> done = new ArrayList<>();
    private final DeferringBackground background = new DeferringBackground(Background.direct(), Lane.SEARCHING);

    @Test
    void does_nothing_until_it_is_released_and_then_everything_in_order() {
        background.run(Lane.SEARCHING, () -> "one", done::add, failure -> {});
        background.run(Lane.SEARCHING, () -> "two", done::add, failure -> {});
        assertThat(done).isEmpty();

        background.release();
        background.run(Lane.SEARCHING, () -> "three", done::add, failure -> {});

        assertThat(done).containsExactly("one", "two", "three");
    }

    @Test
    void hands_on_what_went_wrong() {
        background.run(
                Lane.SEARCHING,
                () -> {
                    throw new IllegalStateException("no");
                },
                result -> done.add("done"),
                failure -> done.add(failure.getMessage()));

        background.release();

        assertThat(done).containsExactly("no");
    }

    @Test
    void does_the_work_of_other_lanes_at_once() {
        background.run(Lane.FILTERING, () -> "one", done::add, failure -> {});

        assertThat(done).containsExactly("one");
    }

    @Test
    void forgets_what_is_abandoned_before_it_is_released() {
        background.run(Lane.SEARCHING, () -> "one", done::add, failure -> {});

        background.abandon(Lane.SEARCHING);
        background.release();

        assertThat(done).isEmpty();
    }
}
