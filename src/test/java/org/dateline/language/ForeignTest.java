package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.language.Tr.tr;

import java.text.Bidi;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.dateline.language.Language.Messages;
import org.junit.jupiter.api.Test;

/** Words that run from left to right within those that run from right to left, as they are seen. */
class ForeignTest {

    private static final String WORD = "\u0628";
    private static final String OTHER = "\u062f";

    private static final Language URDU = new Language(
            Locale.forLanguageTag("ur"),
            "Urdu",
            true,
            new Messages(
                    Map.of(
                            "In {0}", WORD + " {0} " + OTHER,
                            "By {0}", "{0} " + WORD,
                            "{0} \u00b7 {1} of them", "{0} \u00b7 {1} " + WORD,
                            "Table (Excel)", "Excel " + WORD,
                            "{0}, {1}", "{0}\u060c {1}",
                            "{0} \u2192 {1}", "{0} \u2190 {1}",
                            "{0}: {1} \u2192 {2}", "{0}: {1} \u2190 {2}",
                            "A day such as 2026-02-01", WORD + " 2026-02-01",
                            "2026-02-01, or nothing", "2026-02-01\u060c " + WORD),
                    Map.of(),
                    number -> "other"));

    private static String urdu(Supplier<String> words) {
        return Language.in(URDU, words);
    }

    /** From left to right, as a line that begins at the right is drawn. */
    private static String seen(String words) {
        Bidi bidi = new Bidi(words, Bidi.DIRECTION_RIGHT_TO_LEFT);
        byte[] levels = new byte[words.length()];
        Character[] letters = new Character[words.length()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
            letters[i] = words.charAt(i);
        }
        Bidi.reorderVisually(levels, 0, letters, 0, letters.length);
        StringBuilder line = new StringBuilder();
        List.of(letters).forEach(line::append);
        return line.toString().replaceAll("[\u200e\u200f]", "");
    }

    @Test
    void a_hyphen_stays_between_what_it_joins() {
        assertThat(seen(urdu(() -> tr("In {0}", "40-hour")))).isEqualTo(OTHER + " 40-hour " + WORD);
    }

    @Test
    void a_path_begins_with_its_slash_and_a_sentence_ends_with_its_stop() {
        assertThat(seen(urdu(() -> tr("In {0}", "/home/a.json")))).isEqualTo(OTHER + " /home/a.json " + WORD);
        assertThat(seen(urdu(() -> tr("In {0}", "He said so.")))).isEqualTo(OTHER + " He said so. " + WORD);
        assertThat(seen(urdu(() -> tr("In {0}", "(AFP)")))).isEqualTo(OTHER + " (AFP) " + WORD);
    }

    @Test
    void a_range_runs_from_its_smaller_number_to_its_larger() {
        assertThat(seen(urdu(() -> tr("In {0}", "10\u201311")))).isEqualTo(OTHER + " 10\u201311 " + WORD);
    }

    @Test
    void a_date_in_a_message_is_not_turned_round_by_the_words_before_it() {
        assertThat(seen(urdu(() -> tr("A day such as 2026-02-01")))).isEqualTo("2026-02-01 " + WORD);
        assertThat(urdu(() -> tr("2026-02-01, or nothing"))).doesNotContain("\u200e");
    }

    @Test
    void numbers_with_commas_between_them_follow_one_another_as_words_do() {
        assertThat(seen(urdu(() -> tr("In {0}", Tr.joined("\u060c ", List.of("4", "11", "1,706"))))))
                .isEqualTo(OTHER + " 1,706 \u060c11 \u060c4 " + WORD);
    }

    @Test
    void what_runs_as_it_should_by_itself_has_no_marks() {
        assertThat(urdu(() -> tr("In {0}", "Gwadar"))).doesNotContain("\u200e");
        assertThat(urdu(() -> tr("In {0}", "1,706"))).doesNotContain("\u200e");
        assertThat(urdu(() -> tr("In {0}", "12:30"))).doesNotContain("\u200e");
        assertThat(urdu(() -> tr("In {0}", WORD + " (AFP)"))).doesNotContain("\u200e");
    }

    @Test
    void a_number_stands_beside_what_it_counts_and_not_beyond_the_name_before_it() {
        assertThat(seen(urdu(() -> tr("{0} \u00b7 {1} of them", "AFP", 3)))).isEqualTo(WORD + " 3 \u00b7 AFP");
    }

    @Test
    void a_message_runs_back_though_a_name_or_a_word_of_its_own_stands_first() {
        assertThat(urdu(() -> tr("By {0}", "AFP"))).startsWith("\u200f");
        assertThat(urdu(() -> tr("Table (Excel)"))).startsWith("\u200f");
        assertThat(urdu(() -> tr("By {0}", WORD))).doesNotContain("\u200f");
    }

    @Test
    void a_message_of_places_only_runs_back_where_any_of_what_it_speaks_of_does() {
        assertThat(urdu(() -> tr("{0}, {1}", "AFP", WORD))).startsWith("\u200f");
        assertThat(urdu(() -> tr("{0}, {1}", "AFP", "Reuters"))).doesNotContain("\u200f");
        assertThat(urdu(() -> tr("No such message: {0}", WORD))).doesNotContain("\u200f");
    }

    @Test
    void an_arrow_points_from_the_first_to_the_next_whichever_way_these_run() {
        assertThat(urdu(() -> tr("{0} \u2192 {1}", "People killed", "Funerals")))
                .isEqualTo("People killed \u2192 Funerals");
        assertThat(seen(urdu(() -> tr("{0} \u2192 {1}", "AFP", WORD)))).isEqualTo(WORD + " \u2190 AFP");
        assertThat(seen(urdu(() -> tr("{0}: {1} \u2192 {2}", WORD, "AFP", "Reuters"))))
                .isEqualTo("Reuters \u2190 AFP :" + WORD);
    }

    @Test
    void a_comma_between_words_that_a_mark_holds_is_theirs() {
        assertThat(urdu(() -> Tr.joined("\u060c ", List.of("Ctrl++", "Ctrl+-"))))
                .contains(", ");
        assertThat(urdu(() -> Tr.joined("\u060c ", List.of("Quetta", "Gwadar"))))
                .isEqualTo("Quetta\u060c Gwadar");
    }

    @Test
    void english_is_as_it_was() {
        assertThat(tr("In {0}", "40-hour")).isEqualTo("In 40-hour");
        assertThat(tr("In {0}", WORD)).isEqualTo("In " + WORD);
        assertThat(Tr.within("/home")).isEqualTo("/home");
    }
}
