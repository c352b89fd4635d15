package org.dateline.view.look;

import java.time.Duration;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/** Tells how much wall time has passed, once a frame, while it is started and what it drives is in a window that shows. */
public final class FrameClock {

    private final Frames frames;
    private boolean started;
    private boolean seen;

    /**
     * A clock that does not run yet.
     *
     * @param driven what moves with it; taken out of its window it stands still, and is kept in memory by nothing
     */
    public FrameClock(Node driven, Consumer<Duration> passed) {
        frames = new Frames(passed);
        driven.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(showing -> {
                    seen = showing;
                    update();
                });
    }

    /** Starts it; the first frame tells nothing, since it follows none. */
    public void start() {
        started = true;
        update();
    }

    /** Stops it. */
    public void stop() {
        started = false;
        update();
    }

    private void update() {
        if (started && seen) {
            frames.start();
        } else {
            frames.stop();
        }
    }

    private static final class Frames extends AnimationTimer {

        private final Consumer<Duration> passed;
        private long lastNanos;

        Frames(Consumer<Duration> passed) {
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
}
