package org.dateline.view.look;

import java.time.Duration;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/** Tells how much wall time has passed, once a frame. */
public final class FrameClock extends AnimationTimer {

    private final Consumer<Duration> passed;
    private long lastNanos;

    /** A clock that does not run yet. */
    public FrameClock(Consumer<Duration> passed) {
        this.passed = passed;
    }

    @Override
    public void start() {
        lastNanos = 0;
        super.start();
    }

    @Override
    public void handle(long nowNanos) {
        if (lastNanos != 0) {
            passed.accept(Duration.ofNanos(nowNanos - lastNanos));
        }
        lastNanos = nowNanos;
    }
}
