package org.dateline.export.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
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
    void a_text_can_end_in_lam() {
        assertThat(ArabicForms.join("\u0644")).isEqualTo("\ufedd");
        assertThat(ArabicForms.join("\u0628\u0644")).isEqualTo("\ufe91\ufede");
        assertThat(ArabicForms.join("\u0628\u0644\u064e")).isEqualTo("\ufe91\ufede\u064e");
    }

    @Test
    void every_letter_of_urdu_takes_the_form_of_its_place() {
        String joiningOn = "\u0628\u067e\u062a\u0679\u062b\u062c\u0686\u062d\u062e\u0633\u0634\u0635\u0636\u0637\u0638"
                + "\u0639\u063a\u0641\u0642\u06a9\u06af\u0644\u0645\u0646\u06c1\u06be\u06cc\u0626";
        String ending = "\u0622\u0627\u062f\u0688\u0630\u0631\u0691\u0632\u0698\u0648\u0624\u06ba\u06d2";

        joiningOn
                .codePoints()
                .forEach(letter -> assertThat(names(letter))
                        .as(Character.getName(letter))
                        .containsExactly("ISOLATED", "INITIAL", "MEDIAL", "FINAL"));
        ending.codePoints()
                .forEach(letter -> assertThat(names(letter))
                        .as(Character.getName(letter))
                        .containsExactly("ISOLATED", "ISOLATED", "FINAL", "FINAL"));
    }

    /** The forms that a letter takes alone, before, between and after others. */
    private static List<String> names(int letter) {
        String own = Character.toString(letter);
        return Stream.of(
                        ArabicForms.join(own).substring(0, 1),
                        ArabicForms.join(own + "\u0645").substring(0, 1),
                        ArabicForms.join("\u0645" + own + "\u0645").substring(1, 2),
                        ArabicForms.join("\u0645" + own).substring(1, 2))
                .map(form -> Character.getName(form.charAt(0)).split(" "))
                .map(words -> words[words.length - 2])
                .toList();
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
