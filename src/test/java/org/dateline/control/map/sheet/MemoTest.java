package org.dateline.control.map.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemoTest {

    private int calls;
    private final Memo<String, Integer, String> repeated = new Memo<>((words, times) -> {
        calls++;
        return words.repeat(times);
    });

    @Test
    void works_a_value_out_once_while_it_is_wanted_of_the_same() {
        assertThat(repeated.of("ab", 2)).isEqualTo("abab");
        assertThat(repeated.of("ab", 2)).isEqualTo("abab");
        assertThat(calls).isEqualTo(1);
    }

    @Test
    void works_it_out_anew_when_either_is_another() {
        repeated.of("ab", 2);

        assertThat(repeated.of("ab", 3)).isEqualTo("ababab");
        assertThat(repeated.of("c", 3)).isEqualTo("ccc");
        assertThat(repeated.of("ab", 2)).isEqualTo("abab");
        assertThat(calls).isEqualTo(4);
    }
}
