package org.dateline.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeldTest {

    private final List<String> done = new ArrayList<>();
    private final Held held = new Held(Background.direct());

    @Test
    void does_nothing_until_it_is_released_and_then_everything_in_order() {
        held.run(() -> "one", done::add, failure -> {});
        held.run(() -> "two", done::add, failure -> {});
        assertThat(done).isEmpty();

        held.release();
        held.run(() -> "three", done::add, failure -> {});

        assertThat(done).containsExactly("one", "two", "three");
    }

    @Test
    void hands_on_what_went_wrong() {
        held.run(
                () -> {
                    throw new IllegalStateException("no");
                },
                result -> done.add("done"),
                failure -> done.add(failure.getMessage()));

        held.release();

        assertThat(done).containsExactly("no");
    }
}
