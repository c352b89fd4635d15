package org.dateline.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class LaneQueueTest {

    private final Queue<Runnable> workers = new ArrayDeque<>();
    private final Queue<Runnable> uiThread = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();
    private final List<String> delivered = new ArrayList<>();
    private final LaneQueue newestOnly = new LaneQueue(true, workers::add, uiThread::add);
    private final LaneQueue queueing = new LaneQueue(false, workers::add, uiThread::add);

    private void ask(LaneQueue queue, String name) {
        queue.add(
                () -> {
                    done.add(name);
                    return name;
                },
                delivered::add,
                failure -> delivered.add(String.valueOf(failure.getMessage())));
    }

    private static boolean doOne(Queue<Runnable> waiting) {
        Runnable next = waiting.poll();
        if (next != null) {
            next.run();
        }
        return next != null;
    }

    private void doAll() {
        while (doOne(workers) || doOne(uiThread)) {}
    }

    @Test
    void does_one_piece_at_a_time_in_order_where_pieces_queue() {
        ask(queueing, "one");
        ask(queueing, "two");
        assertThat(workers).hasSize(1);

        doAll();

        assertThat(done).containsExactly("one", "two");
        assertThat(delivered).containsExactly("one", "two");
    }

    @Test
    void drops_what_waits_when_something_newer_is_asked_for() {
        ask(newestOnly, "one");
        ask(newestOnly, "two");
        ask(newestOnly, "three");

        doAll();

        assertThat(delivered).containsExactly("three");
        assertThat(done).endsWith("three").doesNotContain("two");
    }

    @Test
    void drops_what_is_done_but_not_yet_delivered_when_something_newer_is_asked_for() {
        ask(newestOnly, "one");
        doOne(workers);

        ask(newestOnly, "two");
        doAll();

        assertThat(delivered).containsExactly("two");
    }

    @Test
    void delivers_nothing_of_what_is_abandoned_and_goes_on_with_what_comes_then() {
        ask(queueing, "one");
        ask(queueing, "two");
        doOne(workers);

        queueing.abandon();
        doAll();
        assertThat(delivered).isEmpty();

        ask(queueing, "three");
        doAll();
        assertThat(delivered).containsExactly("three");
    }

    @Test
    void hands_on_what_went_wrong_and_goes_on() {
        queueing.add(
                () -> {
                    throw new IllegalStateException("no");
                },
                result -> delivered.add("done"),
                failure -> delivered.add(String.valueOf(failure.getMessage())));
        ask(queueing, "two");

        doAll();

        assertThat(delivered).containsExactly("no", "two");
    }

    @Test
    void answers_also_where_the_java_machine_fails() {
        for (Error error : List.of(
                new OutOfMemoryError(), new StackOverflowError(), new InternalError("a file became\nshorter"))) {
            queueing.add(
                    () -> {
                        throw error;
                    },
                    result -> delivered.add("done"),
                    failure -> delivered.add(String.valueOf(failure.getMessage())));
        }
        queueing.add(() -> "next", delivered::add, failure -> delivered.add("failed"));

        doAll();

        assertThat(delivered)
                .containsExactly(
                        "the memory does not suffice; try java -Xmx4g",
                        "something in what was read is nested, or repeats, without end",
                        "something went wrong inside the program: java.lang.InternalError: a file became shorter",
                        "next");
    }

    @Test
    void keeps_nothing_of_a_window_once_its_work_is_done_or_dropped() {
        WeakReference<Object> window = askForWindow();
        doAll();

        for (int tries = 0; tries < 100 && window.get() != null; tries++) {
            System.gc();
        }
        assertThat(window.get()).isNull();
    }

    private WeakReference<Object> askForWindow() {
        Object window = new Object();
        newestOnly.add(window::hashCode, hash -> delivered.add(window + ": " + hash), failure -> {});
        newestOnly.add(window::hashCode, hash -> delivered.add("done"), failure -> {});
        return new WeakReference<>(window);
    }
}
