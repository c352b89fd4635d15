package org.dateline.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.dateline.model.TimeWindow;
import org.dateline.query.Choice;
import org.dateline.query.EventFilter;
import org.junit.jupiter.api.Test;

class ViewHistoryTest {

    private static final TimeWindow DAY =
            new TimeWindow(Instant.parse("2026-01-30T00:00:00Z"), Instant.parse("2026-01-31T00:00:00Z"));

    private ViewState shown = filteredBy("first");
    private final ViewHistory history =
            new ViewHistory(() -> new ViewHistory.Step(shown, 0, 0), step -> show(step.view()));

    private static ViewState filteredBy(String category) {
        return new ViewState(DAY, EventFilter.NONE.withCategories(Choice.only(category)), Selection.NOTHING);
    }

    /** As the screen does it: part by part, each of which is a change. */
    private void show(ViewState wanted) {
        shown = new ViewState(shown.window(), EventFilter.NONE, Selection.NOTHING);
        history.changed();
        shown = wanted;
        history.changed();
    }

    private void change(String category) {
        shown = filteredBy(category);
        history.changed();
    }

    @Test
    void shows_the_view_before_and_again_the_one_after() {
        change("second");

        history.undo();
        assertThat(shown).isEqualTo(filteredBy("first"));
        assertThat(history.canUndoProperty().get()).isFalse();

        history.redo();
        assertThat(shown).isEqualTo(filteredBy("second"));
        assertThat(history.canRedoProperty().get()).isFalse();
    }

    @Test
    void changes_within_a_change_are_one() {
        history.begin();
        change("second");
        history.begin();
        change("third");
        history.end();
        history.end();

        history.undo();

        assertThat(shown).isEqualTo(filteredBy("first"));
    }

    @Test
    void what_changes_while_something_goes_on_is_one_change() {
        BooleanProperty playing = new SimpleBooleanProperty();
        history.takeAsOne(playing);

        playing.set(true);
        change("second");
        change("third");
        playing.set(false);
        history.undo();

        assertThat(shown).isEqualTo(filteredBy("first"));
    }

    @Test
    void a_change_that_goes_on_ends_when_it_is_undone() {
        history.begin();
        change("second");

        history.undo();
        history.end();
        assertThat(shown).isEqualTo(filteredBy("first"));

        history.redo();
        assertThat(shown).isEqualTo(filteredBy("second"));
    }
}
