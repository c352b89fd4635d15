package org.dateline.background;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/** The background of a program with windows: a daemon thread for each lane in which there is something to do. */
public final class BackgroundThreads implements Background {

    private final Executor workers;
    private final Executor uiThread;
    private final Map<Lane, LaneQueue> queues = new EnumMap<>(Lane.class);

    /** With threads of its own, and the UI thread of JavaFX. */
    public BackgroundThreads() {
        this(
                Executors.newCachedThreadPool(work -> {
                    Thread worker = new Thread(work, "dateline-background");
                    worker.setDaemon(true);
                    return worker;
                }),
                Platform::runLater);
    }

    /** With other threads, such as those of a test. */
    public BackgroundThreads(Executor workers, Executor uiThread) {
        this.workers = workers;
        this.uiThread = uiThread;
    }

    private LaneQueue queue(Lane lane) {
        return queues.computeIfAbsent(lane, first -> new LaneQueue(first.isNewestOnly(), workers, uiThread));
    }

    @Override
    public <T> void run(Lane lane, Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailed) {
        queue(lane).add(work, onDone, onFailed);
    }

    @Override
    public void abandon(Lane lane) {
        queue(lane).abandon();
    }
}
