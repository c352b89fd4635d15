package org.dateline.viewmodel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.dateline.background.Background;
import org.jspecify.annotations.NullMarked;

/** Does one piece of work when it is told to. */
@NullMarked
public final class ByHand implements Background {

    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public <T> void run(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailed) {
        waiting.add(() -> Background.direct().run(work, onDone, onFailed));
    }

    /** Does the piece that waits longest; false if none does. */
    public boolean doOne() {
        Runnable next = waiting.poll();
        if (next != null) {
            next.run();
        }
        return next != null;
    }

    /** Does all that waits, and what comes of it. */
    public void doAll() {
        while (doOne()) {}
    }
}
