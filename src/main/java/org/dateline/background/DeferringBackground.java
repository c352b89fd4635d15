package org.dateline.background;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * A background in which the work of one lane is deferred until what cannot wait is done: on a machine with few processors it
 * would take its time from that. To be used on one thread.
 */
public final class DeferringBackground implements Background {

    private final Background background;
    private final Lane deferred;
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean released;

    /** @param background what does it once it is released, and all else at once */
    public DeferringBackground(Background background, Lane deferred) {
        this.background = background;
        this.deferred = deferred;
    }

    @Override
    public <T> void run(Lane lane, Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailed) {
        if (lane == deferred && !released) {
            waiting.add(() -> background.run(lane, work, onDone, onFailed));
        } else {
            background.run(lane, work, onDone, onFailed);
        }
    }

    @Override
    public void abandon(Lane lane) {
        if (lane == deferred) {
            waiting.clear();
        }
        background.abandon(lane);
    }

    /** Hands on what has been deferred, in its order, and all that comes from now on. */
    public void release() {
        released = true;
        waiting.forEach(Runnable::run);
        waiting.clear();
    }
}
