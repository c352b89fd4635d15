package org.dateline.viewmodel.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dateline.model.Event;
import org.dateline.model.Report;
import org.dateline.model.Story;
import org.dateline.model.StoryStep;
import org.dateline.model.TimeWindow;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.Selection;
import org.dateline.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PresentationTest {

    private static final TimeWindow FRIDAY =
            new TimeWindow(Instant.parse("2026-01-29T19:00:00Z"), Instant.parse("2026-01-30T19:00:00Z"));
    private static final TimeWindow SATURDAY = FRIDAY.shiftedBy(Duration.ofDays(1));

    private final PresentationSettings settings = new PresentationSettings();
    private Workspace workspace;
    private Presentation presentation;

    @BeforeEach
    void start() throws Exception {
        workspace = Fixtures.threeDays();
        settings.noteWantedProperty().set(false);
        presentation = start(story());
    }

    private Presentation start(Story story) {
        return new Presentation(workspace, story, settings);
    }

    private static Story story() {
        return new Story(
                "tour",
                "Tour",
                null,
                List.of(
                        step("One", FRIDAY, "raid", null),
                        step("Two", SATURDAY, null, "quetta"),
                        step("Three", SATURDAY, null, null)));
    }

    private static StoryStep step(String title, TimeWindow window, @Nullable String event, @Nullable String place) {
        return new StoryStep(title, null, window, event, place, null, null, List.of());
    }

    private String shown() {
        return presentation.stepProperty().get().title();
    }

    @Test
    void shows_window_and_event_or_place_of_the_step() {
        assertThat(presentation.model().windowProperty().get()).isEqualTo(FRIDAY);
        assertThat(presentation.model().selectionProperty().get()).isEqualTo(new Selection.OfEvent("raid"));

        presentation.next();
        assertThat(presentation.model().windowProperty().get()).isEqualTo(SATURDAY);
        assertThat(presentation.model().selectionProperty().get()).isEqualTo(new Selection.OfPlace("quetta"));

        presentation.next();
        assertThat(presentation.model().selectionProperty().get()).isEqualTo(Selection.NOTHING);
    }

    @Test
    void goes_through_the_steps_and_stays_at_both_ends() {
        presentation.previous();
        assertThat(shown()).isEqualTo("One");

        presentation.last();
        presentation.next();
        presentation.next();
        assertThat(shown()).isEqualTo("Three");
        assertThat(presentation.endedProperty().get()).isTrue();

        presentation.previous();
        assertThat(shown()).isEqualTo("Three");
        assertThat(presentation.endedProperty().get()).isFalse();

        presentation.previous();
        assertThat(shown()).isEqualTo("Two");

        presentation.first();
        assertThat(presentation.positionProperty().get()).isZero();
    }

    @Test
    void tells_which_step_follows_and_that_none_follows_the_last() {
        assertThat(presentation.following().map(StoryStep::title)).contains("Two");

        presentation.last();
        assertThat(presentation.isLast()).isTrue();
        assertThat(presentation.following()).isEmpty();

        settings.noteWantedProperty().set(true);
        assertThat(start(story()).following().map(StoryStep::title)).contains("One");
    }

    @Test
    void counts_the_time_since_its_start_whether_steps_follow_by_themselves_or_not() {
        presentation.advance(Duration.ofMillis(700));
        presentation.advance(Duration.ofMillis(700));

        assertThat(presentation.elapsedSecondsProperty().get()).isEqualTo(1);
    }

    @Test
    void names_all_sources_of_its_steps_once() {
        assertThat(presentation.allSources()).doesNotHaveDuplicates().contains("one", "two");
    }

    @Test
    void shows_the_content_note_first_where_it_is_wanted() {
        settings.noteWantedProperty().set(true);
        presentation = start(story());
        assertThat(presentation.noteShownProperty().get()).isTrue();

        presentation.next();

        assertThat(presentation.noteShownProperty().get()).isFalse();
        assertThat(shown()).isEqualTo("One");
    }

    @Test
    void lets_steps_follow_by_themselves_each_for_its_time_and_stops_at_the_last() {
        presentation.toggleAutoplay();

        presentation.advance(Duration.ofMillis(29_900));
        assertThat(shown()).isEqualTo("One");
        presentation.advance(Duration.ofMillis(100));
        assertThat(shown()).isEqualTo("Two");
        presentation.advance(Duration.ofSeconds(30));
        presentation.advance(Duration.ofSeconds(30));

        assertThat(shown()).isEqualTo("Three");
        assertThat(presentation.autoplayingProperty().get()).isFalse();
    }

    @Test
    void gives_a_step_its_whole_time_again_after_going_to_it_by_hand() {
        presentation.toggleAutoplay();
        presentation.advance(Duration.ofSeconds(20));

        presentation.next();
        presentation.advance(Duration.ofSeconds(20));

        assertThat(shown()).isEqualTo("Two");
    }

    @Test
    void does_not_go_on_while_paused_or_blank() {
        presentation.advance(Duration.ofMinutes(5));
        assertThat(shown()).isEqualTo("One");

        presentation.toggleAutoplay();
        presentation.toggleBlank();
        presentation.advance(Duration.ofMinutes(5));
        assertThat(shown()).isEqualTo("One");
    }

    @Test
    void starts_again_from_the_first_step_when_played_at_the_last() {
        presentation.last();

        presentation.toggleAutoplay();

        assertThat(shown()).isEqualTo("One");
        assertThat(presentation.autoplayingProperty().get()).isTrue();
    }

    @Test
    void keeps_the_time_per_step_within_what_is_on_offer() {
        settings.changeSecondsPerStep(-99);
        assertThat(settings.secondsPerStepProperty().get()).isEqualTo(10);

        settings.changeSecondsPerStep(99);
        assertThat(settings.secondsPerStepProperty().get()).isEqualTo(120);
    }

    @Test
    void tells_what_a_step_rests_on() {
        assertThat(presentation.sources())
                .containsExactly(new Report("one", List.of(2)), new Report("two", List.of(3)));
    }

    @Test
    void cannot_present_a_story_without_a_step() {
        assertThatThrownBy(() -> start(story().withSteps(List.of()))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_step_shows_what_its_view_lets_through_and_rests_on_the_sources_of_that() throws Exception {
        Workspace workspace = Fixtures.threeDays();
        StoryStep step = new StoryStep(
                "Step",
                null,
                workspace.dataset().span(),
                null,
                null,
                null,
                "dateline:?categories=statement&possible=no",
                List.of());
        Presentation filtered =
                new Presentation(workspace, new Story("s", "S", null, List.of(step)), new PresentationSettings());

        List<Event> shown = filtered.model().resultProperty().get().events();
        assertThat(shown).extracting(Event::id).containsExactly("denial");
        assertThat(filtered.shown())
                .isEqualTo("Only events of the category "
                        + workspace.dataset().categories().get("statement").name()
                        + "; that are certainly in the window.");
        assertThat(filtered.sources())
                .extracting(Report::source)
                .containsExactlyElementsOf(shown.get(0).sources().toList());
    }
}
