package org.dateline.evidence.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.evidence.Samples.archived;
import static org.dateline.evidence.Samples.dataset;
import static org.dateline.evidence.Samples.event;
import static org.dateline.evidence.Samples.mention;
import static org.dateline.evidence.Samples.quote;
import static org.dateline.evidence.Samples.source;
import static org.dateline.evidence.Samples.withFigures;
import static org.dateline.evidence.Samples.worded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.events.Dataset;
import org.dateline.evidence.text.Verification.Figures;
import org.dateline.evidence.text.Verification.Mentions;
import org.dateline.evidence.text.Verification.MissingFigure;
import org.dateline.evidence.text.Verification.MissingMention;
import org.dateline.evidence.text.Verification.MissingQuote;
import org.dateline.evidence.text.Verification.Quotes;
import org.dateline.evidence.text.Verification.Texts;
import org.dateline.evidence.text.Verification.UnrecordedMention;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullMarked
class TextVerifierTest {

    private static final String TEXT = """
            Attacks in Quetta

            "We ran," said a guard in NUSHKI.
            Quiet in Balochistan and Gwadar.
            """;
    private static final String SHA = "b2d4ba1b2f4b80de3ea06f2ec3da5d8ca0f4f0cc2bd5d9ac2bbf9e2b5f0e3f1a";

    @TempDir
    Path folder = Path.of(".");

    @BeforeEach
    void archiveTheText() throws IOException {
        Files.writeString(folder.resolve("paper.txt"), TEXT);
    }

    @Test
    void everything_is_found_where_it_should_be() throws Exception {
        Dataset dataset = dataset(
                List.of(archived(
                        "paper",
                        null,
                        mention("quetta", 1),
                        mention("noshki", 2),
                        mention("balochistan", 3),
                        mention("gwadar", 3))),
                withFigures(
                        event("raid", List.of(), List.of("paper"), quote("paper", 2, "We ran,")),
                        worded(2, "said a guard")));

        Verification verification = TextVerifier.verify(dataset, folder);

        assertThat(verification)
                .isEqualTo(new Verification(
                        new Quotes(1, List.of()),
                        new Figures(1, List.of()),
                        new Mentions(4, List.of(), List.of()),
                        new Texts(List.of(), List.of()),
                        List.of()));
        assertThat(verification.isClean()).isTrue();
    }

    @Test
    void a_quote_must_stand_in_its_paragraph_and_where_else_it_stands_is_told() throws Exception {
        Dataset dataset = dataset(
                List.of(archived("paper", null)),
                event("calm", List.of(), List.of("paper"), quote("paper", 3, "Quiet in Balochistan")),
                event("raid", List.of(), List.of("paper"), quote("paper", 2, "We ran"), quote("paper", 3, "We ran")),
                event("talk", List.of(), List.of("paper"), quote("paper", 9, "We walked")));

        Verification verification = TextVerifier.verify(dataset, folder);

        assertThat(verification.quotes())
                .isEqualTo(new Quotes(
                        2,
                        List.of(
                                new MissingQuote("raid", 1, "paper", 3, "We ran", 2, null),
                                new MissingQuote("talk", 0, "paper", 9, "We walked", null, "We ran"))));
        assertThat(verification.isClean()).isFalse();
    }

    @Test
    void the_wording_of_a_figure_must_stand_in_its_paragraph_whatever_the_shape_of_its_quotation_marks()
            throws Exception {
        Dataset dataset = dataset(
                List.of(archived("paper", null)),
                withFigures(
                        event("raid", List.of(), List.of("paper")),
                        worded(2, "\u201cWe ran,\u201d said a guard"),
                        worded(1, "said a guard"),
                        worded(2, "said the guard"),
                        worded(3, "at least 31 civilians")));

        Verification verification = TextVerifier.verify(dataset, folder);

        assertThat(verification.figures())
                .isEqualTo(new Figures(
                        1,
                        List.of(
                                new MissingFigure("raid", 1, "paper", 1, "said a guard", 2, null),
                                new MissingFigure("raid", 2, "paper", 2, "said the guard", null, "said a guard"),
                                new MissingFigure("raid", 3, "paper", 3, "at least 31 civilians", null, null))));
        assertThat(verification.isClean()).isFalse();
    }

    @Test
    void a_mention_must_be_in_its_paragraph() throws Exception {
        Dataset dataset = dataset(List.of(archived(
                "paper",
                null,
                mention("quetta", 1, 2),
                mention("pasni", 3),
                mention("noshki", 2),
                mention("gwadar", 3))));

        Verification verification = TextVerifier.verify(dataset, folder);

        assertThat(verification.mentions())
                .isEqualTo(new Mentions(
                        3,
                        List.of(new MissingMention("paper", "quetta", 2), new MissingMention("paper", "pasni", 3)),
                        List.of(new UnrecordedMention("paper", "balochistan", 3, "Balochistan"))));
    }

    @Test
    void every_place_of_the_gazetteer_must_be_recorded_wherever_it_is_named() throws Exception {
        Files.writeString(folder.resolve("radio.txt"), "Gwadar\nNoshki");
        Dataset dataset = dataset(
                List.of(archived("paper", null, mention("gwadar", 3)), archived("radio", null, mention("noshki", 2))));

        Verification verification = TextVerifier.verify(dataset, folder);

        assertThat(verification.mentions().unrecorded())
                .containsExactly(
                        new UnrecordedMention("paper", "quetta", 1, "Quetta"),
                        new UnrecordedMention("paper", "noshki", 2, "NUSHKI"),
                        new UnrecordedMention("paper", "balochistan", 3, "Balochistan"),
                        new UnrecordedMention("radio", "gwadar", 1, "Gwadar"));
        assertThat(verification.isClean()).isFalse();
    }

    @Test
    void a_place_is_told_once_for_a_paragraph_that_names_it_twice_even_within_another_name() throws Exception {
        Files.writeString(folder.resolve("paper.txt"), "The Balochistan Liberation Army in Balochistan; pasni-based");

        Verification verification = TextVerifier.verify(dataset(List.of(archived("paper", null))), folder);

        assertThat(verification.mentions().unrecorded())
                .containsExactly(new UnrecordedMention("paper", "balochistan", 1, "Balochistan"));
    }

    @Test
    void texts_that_share_wording_are_told_and_nothing_is_wrong_with_that() throws Exception {
        Files.writeString(folder.resolve("paper.txt"), "We ran to the old school, said a guard. Then it was dark.");
        Files.writeString(folder.resolve("radio.txt"), "\u201cWe ran to the OLD school\u201d: a guard");
        Dataset dataset = dataset(List.of(archived("paper", null), archived("radio", null)));

        Verification verification = TextVerifier.verify(dataset, folder);

        assertThat(verification.sharedWording())
                .containsExactly(
                        new Verification.Shared(List.of("paper", "radio"), 6, 0.75, "We ran to the old school"));
        assertThat(verification.isClean()).isTrue();
    }

    @Test
    void what_belongs_to_a_text_that_is_not_there_is_missing() throws Exception {
        Dataset dataset = dataset(
                List.of(archived("radio", null, mention("quetta", 1)), source("blog", List.of())),
                event("raid", List.of(), List.of("radio"), quote("radio", 2, "We ran")));

        Verification verification = TextVerifier.verify(dataset, folder);

        assertThat(verification)
                .isEqualTo(new Verification(
                        new Quotes(0, List.of(new MissingQuote("raid", 0, "radio", 2, "We ran", null, null))),
                        new Figures(0, List.of()),
                        new Mentions(0, List.of(new MissingMention("radio", "quetta", 1)), List.of()),
                        new Texts(List.of("radio.txt", "blog"), List.of()),
                        List.of()));
    }

    @Test
    void a_text_with_another_checksum_is_changed_and_verified_all_the_same() throws Exception {
        Dataset dataset = dataset(
                List.of(archived("paper", SHA)),
                event("raid", List.of(), List.of("paper"), quote("paper", 2, "We ran")));

        Verification verification = TextVerifier.verify(dataset, folder);

        assertThat(verification.texts()).isEqualTo(new Texts(List.of(), List.of("paper.txt")));
        assertThat(verification.quotes().found()).isOne();
    }

    @Test
    void refuses_a_folder_that_is_missing_or_none() {
        Dataset dataset = dataset(List.of());
        Path missing = folder.resolve("missing");
        Path file = folder.resolve("paper.txt");

        assertThatThrownBy(() -> TextVerifier.verify(dataset, missing))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(missing + ": there is no such folder");
        assertThatThrownBy(() -> TextVerifier.verify(dataset, file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(file + ": this is a file, not a folder of texts");
    }
}
