package org.dateline.background;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** A clock that goes when a test says so. */
@NullMarked
public final class ClockOfTest implements Alarm {

    private Instant now = Instant.parse("2026-01-31T12:00:00Z");
    private final List<Set> waiting = new ArrayList<>();

    private record Set(Instant at, Runnable ring) {}

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public Runnable after(Duration pause, Runnable ring) {
        Set one = new Set(now.plus(pause), ring);
        waiting.add(one);
        return () -> waiting.remove(one);
    }

    /** How many times it is set to ring. */
    public int waiting() {
        return waiting.size();
    }

    /** Lets time pass, and rings as it does. */
    public void pass(Duration time) {
        Instant end = now.plus(time);
        while (true) {
            var due = waiting.stream().filter(one -> !one.at().isAfter(end)).min(Comparator.comparing(Set::at));
            if (due.isEmpty()) {
                now = end;
                return;
            }
            waiting.remove(due.get());
            now = due.get().at();
            due.get().ring().run();
        }
    }
}
