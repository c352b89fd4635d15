package org.dateline.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {

    @ParameterizedTest
    @CsvSource({"Mastung prison, mastung-prison", "'  «Three days» ', three-days", "Sarāwān, sarawan", "نوشکی, story"})
    void letters_and_digits_stay_and_the_rest_becomes_hyphens(String words, String id) {
        assertThat(new Slugs("story").of(words)).isEqualTo(id);
    }

    @Test
    void no_id_is_given_out_twice() {
        Slugs slugs = new Slugs("event", List.of("raid"));

        assertThat(slugs.of("Raid")).isEqualTo("raid-2");
        assertThat(slugs.of("raid 3")).isEqualTo("raid-3");
        assertThat(slugs.of("raid")).isEqualTo("raid-4");
    }

    @Test
    void a_long_id_is_cut_without_a_hyphen_at_its_end() {
        assertThat(new Slugs("event").of("a".repeat(59) + " and more")).isEqualTo("a".repeat(59));
    }
}
