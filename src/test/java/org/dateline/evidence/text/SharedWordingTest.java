package org.dateline.evidence.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class SharedWordingTest {

    @Test
    void finds_runs_of_six_words_whatever_their_case_and_marks() {
        SharedWording shared = only(
                "He spoke. \u201cWe RAN to the old school,\u201d he said.",
                "When we ran - to the old \"school\" it was dark.");

        assertThat(shared.words()).isEqualTo(6);
        assertThat(shared.share()).isCloseTo(6 / 10.0, within(1e-9));
        assertThat(shared.runs())
                .containsExactly(new SharedRun(
                        6,
                        new Passage(1, "\u201c", "We RAN to the old school", ",\u201d he said."),
                        new Passage(1, "When ", "we ran - to the old \"school", "\" it was dark.")));
    }

    @Test
    void five_words_are_no_run() {
        assertThat(among("one two three four five six", "one two three four five seven"))
                .isEmpty();
    }

    @Test
    void a_run_is_as_long_as_it_can_be_and_its_words_are_counted_once() {
        SharedWording shared = only("a b c d e f g h i j", "x a b c d e f g h i y");

        assertThat(shared.words()).isEqualTo(9);
        assertThat(shared.runs()).extracting(SharedRun::words).containsExactly(9);
    }

    @Test
    void what_stands_once_in_the_shorter_text_is_counted_once_however_often_the_longer_one_has_it() {
        SharedWording shared = only("a b c d e f", "a b c d e f. A b c d e f! And a b c d e f?");

        assertThat(shared.words()).isEqualTo(6);
        assertThat(shared.share()).isEqualTo(1);
    }

    @Test
    void of_runs_that_overlap_the_longest_is_taken_and_of_the_others_what_is_left_if_it_is_long_enough() {
        SharedWording shared = only("a b c d e f g h i j k l m n o", "a b c d e f g h i. x f g h i j k l m n o");

        assertThat(shared.runs()).extracting(run -> run.one().words()).containsExactly("f g h i j k l m n o");
        assertThat(shared.words()).isEqualTo(10);
    }

    @Test
    void runs_end_with_their_paragraph_and_the_longest_come_first() {
        SharedWording shared = only("a b c d e f\n\ng h i j k l m\nn o", "a b c d e f g h i j k l m n o");

        assertThat(shared.runs()).extracting(run -> run.one().words()).containsExactly("g h i j k l m", "a b c d e f");
        assertThat(shared.runs()).extracting(run -> run.one().paragraph()).containsExactly(2, 1);
    }

    @Test
    void pairs_are_told_with_those_first_that_share_most_and_can_be_turned() {
        List<SharedWording> shared = among("a b c d e f g h", "x a b c d e f y z", "a b c d e f g i");

        assertThat(shared).extracting(SharedWording::one).containsExactly("0", "0", "1");
        assertThat(shared).extracting(SharedWording::other).containsExactly("2", "1", "2");
        SharedWording turned = shared.get(1).turned();
        assertThat(turned.one()).isEqualTo("1");
        assertThat(turned.runs().get(0).one().before()).isEqualTo("x ");
    }

    @Test
    void a_small_share_is_no_hint() {
        String copied = "a b c d e f";

        assertThat(only(copied + " " + noise(114, 1), copied + " " + noise(200, 2))
                        .isHint())
                .isTrue();
        assertThat(only(copied + " " + noise(124, 1), copied + " " + noise(200, 2))
                        .isHint())
                .isFalse();
    }

    @Test
    void a_text_that_is_missing_or_empty_shares_nothing() {
        assertThat(SharedWording.among(List.of("0", "1"), id -> Optional.empty()))
                .isEmpty();
        assertThat(among("", "a b c d e f")).isEmpty();
    }

    @Test
    void finds_what_was_copied_into_long_texts_and_nothing_else() {
        String one = noise(20_000, 1);
        String other = noise(20_000, 2);
        String copied = IntStream.range(0, 200).mapToObj(i -> "copied" + i).collect(Collectors.joining(" "));

        SharedWording shared = only(one + " " + copied + " " + one, copied + " " + other);

        assertThat(shared.runs()).extracting(SharedRun::words).containsExactly(200);
        assertThat(shared.share()).isCloseTo(200 / 20_200.0, within(1e-9));
    }

    @Test
    void a_text_of_one_word_only_is_compared_all_the_same() {
        String same = "la ".repeat(20_000);

        assertThat(only(same, same).words()).isPositive();
    }

    private static String noise(int words, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, words)
                .mapToObj(i -> "word" + random.nextInt(5_000))
                .collect(Collectors.joining(" "));
    }

    private static SharedWording only(String one, String other) {
        List<SharedWording> shared = among(one, other);
        assertThat(shared).hasSize(1);
        return shared.get(0);
    }

    private static List<SharedWording> among(String... texts) {
        Map<String, ArchivedText> byId = IntStream.range(0, texts.length)
                .boxed()
                .collect(Collectors.toMap(String::valueOf, i -> ArchivedText.parse(texts[i])));
        List<String> ids = byId.keySet().stream().sorted().toList();
        return SharedWording.among(ids, id -> Optional.ofNullable(byId.get(id)));
    }
}
