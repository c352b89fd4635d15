package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class NearestTest {

    private static final List<String> KNOWN = List.of("summary", "title", "time", "places");

    @Test
    void finds_a_word_with_a_letter_missing_added_replaced_or_swapped() {
        assertThat(Nearest.to("sumary", KNOWN)).contains("summary");
        assertThat(Nearest.to("summmary", KNOWN)).contains("summary");
        assertThat(Nearest.to("Tytle", KNOWN)).contains("title");
        assertThat(Nearest.to("tiem", KNOWN)).contains("time");
    }

    @Test
    void finds_nothing_for_a_word_that_is_like_no_other() {
        assertThat(Nearest.to("colour", KNOWN)).isEmpty();
        assertThat(Nearest.to("x".repeat(100_000), KNOWN)).isEmpty();
    }

    @Test
    void lists_the_nearest_first() {
        assertThat(Nearest.among("time", List.of("tame", "title", "time"), 2)).containsExactly("time", "tame");
    }
}
