package org.dateline.evidence.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.evidence.Samples.archived;
import static org.dateline.evidence.Samples.dataset;
import static org.dateline.evidence.Samples.event;
import static org.dateline.evidence.Samples.quote;
import static org.dateline.evidence.Samples.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.dateline.events.Dataset;
import org.dateline.model.Source;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullMarked
class CheckedTextsTest {

    private static final String TEXT = """
            Attacks in Quetta

            The day was calm. “We ran to the old school,” said a guard. Then it was dark.
            The minister said they would answer. Nobody asked how.
            """;
    private static final String OTHER_SHA = "0".repeat(64);

    @TempDir
    Path folder = Path.of(".");

    @BeforeEach
    void archiveTheText() throws IOException {
        Files.writeString(folder.resolve("paper.txt"), TEXT);
    }

    @Test
    void words_that_stand_there_are_found_with_the_sentence_around_them() throws Exception {
        QuoteCheck check = check(archived("paper", null), 2, "We ran to the old school");

        assertThat(check)
                .isEqualTo(new QuoteCheck.Found(
                        new Passage(2, "“", "We ran to the old school", ",” said a guard."), 2, false));
    }

    @Test
    void words_in_another_paragraph_are_found_but_not_as_cited() throws Exception {
        QuoteCheck check = check(archived("paper", null), 3, "We ran to the old school");

        assertThat(check).isInstanceOfSatisfying(QuoteCheck.Found.class, found -> {
            assertThat(found.asCited()).isFalse();
            assertThat(found.passage().paragraph()).isEqualTo(2);
        });
    }

    @Test
    void words_that_differ_are_shown_word_by_word_against_the_nearest_passage() throws Exception {
        QuoteCheck check = check(archived("paper", null), 2, "We all ran to the new school");

        assertThat(check).isInstanceOfSatisfying(QuoteCheck.Differs.class, differs -> {
            QuoteCheck.Nearest nearest = differs.nearest().orElseThrow();
            assertThat(nearest.passage().paragraph()).isEqualTo(2);
            assertThat(nearest.passage().words()).isEqualTo("We ran to the old school");
            assertThat(WordDiffTest.marked(nearest.words().one())).isEqualTo("We [all] ran to the [new] school");
            assertThat(WordDiffTest.marked(nearest.words().other())).isEqualTo("We ran to the [old] school");
        });
    }

    @Test
    void the_nearest_passage_is_looked_for_in_the_whole_text() throws Exception {
        QuoteCheck check = check(archived("paper", null), 1, "The ministers said they will answer");

        assertThat(check)
                .isInstanceOfSatisfying(
                        QuoteCheck.Differs.class,
                        differs -> assertThat(differs.nearest().orElseThrow().passage())
                                .isEqualTo(new Passage(3, "", "The minister said they would answer", ".")));
    }

    @Test
    void a_passage_begins_with_the_word_that_is_the_same() throws Exception {
        Files.writeString(folder.resolve("paper.txt"), "He said: “We are chasing them, we will not let them go.”");

        QuoteCheck check = check(archived("paper", null), 1, "We chase them and we will not let them go");

        assertThat(check)
                .isInstanceOfSatisfying(
                        QuoteCheck.Differs.class,
                        differs -> assertThat(differs.nearest()
                                        .orElseThrow()
                                        .passage()
                                        .words())
                                .isEqualTo("We are chasing them, we will not let them go"));
    }

    @Test
    void words_that_resemble_nothing_have_no_nearest_passage() throws Exception {
        assertThat(check(archived("paper", null), 2, "Completely unrelated sentence about trade"))
                .isEqualTo(new QuoteCheck.Differs(java.util.Optional.empty(), false));
    }

    @Test
    void a_text_that_is_not_the_one_that_was_recorded_is_said_so_even_where_the_words_still_stand() throws Exception {
        QuoteCheck check = check(archived("paper", OTHER_SHA), 2, "We ran");

        assertThat(check)
                .isInstanceOfSatisfying(
                        QuoteCheck.Found.class,
                        found -> assertThat(found.textChanged()).isTrue());
    }

    @Test
    void a_text_that_is_not_there_is_named() throws Exception {
        assertThat(check(archived("radio", null), 1, "We ran")).isEqualTo(new QuoteCheck.TextMissing("radio.txt"));
    }

    @Test
    void a_source_that_was_not_archived_has_no_file() throws Exception {
        assertThat(check(source("agency", List.of()), 1, "We ran")).isEqualTo(new QuoteCheck.TextMissing(fileless()));
    }

    private static @Nullable String fileless() {
        return null;
    }

    @Test
    void a_text_without_words_is_not_searched_to_no_end() throws Exception {
        Files.writeString(folder.resolve("paper.txt"), "\n\n");

        assertThat(check(archived("paper", null), 1, "We ran"))
                .isEqualTo(new QuoteCheck.Differs(java.util.Optional.empty(), false));
    }

    @Test
    void counts_what_comes_of_all_quotes() throws Exception {
        Dataset dataset = dataset(
                List.of(archived("paper", null), archived("radio", null)),
                event("raid", List.of(), List.of("paper"), quote("paper", 2, "We ran"), quote("paper", 1, "We ran")));

        CheckedTexts.Tally tally = CheckedTexts.read(dataset, folder).tally();

        assertThat(tally)
                .isEqualTo(new CheckedTexts.Tally(2, new Verification.Texts(List.of("radio.txt"), List.of()), 2, 1));
    }

    @Test
    void of_several_folders_the_one_counts_that_has_the_text_as_it_was_recorded() throws Exception {
        Path beside = Files.createDirectories(folder.resolve("data.texts"));
        String recorded = "Nobody ran.";
        Files.writeString(beside.resolve("paper.txt"), recorded);
        Files.writeString(beside.resolve("radio.txt"), "Only here.");
        Dataset dataset = dataset(List.of(archived("paper", DigestUtils.sha256Hex(recorded)), archived("radio", null)));

        CheckedTexts texts = CheckedTexts.read(dataset, List.of(folder, beside));

        assertThat(texts.textOf("paper").flatMap(text -> text.printed(1))).contains(recorded);
        assertThat(texts.isChanged("paper")).isFalse();
        assertThat(texts.textOf("radio")).isPresent();
        assertThat(texts.state()).isEqualTo(new Verification.Texts(List.of(), List.of()));
    }

    @Test
    void there_must_be_such_a_folder() {
        Path missing = folder.resolve("nothing");

        assertThatThrownBy(() -> CheckedTexts.read(dataset(List.of()), missing))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(missing + ": there is no such folder");
    }

    private QuoteCheck check(Source source, int paragraph, String words) throws Exception {
        return CheckedTexts.read(dataset(List.of(source)), folder).check(quote(source.id(), paragraph, words));
    }
}
