package org.dateline.background;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Runs work off the UI thread and hands the outcome back on it. */
public interface Background {

    /**
     * Runs the work; one of the two callbacks is then called on the UI thread.
     *
     * @param work what is done off the UI thread
     * @param onDone gets its result
     * @param onFailed gets what it threw
     */
    <T> void run(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailed);

    /** Runs everything at once on the calling thread; for tests and for drawing without a window. */
    static Background direct() {
        return new Background() {
            @Override
            public <T> void run(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailed) {
                T result;
                try {
                    result = work.call();
                } catch (Exception failure) {
                    onFailed.accept(failure);
                    return;
                }
                onDone.accept(result);
            }
        };
    }
}
