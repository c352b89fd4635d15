package org.dateline.background;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.dateline.problem.Failures;

/** The work of one lane. Of what is dropped or done nothing is kept, so that a window that is closed can be forgotten. */
final class LaneQueue {

    private final boolean newestOnly;
    private final Executor workers;
    private final Executor uiThread;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    /** What was asked for before it last changed does not count any more. */
    private final AtomicLong generation = new AtomicLong();

    private boolean busy;

    LaneQueue(boolean newestOnly, Executor workers, Executor uiThread) {
        this.newestOnly = newestOnly;
        this.workers = workers;
        this.uiThread = uiThread;
    }

    synchronized <T> void add(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailed) {
        if (newestOnly) {
            abandon();
        }
        long asked = generation.get();
        waiting.add(() -> work(asked, work, onDone, onFailed));
        if (!busy) {
            next();
        }
    }

    synchronized void abandon() {
        generation.incrementAndGet();
        waiting.clear();
    }

    private synchronized void next() {
        Runnable piece = waiting.poll();
        busy = piece != null;
        if (piece != null) {
            workers.execute(() -> {
                try {
                    piece.run();
                } finally {
                    next();
                }
            });
        }
    }

    private <T> void work(long asked, Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailed) {
        try {
            T result = work.call();
            deliver(asked, () -> onDone.accept(result));
        } catch (Throwable failure) {
            // Whatever it was, someone waits for an answer, and the window goes on
            Exception told = Failures.told(failure);
            deliver(asked, () -> onFailed.accept(told));
        }
    }

    private void deliver(long asked, Runnable callback) {
        uiThread.execute(() -> {
            if (asked == generation.get()) {
                callback.run();
            }
        });
    }
}
