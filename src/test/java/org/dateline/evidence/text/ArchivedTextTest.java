package org.dateline.evidence.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class ArchivedTextTest {

    @Test
    void paragraphs_are_the_lines_that_hold_more_than_white_space() {
        ArchivedText text = ArchivedText.parse("\ufeffFirst\r\n\r\n \t\u00a0\nSecond\n\u2003\nThird");

        assertThat(text.size()).isEqualTo(3);
        assertThat(text.paragraph(2)).contains("Second");
        assertThat(text.paragraph(0)).isEmpty();
        assertThat(text.paragraph(4)).isEmpty();
    }

    @Test
    void white_space_has_no_length_and_marks_have_no_shape() {
        ArchivedText text = ArchivedText.parse("He said: “We\u00a0won’t \t go ‘home’”");

        assertThat(text.holds("\"We won't go 'home'\"", 1)).isTrue();
        assertThat(text.holds("We  won‘t go", 1)).isTrue();
    }

    @Test
    void words_are_found_to_the_letter_and_not_within_words() {
        ArchivedText text = ArchivedText.parse("The guards ran home\nRan");

        assertThat(text.holds("guards ran", 1)).isTrue();
        assertThat(text.holds("Guards ran", 1)).isFalse();
        assertThat(text.holds("guards ra", 1)).isFalse();
        assertThat(text.holds("uards ran", 1)).isFalse();
        assertThat(text.find("Ran").map(Passage::paragraph)).hasValue(2);
        assertThat(text.find("walked")).isEmpty();
    }

    @Test
    void a_name_is_found_as_a_word_of_its_own_whatever_its_case() {
        ArchivedText text = ArchivedText.parse("QUETTA’s streets\nQuettaville and Old-Quetta\nQuettas");

        assertThat(text.name("Quetta", 1)).contains("QUETTA");
        assertThat(text.name("Quetta", 2)).contains("Quetta");
        assertThat(text.name("Quetta", 3)).isEmpty();
    }

    @Test
    void signs_in_words_have_no_meaning_of_their_own() {
        ArchivedText text = ArchivedText.parse("It cost 5.50$ (or more)");

        assertThat(text.holds("5.50$ (or more)", 1)).isTrue();
        assertThat(text.holds("5x50$", 1)).isFalse();
    }
}
