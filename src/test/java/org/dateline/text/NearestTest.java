package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
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
    void finds_nothing_among_words_that_are_too_long_to_be_slips_of_one_another() {
        assertThat(Nearest.to("x".repeat(30_000), List.of("x".repeat(29_999)))).isEmpty();
        assertThat(Nearest.to("x".repeat(Nearest.LONGEST - 1), List.of("x".repeat(Nearest.LONGEST))))
                .isPresent();
    }

    @Test
    void is_at_an_end_with_its_work_once_it_was_asked_for_very_much() {
        Nearest nearest = new Nearest(IntStream.range(0, 20_000)
                .mapToObj(i -> "district-" + Integer.toString(i, 36))
                .toList());

        int found = 0;
        while (found < 1_000_000 && nearest.to("distric-1").isPresent()) {
            found++;
        }

        // Each goes through most of the words; all of a million would take an hour
        assertThat(found).isBetween(20, 100_000);
        assertThat(nearest.to("distric-1")).isEmpty();
    }

    @Test
    void lists_the_nearest_first() {
        assertThat(Nearest.among("time", List.of("tame", "title", "time"), 2)).containsExactly("time", "tame");
    }
}
