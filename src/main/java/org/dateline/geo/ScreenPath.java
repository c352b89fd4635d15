package org.dateline.geo;

import java.util.Arrays;
import org.locationtech.jts.math.MathUtil;

/**
 * Brings lines of the plane to the screen. What lies far outside is drawn in to the edge of a frame around the screen, so
 * that coordinates stay small however large the map is drawn, and points that make no difference are left out. What is
 * inside of rings on the screen, and every line on it, stays as it is.
 */
public final class ScreenPath {

    /** Farther out than any line is wide, pixels. */
    private static final double FRAME = 64;

    private final Viewport viewport;
    private final Sink sink;
    private final double left = -FRAME;
    private final double top = -FRAME;
    private final double right;
    private final double bottom;
    private final double[] crossings = new double[4];

    // The last two points; the latter is held back while it may turn out to be needless
    private double beforeX;
    private double beforeY;
    private double lastX;
    private double lastY;
    private int points;

    /** What the path is drawn with; in pixels. */
    public interface Sink {

        /** Begins a line. */
        void moveTo(double x, double y);

        /** Goes on with it. */
        void lineTo(double x, double y);
    }

    /** A path on this screen. */
    public ScreenPath(Viewport viewport, Sink sink) {
        this.viewport = viewport;
        this.sink = sink;
        this.right = viewport.width() + FRAME;
        this.bottom = viewport.height() + FRAME;
    }

    /** Draws a line: x and y by turns, metres. */
    public void draw(double[] line) {
        double scale = 1 / viewport.metresPerPixel();
        double shiftX = viewport.width() / 2 - viewport.centreX() * scale;
        double shiftY = viewport.height() / 2 + viewport.centreY() * scale;
        double fromX = 0;
        double fromY = 0;
        points = 0;
        for (int i = 0; i + 1 < line.length; i += 2) {
            double x = shiftX + line[i] * scale;
            double y = shiftY - line[i + 1] * scale;
            if (i > 0 && (isOutside(x, y) || isOutside(fromX, fromY))) {
                cross(fromX, fromY, x, y);
            }
            add(MathUtil.clamp(x, left, right), MathUtil.clamp(y, top, bottom));
            fromX = x;
            fromY = y;
        }
        if (points > 1) {
            sink.lineTo(lastX, lastY);
        }
    }

    private boolean isOutside(double x, double y) {
        return x < left || x > right || y < top || y > bottom;
    }

    /** Adds the points where a stretch passes the lines that prolong the frame: in between, drawing in is exact. */
    private void cross(double x1, double y1, double x2, double y2) {
        int count = 0;
        count = crossing(x1, x2, left, count);
        count = crossing(x1, x2, right, count);
        count = crossing(y1, y2, top, count);
        count = crossing(y1, y2, bottom, count);
        Arrays.sort(crossings, 0, count);
        for (int i = 0; i < count; i++) {
            double share = crossings[i];
            add(
                    MathUtil.clamp(x1 + (x2 - x1) * share, left, right),
                    MathUtil.clamp(y1 + (y2 - y1) * share, top, bottom));
        }
    }

    private int crossing(double from, double to, double limit, int count) {
        if (from < limit != to < limit) {
            crossings[count] = (limit - from) / (to - from);
            return count + 1;
        }
        return count;
    }

    private void add(double x, double y) {
        if (points == 0) {
            sink.moveTo(x, y);
        } else if (x == lastX && y == lastY) {
            return;
        } else if (points > 1) {
            if (isAlongFrame(x, y)) {
                lastX = x;
                lastY = y;
                return;
            }
            sink.lineTo(lastX, lastY);
        }
        beforeX = lastX;
        beforeY = lastY;
        lastX = x;
        lastY = y;
        points++;
    }

    /** Whether the last two points and this lie on one side of the frame. */
    private boolean isAlongFrame(double x, double y) {
        return (x == lastX && x == beforeX && (x == left || x == right))
                || (y == lastY && y == beforeY && (y == top || y == bottom));
    }
}
