package org.dateline.viewmodel.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.background.Background;
import org.dateline.background.ClockOfTest;
import org.dateline.database.Access;
import org.dateline.database.Engine;
import org.dateline.database.EngineException;
import org.dateline.database.EventSource;
import org.dateline.database.ListedEvent;
import org.dateline.database.SourceColumns;
import org.dateline.samples.SampleSource;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that cannot be reached is asked again by itself, and what was shown stays meanwhile. */
@NullMarked
class SourceRetryTest {

    private static final Duration FIVE = Duration.ofSeconds(5);

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

    private final ClockOfTest clock = new ClockOfTest();
    private UnsteadyDatabase database;
    private SourceViewModel model;

    @BeforeEach
    void open() throws Exception {
        database = new UnsteadyDatabase(
                folder.resolve("events.duckdb"),
                "CREATE TABLE events (no INTEGER, what VARCHAR, day DATE, place VARCHAR)",
                "INSERT INTO events VALUES (1, 'First', '2026-01-30', 'Quetta'), (2, 'Second', '2026-01-31', 'Gwadar')");
        SourceColumns columns =
                SampleSource.from("day").id("no").title("what").place("place").columns();
        EventSource source = new EventSource(
                "Attacks",
                ZoneOffset.UTC,
                new EventSource.Database(database.address(), null),
                new EventSource.Named("events"),
                columns);
        model = new SourceViewModel(new Engine(source, folder, ANYONE), Background.direct(), clock);
    }

    @AfterEach
    void close() throws Exception {
        model.abandon();
        database.close();
    }

    private SourceState state() {
        return model.stateProperty().get();
    }

    private Instant nextTry() {
        return Objects.requireNonNull(Objects.requireNonNull(state().failure()).again());
    }

    private List<String> listed() {
        return model.list().events().stream().map(ListedEvent::title).toList();
    }

    @Test
    void a_lost_database_is_asked_again_after_a_pause_and_what_was_shown_stays() {
        model.open();
        model.listShown();
        database.isReachable = false;

        model.togglePlace("Quetta");

        assertThat(state().reason()).isEqualTo(EngineException.Reason.LOST);
        assertThat(nextTry()).isEqualTo(clock.now().plus(FIVE));
        assertThat(model.countsProperty().get().orElseThrow().shown()).isEqualTo(2);
        assertThat(listed()).containsExactly("First", "Second");

        database.isReachable = true;
        clock.pass(FIVE.minusMillis(1));
        assertThat(state().kind()).isEqualTo(SourceState.Kind.FAILED);
        clock.pass(Duration.ofMillis(1));
        assertThat(state().kind()).isEqualTo(SourceState.Kind.READY);
        assertThat(model.countsProperty().get().orElseThrow().shown()).isEqualTo(1);
        assertThat(clock.waiting()).isZero();
    }

    @Test
    void a_server_that_is_not_there_yet_is_waited_for() {
        database.isReachable = false;
        model.open();
        assertThat(state().kind()).isEqualTo(SourceState.Kind.FAILED);

        database.isReachable = true;
        clock.pass(FIVE);

        assertThat(state().kind()).isEqualTo(SourceState.Kind.READY);
    }

    @Test
    void pauses_grow_up_to_five_minutes_and_begin_anew_after_an_answer() {
        database.isReachable = false;
        List<Long> pauses = new ArrayList<>();
        model.open();
        for (int i = 0; i < 8; i++) {
            Duration pause = Duration.between(clock.now(), nextTry());
            pauses.add(pause.toSeconds());
            clock.pass(pause);
        }
        assertThat(pauses).containsExactly(5L, 10L, 20L, 40L, 80L, 160L, 300L, 300L);

        database.isReachable = true;
        model.openAgain();
        assertThat(clock.waiting()).isZero();
        database.isReachable = false;
        model.openAgain();
        assertThat(nextTry()).isEqualTo(clock.now().plus(FIVE));
    }

    @Test
    void what_is_wrong_with_a_question_is_not_asked_again_by_itself() throws Exception {
        model.open();
        database.execute("DROP TABLE events");

        model.togglePlace("Quetta");

        assertThat(state().kind()).isEqualTo(SourceState.Kind.FAILED);
        assertThat(clock.waiting()).isZero();
    }

    @Test
    void nothing_is_asked_any_more_once_the_window_is_closed() {
        database.isReachable = false;
        model.open();
        model.listShown();

        model.abandon();

        assertThat(clock.waiting()).isZero();
    }

    @Test
    void a_list_that_failed_is_asked_for_again_by_itself_or_when_the_user_says_so() {
        model.open();
        database.isReachable = false;
        model.listShown();
        assertThat(model.list().failureProperty().get().orElseThrow().again())
                .isEqualTo(clock.now().plus(FIVE));

        model.list().askAgain();
        assertThat(model.list().failureProperty().get()).isPresent();
        assertThat(clock.waiting()).isEqualTo(1);
        database.isReachable = true;
        model.list().askAgain();
        assertThat(model.list().failureProperty().get()).isEmpty();
        assertThat(listed()).containsExactly("First", "Second");
        assertThat(clock.waiting()).isZero();
    }

    @Test
    void a_later_page_that_failed_is_the_one_that_is_asked_for_again() throws Exception {
        database.execute(
                "INSERT INTO events SELECT 10 + i, 'More ' || i, '2026-02-01', 'Noshki' FROM range(120) AS t(i)");
        model.open();
        model.listShown();
        assertThat(listed()).hasSize(100);
        database.isReachable = false;
        model.list().askForMore();
        assertThat(listed()).hasSize(100);

        database.isReachable = true;
        clock.pass(FIVE);

        assertThat(listed()).hasSize(122).doesNotHaveDuplicates();
    }

    @Test
    void to_ask_again_renews_the_list_of_the_same_window_too() throws Exception {
        model.open();
        model.listShown();
        database.execute("UPDATE events SET what = 'Other' WHERE no = 2");

        model.listShown();
        assertThat(listed()).containsExactly("First", "Second");
        model.openAgain();
        model.listShown();

        assertThat(listed()).containsExactly("First", "Other");
    }
}
