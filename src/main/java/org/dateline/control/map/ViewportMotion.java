package org.dateline.control.map;

import javafx.animation.AnimationTimer;
import org.dateline.geo.Viewport;

/**
 * Takes the map from one view to another: in a fifth of a second, easing out, or at once where the user wants less motion.
 */
final class ViewportMotion {

    private static final double DURATION_NANOS = 200e6;

    private final MapView map;
    private final AnimationTimer clock;
    private Viewport from;
    private Viewport goal;
    private long startNanos;
    private long lastNanos;
    private boolean running;

    ViewportMotion(MapView map) {
        this.map = map;
        this.from = map.viewportProperty().get();
        this.goal = from;
        this.clock = new AnimationTimer() {
            @Override
            public void handle(long nowNanos) {
                step(nowNanos);
            }
        };
    }

    /** Where the map is going, or is. */
    Viewport goal() {
        return goal;
    }

    /** Whether the map is on its way. */
    boolean isRunning() {
        return running;
    }

    void goTo(Viewport wanted, boolean smoothly) {
        goal = wanted;
        boolean atOnce = !smoothly || map.reducedMotionProperty().get() || map.getScene() == null;
        if (atOnce) {
            stop();
            map.setViewport(wanted);
        } else {
            from = map.viewportProperty().get();
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

    /** On its way without a change of scale, the map moves by whole pixels, so that all its sheets stay on one another. */
    private Viewport wholePixels(Viewport view) {
        if (view.metresPerPixel() != from.metresPerPixel()) {
            return view;
        }
        double pixel = view.metresPerPixel();
        return from.movedBy(
                Math.rint((from.centreX() - view.centreX()) / pixel),
                Math.rint((view.centreY() - from.centreY()) / pixel));
    }

    private void step(long nowNanos) {
        if (startNanos == 0) {
            startNanos = nowNanos;
        }
        lastNanos = nowNanos;
        double time = Math.min(1, (nowNanos - startNanos) / DURATION_NANOS);
        if (time >= 1) {
            stop();
            map.setViewport(goal);
        } else {
            map.setViewport(wholePixels(from.towards(goal, 1 - Math.pow(1 - time, 3))));
        }
    }
}
