package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    /** Ten points a character. */
    private static final TextStyle PLAIN = new TextStyle(Cut.REGULAR, 10, 0);

    private static final TextStyle BOLD = PLAIN.with(Cut.BOLD);

    private final LineBreaker breaker = new LineBreaker((character, cut) -> 1);

    private List<String> lines(String text, int characters) {
        return breaker.lines(List.of(new Span(text, PLAIN)), characters * 10).stream()
                .map(line -> line.text().stripTrailing())
                .toList();
    }

    @Test
    void breaks_between_words_and_never_wider_than_the_column() {
        List<TextLine> lines = breaker.lines(List.of(new Span("We heard it all night long", PLAIN)), 100);

        assertThat(lines).extracting(line -> line.text().strip()).containsExactly("We heard", "it all", "night long");
        assertThat(lines).allMatch(line -> line.width() <= 100);
    }

    @Test
    void a_paragraph_without_words_has_no_line() {
        assertThat(lines("", 10)).isEmpty();
        assertThat(lines(" \n", 10)).isEmpty();
    }

    @Test
    void a_word_wider_than_the_column_is_cut_and_loses_no_letter() {
        String word = "x".repeat(95);

        List<String> lines = lines("a " + word + " b", 10);

        assertThat(lines).allMatch(line -> line.length() <= 10);
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo("a" + word + "b");
    }

    @Test
    void an_address_is_cut_after_a_mark_if_there_is_one() {
        assertThat(lines("https://example.org/news/2026/attacks", 16)).first().isEqualTo("https://example.");
        assertThat(String.join("", lines("https://example.org/news/2026/attacks", 16)))
                .isEqualTo("https://example.org/news/2026/attacks");
    }

    @Test
    void a_character_made_of_several_is_not_cut() {
        // A letter and its accent; a letter beyond the first plane
        String word = "e\u0301\ud835\udd38".repeat(10);

        assertThat(lines(word, 5))
                .allMatch(line -> !line.startsWith("\u0301") && !Character.isLowSurrogate(line.charAt(0)));
    }

    @Test
    void times_and_names_of_files_are_not_parted() {
        assertThat(lines("at 05:04 in map.json", 7)).containsExactly("at", "05:04", "in", "map.", "json");
        assertThat(lines("a two-day siege", 7)).containsExactly("a two-", "day", "siege");
    }

    @Test
    void what_must_not_be_parted_stays_together() {
        assertThat(lines("Jago News\u00a0\u00b6\u00a08", 10)).containsExactly("Jago", "News\u00a0\u00b6\u00a08");
    }

    @Test
    void a_line_break_of_the_text_is_one_here_and_other_control_characters_are_space() {
        assertThat(lines("one\ntwo\r\nthree\tfour\u0007five", 40)).containsExactly("one", "two", "three four five");
    }

    @Test
    void characters_without_width_are_left_out() {
        assertThat(lines("co\u00adop\u200berate\ufeff\u200e", 40)).containsExactly("cooperate");
    }

    @Test
    void keeps_the_styles_of_words_across_lines() {
        List<TextLine> lines = breaker.lines(List.of(new Span("one tw", PLAIN), new Span("o three", BOLD)), 80);

        assertThat(lines.get(0).spans()).startsWith(new Span("one tw", PLAIN), new Span("o", BOLD));
        assertThat(lines.get(1).spans()).containsExactly(new Span("three", BOLD));
    }

    @Test
    void a_paragraph_in_urdu_begins_at_the_right() {
        TextLine line = breaker.lines(List.of(new Span("\u06a9\u0648\u0626\u0679\u06c1 2026", PLAIN)), 200)
                .get(0);

        assertThat(line.rightToLeft()).isTrue();
        assertThat(line.text()).startsWith("2026 ");
        assertThat(line.text()).endsWith(ArabicForms.join("\u06a9" + "\u0648").substring(0, 1));
    }

    @Test
    void urdu_within_a_line_is_turned_round_and_the_line_is_not() {
        String text = breaker.lines(List.of(new Span("The daily (\u0628\u062f\u0628) says", PLAIN)), 400).stream()
                .map(TextLine::text)
                .collect(Collectors.joining());

        assertThat(text).isEqualTo("The daily (\ufe8f\ufeaa\ufe91) says");
    }
}
