package org.dateline.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.background.Background;
import org.dateline.model.Event;
import org.dateline.model.TimeWindow;
import org.dateline.query.Choice;
import org.dateline.query.EventFilter;
import org.dateline.workspace.Workspace;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a filter of a large dataset is answered, in the background; here with a small one. */
@NullMarked
class FilteringTest {

    private final ByHand background = new ByHand();
    private DatelineViewModel model;

    @BeforeEach
    void open() throws Exception {
        Workspace workspace = Fixtures.threeDays();
        model = new DatelineViewModel(workspace, WordSearch.ready(workspace.search()), Background.direct(), background);
    }

    private List<String> matching() {
        return model.results().matchingProperty().get().stream().map(Event::id).toList();
    }

    @Test
    void shows_what_was_shown_before_until_the_answer_is_there() {
        model.search("nushki");

        assertThat(model.filterProperty().get().text()).isEqualTo("nushki");
        assertThat(model.results().filteringProperty().get()).isTrue();
        assertThat(matching()).containsExactly("raid", "blast", "denial");
        assertThat(model.resultProperty().get().size()).isEqualTo(3);

        background.doAll();

        assertThat(model.results().filteringProperty().get()).isFalse();
        assertThat(matching()).containsExactly("raid");
        assertThat(model.resultProperty().get().size()).isOne();
        assertThat(model.results().wholeResultProperty().get().size()).isOne();
    }

    @Test
    void only_the_newest_of_several_filters_is_shown() {
        model.search("nushki");
        model.search("blast");

        background.doOne();
        assertThat(matching()).containsExactly("raid", "blast", "denial");
        assertThat(model.results().filteringProperty().get()).isTrue();

        background.doAll();
        assertThat(matching()).containsExactly("blast");
        assertThat(model.results().filteringProperty().get()).isFalse();
    }

    @Test
    void the_window_moves_meanwhile_over_what_is_shown() {
        model.search("nushki");

        TimeWindow last = DayPreset.of(model.workspace().dataset()).get(2).window();
        model.showWindow(last);
        assertThat(model.resultProperty().get().window()).isEqualTo(last);
        assertThat(model.resultProperty().get().events()).extracting(Event::id).contains("denial");

        background.doAll();
        assertThat(model.resultProperty().get().window()).isEqualTo(last);
        assertThat(model.resultProperty().get().events()).isEmpty();
    }

    @Test
    void categories_are_answered_at_once_in_the_same_pulse() {
        model.toggleCategory("statement");

        assertThat(model.results().filteringProperty().get()).isFalse();
        assertThat(matching()).containsExactly("denial");
    }

    @Test
    void a_filter_that_was_answered_before_is_at_hand_again() {
        model.search("nushki");
        background.doAll();
        model.search("");
        assertThat(matching()).containsExactly("raid", "blast", "denial");

        model.undo();

        assertThat(model.results().filteringProperty().get()).isFalse();
        assertThat(matching()).containsExactly("raid");
    }

    @Test
    void taking_a_filter_back_before_it_is_answered_leaves_all_as_it_was() {
        model.search("nushki");
        model.search("");
        background.doAll();

        assertThat(matching()).containsExactly("raid", "blast", "denial");
        assertThat(model.results().filteringProperty().get()).isFalse();
    }

    @Test
    void answers_in_the_background_as_it_would_at_once() throws Exception {
        DatelineViewModel atOnce = new DatelineViewModel(Fixtures.threeDays());
        List<EventFilter> filters = List.of(
                EventFilter.NONE.withPlaces(Choice.only("balochistan")),
                EventFilter.NONE.withPlaces(Choice.only("noshki")).withText("raid"),
                EventFilter.NONE.withSources(Choice.only("two")),
                EventFilter.NONE.withSources(Choice.only("two")).withCategories(Choice.only("statement")),
                EventFilter.NONE.withPlaces(Choice.only("nowhere")));

        for (EventFilter filter : filters) {
            ViewState view = new ViewState(model.span(), filter, Selection.NOTHING);
            model.show(view);
            background.doAll();
            atOnce.show(view);

            assertThat(matching())
                    .isEqualTo(atOnce.results().matchingProperty().get().stream()
                            .map(Event::id)
                            .toList());
            assertThat(model.resultProperty().get().counts())
                    .isEqualTo(atOnce.resultProperty().get().counts());
        }
    }
}
