package org.dateline.viewmodel.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.dateline.background.ClockOfTest;
import org.dateline.background.Lane;
import org.dateline.calendar.TimeStep;
import org.dateline.database.Access;
import org.dateline.database.Engine;
import org.dateline.database.EngineException;
import org.dateline.database.EventSource;
import org.dateline.database.SourceColumns;
import org.dateline.export.ExportFormat;
import org.dateline.export.rows.CountTable;
import org.dateline.model.TimeWindow;
import org.dateline.samples.SampleSource;
import org.dateline.viewmodel.ByHand;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window of a database shows is written to a file, whole or not at all. */
@NullMarked
class SourceExportTest {

    private static final Access ANYONE = new Access() {
        @Override
        public Optional<String> password(EventSource.Database database) {
            return Optional.empty();
        }

        @Override
        public boolean allows(String address) {
            return true;
        }
    };

    @TempDir
    Path folder;

    private final ByHand background = new ByHand(Lane.ASKING, Lane.LISTING);
    private final List<Long> done = new ArrayList<>();
    private final List<Exception> failed = new ArrayList<>();
    private Path file = Path.of("");
    private UnsteadyDatabase database;
    private SourceViewModel model;

    @BeforeEach
    void open() throws Exception {
        database = new UnsteadyDatabase(
                folder.resolve("events.duckdb"),
                "CREATE TABLE events (no INTEGER, start TIMESTAMP, until TIMESTAMP, kind VARCHAR, dead INTEGER)",
                "INSERT INTO events VALUES (1, '2026-01-30 10:00', '2026-01-30 11:00', 'attack', 2),"
                        + " (2, '2026-01-30 23:00', '2026-01-31 02:00', 'talk', NULL),"
                        + " (3, '2026-02-01 12:00', '2026-02-01 12:30', NULL, 5)");
        SourceColumns columns = SampleSource.from("start")
                .id("no")
                .until("until")
                .category("kind")
                .measure("dead", "Killed")
                .columns();
        EventSource source = new EventSource(
                "Attacks",
                ZoneOffset.UTC,
                new EventSource.Database(database.address(), null),
                new EventSource.Named("events"),
                columns);
        model = new SourceViewModel(new Engine(source, folder, ANYONE), background, new ClockOfTest());
        model.open();
        file = folder.resolve("rows.csv");
    }

    @AfterEach
    void close() throws Exception {
        model.abandon();
        database.close();
    }

    private void write() {
        model.export()
                .writeRows(model.shown().orElseThrow(), ExportFormat.CSV, "all events", file, done::add, failed::add);
    }

    private List<String> drafts() throws Exception {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> name.contains("rows"))
                    .toList();
        }
    }

    @Test
    void writes_the_rows_of_window_and_filter_and_counts_them() throws Exception {
        model.showWindow(new TimeWindow(Instant.parse("2026-01-30T00:00:00Z"), Instant.parse("2026-02-01T00:00:00Z")));
        model.toggleCategory("attack");

        write();
        assertThat(model.export().reached().all()).as("nothing is counted yet").isNegative();
        background.doAll();

        assertThat(done).containsExactly(1L);
        assertThat(model.export().reached().rows()).isEqualTo(1);
        assertThat(model.export().reached().all()).isEqualTo(1);
        assertThat(Files.readAllLines(file))
                .containsExactly("no,start,until,kind,dead", "1,2026-01-30 10:00:00,2026-01-30 11:00:00,attack,2");
    }

    @Test
    void writes_what_was_shown_when_it_was_asked() throws Exception {
        write();
        model.toggleCategory("attack");
        background.doAll();

        assertThat(done).containsExactly(3L);
    }

    @Test
    void while_it_is_counted_more_finely_rows_are_those_of_the_window_as_it_was_set() throws Exception {
        EventSource source = model.source();
        model.abandon();
        ByHand slowly = new ByHand(Lane.LISTING);
        model = new SourceViewModel(new Engine(source, folder, ANYONE), slowly, new ClockOfTest());
        model.open();
        slowly.doOne();
        TimeWindow set = new TimeWindow(Instant.parse("2026-01-30T11:01:00Z"), Instant.parse("2026-01-30T23:02:00Z"));

        model.showWindow(set);

        SourceExport.Shown coarse = model.shown().orElseThrow();
        assertThat(coarse.known().isLast()).isFalse();
        assertThat(coarse.window()).as("on the screen").isNotEqualTo(set);
        assertThat(coarse.wanted().window()).isEqualTo(set);
        assertThat(coarse.aroundWindow().from()).isBefore(set.from());
        assertThat(coarse.aroundWindow().to()).isAfter(set.to());
        assertThat(coarse.table().bins().window(coarse.counts().cube().bins())).isEqualTo(coarse.aroundWindow());
        model.showWindow(coarse.window());
        assertThat(model.shown().orElseThrow().wanted().window())
                .as("what is on the screen is told back, and sets nothing")
                .isEqualTo(set);
        slowly.doAll();
        assertThat(model.windowProperty().get()).as("counted by minutes").isEqualTo(set);

        model.export().writeRows(coarse, ExportFormat.CSV, "all events", file, done::add, failed::add);
        slowly.doAll();
        assertThat(Files.readAllLines(file)).hasSize(2).element(1).asString().startsWith("2,");
    }

    @Test
    void a_window_that_has_everything_stays_all_as_it_is_counted_more_finely() {
        model.showWindow(new TimeWindow(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-03-01T00:00:00Z")));

        SourceExport.Shown shown = model.shown().orElseThrow();
        assertThat(shown.wanted().window()).isEqualTo(shown.window());
        assertThat(shown.around()).isEqualTo(shown.counts());
    }

    @Test
    void left_off_before_it_begins_writes_nothing_and_says_so() throws Exception {
        write();
        model.export().leave();
        background.doAll();

        assertThat(done).isEmpty();
        assertThat(failed).singleElement().isInstanceOf(CancellationException.class);
        assertThat(drafts()).isEmpty();
        write();
        background.doAll();
        assertThat(done).as("again it is written").containsExactly(3L);
    }

    @Test
    void a_database_that_is_out_of_reach_is_said_and_leaves_no_file() throws Exception {
        write();
        database.isReachable = false;
        background.doAll();

        assertThat(failed)
                .singleElement()
                .isInstanceOfSatisfying(
                        EngineException.class,
                        lost -> assertThat(lost.reason()).isEqualTo(EngineException.Reason.LOST));
        assertThat(drafts()).isEmpty();
    }

    @Test
    void a_folder_that_is_not_there_is_said() throws Exception {
        file = folder.resolve("nowhere").resolve("rows.csv");
        write();
        background.doAll();

        assertThat(failed).singleElement().satisfies(why -> assertThat(why).hasMessageContaining("there is no folder"));
    }

    @Test
    void nothing_is_shown_while_another_filter_is_being_answered() {
        database.isReachable = false;
        model.search("raid");

        assertThat(model.shown()).isEmpty();
        database.isReachable = true;
        model.openAgain();
        assertThat(model.shown()).isPresent();
    }

    @Test
    void counts_are_whole_bars_of_calendar_time() throws Exception {
        SourceExport.Shown shown = model.shown().orElseThrow();
        assertThat(CountTable.usual(shown.counts().cube())).isEqualTo(new TimeStep(ChronoUnit.DAYS, 1));
        model.export().writeCounts(shown, new TimeStep(ChronoUnit.DAYS, 1), file, done::add, failed::add);
        background.doAll();

        assertThat(done).containsExactly(3L);
        assertThat(Files.readString(file))
                .isEqualTo("\uFEFFFrom,Before,\"Events, certainly\",\"Events, possibly\",Killed,"
                        + "Killed: events without a number,attack,talk,no category\r\n"
                        + "2026-01-30T00:00,2026-01-31T00:00,2,0,2,1,1,1,0\r\n"
                        + "2026-01-31T00:00,2026-02-01T00:00,1,0,,1,0,1,0\r\n"
                        + "2026-02-01T00:00,2026-02-02T00:00,1,0,5,0,0,0,1\r\n");
    }

    @Test
    void counts_of_categories_that_are_chosen_have_these_only() throws Exception {
        model.toggleCategory("talk");
        model.showCertainOnly(true);
        SourceExport.Shown shown = model.shown().orElseThrow();

        CountTable table = shown.table();

        assertThat(table.of(new TimeStep(ChronoUnit.YEARS, 1)).header())
                .containsExactly(
                        "From", "Before", "Events, certainly", "Killed", "Killed: events without a number", "talk");
        assertThat(table.of(new TimeStep(ChronoUnit.YEARS, 1)).row().apply(0)).endsWith("1", "", "1", "1");
        assertThat(shown.wanted().categories()).isEqualTo(Set.of("talk"));
    }

    @Test
    void the_database_itself_is_no_file_to_write_to() {
        assertThat(model.export().isAsked(folder.resolve("rows.csv"))).isFalse();
    }
}
