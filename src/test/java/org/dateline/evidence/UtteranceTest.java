package org.dateline.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.evidence.Utterance.Rendering;
import org.dateline.evidence.text.WordDiffTest;
import org.dateline.evidence.text.WordRun;
import org.dateline.model.Quote;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@NullMarked
class UtteranceTest {

    private static final Quote SHORT = quote("paper", 3, "Our blood is not cheap.", "blood");
    private static final Quote FULL = quote("radio", 9, "Our blood is not that cheap, he knows.", "blood");

    @Test
    void stands_with_its_fullest_rendering_first_and_the_words_that_differ_marked() {
        Utterance utterance = Utterance.of(List.of(SHORT, FULL)).get(0);

        assertThat(utterance.renderings().stream().map(UtteranceTest::marked))
                .containsExactly("Our blood is not [that] cheap[, he knows].", "Our blood is not cheap.");
        assertThat(utterance.renderings().get(0).quotes()).containsExactly(FULL);
        assertThat(utterance.varies()).isTrue();
        assertThat(utterance.sources()).containsExactly("radio", "paper");
        assertThat(utterance.fromOneSource()).isFalse();
    }

    @Test
    void the_same_words_in_several_sources_are_one_rendering() {
        Quote same = quote("agency", 1, "Our blood is not cheap.", "blood");

        Utterance utterance = Utterance.of(List.of(SHORT, same)).get(0);

        assertThat(utterance.varies()).isFalse();
        assertThat(utterance.renderings())
                .containsExactly(new Rendering(
                        List.of(List.of(new WordRun("Our blood is not cheap.", false))), List.of(SHORT, same)));
    }

    @Test
    void pieces_that_one_source_prints_apart_are_parts_of_one_rendering() {
        Quote whole = quote("paper", 1, "No one is safe. There is constant fear of it", "fear");
        Quote first = quote("radio", 7, "No one is safe", "fear");
        Quote second = quote("radio", 7, "There is constant fear.", "fear");

        Utterance utterance = Utterance.of(List.of(first, second, whole)).get(0);

        assertThat(utterance.renderings()).hasSize(2);
        assertThat(marked(utterance.renderings().get(0))).isEqualTo("No one is safe[.] There is constant fear [of it]");
        assertThat(marked(utterance.renderings().get(1))).isEqualTo("No one is safe … There is constant fear[.]");
        assertThat(utterance.renderings().get(1).quotes()).containsExactly(first, second);
    }

    @Test
    void words_that_one_source_prints_twice_do_not_make_it_the_fullest() {
        Quote again = quote("paper", 8, "Our blood is not cheap.", "blood");

        Utterance utterance = Utterance.of(List.of(SHORT, again, quote("paper", 1, "not cheap", "blood")))
                .get(0);

        assertThat(utterance.renderings().stream().map(UtteranceTest::marked))
                .containsExactly("[Our blood is ]not cheap[.]".replace("is ]not", "is] not"), "not cheap");
        assertThat(utterance.renderings().get(0).quotes()).containsExactly(SHORT, again);
    }

    @Test
    void words_without_an_utterance_stand_for_themselves() {
        List<Utterance> utterances =
                Utterance.of(List.of(quote("paper", 1, "Go", null), quote("radio", 1, "Go", null)));

        assertThat(utterances).hasSize(2).allMatch(Utterance::fromOneSource).allMatch(one -> one.id() == null);
    }

    @Test
    void in_the_fullest_a_word_is_marked_that_any_other_lacks() {
        Quote third = quote("agency", 2, "Our blood is not that cheap", "blood");

        Utterance utterance = Utterance.of(List.of(SHORT, FULL, third)).get(0);

        assertThat(utterance.renderings().stream().map(UtteranceTest::marked))
                .containsExactly(
                        "Our blood is not [that] cheap[, he knows.]",
                        "Our blood is not that cheap",
                        "Our blood is not cheap.");
    }

    @Test
    void words_that_are_perhaps_the_same_come_last_and_are_not_counted_or_marked() {
        Quote sure = new Quote("paper", 1, "Someone", null, "They show women", "women");
        Quote also = new Quote("radio", 1, "Someone", null, "They show women", "women");
        Quote perhaps =
                new Quote("agency", 2, "Someone", null, "The visibility of women signals a shift", "women", true);

        Utterance utterance = Utterance.of(List.of(perhaps, sure, also)).get(0);

        assertThat(utterance.fullest()).isEqualTo(sure);
        assertThat(utterance.sources()).containsExactly("paper", "radio");
        assertThat(utterance.perhapsSources()).containsExactly("agency");
        assertThat(utterance.renderings().get(1).perhapsSame()).isTrue();
        assertThat(utterance.renderings().get(1).parts().get(0)).noneMatch(WordRun::differs);
    }

    @Test
    void very_many_renderings_take_no_longer_than_they_are_many_and_none_is_lost() {
        List<Quote> quotes = IntStream.range(0, 5_000)
                .mapToObj(i -> quote(i % 2 == 0 ? "paper" : "s" + i, i, "We saw number " + i + " of them", "many"))
                .toList();

        List<Utterance> joined = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Utterance.of(quotes));

        assertThat(joined).hasSize(1);
        assertThat(joined.get(0).quotes()).containsExactlyInAnyOrderElementsOf(quotes);
        assertThat(joined.get(0).sources()).hasSize(2_501);
    }

    private static Quote quote(String source, int paragraph, String text, @Nullable String utterance) {
        return new Quote(source, paragraph, "Someone", null, text, utterance);
    }

    private static String marked(Rendering rendering) {
        return rendering.parts().stream().map(WordDiffTest::marked).collect(Collectors.joining(" … "));
    }
}
