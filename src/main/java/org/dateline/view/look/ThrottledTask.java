package org.dateline.view.look;

import javafx.animation.AnimationTimer;

/**
 * What may follow the picture a little later, such as a list of which nobody reads a line while the window is dragged: it is
 * done at once after a rest; of what is asked for in the pulses after that only the latest, at the first pulse since which
 * nothing was asked for, and at every sixth in any case. To be used on the UI thread.
 */
public final class ThrottledTask {

    private static final int MAX_PULSES = 6;

    private final Runnable work;
    private final AnimationTimer pulses = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pulse();
        }
    };

    private boolean running;
    private boolean due;
    private boolean asked;
    private int waited;

    /** Something that is done whenever it is asked for, but not as often. */
    public ThrottledTask(Runnable work) {
        this.work = work;
    }

    /** Does it now or soon. */
    public void ask() {
        asked = true;
        if (running) {
            due = true;
        } else {
            running = true;
            pulses.start();
            work.run();
        }
    }

    private void pulse() {
        boolean rests = !asked;
        asked = false;
        if (due && (rests || ++waited >= MAX_PULSES)) {
            waited = 0;
            due = false;
            work.run();
        } else if (!due && rests) {
            running = false;
            pulses.stop();
        }
    }
}
