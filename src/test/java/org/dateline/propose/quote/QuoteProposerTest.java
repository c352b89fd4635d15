package org.dateline.propose.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteProposerTest {

    private static List<ProposedQuote> propose(String... paragraphs) {
        return QuoteProposer.propose(List.of(paragraphs));
    }

    private static List<String> texts(String... paragraphs) {
        return propose(paragraphs).stream().map(ProposedQuote::text).toList();
    }

    private static List<String> firstSpeakers(String... paragraphs) {
        return propose(paragraphs).stream()
                .map(quote -> quote.speakers().stream().findFirst().orElse("nobody"))
                .toList();
    }

    @Test
    void a_quote_has_its_place_and_words_to_the_letter_without_the_closing_comma() {
        String text = "\"We will come back,\" said Layla Noor.";

        List<ProposedQuote> quotes = propose("Nothing here.", text);

        assertThat(quotes).containsExactly(new ProposedQuote(2, 1, 18, "We will come back", List.of("Layla Noor")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"We saw them,\" said Layla Noor.",
                "“We saw them,” said Layla Noor.",
                "'We saw them,' said Layla Noor.",
                "‘We saw them’, said Layla Noor.",
                "« We saw them », said Layla Noor.",
                "»We saw them«, said Layla Noor.",
                "„We saw them“, said Layla Noor.",
                "”We saw them”, said Layla Noor.",
                "``We saw them,'' said Layla Noor.",
                "‹We saw them›, said Layla Noor.",
                "Layla Noor said: \"We saw them",
                "Layla Noor: “We saw them”",
                "\"We saw them, said Layla Noor."
            })
    void marks_of_every_style_are_known(String text) {
        assertThat(firstSpeakers(text.endsWith("them") ? text + "\"" : text)).containsExactly("Layla Noor");
        assertThat(texts(text.endsWith("them") ? text + "\"" : text)).containsExactly("We saw them");
    }

    @Test
    void corner_brackets_and_urdu_marks_are_known() {
        assertThat(propose("「我们不会放弃」，市长王大明说。").get(0).speakers()).startsWith("王大明");
        assertThat(texts("سلیم درانی نے کہا: ’’ہم یہاں ہیں‘‘۔")).containsExactly("ہم یہاں ہیں");
        assertThat(texts("سلیم درانی نے کہا کہ ”ہم یہاں ہیں“۔")).containsExactly("ہم یہاں ہیں");
    }

    @Test
    void apostrophes_do_not_end_a_single_quote() {
        String text = "'The militants' camp wasn't far, and 'twas burning,' Imran Shad said.";

        assertThat(texts(text)).containsExactly("The militants' camp wasn't far, and 'twas burning");
    }

    @Test
    void the_outer_of_two_quotes_is_proposed() {
        assertThat(texts("'They said, \"Wait here\", and left,' she said."))
                .containsExactly("They said, \"Wait here\", and left");
        assertThat(texts("“They said, “Wait here”, and left,” she said."))
                .containsExactly("They said, “Wait here”, and left");
    }

    @Test
    void speech_over_paragraphs_is_a_quote_in_each_with_one_speaker() {
        List<ProposedQuote> quotes = propose(
                "Nadia Brook said: “We set out at dawn.",
                "“The road was empty, and we lay down in a ditch.",
                "“Then we went home.” Omar Dost was not there.");

        assertThat(quotes)
                .extracting(ProposedQuote::paragraph, quote -> quote.speakers().get(0))
                .containsExactly(tuple(1), tuple(2), tuple(3));
    }

    private static org.assertj.core.groups.Tuple tuple(int paragraph) {
        return org.assertj.core.api.Assertions.tuple(paragraph, "Nadia Brook");
    }

    @Test
    void a_missing_closing_mark_takes_no_more_than_its_own_words() {
        assertThat(texts(
                        "“We are chasing them, he said. “We will not let them go.”",
                        "The road is “clear”, Imran Shad said."))
                .containsExactly("We are chasing them", "We will not let them go.", "clear");
    }

    @Test
    void a_split_quote_is_two_of_one_speaker() {
        assertThat(firstSpeakers("\"I will stay,\" Ilya Stern said, \"and nobody can make me go.\""))
                .containsExactly("Ilya Stern", "Ilya Stern");
    }

    @Test
    void a_name_after_a_dash_speaks_the_paragraph_above_it() {
        assertThat(firstSpeakers("Ilya Stern said so.", "\"Enough!\"", "— Dr. Ayla Gorin, Advocate (Zarin)"))
                .containsExactly("Dr. Ayla Gorin");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "It is safe," said Hamid, a 39-year-old baker.                     | Hamid
                    "It is safe," Hamid, a 39-year-old baker who lives here, told AFP.   | Hamid
                    "It is safe," police chief Hamid Gul said on Sunday.                 | Hamid Gul
                    "It is safe," vowed Chief Minister Hamid Gul, smiling.               | Hamid Gul
                    "It is safe," Hamid Gul at the Lake School of Studies in Varno said. | Hamid Gul
                    According to Interior Secretary Paula Finch, "it is safe".           | Paula Finch
                    Paula Finch, who flew to Zarin on Sunday, said it was "safe".        | Paula Finch
                    Paula Finch said on Sunday that Zarin fell and pledged to "take it". | Paula Finch
                    Paula Finch said no, a claim rejected by New Varno as "fantasy".     | New Varno
                    The claim was dismissed as "pure fantasy" by Ilya Stern.             | Ilya Stern
                    By Sunday, officials declared all districts "cleared".               | Officials
                    A spokesman for the agency said it was "deeply concerned".           | Spokesman
                    The Hill Front (HF) attacked, saying it was "only the beginning".    | Hill Front (HF)
                    """)
    void the_verb_of_saying_tells_the_speaker(String text, String speaker) {
        assertThat(firstSpeakers(text)).containsExactly(speaker);
    }

    @Test
    void a_pronoun_is_who_was_named_last_and_a_last_name_is_told_in_full() {
        assertThat(firstSpeakers(
                        "Mayor Ilya Stern told reporters in Zarin that the road was open.",
                        "\"We won,\" he said.",
                        "\"Nobody is left.\"",
                        "\"It is over,\" Stern added."))
                .containsExactly("Ilya Stern", "Ilya Stern", "Ilya Stern");
    }

    @Test
    void the_group_is_the_group_that_was_named_last() {
        assertThat(firstSpeakers("The Hill Front (HF) has 300 men.", "The group said it would \"never give up\"."))
                .containsExactly("Hill Front (HF)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- 'Our blood is not cheap' -",
                "“Never again”",
                "Earlier, the military had reported the killing of 92 'separatists' on Saturday.",
                "The film \"The Long Night\" opens on Friday, a critic said.",
                "Police said they had arrested a man known as \"the Butcher\".",
                "The army launched Operation \"Swift Sword\", officials said.",
                "The so-called \"peace camp\" was cleared, police said.",
                "Shopkeepers are angry about the \"new\" tax.",
                "The driver, nicknamed \"Lightning\" by colleagues, survived.",
                "Read more: The ten \"scariest\" rides in Europe",
                "'What happens now?' is the question that is asked.",
                "The '60s were over, rock 'n' roll wasn't.",
                "It is 6\" wide and 5'10\" tall.",
                "\"\" '' “” « »"
            })
    void what_is_only_set_off_is_not_proposed(String text) {
        assertThat(texts(text)).isEmpty();
    }

    @Test
    void a_quote_that_nobody_is_near_has_no_speakers() {
        assertThat(propose("\"There is nothing left of it but stones and dust.\"")
                        .get(0)
                        .speakers())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "'", "“a ", "'a' ", "\"a, he said. ", "Khan said ", "Aa, ", "said by ", "of the "})
    void a_hostile_text_does_not_hang(String unit) {
        String text = unit.repeat(200_000 / unit.length());
        List<String> lines = Stream.generate(() -> unit.repeat(10)).limit(2_000).toList();

        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(5), () -> {
            QuoteProposer.propose(List.of(text));
            QuoteProposer.propose(lines);
        });
    }
}
