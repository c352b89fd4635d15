package org.dateline.background;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Work that can wait, held back until what cannot wait is done: on a machine with few processors it would take its time
 * from that. To be used on one thread.
 */
public final class Held implements Background {

    private final Background background;
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean held = true;

    /**
     * Holds work back.
     *
     * @param background what does it once it is let go
     */
    public Held(Background background) {
        this.background = background;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailed) {
        if (held) {
            waiting.add(() -> background.run(work, onDone, onFailed));
        } else {
            background.run(work, onDone, onFailed);
        }
    }

    /** Lets go what has been held back, in its order, and all that comes from now on. */
    public void release() {
        held = false;
        waiting.forEach(Runnable::run);
        waiting.clear();
    }
}
