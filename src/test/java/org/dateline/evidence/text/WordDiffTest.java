package org.dateline.evidence.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
public class WordDiffTest {

    @Test
    void marks_the_words_that_the_other_rendering_has_not() {
        WordDiff diff = WordDiff.of("Our blood is not that cheap.", "Our blood is not cheap.");

        assertThat(marked(diff.one())).isEqualTo("Our blood is not [that] cheap.");
        assertThat(marked(diff.other())).isEqualTo("Our blood is not cheap.");
    }

    @Test
    void marks_words_that_were_exchanged_on_both_sides() {
        WordDiff diff = WordDiff.of("We will chase them until", "We will pursue them until");

        assertThat(marked(diff.one())).isEqualTo("We will [chase] them until");
        assertThat(marked(diff.other())).isEqualTo("We will [pursue] them until");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one two     | one  two      | true",
                "state’s law | state's law   | true",
                "“so” he     | \"so\" he     | true",
                "cheap.      | cheap         | false",
                "Cheap       | cheap         | false",
                "well-known  | well known    | false"
            })
    void the_shape_of_marks_and_of_white_space_does_not_matter_and_every_letter_does(
            String one, String other, boolean same) {
        assertThat(WordDiff.of(one, other).same()).isEqualTo(same);
    }

    @Test
    void a_mark_alone_can_differ() {
        WordDiff diff = WordDiff.of("We are chasing them, we will", "We are chasing them. We will");

        assertThat(marked(diff.one())).isEqualTo("We are chasing them[, we] will");
        assertThat(marked(diff.other())).isEqualTo("We are chasing them[. We] will");
    }

    @Test
    void nothing_is_lost_of_either_text() {
        String one = "  “Enough is enough!”  he said — twice. ";
        String other = "نوشکی میں حالات";

        WordDiff diff = WordDiff.of(one, other);

        assertThat(joined(diff.one())).isEqualTo(one);
        assertThat(joined(diff.other())).isEqualTo(other);
    }

    @Test
    void an_empty_text_has_no_runs() {
        WordDiff diff = WordDiff.of("", "a word");

        assertThat(diff.one()).isEmpty();
        assertThat(diff.other()).containsExactly(new WordRun("a word", true));
    }

    public static String marked(List<WordRun> runs) {
        return runs.stream()
                .map(run -> run.differs() ? "[" + run.text() + "]" : run.text())
                .collect(Collectors.joining());
    }

    private static String joined(List<WordRun> runs) {
        return runs.stream().map(WordRun::text).collect(Collectors.joining());
    }
}
