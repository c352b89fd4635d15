package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    private static final Choice BOTH = Choice.together(Set.of("a", "b"));

    @Test
    void what_is_wanted_together_is_another_choice_than_either_of_it() {
        assertThat(BOTH).isNotEqualTo(Choice.only(Set.of("a", "b")));
        assertThat(BOTH.wanting(false)).isEqualTo(Choice.only(Set.of("a", "b")));
    }

    @Test
    void one_thing_is_together_with_itself() {
        assertThat(Choice.together(Set.of("a"))).isEqualTo(Choice.only("a"));
        assertThat(BOTH.toggling("a")).isEqualTo(Choice.only("b"));
    }

    @Test
    void another_thing_is_wanted_together_with_the_others() {
        assertThat(BOTH.toggling("c")).isEqualTo(Choice.together(Set.of("a", "b", "c")));
        assertThat(BOTH.leavingOut("c")).isEqualTo(new Choice(Set.of("a", "b"), Set.of("c"), true));
        assertThat(BOTH.leavingOut("c").among(one -> !one.equals("c"))).isEqualTo(BOTH);
    }
}
