package org.dateline.viewmodel.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.background.Lane;
import org.dateline.export.table.TextTable;
import org.dateline.model.TimeWindow;
import org.dateline.query.Choice;
import org.dateline.query.EventFilter;
import org.dateline.viewmodel.ByHand;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.LargeWorkspaces;
import org.dateline.viewmodel.Screen;
import org.dateline.viewmodel.TableLayout;
import org.dateline.viewmodel.ViewState;
import org.dateline.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TableViewModelTest {

    private static final int MANY = 20_001;

    private DatelineViewModel model;
    private TableViewModel table;

    @BeforeEach
    void open() throws Exception {
        model = new DatelineViewModel(Fixtures.threeDays());
        table = new TableViewModel(model);
    }

    private static Optional<TableLayout.Sort> by(String column, boolean descending) {
        return Optional.of(new TableLayout.Sort(column, descending));
    }

    private List<String> titles() {
        return IntStream.range(0, table.rowsProperty().get().size())
                .mapToObj(row -> table.event(row).title())
                .toList();
    }

    private static List<List<String>> rows(TextTable text) {
        return IntStream.range(0, text.size()).mapToObj(text.row()).toList();
    }

    private List<String> column(String id) {
        table.showColumns(List.of(new TableLayout.Column(id, 100)));
        return rows(table.table()).stream().map(cells -> cells.get(0)).toList();
    }

    @Test
    void the_events_of_the_window_stand_in_order_of_time() {
        assertThat(titles()).containsExactly("Raid", "Blast", "Denial");
    }

    @Test
    void another_column_sorts_them_forwards_and_backwards() {
        table.sortBy(by("title", false));
        assertThat(titles()).containsExactly("Blast", "Denial", "Raid");

        table.sortBy(by("title", true));
        assertThat(titles()).containsExactly("Raid", "Denial", "Blast");

        table.sortBy(Optional.empty());
        assertThat(titles()).containsExactly("Raid", "Blast", "Denial");
    }

    @Test
    void categories_are_sorted_by_their_names() {
        table.sortBy(by("category", true));

        assertThat(titles()).containsExactly("Denial", "Raid", "Blast");
    }

    @Test
    void what_is_certainly_in_the_window_is_told_apart_and_sorts() {
        TimeWindow morning =
                new TimeWindow(model.span().from(), model.span().from().plus(Duration.ofHours(36)));
        model.showWindow(morning);
        table.sortBy(by(EventColumn.CERTAINTY, true));

        assertThat(titles()).containsExactly("Blast", "Raid");
        assertThat(column(EventColumn.CERTAINTY)).containsExactly("possible", "certain");
        assertThat(table.counted())
                .isEqualTo(
                        "2 events, 1 certainly and 1 possibly in the window; sorted by In the window, the last first");
    }

    @Test
    void times_have_the_words_of_the_event_page_in_the_zone_of_the_dataset() {
        assertThat(column("when"))
                .containsExactly(
                        "Fri 30 Jan 2026 10:00\u201312:00", "Some time within Sat 31 Jan 2026", "Sun 1 Feb 2026 15:00");
        assertThat(column("start"))
                .containsExactly("Fri 30 Jan 2026 10:00", "within Sat 31 Jan 2026", "Sun 1 Feb 2026 15:00");
        assertThat(column("end"))
                .containsExactly("Fri 30 Jan 2026 12:00", "within Sat 31 Jan 2026", "Sun 1 Feb 2026 15:00");
    }

    @Test
    void places_say_how_exactly_they_are_known_and_what_they_lie_in_has_a_column_for_each_kind() {
        assertThat(column("places"))
                .containsExactly(
                        "Noshki (only the district is known)",
                        "Quetta (town known)",
                        "Balochistan (only the province is known)");
        assertThat(column("kind-district")).containsExactly("Noshki", "Quetta", "");
        assertThat(column("kind-province")).containsExactly("Balochistan", "Balochistan", "Balochistan");
    }

    @Test
    void independent_sources_are_counted_at_the_least() {
        assertThat(column("sources")).containsExactly("One; Two", "Three", "Two");
        assertThat(column("independent")).containsExactly("1", "1", "1");
        assertThat(column("note")).containsExactly("", "Saturday", "");
    }

    @Test
    void figures_stand_as_their_sources_give_them_and_sort_by_their_least_number() {
        model = new DatelineViewModel(LargeWorkspaces.of(12));
        table = new TableViewModel(model);
        table.sortBy(by("measure-killed", true));

        assertThat(column("measure-killed")).startsWith("at least 11 (The evening)", "at least 10 (The evening)");
        assertThat(column("figures")).startsWith("Killed: at least 11 (The evening)");
    }

    @Test
    void what_is_copied_says_which_events_of_what_they_are() {
        model.showFilter(EventFilter.NONE.withCategories(Choice.only("attack")));
        table.refresh();

        assertThat(table.table().caption())
                .containsExactly(
                        "Fri 30 Jan 2026 \u2013 Sun 1 Feb 2026 (3 days), Asia/Karachi, UTC+05:00; only events of the category Attack",
                        "2 events, 2 certainly and 0 possibly in the window; in order of time");
        assertThat(table.table(List.of(1)).caption().get(1)).startsWith("1 of 2 events");
        assertThat(rows(table.table(List.of(1))).get(0)).contains("Blast");
    }

    @Test
    void what_is_copied_does_not_change_with_the_window() {
        TextTable before = table.table();
        model.showWindow(new TimeWindow(model.span().from(), model.span().from()));
        table.refresh();

        assertThat(rows(before)).hasSize(3);
        assertThat(table.table().size()).isZero();
    }

    @Test
    void columns_and_order_stay_when_the_dataset_is_edited_and_the_window_made_anew() throws Exception {
        table.showColumns(List.of(new TableLayout.Column("quotes", 77), new TableLayout.Column("title", 300)));
        table.sortBy(by("title", true));
        model.show(Screen.TABLE);

        DatelineViewModel after = model.continuing(Fixtures.threeDays());
        TableViewModel again = new TableViewModel(after);
        again.refresh();

        assertThat(after.screenProperty().get()).isEqualTo(Screen.TABLE);
        assertThat(again.shownColumns())
                .containsExactly(new TableLayout.Column("quotes", 77), new TableLayout.Column("title", 300));
        assertThat(again.event(0).title()).isEqualTo("Raid");
    }

    @Test
    void columns_and_order_are_part_of_the_view_and_can_be_undone_but_widths_are_not() {
        table.showColumns(List.of(new TableLayout.Column("quotes", 77), new TableLayout.Column("title", 300)));
        table.sortBy(by("title", true));
        ViewState view = model.view();
        table.showColumns(List.of(new TableLayout.Column("quotes", 99), new TableLayout.Column("title", 300)));

        assertThat(model.view()).isEqualTo(view);
        assertThat(view.table()).isEqualTo(TableLayout.of(List.of("quotes", "title"), by("title", true)));
        model.undo();
        assertThat(table.sort()).isEmpty();
        model.undo();
        assertThat(model.view().table()).isEqualTo(TableLayout.USUAL);
        model.show(view);
        assertThat(table.shownColumns()).extracting(TableLayout.Column::id).containsExactly("quotes", "title");
        assertThat(table.sort()).isEqualTo(by("title", true));
    }

    @Test
    void columns_as_at_first_are_nothing_that_a_view_says_however_wide_they_are() {
        List<TableLayout.Column> wider = table.shownColumns().stream()
                .map(column -> new TableLayout.Column(column.id(), column.width() + 20))
                .toList();

        table.showColumns(wider);

        assertThat(table.shownColumns()).isEqualTo(wider);
        assertThat(model.view().table()).isEqualTo(TableLayout.USUAL);
    }

    @Test
    void views_know_the_columns_that_there_are() throws Exception {
        Workspace workspace = Fixtures.shipped();

        assertThat(new TableViewModel(new DatelineViewModel(workspace)).columns())
                .extracting(EventColumn::id)
                .containsExactlyInAnyOrderElementsOf(TableLayout.columnIds(workspace.dataset()));
    }

    @Test
    void a_column_that_is_gone_is_not_shown_and_does_not_sort() {
        table.showColumns(List.of(new TableLayout.Column("field-gone", 77), new TableLayout.Column("title", 300)));
        table.sortBy(by("field-gone", false));

        assertThat(table.shownColumns()).containsExactly(new TableLayout.Column("title", 300));
        assertThat(titles()).containsExactly("Raid", "Blast", "Denial");
    }

    @Test
    void of_a_large_dataset_the_rows_stand_as_before_until_they_are_sorted() {
        ByHand background = largeWindow();

        table.sortBy(by("title", true));

        assertThat(titles()).startsWith("Event number 0", "Event number 1");
        assertThat(table.wordsProperty().get()).isEqualTo("Sorting by Title\u2026");
        assertThat(table.isSorting()).isTrue();
        assertThat(table.counted()).endsWith("in order of time");
        background.doAll();
        assertThat(titles()).startsWith("Event number 9999", "Event number 9998");
        assertThat(table.counted()).endsWith("sorted by Title, the last first");
        assertThat(table.wordsProperty().get()).isEmpty();
        assertThat(table.isSorting()).isFalse();
    }

    private ByHand largeWindow() {
        ByHand background = new ByHand(Lane.SEARCHING);
        Workspace many = LargeWorkspaces.of(MANY);
        model = new DatelineViewModel(many, background);
        table = new TableViewModel(model);
        background.doAll();
        return background;
    }

    @Test
    void another_column_takes_the_place_of_one_that_is_still_sorting() {
        ByHand background = largeWindow();
        table.sortBy(by("title", true));
        table.sortBy(by("measure-killed", true));

        background.doAll();

        assertThat(titles()).startsWith("Event number 20000", "Event number 19999");
    }

    @Test
    void sorting_that_is_cancelled_leaves_the_order_of_time() {
        ByHand background = largeWindow();
        table.sortBy(by("title", true));

        table.sortBy(Optional.empty());
        background.doAll();

        assertThat(titles()).startsWith("Event number 0");
        assertThat(table.isSorting()).isFalse();
    }

    @Test
    void a_window_that_moves_while_a_column_is_sorting_does_not_begin_it_anew_and_is_shown_at_its_end() {
        ByHand background = largeWindow();
        table.sortBy(by("title", false));
        model.showWindow(new TimeWindow(model.span().from(), model.span().from().plus(Duration.ofMinutes(3))));
        table.refresh();

        assertThat(background.doOne()).isTrue();
        background.doAll();

        assertThat(titles()).containsExactly("Event number 0", "Event number 1", "Event number 2");
    }

    @Test
    void how_a_column_sorts_is_found_out_once() {
        ByHand background = largeWindow();
        List<String> said = new ArrayList<>();
        table.wordsProperty().subscribe(words -> {
            said.add(words);
        });
        table.sortBy(by("title", false));
        background.doAll();
        model.showWindow(new TimeWindow(model.span().from(), model.span().from().plus(Duration.ofMinutes(3))));
        table.refresh();
        background.doAll();

        assertThat(titles()).hasSize(3);
        assertThat(said).containsExactly("", "Sorting by Title\u2026", "");
    }
}
