package org.dateline.viewmodel.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.background.Background;
import org.dateline.background.DeferringBackground;
import org.dateline.background.Lane;
import org.dateline.calendar.Granularity;
import org.dateline.export.table.TextTable;
import org.dateline.files.Progress;
import org.dateline.model.TimeWindow;
import org.dateline.query.Choice;
import org.dateline.query.EventFilter;
import org.dateline.query.chart.Chart;
import org.dateline.query.chart.StackBy;
import org.dateline.query.measure.Quantity;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.dateline.words.TimeWords;
import org.dateline.workspace.Workspace;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The chart of three days: what it counts, in words, as a table, and as part of a view. */
@NullMarked
class ChartViewModelTest {

    private static final Charting BY_DAY = Charting.EVENTS.in(Granularity.DAY);

    private Workspace workspace;
    private DatelineViewModel model;

    @BeforeEach
    void open() throws Exception {
        workspace = Fixtures.threeDays();
        model = new DatelineViewModel(workspace);
    }

    private ShownChart shown(Charting charting) {
        model.chart().show(charting);
        model.chart().count(model.results().filtered(), 600);
        return model.chart().shownProperty().get().orElseThrow();
    }

    private static List<Integer> counts(Chart chart) {
        return IntStream.range(0, chart.bars().size())
                .mapToObj(bar -> chart.events(bar, false))
                .toList();
    }

    @Test
    void counts_events_by_day() {
        assertThat(counts(shown(BY_DAY).chart())).containsExactly(1, 1, 1);
    }

    @Test
    void bars_are_no_narrower_than_can_be_seen_and_it_says_so() {
        model.chart().show(Charting.EVENTS.in(Granularity.MINUTE));
        model.chart().count(model.results().filtered(), 600);
        ShownChart chart = model.chart().shownProperty().get().orElseThrow();

        assertThat(chart.chart().bars().size()).isBetween(100, 200);
        assertThat(new ChartWords(workspace.dataset(), chart, false).coarser())
                .isEqualTo("There is no room for a bar a minute, so there is one for 30 minutes;"
                        + " zoom the timeline in to see more.");
        assertThat(new ChartWords(workspace.dataset(), shown(BY_DAY), false).coarser())
                .isEmpty();
    }

    @Test
    void counts_the_time_that_the_timeline_shows() {
        var window = model.span();
        model.chart()
                .seenProperty()
                .set(new TimeWindow(window.from(), window.from().plusSeconds(3600)));

        assertThat(counts(shown(BY_DAY).chart())).containsExactly(1);
    }

    @Test
    void follows_the_filter_and_not_the_window() {
        model.showFilter(EventFilter.NONE.withCategories(Choice.only("statement")));
        ShownChart chart = shown(BY_DAY);
        assertThat(counts(chart.chart())).containsExactly(0, 0, 1);

        model.showWindow(chart.chart().bars().windowOf(0));
        model.chart().count(model.results().filtered(), 600);

        assertThat(model.chart().shownProperty().get()).containsSame(chart);
    }

    @Test
    void says_what_it_counts_and_what_it_counts_more_than_once() {
        ChartWords days = new ChartWords(workspace.dataset(), shown(BY_DAY), false);
        assertThat(days.counted()).isEqualTo("events a day");
        assertThat(days.all()).isEqualTo("events a day: 3 events in 3 bars");

        ChartWords hours = new ChartWords(
                workspace.dataset(), shown(Charting.EVENTS.in(Granularity.HOUR).by(StackBy.SOURCE)), false);
        assertThat(hours.counted()).isEqualTo("events an hour, in each source");
        assertThat(hours.all())
                .isEqualTo(
                        "events an hour, by source: 3 events in 72 bars; 2 events stand in more than one bar, so that"
                                + " bars add up to more; an event stands in each source that it has, so that parts may be more"
                                + " than their bar");
    }

    @Test
    void a_bar_says_its_time_and_its_events() {
        ChartWords words = new ChartWords(workspace.dataset(), shown(Charting.EVENTS.in(Granularity.HOUR)), false);
        TimeWords times = TimeWords.inDocuments(workspace.dataset().zone());

        assertThat(words.bar(10, times)).containsExactly("Fri 30 Jan 2026 10:00\u201311:00", "1 event");
        assertThat(words.bar(30, times))
                .containsExactly("Sat 31 Jan 2026 06:00\u201307:00", "1 event: 0 certainly, 1 possibly");
    }

    @Test
    void what_it_shows_is_part_of_the_view_and_can_be_undone() {
        model.chart().show(BY_DAY);

        assertThat(model.view().charting()).isEqualTo(BY_DAY);
        model.undo();
        assertThat(model.chart().wantedProperty().get()).isEqualTo(Charting.EVENTS);
        model.redo();
        assertThat(model.chart().wantedProperty().get()).isEqualTo(BY_DAY);
    }

    @Test
    void stays_when_the_dataset_has_changed_as_far_as_that_still_has_it() {
        model.chart().show(BY_DAY.of(Quantity.measure("killed")));

        assertThat(model.continuing(workspace).chart().wantedProperty().get())
                .isEqualTo(BY_DAY.of(Quantity.measure("killed")));
        assertThat(Charting.EVENTS
                        .of(Quantity.measure("gone"))
                        .by(StackBy.field("gone"))
                        .among(workspace.dataset()))
                .isEqualTo(Charting.EVENTS);
    }

    @Test
    void of_a_large_dataset_it_is_counted_in_the_background_and_only_the_latest_is_shown() {
        DeferringBackground background = new DeferringBackground(Background.direct(), Lane.CHARTING);
        ChartViewModel chart = new ChartViewModel(workspace, background, Optional.empty(), () -> {});
        chart.show(BY_DAY);
        chart.count(model.results().filtered(), 600);

        assertThat(chart.shownProperty().get()).isEmpty();
        assertThat(chart.wordsProperty().get()).isEqualTo("Counting\u2026");
        background.release();
        assertThat(chart.wordsProperty().get()).isEmpty();
        assertThat(chart.shownProperty().get().orElseThrow().charting()).isEqualTo(BY_DAY);
    }

    @Test
    void its_bars_are_a_table() throws Exception {
        ShownChart chart = shown(BY_DAY.of(Quantity.measure("killed")).by(StackBy.CATEGORY));
        TextTable table = ChartTable.of(workspace.dataset(), chart.chart(), List.of("Bars"), false);
        StringWriter csv = new StringWriter();
        table.writeCsv(csv, Progress.UNSEEN);

        assertThat(csv.toString().lines())
                .containsExactly(
                        "From,Before,\"Events, certainly\",\"Events, possibly\",\"Killed, at least\",\"Killed, at most\","
                                + "Events without a number,\"Killed, certainly, at least\",\"Killed, certainly, at most\","
                                + "\"Attack, at least\",\"Statement, at least\"",
                        "2026-01-30T00:00,2026-01-31T00:00,1,0,0,0,1,0,0,0,0",
                        "2026-01-31T00:00,2026-02-01T00:00,1,0,0,0,1,0,0,0,0",
                        "2026-02-01T00:00,2026-02-02T00:00,1,0,0,0,1,0,0,0,0");
        assertThat(ChartTable.of(workspace.dataset(), chart.chart(), List.of(), true)
                        .header())
                .doesNotContain("Events, possibly", "Killed, certainly, at least");
    }
}
