package org.dateline.export.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.dateline.events.Dataset;
import org.dateline.export.ExportSamples;
import org.dateline.language.Language;
import org.dateline.language.catalogue.Languages;
import org.dateline.problem.UnreadableFileException;
import org.dateline.query.EventFilter;
import org.dateline.viewmodel.Fixtures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A brief that is written in Urdu, of a dataset in English: the page is turned round, what the dataset says is not. */
class TurnedBriefTest {

    private static final double LEFT = 54;
    private static final double RIGHT = Paper.A4.width() - 54;

    private static Dataset dataset;
    private static PrintedBrief brief;

    @BeforeAll
    static void print() throws IOException, UnreadableFileException {
        Language.use(new Languages(null).of("ur").orElseThrow().value());
        dataset = Fixtures.dataset();
        brief = PrintedBrief.of(ExportSamples.view(dataset, dataset.span(), EventFilter.NONE));
    }

    @AfterAll
    static void speakEnglish() {
        Language.use(Language.ENGLISH);
    }

    @Test
    void labels_stand_at_the_right() throws IOException {
        // "Window"
        assertThat(brief.rightEnd("\u0639\u0631\u0635\u06c1")).isBetween(RIGHT - 2, RIGHT + 2);
    }

    @Test
    void titles_of_events_begin_at_the_left_beside_their_category_at_the_right() throws IOException {
        String title = dataset.events().list().get(0).title();

        assertThat(brief.leftEnd(title)).isBetween(LEFT - 2, LEFT + 2);
    }

    @Test
    void pages_are_counted_in_its_words() throws IOException {
        assertThat(brief.text(1)).contains("\u0645\u06cc\u06ba \u0633\u06d2").doesNotContain(" of ");
    }

    @Test
    void a_hyphen_within_a_line_stays_where_it_is() {
        String line = "\u0628 \u200e40-hour\u200e \u062f";

        assertThat(ReadingOrder.seen(line)).isEqualTo("\u062f 40-hour \u0628");
    }

    @Test
    void what_runs_to_the_right_is_held_where_a_line_may_end_within_it() {
        String paragraph = "\u0628 Jago News, on Sunday";
        String held = ReadingOrder.held(paragraph, ReadingOrder.leftToRight(paragraph), 0);

        assertThat(held).contains("News,\u200e \u200eon");
        assertThat(ReadingOrder.seen("\u0628 Jago News,\u200e")).isEqualTo("Jago News, \u0628");
    }

    @Test
    void marks_go_on_to_the_next_line_with_their_word() {
        LineEnds ends = new LineEnds(() -> {});
        String text = "News,\u200e \u200eon Sunday";
        ends.setText(text);

        assertThat(text.substring(0, ends.next())).isEqualTo("News,\u200e ");
        assertThat(ends.next()).isEqualTo(text.indexOf("Sunday"));
    }

    @Test
    void a_brief_in_english_is_counted_as_before() throws IOException {
        PrintedBrief english = Language.in(Language.ENGLISH, () -> {
            try {
                return PrintedBrief.of(ExportSamples.view(dataset, dataset.span(), EventFilter.NONE));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });

        assertThat(english.text(1)).contains("1 of ");
    }
}
