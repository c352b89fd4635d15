package org.dateline.evidence.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTest {

    @Test
    void apostrophes_and_hyphens_within_a_word_are_part_of_it() {
        assertThat(Word.split("Quetta\u2019s hard-hit \u2013 'quoted'"))
                .extracting(Word::key)
                .hasSize(6)
                .contains("hard-hit", "quoted");
    }

    @Test
    void a_word_may_have_as_many_hyphens_as_it_likes() {
        assertThat(Word.split("a-".repeat(100_000) + "a")).hasSize(1);
    }
}
