package org.dateline.benchmarks;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/** The thread that JavaFX draws on. */
public final class UiThread {

    private UiThread() {}

    /** Starts JavaFX if it is not running yet. */
    public static void start() {
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException running) {
            // Another benchmark of the same virtual machine started it
        }
    }

    /** Does the work there and waits for it. The way there and back takes some ten microseconds. */
    public static <T> T call(Callable<T> work) throws InterruptedException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    /** Does the work there and waits for it. */
    public static void run(Runnable work) throws InterruptedException, ExecutionException {
        FutureTask<?> task = new FutureTask<>(work, null);
        Platform.runLater(task);
        task.get();
    }
}
