package org.dateline.viewmodel.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.dateline.background.Background;
import org.dateline.database.Engine;
import org.dateline.model.TimeWindow;
import org.dateline.query.cube.CubeSum;
import org.dateline.samples.SampleSource;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the events that are shown give for the measures of a source. */
@NullMarked
class SourceSumsTest {

    private static final String TABLE = """
            what,from,until,district,dead,cost
            Raid,2026-01-30 00:00:00,2026-01-30 06:00:00,Quetta,3,0.1
            Siege,2026-01-30 00:00:00,2026-02-02 00:00:00,Quetta,4,0.2
            Blast,2026-01-31 12:00:00,2026-01-31 12:30:00,Gwadar,,0.3000004
            """;

    @TempDir
    Path folder;

    private SourceViewModel model;

    @BeforeEach
    void open() throws Exception {
        Engine engine = SampleSource.from("from")
                .title("what")
                .until("until")
                .place("district")
                .measure("dead", "Killed")
                .measure("cost", "Cost")
                .csv(folder, TABLE);
        model = new SourceViewModel(engine, Background.direct());
        model.open();
    }

    private List<String> words() {
        return model.countsProperty().get().orElseThrow().sums().stream()
                .map(CubeSum.OfWindow::words)
                .toList();
    }

    @Test
    void are_of_all_events_of_the_window_to_six_decimals_with_those_that_give_none() {
        assertThat(words()).containsExactly("Killed: 7; 1 event without a number", "Cost: 0.6");
    }

    @Test
    void have_an_event_whole_in_each_window_that_it_meets() {
        model.showWindow(new TimeWindow(Instant.parse("2026-01-30T12:00:00Z"), Instant.parse("2026-01-31T00:00:00Z")));
        assertThat(words()).containsExactly("Killed: 4", "Cost: 0.2");
        model.showWindow(new TimeWindow(Instant.parse("2026-02-01T00:00:00Z"), Instant.parse("2026-02-02T00:00:00Z")));
        assertThat(words()).containsExactly("Killed: 4", "Cost: 0.2");
    }

    @Test
    void are_those_of_the_place_that_is_chosen_and_unknown_where_none_of_its_events_gives_a_number() {
        model.togglePlace("Gwadar");

        assertThat(words()).containsExactly("Killed: 1 event without a number", "Cost: 0.3");
    }

    @Test
    void of_places_are_what_their_events_give_together() {
        SourceCounts counts = model.countsProperty().get().orElseThrow();
        List<String> places = counts.cube().keys().places();

        assertThat(counts.sumsAt(List.of(places.indexOf("Quetta"))))
                .extracting(CubeSum.OfWindow::words)
                .containsExactly("Killed: 7", "Cost: 0.3");
        assertThat(counts.sumsAt(List.of(places.indexOf("Quetta"), places.indexOf("Gwadar"))))
                .extracting(CubeSum.OfWindow::words)
                .containsExactly("Killed: 7; 1 event without a number", "Cost: 0.6");
        assertThat(counts.sumsAt(List.of(places.indexOf("Gwadar")))
                        .get(0)
                        .shown()
                        .known())
                .isEmpty();
    }
}
