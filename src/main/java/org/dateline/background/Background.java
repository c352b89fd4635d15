package org.dateline.background;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.dateline.problem.Failures;

/**
 * Runs work off the UI thread and hands the outcome back on it. The program has one, with a lane for each purpose. To be
 * used on the UI thread.
 */
public interface Background {

    /**
     * Runs the work when its turn in the lane has come; one of the two callbacks is then called on the UI thread, unless
     * the work was dropped.
     *
     * @param work what is done off the UI thread
     * @param onDone gets its result
     * @param onFailed gets what it threw; an error of the Java machine as an exception that says what it means
     */
    <T> void run(Lane lane, Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailed);

    /** Drops what waits in the lane, and the outcome of what is being done; to be called when no one looks any more. */
    void abandon(Lane lane);

    /** Runs everything at once on the calling thread; for tests and for drawing without a window. */
    static Background direct() {
        return new Background() {
            @Override
            public <T> void run(Lane lane, Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailed) {
                T result;
                try {
                    result = work.call();
                } catch (Throwable failure) {
                    onFailed.accept(Failures.told(failure));
                    return;
                }
                onDone.accept(result);
            }

            @Override
            public void abandon(Lane lane) {
                // Nothing waits
            }
        };
    }
}
