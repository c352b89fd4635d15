package org.dateline.viewmodel.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.background.Background;
import org.dateline.calendar.TimeStep;
import org.dateline.database.Engine;
import org.dateline.database.EventRow;
import org.dateline.database.ListedEvent;
import org.dateline.model.TimeWindow;
import org.dateline.query.cube.Dimension;
import org.dateline.samples.SampleSource;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window over a small table that DuckDB reads. */
@NullMarked
class SourceViewModelTest {

    private static final ZoneId KARACHI = ZoneId.of("Asia/Karachi");
    private static final String TABLE = """
            no,what,from,until,kind,district,told_by
            1,First,2026-01-30 03:00:00,2026-01-30 05:30:00,attack,Quetta,A
            2,Second,2026-01-30 05:00:00,,attack,Gwadar,B
            3,Third,2026-01-31 12:00:00,2026-01-31 13:00:00,statement,Quetta,A
            4,Fourth,2026-02-01 23:59:00,,,Noshki,
            5,Fifth,,,attack,Quetta,A
            6,Sixth,2026-01-31 12:00:00,2026-01-31 11:00:00,attack,Quetta,A
            """;

    @TempDir
    Path folder;

    private SourceViewModel model(@Nullable String end) throws Exception {
        Engine engine = SampleSource.from("from")
                .zone(KARACHI)
                .id("no")
                .title("what")
                .until(end)
                .category("kind")
                .place("district")
                .toldBy("told_by")
                .csv(folder, TABLE);
        return new SourceViewModel(engine, Background.direct());
    }

    private static TimeWindow local(String from, String to) {
        return new TimeWindow(
                Instant.parse(from + ":00Z").minus(5, ChronoUnit.HOURS),
                Instant.parse(to + ":00Z").minus(5, ChronoUnit.HOURS));
    }

    private static Map<String, Long> by(SourceViewModel model, Dimension dimension) {
        SourceCounts counts = model.countsProperty().get().orElseThrow();
        List<String> keys = dimension == Dimension.PLACES
                ? counts.cube().keys().places()
                : counts.cube().keys().sources();
        long[] events = counts.by(dimension);
        Map<String, Long> named = new TreeMap<>();
        for (int i = 0; i < events.length; i++) {
            if (events[i] > 0) {
                named.put(keys.get(i), events[i]);
            }
        }
        return named;
    }

    @Test
    void opens_with_all_events_counted_by_minute_and_says_which_rows_are_none() throws Exception {
        SourceViewModel model = model("until");
        model.open();

        assertThat(model.stateProperty().get().kind()).isEqualTo(SourceState.Kind.READY);
        var known = model.knownProperty().get().orElseThrow();
        assertThat(known.survey().events()).isEqualTo(4);
        assertThat(known.survey().withoutStart()).isEqualTo(1);
        assertThat(known.survey().disordered()).isEqualTo(1);
        assertThat(known.cube().orElseThrow().bins().step()).isEqualTo(new TimeStep(ChronoUnit.MINUTES, 1));
        assertThat(model.windowProperty().get()).isEqualTo(local("2026-01-30T03:00", "2026-02-02T00:00"));
        assertThat(by(model, Dimension.PLACES)).isEqualTo(Map.of("Gwadar", 1L, "Noshki", 1L, "Quetta", 2L));
        assertThat(by(model, Dimension.SOURCES)).isEqualTo(Map.of("A", 2L, "B", 1L, "", 1L));
    }

    @Test
    void a_window_is_moved_to_the_bins_that_are_nearest() throws Exception {
        SourceViewModel model = model("until");
        model.open();

        model.showWindow(local("2026-01-30T05:00", "2026-01-30T05:31"));
        assertThat(model.countsProperty().get().orElseThrow().shown()).isEqualTo(2);
        model.showWindow(local("2026-01-30T05:30", "2026-01-30T05:31"));
        assertThat(model.countsProperty().get().orElseThrow().shown()).isZero();
        TimeWindow ragged = local("2026-01-30T05:00", "2026-01-30T05:10");
        model.showWindow(
                new TimeWindow(ragged.from().plusSeconds(20), ragged.to().minusSeconds(20)));
        assertThat(model.windowProperty().get()).isEqualTo(ragged);
    }

    @Test
    void categories_are_chosen_without_asking_and_all_of_them_are_none_chosen() throws Exception {
        SourceViewModel model = model("until");
        model.open();

        model.toggleCategory("attack");
        assertThat(model.countsProperty().get().orElseThrow().shown()).isEqualTo(2);
        model.toggleCategory("statement");
        assertThat(model.countsProperty().get().orElseThrow().shown()).isEqualTo(3);
        model.toggleCategory("");
        assertThat(model.categoriesProperty().get()).isEmpty();
        assertThat(model.countsProperty().get().orElseThrow().shown()).isEqualTo(4);
    }

    @Test
    void a_place_a_source_and_words_are_asked_of_the_database_and_the_window_stays() throws Exception {
        SourceViewModel model = model("until");
        model.open();
        TimeWindow window = local("2026-01-30T00:00", "2026-01-31T00:00")
                .movedInto(model.windowProperty().get());
        model.showWindow(window);

        model.togglePlace("Quetta");
        assertThat(model.windowProperty().get()).isEqualTo(window);
        assertThat(by(model, Dimension.PLACES)).isEqualTo(Map.of("Quetta", 1L));
        model.togglePlace("Quetta");
        assertThat(by(model, Dimension.PLACES)).isEqualTo(Map.of("Gwadar", 1L, "Quetta", 1L));
        model.toggleSource("B");
        assertThat(by(model, Dimension.PLACES)).isEqualTo(Map.of("Gwadar", 1L));
        model.toggleSource("B");
        model.search("SECOND gwadar");
        assertThat(by(model, Dimension.PLACES)).isEqualTo(Map.of("Gwadar", 1L));
        model.search("100%");
        assertThat(model.stateProperty().get().kind()).isEqualTo(SourceState.Kind.READY);
        assertThat(model.countsProperty().get().orElseThrow().shown()).isZero();
        assertThat(model.windowProperty().get()).isEqualTo(window);
    }

    @Test
    void colours_and_places_keep_their_numbers_whatever_is_chosen() throws Exception {
        SourceViewModel model = model("until");
        model.open();
        var keys = model.countsProperty().get().orElseThrow().cube().keys();

        model.togglePlace("Noshki");

        assertThat(model.countsProperty().get().orElseThrow().cube().keys()).isEqualTo(keys);
    }

    @Test
    void the_list_is_that_of_the_window() throws Exception {
        SourceViewModel model = model("until");
        model.open();
        model.listShown();
        assertThat(model.list().events())
                .extracting(ListedEvent::title)
                .containsExactly("First", "Second", "Third", "Fourth");

        model.showWindow(local("2026-01-31T00:00", "2026-02-01T00:00"));
        model.listShown();

        assertThat(model.list().events()).extracting(ListedEvent::id).containsExactly("3");
        assertThat(model.list().moreProperty().get()).isFalse();
    }

    @Test
    void the_page_of_an_event_has_its_row_and_leads_back_to_the_list() throws Exception {
        SourceViewModel model = model("until");
        model.open();
        model.listShown();

        model.showEvent(model.list().events().get(1));
        SourceEvent.Shown shown = model.event().shownProperty().get().orElseThrow();
        assertThat(shown.kind()).isEqualTo(SourceEvent.Kind.KNOWN);
        assertThat(Objects.requireNonNull(shown.row()).cells())
                .contains(new EventRow.Cell("what", "Second"), new EventRow.Cell("until", null));

        assertThat(model.event().close()).isTrue();
        assertThat(model.event().shownProperty().get()).isEmpty();
        assertThat(model.event().close()).isFalse();
    }

    @Test
    void a_row_that_cannot_be_asked_for_is_said_and_asked_for_again() throws Exception {
        SourceViewModel model = model("until");
        model.open();
        model.listShown();
        Files.delete(folder.resolve("events.csv"));

        model.showEvent(model.list().events().get(0));
        SourceEvent.Shown failed = model.event().shownProperty().get().orElseThrow();
        assertThat(failed.kind()).isEqualTo(SourceEvent.Kind.FAILED);
        assertThat(Objects.requireNonNull(failed.failure()).message()).contains("events.csv");

        Files.writeString(folder.resolve("events.csv"), TABLE.replace("1,First", "1,Another"));
        model.event().askAgain();
        assertThat(model.event().shownProperty().get().orElseThrow().kind()).isEqualTo(SourceEvent.Kind.GONE);
    }

    @Test
    void a_table_that_is_gone_is_said_and_what_was_shown_stays() throws Exception {
        SourceViewModel model = model("until");
        model.open();
        Files.delete(folder.resolve("events.csv"));

        model.togglePlace("Quetta");

        assertThat(model.stateProperty().get().kind()).isEqualTo(SourceState.Kind.FAILED);
        assertThat(model.stateProperty().get().message()).contains("events.csv");
        assertThat(model.countsProperty().get().orElseThrow().shown()).isEqualTo(4);
        Files.writeString(folder.resolve("events.csv"), TABLE);
        model.openAgain();
        assertThat(model.stateProperty().get().kind()).isEqualTo(SourceState.Kind.READY);
        assertThat(by(model, Dimension.PLACES)).isEqualTo(Map.of("Quetta", 2L));
    }

    @Test
    void a_column_that_is_not_there_is_said_with_the_nearest() throws Exception {
        SourceViewModel model = model("untill");
        model.open();

        assertThat(model.stateProperty().get().message()).contains("\"untill\"").contains("\"until\"");
        assertThat(model.categoriesProperty().get()).isEqualTo(Set.of());
    }
}
