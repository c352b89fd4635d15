package org.dateline.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.viewmodel.line.ViewLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fixtures: "raid" is told by one in paragraph 2 and by two in 3, "denial" by two in 4. */
class ReadingTest {

    private DatelineViewModel model;

    @BeforeEach
    void open() throws Exception {
        model = new DatelineViewModel(Fixtures.threeDays());
    }

    private Optional<Reading> read() {
        return model.readingProperty().get();
    }

    @Test
    void begins_with_the_report_that_is_selected() {
        model.select(new Selection.OfSource("two"));

        model.show(Screen.READER);

        assertThat(model.screenProperty().get()).isEqualTo(Screen.READER);
        assertThat(read()).contains(Reading.of("two"));
    }

    @Test
    void begins_where_the_selected_event_is_told_in_the_report_that_was_read_if_it_tells_it() {
        model.select(new Selection.OfEvent("raid"));
        model.show(Screen.READER);
        assertThat(read()).contains(new Reading("one", 2));

        model.read(Reading.of("two"));
        model.show(Screen.READER);
        assertThat(read()).contains(new Reading("two", 3));
    }

    @Test
    void begins_where_a_source_tells_the_event_of_which_its_coverage_is_selected() {
        model.select(new Selection.OfCoverage("two", new Selection.OfEvent("denial")));

        model.show(Screen.READER);

        assertThat(read()).contains(new Reading("two", 4));
    }

    @Test
    void begins_with_the_first_report_where_nothing_says_which() {
        model.show(Screen.READER);

        assertThat(read()).contains(Reading.of("one"));
    }

    @Test
    void goes_back_through_pages_and_reports_to_the_screen_that_was() {
        model.show(Screen.COVERAGE);
        model.select(new Selection.OfEvent("raid"));
        model.read(new Reading("one", 2));
        model.select(new Selection.OfPlace("noshki"));

        model.goBack();
        assertThat(model.selectionProperty().get()).isEqualTo(new Selection.OfEvent("raid"));
        assertThat(model.screenProperty().get()).isEqualTo(Screen.READER);
        model.goBack();
        assertThat(model.selectionProperty().get()).isEqualTo(new Selection.OfEvent("raid"));
        assertThat(model.screenProperty().get()).isEqualTo(Screen.COVERAGE);

        model.goForward();
        assertThat(model.screenProperty().get()).isEqualTo(Screen.READER);
        assertThat(read()).contains(new Reading("one", 2));
    }

    @Test
    void goes_back_to_a_report_that_was_left_for_the_map() {
        model.read(new Reading("one", 2));
        model.show(Screen.MAP);

        model.goBack();

        assertThat(model.screenProperty().get()).isEqualTo(Screen.READER);
    }

    @Test
    void says_so_when_the_same_paragraph_is_opened_once_more_but_not_when_one_goes_back_within_the_report() {
        AtomicInteger opened = new AtomicInteger();
        model.readingProperty().subscribe(() -> {
            opened.incrementAndGet();
            assertThat(model.readingProperty().get()).isPresent();
        });

        model.read(new Reading("one", 2));
        model.read(new Reading("one", 2));
        assertThat(opened).hasValue(2);

        model.select(new Selection.OfEvent("raid"));
        model.goBack();
        assertThat(opened).hasValue(2);
    }

    @Test
    void is_part_of_a_view_that_is_undone_and_saved() throws Exception {
        ViewState before = model.view();
        model.read(new Reading("two", 3));
        ViewState reading = model.view();
        assertThat(reading.reading()).isEqualTo(new Reading("two", 3));

        model.undo();
        assertThat(model.view()).isEqualTo(before);
        assertThat(model.screenProperty().get()).isEqualTo(Screen.MAP);
        model.redo();
        assertThat(model.view()).isEqualTo(reading);

        ViewLine line = new ViewLine(model.workspace().dataset());
        assertThat(line.format(reading)).endsWith("&report=two&paragraph=3");
        assertThat(line.parse(line.format(reading))).isEqualTo(reading);
        assertThat(line.parse("dateline:?report=two").reading()).isEqualTo(Reading.of("two"));
    }

    @Test
    void a_view_without_a_report_leaves_the_reader() {
        ViewState map = model.view();
        model.read(new Reading("two", 3));

        model.show(map);

        assertThat(model.screenProperty().get()).isEqualTo(Screen.MAP);
    }
}
