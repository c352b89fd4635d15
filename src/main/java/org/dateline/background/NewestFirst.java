package org.dateline.background;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Runs work on one daemon thread; the outcome of work that was asked for before the newest is dropped. */
public final class NewestFirst implements Background {

    private final AtomicLong newest = new AtomicLong();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread worker = new Thread(work, "dateline-background");
        worker.setDaemon(true);
        return worker;
    });

    @Override
    public <T> void run(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailed) {
        long number = newest.incrementAndGet();
        thread.execute(() -> {
            if (number != newest.get()) {
                return;
            }
            try {
                T result = work.call();
                deliver(number, () -> onDone.accept(result));
            } catch (Exception failure) {
                deliver(number, () -> onFailed.accept(failure));
            } catch (OutOfMemoryError exhausted) {
                // What was being worked on is let go, so that the window goes on
                Exception failure =
                        new IllegalStateException("the memory does not suffice; try java -Xmx4g", exhausted);
                deliver(number, () -> onFailed.accept(failure));
            }
        });
    }

    private void deliver(long number, Runnable callback) {
        Platform.runLater(() -> {
            if (number == newest.get()) {
                callback.run();
            }
        });
    }
}
