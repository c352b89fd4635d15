package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class ArabicFormsTest {

    @Test
    void letters_take_the_forms_that_their_neighbours_ask_for() {
        // Alone, at the beginning, in the middle, at the end
        assertThat(ArabicForms.join("\u0628")).isEqualTo("\ufe8f");
        assertThat(ArabicForms.join("\u0628\u0628\u0628")).isEqualTo("\ufe91\ufe92\ufe90");
    }

    @Test
    void a_letter_that_does_not_reach_on_ends_a_group() {
        // Dal joins what is before it, and never what comes after
        assertThat(ArabicForms.join("\u0628\u062f\u0628")).isEqualTo("\ufe91\ufeaa\ufe8f");
    }

    @Test
    void lam_and_alef_become_one() {
        assertThat(ArabicForms.join("\u0644\u0627")).isEqualTo("\ufefb");
        assertThat(ArabicForms.join("\u0628\u0644\u0627")).isEqualTo("\ufe91\ufefc");
    }

    @Test
    void joins_the_letters_that_only_urdu_has() {
        String joined = ArabicForms.join("\u06a9\u0648\u0626\u0679\u06c1");

        assertThat(joined.codePoints()).allMatch(letter -> letter >= 0xfb50);
        assertThat(Normalizer.normalize(joined, Normalizer.Form.NFKC)).isEqualTo("\u06a9\u0648\u0626\u0679\u06c1");
    }

    @Test
    void a_letter_without_forms_stays_and_parts_its_neighbours() {
        // Seen with four dots below, of Balochi
        assertThat(ArabicForms.join("\u0628\u0765\u0628")).isEqualTo("\ufe8f\u0765\ufe8f");
    }

    @Test
    void marks_do_not_part_letters_and_other_scripts_stay_as_they_are() {
        assertThat(ArabicForms.join("\u0628\u064e\u0628")).isEqualTo("\ufe91\u064e\ufe90");
        assertThat(ArabicForms.join("Quetta, 31\u00a0January \u2013 \u0939"))
                .isEqualTo("Quetta, 31\u00a0January \u2013 \u0939");
    }
}
