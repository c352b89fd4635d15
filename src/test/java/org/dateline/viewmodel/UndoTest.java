package org.dateline.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.dateline.model.TimeParser;
import org.dateline.model.TimeWindow;
import org.dateline.query.Choice;
import org.dateline.query.EventFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UndoTest {

    private DatelineViewModel model;
    private ViewState opening;

    @BeforeEach
    void open() throws Exception {
        model = new DatelineViewModel(Fixtures.threeDays());
        opening = model.view();
    }

    private TimeWindow window(String from, String to) {
        TimeParser times = new TimeParser(model.workspace().dataset().zone());
        Instant start = times.parse(from).orElseThrow();
        return new TimeWindow(start, times.parse(to).orElseThrow());
    }

    @Test
    void undoes_window_filter_and_selection_one_by_one_and_does_them_again() {
        model.showWindow(window("2026-01-30", "2026-01-31"));
        model.toggleCategory("attack");
        model.select(new Selection.OfEvent("raid"));
        ViewState last = model.view();

        model.undo();
        assertThat(model.selectionProperty().get()).isEqualTo(Selection.NOTHING);
        model.undo();
        assertThat(model.filterProperty().get()).isEqualTo(EventFilter.NONE);
        model.undo();
        assertThat(model.view()).isEqualTo(opening);
        assertThat(model.canUndoProperty().get()).isFalse();

        model.redo();
        model.redo();
        model.redo();
        assertThat(model.view()).isEqualTo(last);
        assertThat(model.canRedoProperty().get()).isFalse();
    }

    @Test
    void shows_the_events_of_what_it_goes_back_to() {
        model.showWindow(window("2026-02-01", "2026-02-02"));

        model.undo();

        assertThat(model.resultProperty().get().window()).isEqualTo(opening.window());
        assertThat(model.resultProperty().get().size()).isEqualTo(3);
    }

    @Test
    void a_drag_is_one_step() {
        model.beginChange();
        for (int hour = 1; hour < 10; hour++) {
            model.showWindow(window("2026-01-30T0" + hour + ":00", "2026-01-31"));
        }
        model.endChange();

        model.undo();

        assertThat(model.view()).isEqualTo(opening);
    }

    @Test
    void a_drag_within_a_drag_ends_with_the_outer_one() {
        model.beginChange();
        model.beginChange();
        model.showWindow(window("2026-01-30", "2026-01-31"));
        model.endChange();
        model.select(new Selection.OfEvent("raid"));
        model.endChange();

        model.undo();

        assertThat(model.view()).isEqualTo(opening);
    }

    @Test
    void a_drag_that_is_still_going_on_ends_when_it_is_undone() {
        model.beginChange();
        model.showWindow(window("2026-01-30", "2026-01-31"));

        model.undo();
        assertThat(model.view()).isEqualTo(opening);

        model.endChange();
        model.select(new Selection.OfEvent("raid"));
        model.undo();
        assertThat(model.view()).isEqualTo(opening);
    }

    @Test
    void an_end_without_a_beginning_changes_nothing() {
        model.endChange();

        assertThat(model.canUndoProperty().get()).isFalse();
    }

    @Test
    void playing_is_one_step_and_stops_when_it_is_undone() {
        TimeWindow day = window("2026-01-30", "2026-01-31");
        model.showWindow(day);
        model.playback().toggle();
        model.playback().advance(Duration.ofSeconds(3));
        model.playback().advance(Duration.ofSeconds(3));

        model.undo();

        assertThat(model.playback().playingProperty().get()).isFalse();
        assertThat(model.windowProperty().get()).isEqualTo(day);
    }

    @Test
    void opening_a_saved_view_is_one_step() {
        model.show(new ViewState(
                window("2026-01-30", "2026-01-31"),
                EventFilter.NONE.withCategories(Choice.only("attack")).withText("raid"),
                new Selection.OfPlace("noshki")));

        model.undo();

        assertThat(model.view()).isEqualTo(opening);
    }

    @Test
    void going_back_in_the_panel_can_be_undone_too() {
        model.select(new Selection.OfEvent("raid"));
        model.goBack();

        model.undo();

        assertThat(model.selectionProperty().get()).isEqualTo(new Selection.OfEvent("raid"));
    }

    @Test
    void something_done_after_undoing_forgets_what_was_undone() {
        model.select(new Selection.OfEvent("raid"));
        model.undo();

        model.select(new Selection.OfPlace("noshki"));

        assertThat(model.canRedoProperty().get()).isFalse();
    }
}
