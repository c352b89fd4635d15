package org.dateline.benchmarks;

import java.util.concurrent.Semaphore;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;

/**
 * Counts frames while something moves in every one of them. JavaFX begins a frame when the one before is drawn, and no
 * sooner than a sixtieth of a second after it; so the time between two of them is what the user sees.
 */
public final class Frames {

    private final Semaphore begun = new Semaphore(0);
    private final AnimationTimer timer;

    /** Calls the step on the UI thread at each frame, with the number of the frame. */
    public Frames(IntConsumer step) {
        timer = new AnimationTimer() {
            private int number;

            @Override
            public void handle(long now) {
                step.accept(number++);
                begun.release();
            }
        };
    }

    /** Starts to move. To be called on the UI thread. */
    public void start() {
        begun.drainPermits();
        timer.start();
    }

    /** Stops. To be called on the UI thread. */
    public void stop() {
        timer.stop();
    }

    /** Waits for the next frame. */
    public void awaitNext() throws InterruptedException {
        begun.acquire();
    }
}
