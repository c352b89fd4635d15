package org.dateline.viewmodel.source;

import java.util.concurrent.Callable;
import org.dateline.database.Engine;
import org.dateline.database.EngineConnection;
import org.dateline.database.EngineException;
import org.jspecify.annotations.Nullable;

/** A question to a database by a connection of its own, which any thread may take back, also before it is asked. */
final class EngineQuestion<T> implements Callable<T> {

    private final Engine engine;
    private final Asking<T> asking;
    private volatile @Nullable EngineConnection connection;
    private volatile boolean isTakenBack;

    /** What is asked; called off the UI thread. */
    interface Asking<T> {

        /** @throws Exception if there is no answer, or what is to be done with it fails */
        T ask(EngineConnection connection) throws Exception;
    }

    EngineQuestion(Engine engine, Asking<T> asking) {
        this.engine = engine;
        this.asking = asking;
    }

    /** @throws EngineException if there is no answer, or it was taken back */
    @Override
    public T call() throws Exception {
        try (EngineConnection opened = engine.connect()) {
            connection = opened;
            if (isTakenBack) {
                opened.cancel();
            }
            return asking.ask(opened);
        } finally {
            connection = null;
        }
    }

    void takeBack() {
        isTakenBack = true;
        EngineConnection opened = connection;
        if (opened != null) {
            opened.cancel();
        }
    }
}
