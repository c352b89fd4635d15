package org.dateline.view.look;

import java.util.ArrayList;
import java.util.List;

/**
 * What of a window can wait until its first frame is painted, such as buttons: each part takes its room at once and puts
 * into it later what is to stand there. To be used on the UI thread.
 */
public final class DeferredContent {

    private final List<Runnable> waiting = new ArrayList<>();
    private boolean due;

    /** Nothing waits: the window is whole from the beginning. */
    public static DeferredContent never() {
        DeferredContent never = new DeferredContent();
        never.complete();
        return never;
    }

    /** Does it when all that waits is done, at once if that was before. */
    public void run(Runnable part) {
        if (due) {
            part.run();
        } else {
            waiting.add(part);
        }
    }

    /** Does what waits, in its order. */
    public void complete() {
        due = true;
        waiting.forEach(Runnable::run);
        waiting.clear();
    }
}
