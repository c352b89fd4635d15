package org.dateline.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.model.Event;
import org.dateline.model.TimeParser;
import org.dateline.model.TimeWindow;
import org.dateline.query.Choice;
import org.dateline.query.EventFilter;
import org.dateline.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DatelineViewModelTest {

    private DatelineViewModel model;
    private TimeParser times;

    @BeforeEach
    void open() throws Exception {
        Workspace workspace = Fixtures.threeDays();
        assertThat(workspace.problems()).isEmpty();
        model = new DatelineViewModel(workspace);
        times = new TimeParser(workspace.dataset().zone());
    }

    private Instant at(String local) {
        return times.parse(local).orElseThrow();
    }

    private TimeWindow window(String from, String to) {
        return new TimeWindow(at(from), at(to));
    }

    private List<String> certain() {
        return model.resultProperty().get().certain().stream().map(Event::id).toList();
    }

    private List<String> possible() {
        return model.resultProperty().get().possible().stream().map(Event::id).toList();
    }

    @Test
    void opens_on_the_whole_span_with_everything() {
        assertThat(model.windowProperty().get()).isEqualTo(window("2026-01-30", "2026-02-02"));
        assertThat(certain()).containsExactly("raid", "blast", "denial");
    }

    @Test
    void makes_presets_of_the_days_of_the_dataset() {
        assertThat(DayPreset.of(model.workspace().dataset()))
                .containsExactly(
                        new DayPreset("Fri 30", "30", window("2026-01-30", "2026-01-31")),
                        new DayPreset("Sat 31", "31", window("2026-01-31", "2026-02-01")),
                        new DayPreset("Sun 1", "1", window("2026-02-01", "2026-02-02")),
                        new DayPreset("All", "All", window("2026-01-30", "2026-02-02")));
    }

    @Test
    void changes_what_is_shown_in_the_same_breath_as_the_window() {
        List<List<String>> seen = new ArrayList<>();
        model.resultProperty().subscribe(result -> seen.add(possible()));

        model.showWindow(window("2026-01-31T06:00", "2026-01-31T09:00"));

        assertThat(certain()).isEmpty();
        assertThat(possible()).containsExactly("blast");
        assertThat(seen).hasSize(2);
    }

    @Test
    void cuts_a_window_to_the_span() {
        model.showWindow(window("2026-01-01", "2026-01-31"));

        assertThat(model.windowProperty().get()).isEqualTo(window("2026-01-30", "2026-01-31"));
    }

    @Test
    void shows_only_chosen_categories_and_all_again_when_none_or_every_one_is_chosen() {
        model.toggleCategory("statement");
        assertThat(certain()).containsExactly("denial");

        model.toggleCategory("attack");
        assertThat(model.filterProperty().get().categories().isAll()).isTrue();
        assertThat(certain()).containsExactly("raid", "blast", "denial");
    }

    @Test
    void leaves_categories_out_and_chooses_among_them_again() {
        model.leaveOutCategory("statement");
        assertThat(certain()).containsExactly("raid", "blast");

        model.toggleCategory("statement");
        assertThat(model.filterProperty().get()).isEqualTo(EventFilter.NONE);

        model.leaveOutCategory("statement");
        model.toggleCategory("attack");
        assertThat(model.filterProperty().get().categories()).isEqualTo(Choice.only("attack"));

        model.leaveOutCategory("attack");
        assertThat(certain()).containsExactly("denial");
    }

    @Test
    void the_counts_of_categories_say_what_would_be_shown_if_each_were_chosen() {
        Map<String, Integer> all = model.resultProperty().get().countsByCategory();

        model.toggleCategory("statement");

        assertThat(model.resultProperty().get().countsByCategory()).containsOnlyKeys("statement");
        assertThat(model.resultProperty().get().countsOfAllCategories()).isEqualTo(all);
    }

    @Test
    void finds_a_place_by_its_other_spelling() {
        model.search("nushki");

        assertThat(certain()).containsExactly("raid");
    }

    @Test
    void goes_back_and_forward_through_what_was_looked_at() {
        Selection event = new Selection.OfEvent("raid");
        Selection place = new Selection.OfPlace("noshki");
        model.select(event);
        model.select(place);

        model.goBack();
        assertThat(model.selectionProperty().get()).isEqualTo(event);
        assertThat(model.canGoForwardProperty().get()).isTrue();

        model.goForward();
        assertThat(model.selectionProperty().get()).isEqualTo(place);

        model.goBack();
        model.goBack();
        assertThat(model.selectionProperty().get()).isEqualTo(Selection.NOTHING);
        assertThat(model.canGoBackProperty().get()).isFalse();
    }

    @Test
    void a_new_look_after_going_back_forgets_what_was_ahead() {
        model.select(new Selection.OfEvent("raid"));
        model.goBack();

        model.select(new Selection.OfSource("one"));

        assertThat(model.canGoForwardProperty().get()).isFalse();
    }

    @Test
    void tells_which_events_the_filter_lets_through_whatever_their_time() {
        model.showWindow(window("2026-01-30", "2026-01-31"));
        assertThat(model.results().matchingProperty().get())
                .extracting(Event::id)
                .containsExactly("raid", "blast", "denial");

        model.toggleCategory("statement");

        assertThat(model.results().matchingProperty().get())
                .extracting(Event::id)
                .containsExactly("denial");
    }

    @Test
    void leaves_out_what_is_only_possible_where_that_is_wanted() {
        model.showWindow(window("2026-01-30", "2026-01-31T09:00"));
        assertThat(certain()).containsExactly("raid");
        assertThat(possible()).containsExactly("blast");

        model.showCertainOnly(true);

        assertThat(certain()).containsExactly("raid");
        assertThat(possible()).isEmpty();
        assertThat(model.resultProperty().get().counts().place()).doesNotContainKey("quetta");

        model.showCertainOnly(false);
        assertThat(possible()).containsExactly("blast");
    }

    @Test
    void lets_all_parts_of_the_screen_know_what_one_of_them_points_at() {
        model.pointAt(new Selection.OfEvent("raid"));

        assertThat(model.pointedProperty().get()).isEqualTo(new Selection.OfEvent("raid"));
        assertThat(model.selectionProperty().get()).isEqualTo(Selection.NOTHING);
    }

    @Test
    void plays_at_a_speed_that_depends_on_wall_time_alone() {
        model.showWindow(window("2026-01-30", "2026-01-30T06:00"));
        model.playback().toggle();

        for (int frame = 0; frame < 100; frame++) {
            model.playback().advance(Duration.ofMillis(10));
        }
        TimeWindow inManyFrames = model.windowProperty().get();
        model.playback().pause();
        model.showWindow(window("2026-01-30", "2026-01-30T06:00"));
        model.playback().toggle();
        model.playback().advance(Duration.ofSeconds(1));

        assertThat(inManyFrames).isEqualTo(model.windowProperty().get());
        assertThat(inManyFrames).isEqualTo(window("2026-01-30T01:30", "2026-01-30T07:30"));
    }

    @Test
    void stops_playing_at_the_end_and_starts_again_from_the_beginning() {
        model.showWindow(window("2026-01-30", "2026-01-30T06:00"));
        model.playback().toggle();

        model.playback().advance(Duration.ofMinutes(5));

        assertThat(model.playback().playingProperty().get()).isFalse();
        assertThat(model.windowProperty().get()).isEqualTo(window("2026-02-01T18:00", "2026-02-02"));

        model.playback().toggle();
        assertThat(model.windowProperty().get()).isEqualTo(window("2026-01-30", "2026-01-30T06:00"));
    }

    @Test
    void keeps_the_speed_within_what_is_on_offer() {
        model.playback().changeSpeed(99);
        assertThat(model.playback().speedProperty().get()).isEqualTo(16);

        model.playback().changeSpeed(-99);
        assertThat(model.playback().speedProperty().get()).isEqualTo(0.25);
    }
}
