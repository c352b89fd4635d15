package org.dateline.control.timeline;

import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/**
 * Follows input that may come faster than frames can be drawn: the first is followed at once; of what comes before the next
 * pulse only the latest, at that pulse. So a mouse that reports a thousand moves a second never makes the picture lag
 * behind. To be used on the UI thread.
 */
public final class OncePerPulse {

    private @Nullable Runnable waiting;
    private boolean followed;

    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long now) {
            if (waiting == null) {
                followed = false;
                stop();
            } else {
                finish();
            }
        }
    };

    /** Does this now or at the next pulse, and not what has waited for that. */
    public void follow(Runnable input) {
        if (followed) {
            waiting = input;
        } else {
            followed = true;
            pulse.start();
            input.run();
        }
    }

    /** Does at once what waits, for there is no more to come. */
    public void finish() {
        Runnable latest = waiting;
        waiting = null;
        if (latest != null) {
            latest.run();
        }
    }
}
