package org.dateline.viewmodel.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.dateline.export.table.TextTable;
import org.dateline.model.TimeParser;
import org.dateline.model.TimeWindow;
import org.dateline.query.WindowResult;
import org.dateline.query.change.Grouping;
import org.dateline.query.change.OtherWindow;
import org.dateline.query.change.OtherWindow.Kind;
import org.dateline.query.change.Range;
import org.dateline.query.change.Shared;
import org.dateline.query.change.Trend;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.Screen;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.ViewState;
import org.dateline.viewmodel.line.ViewLine;
import org.dateline.viewmodel.story.StepViews;
import org.dateline.words.TimeWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a dataset of three days: a raid on Friday, a blast at some time on Saturday, a denial on Sunday. */
class ComparisonViewModelTest {

    private DatelineViewModel model;
    private ComparisonViewModel comparison;

    @BeforeEach
    void open() throws Exception {
        model = new DatelineViewModel(Fixtures.threeDays());
        comparison = model.comparison();
    }

    private TimeWindow window(String from, String to) {
        TimeParser times = new TimeParser(model.workspace().dataset().zone());
        return new TimeWindow(times.parse(from).orElseThrow(), times.parse(to).orElseThrow());
    }

    private void compare(String from, String to) {
        model.showWindow(window(from, to));
        model.show(Screen.COMPARE);
    }

    private Optional<TimeWindow> other() {
        return Optional.ofNullable(comparison.comparedProperty().get().other()).map(WindowResult::window);
    }

    private Comparison known() {
        comparison.refresh(null);
        return comparison.comparisonProperty().get().orElseThrow();
    }

    private ComparisonWords words() {
        return new ComparisonWords(
                model.workspace().dataset(),
                TimeWords.inDocuments(model.workspace().dataset().zone()));
    }

    @Test
    void compares_nothing_but_on_its_screen() {
        assertThat(other()).isEmpty();
        assertThat(model.view().versus()).isNull();

        compare("2026-01-31", "2026-02-01");
        assertThat(other()).hasValue(window("2026-01-30", "2026-01-31"));
        assertThat(model.view().versus()).isEqualTo(new Versus(OtherWindow.BEFORE, Grouping.places("district")));

        model.show(Screen.MAP);
        assertThat(other()).isEmpty();
        comparison.refresh(null);
        assertThat(comparison.comparisonProperty().get()).isEmpty();
    }

    @Test
    void the_same_length_before_follows_the_window_and_one_of_ones_own_stays() {
        compare("2026-01-31", "2026-02-01");

        model.showWindow(window("2026-02-01", "2026-02-02"));
        assertThat(other()).hasValue(window("2026-01-31", "2026-02-01"));

        comparison.showOther(window("2026-01-30", "2026-01-31"));
        model.showWindow(window("2026-01-31", "2026-02-01"));
        assertThat(other()).hasValue(window("2026-01-30", "2026-01-31"));
    }

    @Test
    void says_what_is_certain_in_all_and_by_group() {
        compare("2026-02-01", "2026-02-02");

        // The denial is certain; the blast was certainly on the day before, at an hour that nobody knows
        assertThat(known().all().change()).isEqualTo(Range.of(0, 0));
        assertThat(words().headline(known())).isEqualTo("Events: the same as in the day before");

        model.showWindow(window("2026-01-31T12:00", "2026-02-01"));
        assertThat(words().headline(known()))
                .isEqualTo(
                        "Events: whether more or fewer than in the same length before cannot be said: from 1 fewer to 1 more");
        assertThat(known().shared()).isEqualTo(new Shared(1, 1));
        assertThat(words().notes(known()))
                .contains("1 event is in both windows and counts in both, 1 of them as possible in each.");
    }

    @Test
    void the_rows_are_those_of_which_either_window_shows_something_the_most_more_first() {
        comparison.show(new Versus(OtherWindow.BEFORE, Grouping.CATEGORY));
        compare("2026-02-01", "2026-02-02");

        assertThat(known().rows())
                .extracting(row -> row.group().name(), row -> row.change())
                .containsExactly(tuple("Statement", Range.of(1, 1)), tuple("Attack", Range.of(-1, -1)));
    }

    @Test
    void an_event_of_no_group_has_a_row_of_its_own() {
        compare("2026-02-01", "2026-02-02");

        assertThat(known().rows()).extracting(row -> row.group().name()).containsExactly("No district known", "Quetta");
    }

    @Test
    void only_certain_events_count_where_the_others_are_left_out_and_the_filter_holds_for_both() {
        compare("2026-01-31T12:00", "2026-02-01");
        model.showCertainOnly(true);
        assertThat(known().rows()).isEmpty();

        model.showCertainOnly(false);
        model.toggleCategory("statement");
        assertThat(known().all().change()).isEqualTo(Range.of(0, 0));
    }

    @Test
    void windows_of_different_length_are_said_to_be_so_and_compared_a_day() {
        model.showWindow(window("2026-02-01", "2026-02-02"));
        comparison.show(new Versus(OtherWindow.of(Kind.ALL_BEFORE), Grouping.CATEGORY));
        model.show(Screen.COMPARE);

        assertThat(known().all().change()).isEqualTo(Range.of(-1, -1));
        assertThat(known().all().alikeLong().trend()).isEqualTo(Trend.SAME);
        assertThat(words().headline(known())).isEqualTo("Events: 1 fewer than in all the time before; a day: the same");
        assertThat(words().notes(known()))
                .contains("The windows differ in length, 1 day against 2 days: changes a day stand beside.");
        TextTable table = new ComparisonTable(model.workspace().dataset(), known()).of(known().rows());
        assertThat(table.header())
                .containsExactly(
                        "Category",
                        "Window: certain",
                        "Window: possible",
                        "All the time before: certain",
                        "All the time before: possible",
                        "Change at least",
                        "Change at most",
                        "Change a day at least",
                        "Change a day at most",
                        "What is certain");
        assertThat(table.row().apply(1))
                .containsExactly("Statement", "1", "0", "0", "0", "1", "1", "1", "1", "more a day");
    }

    @Test
    void the_caption_of_a_picture_names_both_windows() {
        compare("2026-02-01", "2026-02-02");

        assertThat(words().caption(comparison.comparedProperty().get(), null))
                .isEqualTo("Change from the day before: Events, at least, as far as it is certain; the day before:"
                        + " Sat 31 Jan 2026");
        assertThat(words().caption(Compared.alone(model.resultProperty().get()), null))
                .isEmpty();
    }

    @Test
    void windows_that_overlap_say_so() {
        model.showWindow(window("2026-01-31", "2026-02-02"));
        comparison.showOther(window("2026-01-30", "2026-02-01"));
        model.show(Screen.COMPARE);

        assertThat(words().notes(known()))
                .contains("The windows overlap. 1 event is in both windows and counts in both.");
    }

    @Test
    void nothing_is_compared_with_what_lies_beyond_the_days_and_a_part_is_said_to_be_one() {
        compare("2026-01-30", "2026-01-31");
        assertThat(other()).isEmpty();
        assertThat(words().nothing(comparison.comparedProperty().get()))
                .startsWith("Nothing of the day before lies within the days of the dataset, ");

        model.showWindow(window("2026-01-31", "2026-02-02"));
        assertThat(other()).hasValue(window("2026-01-30", "2026-01-31"));
        assertThat(words().notes(known()))
                .contains(
                        "A part of the 2 days before lies beyond the days of the dataset; only what lies within them is compared.");
    }

    @Test
    void swapped_the_window_is_what_comes_after_the_other() {
        compare("2026-02-01", "2026-02-02");
        assertThat(comparison.swapped()).isEqualTo(OtherWindow.of(Kind.AFTER));

        comparison.showOther(window("2026-01-30", "2026-01-31"));
        assertThat(comparison.swapped()).isEqualTo(OtherWindow.own(window("2026-02-01", "2026-02-02")));
    }

    @Test
    void is_undone_like_any_other_change_of_the_view() {
        compare("2026-02-01", "2026-02-02");
        comparison.show(comparison.versusProperty().get().by(Grouping.CATEGORY));
        ViewState last = model.view();

        model.undo();
        assertThat(comparison.versusProperty().get().by()).isEqualTo(Grouping.places("district"));
        model.undo();
        assertThat(model.screenProperty().get()).isEqualTo(Screen.MAP);

        model.redo();
        model.redo();
        assertThat(model.view()).isEqualTo(last);
        assertThat(model.screenProperty().get()).isEqualTo(Screen.COMPARE);
    }

    @Test
    void a_line_of_a_view_and_a_step_of_a_story_keep_it() throws Exception {
        compare("2026-02-01", "2026-02-02");
        comparison.show(new Versus(OtherWindow.own(window("2026-01-30", "2026-01-31")), Grouping.CATEGORY));
        ViewLine lines = new ViewLine(model.workspace().dataset());
        ViewState view = model.view();

        assertThat(lines.format(view)).endsWith("&versus=2026-01-30T00:00..2026-01-31T00:00,category");
        assertThat(lines.parse(lines.format(view))).isEqualTo(view);
        assertThat(new StepViews(model.workspace().dataset()).line(view, Screen.COMPARE))
                .contains("versus=");

        model.show(new ViewState(model.span(), view.filter(), Selection.NOTHING));
        assertThat(model.screenProperty().get()).isEqualTo(Screen.MAP);
        model.show(lines.parse("dateline:?from=2026-02-01&to=2026-02-02&versus=week"));
        assertThat(model.screenProperty().get()).isEqualTo(Screen.COMPARE);
        assertThat(comparison.versusProperty().get())
                .isEqualTo(new Versus(OtherWindow.of(Kind.WEEK), Grouping.places("district")));
    }

    @Test
    void a_line_that_compares_with_nothing_known_says_what_there_is() {
        ViewLine lines = new ViewLine(model.workspace().dataset());

        assertThat(List.of("dateline:?versus=yesterday", "dateline:?versus=before,distrct"))
                .extracting(line -> catchThrowable(() -> lines.parse(line)).getMessage())
                .containsExactly(
                        "versus: expected " + OtherWindow.expected() + ", found \"yesterday\"",
                        "versus: expected what to compare by, such as \"place:district\", found \"distrct\"");
    }

    @Test
    void is_kept_when_the_dataset_changes() {
        compare("2026-02-01", "2026-02-02");

        DatelineViewModel after = model.continuing(model.workspace());

        assertThat(after.comparison().comparedProperty().get().other()).isNotNull();
        assertThat(after.view().versus()).isEqualTo(model.view().versus());
    }
}
