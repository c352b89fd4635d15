package org.dateline.control.map;

import javafx.animation.AnimationTimer;
import org.dateline.control.look.Motion;
import org.dateline.geo.Viewport;

/**
 * Takes the map from one view to another: in a fifth of a second, easing out, or at once where the user wants less motion.
 */
final class ViewportMotion {

    private static final double DURATION_NANOS = Motion.MOVE.millis() * 1e6;

    private final MapView map;
    private final Runnable arrived;
    private final AnimationTimer clock;
    private ViewportPath path;
    private long startNanos;
    private long lastNanos;
    private boolean running;

    /** @param arrived called whenever the map has come to its goal */
    ViewportMotion(MapView map, Runnable arrived) {
        this.map = map;
        this.arrived = arrived;
        this.path = new ViewportPath(
                map.viewportProperty().get(), map.viewportProperty().get());
        this.clock = new AnimationTimer() {
            @Override
            public void handle(long nowNanos) {
                step(nowNanos);
            }
        };
    }

    /** Where the map is going, or is. */
    Viewport goal() {
        return path.goal();
    }

    boolean isRunning() {
        return running;
    }

    void goTo(Viewport wanted, boolean smoothly) {
        path = new ViewportPath(map.viewportProperty().get(), wanted);
        boolean atOnce = !smoothly || map.reducedMotionProperty().get() || map.getScene() == null;
        if (atOnce) {
            arrive();
        } else {
            // Goals that come with every frame, as from a wheel, must not hold the map where it is
            startNanos = lastNanos;
            clock.start();
            running = true;
        }
    }

    void stop() {
        clock.stop();
        lastNanos = 0;
        running = false;
    }

    private void arrive() {
        stop();
        map.setViewport(path.goal());
        // Also where the last step on the way was as far as the goal
        arrived.run();
    }

    private void step(long nowNanos) {
        if (startNanos == 0) {
            startNanos = nowNanos;
        }
        lastNanos = nowNanos;
        double time = (nowNanos - startNanos) / DURATION_NANOS;
        if (time >= 1) {
            arrive();
        } else {
            map.setViewport(path.at(time));
        }
    }
}
