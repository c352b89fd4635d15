package org.dateline.viewmodel.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.events.Dataset;
import org.dateline.model.StoryStep;
import org.dateline.query.Choice;
import org.dateline.query.EventFilter;
import org.dateline.query.chart.StackBy;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.Screen;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.ViewState;
import org.dateline.viewmodel.layers.MapPart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StepViewsTest {

    private final Dataset dataset = Fixtures.threeDays().dataset();
    private final StepViews views = new StepViews(dataset);

    StepViewsTest() throws Exception {}

    private StoryStep step(@Nullable String event, @Nullable String view) {
        return new StoryStep("Step", null, dataset.span(), event, null, null, view, List.of());
    }

    private ViewState view(EventFilter filter, boolean certainOnly, Selection selection) {
        return new ViewState(dataset.span(), filter, certainOnly, selection);
    }

    @Test
    void a_step_of_an_unfiltered_view_has_nothing_more_to_say() {
        assertThat(views.line(view(EventFilter.NONE, false, Selection.NOTHING), Screen.MAP))
                .isNull();
        assertThat(views.line(view(EventFilter.NONE, false, new Selection.OfEvent("raid")), Screen.MAP))
                .isNull();
    }

    @Test
    void filter_and_certainty_come_back_with_the_event_of_the_step() {
        EventFilter filter =
                EventFilter.NONE.withCategories(Choice.without("statement")).withText("raid");
        ViewState view = view(filter, true, new Selection.OfEvent("raid"));

        String line = views.line(view, Screen.MAP);

        assertThat(line).isEqualTo("dateline:?not-categories=statement&text=raid&possible=no");
        assertThat(views.of(step("raid", line))).isEqualTo(new StepViews.Shown(view, Screen.MAP, ""));
    }

    @Test
    void the_part_of_the_map_comes_back() {
        ViewState view =
                view(EventFilter.NONE, false, new Selection.OfEvent("raid")).showing(new MapPart(66, 29.5, 2));

        assertThat(views.line(view, Screen.MAP)).isEqualTo("dateline:?map=66,29.5,2");
        assertThat(views.of(step("raid", "dateline:?map=66,29.5,2")).view()).isEqualTo(view);
    }

    @Test
    void what_is_selected_besides_events_and_places_comes_back() {
        ViewState view = view(EventFilter.NONE, false, new Selection.OfSource("one"));

        assertThat(views.line(view, Screen.MAP)).isEqualTo("dateline:?source=one");
        assertThat(views.of(step(null, "dateline:?source=one")).view()).isEqualTo(view);
    }

    @Test
    void what_the_chart_shows_comes_back() {
        String line = "dateline:?chart=measure:killed,in:day,by:category";

        ViewState view = views.of(step(null, line)).view();

        assertThat(view.charting().by()).isEqualTo(StackBy.CATEGORY);
        assertThat(views.line(view, Screen.CHART)).isEqualTo(line);
    }

    @Test
    void a_step_shows_the_chart_if_it_was_added_where_the_chart_stood_and_not_if_it_was_only_set() {
        String line = "dateline:?chart=events,in:day";
        ViewState view = views.of(step(null, line)).view();

        assertThat(views.of(step(null, line)).screen()).isEqualTo(Screen.CHART);
        assertThat(views.of(step(null, null)).screen()).isEqualTo(Screen.MAP);
        assertThat(views.line(view, Screen.MAP)).isNull();
        assertThat(views.line(view(EventFilter.NONE, false, Selection.NOTHING), Screen.CHART))
                .as("a chart as it comes")
                .isEqualTo("dateline:?chart=events");
    }

    @Test
    void a_line_that_cannot_be_read_is_told_and_all_is_shown() {
        StepViews.Shown shown = views.of(step("raid", "dateline:?in=nowhere"));

        assertThat(shown.trouble())
                .startsWith("in: expected the id of a known place")
                .endsWith("found \"nowhere\"");
        assertThat(shown.view()).isEqualTo(view(EventFilter.NONE, false, new Selection.OfEvent("raid")));
    }
}
