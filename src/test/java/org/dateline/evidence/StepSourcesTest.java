package org.dateline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dateline.model.Report;
import org.dateline.model.StoryStep;
import org.dateline.model.TimeWindow;
import org.dateline.viewmodel.Fixtures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StepSourcesTest {

    private static final TimeWindow FRIDAY =
            new TimeWindow(Instant.parse("2026-01-29T19:00:00Z"), Instant.parse("2026-01-30T19:00:00Z"));

    private StepSources sources;

    @BeforeEach
    void open() throws Exception {
        sources = new StepSources(Fixtures.threeDays().dataset());
    }

    private List<Report> of(TimeWindow window, @Nullable String event, @Nullable String place, Report... named) {
        return sources.of(new StoryStep("Step", null, window, event, place, null, null, List.of(named)));
    }

    @Test
    void are_those_that_the_step_names() {
        Report named = new Report("three", List.of(7));

        assertThat(of(FRIDAY, "raid", "noshki", named)).containsExactly(named);
    }

    @Test
    void are_else_those_that_tell_its_event() {
        assertThat(of(FRIDAY, "denial", null)).containsExactly(new Report("two", List.of(4)));
    }

    @Test
    void are_else_those_that_tell_of_its_window_at_its_place_or_anywhere() {
        TimeWindow threeDays = new TimeWindow(FRIDAY.from(), FRIDAY.to().plus(Duration.ofDays(2)));

        assertThat(of(threeDays, null, "quetta")).containsExactly(new Report("three", List.of(1)));
        assertThat(of(threeDays, null, null))
                .containsExactly(
                        new Report("one", List.of(2)),
                        new Report("two", List.of(3, 4)),
                        new Report("three", List.of(1)));
        assertThat(of(FRIDAY, null, "quetta")).isEmpty();
    }
}
