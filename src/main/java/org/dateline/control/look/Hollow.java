package org.dateline.control.look;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;

/**
 * How what is only possible is drawn, everywhere: hollow, an outline in the colour that fills what is certain. Where it is too
 * low to have anything inside, the outline is broken.
 */
public final class Hollow {

    /** How wide the outline of a symbol is, pixels. */
    public static final double LINE = 1.6;

    /** How much of the colour lies within the outline, so that what is hollow is seen to be one thing. */
    private static final double TINT = 0.1;

    private static final double EDGE = 1;
    /** Lower than this nothing can be seen inside. */
    private static final double LOWEST = 3;

    private static final double DASH = 3;
    private static final double DASH_AND_GAP = 5;
    private static final double ARC_EDGE = 1.2;

    private Hollow() {}

    /** What lies within the outline, over any ground. */
    public static Color tint(Color colour) {
        // Not derived by hue, which takes longer than to draw it
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), colour.getOpacity() * TINT);
    }

    /** What lies within the outline, as it looks on this ground. */
    public static Color tint(Color colour, Color ground) {
        return ground.interpolate(colour, TINT);
    }

    /** What a symbol of this colour is filled with. */
    public static Color fill(Color colour, boolean certain) {
        return certain ? colour : tint(colour);
    }

    /** A bar. All that is drawn lies on whole pixels, which is many times faster than lines. */
    public static void bar(GraphicsContext graphics, double x, double y, double width, double height, Color colour) {
        double left = Math.round(x);
        double top = Math.round(y);
        double right = Math.max(left + 1, Math.round(x + width));
        double bottom = Math.max(top + 1, Math.round(y + height));
        graphics.setFill(colour);
        if (bottom - top < LOWEST) {
            broken(graphics, left, top, right, bottom - top);
            return;
        }
        graphics.fillRect(left, top, right - left, EDGE);
        graphics.fillRect(left, bottom - EDGE, right - left, EDGE);
        graphics.fillRect(left, top + EDGE, EDGE, bottom - top - 2 * EDGE);
        if (right - left > EDGE) {
            graphics.fillRect(right - EDGE, top + EDGE, EDGE, bottom - top - 2 * EDGE);
        }
        graphics.setFill(tint(colour));
        graphics.fillRect(left + EDGE, top + EDGE, Math.max(0, right - left - 2 * EDGE), bottom - top - 2 * EDGE);
    }

    private static void broken(GraphicsContext graphics, double left, double top, double right, double height) {
        for (double dash = left; dash < right; dash += DASH_AND_GAP) {
            graphics.fillRect(dash, top, Math.min(DASH, right - dash), height);
        }
    }

    /**
     * A piece of a ring.
     *
     * @param at how far the middle of the ring's line is from that of the ring, pixels
     * @param ring how wide that line is
     * @param start where it begins, degrees
     * @param extent how far it goes, degrees
     * @param ground what is seen within
     */
    public static void arc(
            GraphicsContext graphics,
            double x,
            double y,
            double at,
            double ring,
            double start,
            double extent,
            Color colour,
            Color ground) {
        graphics.setStroke(colour);
        graphics.setLineWidth(ring);
        graphics.strokeArc(x - at, y - at, 2 * at, 2 * at, start, extent, ArcType.OPEN);
        double edge = Math.copySign(Math.toDegrees(ARC_EDGE / at), extent);
        if (Math.abs(extent) > 2 * Math.abs(edge)) {
            graphics.setStroke(ground);
            graphics.setLineWidth(ring - 2 * ARC_EDGE);
            graphics.strokeArc(x - at, y - at, 2 * at, 2 * at, start + edge, extent - 2 * edge, ArcType.OPEN);
        }
        graphics.setLineWidth(ring);
    }
}
