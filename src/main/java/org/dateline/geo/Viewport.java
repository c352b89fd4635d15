package org.dateline.geo;

import org.locationtech.jts.geom.Envelope;

/**
 * Which part of the map's plane is on the screen. Screen x grows right and y down, in pixels from the top left corner.
 *
 * @param centreX the plane's x at the middle of the screen, metres
 * @param centreY the plane's y there, metres
 * @param metresPerPixel how much of the plane a pixel covers
 * @param width the screen's width in pixels
 * @param height the screen's height in pixels
 */
public record Viewport(double centreX, double centreY, double metresPerPixel, double width, double height) {

    /** @throws IllegalArgumentException if the scale is not a positive number */
    public Viewport {
        if (!(metresPerPixel > 0) || Double.isInfinite(metresPerPixel)) {
            throw new IllegalArgumentException("metresPerPixel is not a positive number: " + metresPerPixel);
        }
    }

    /** The viewport that shows all of the bounds (metres) as large as fits inside the insets (pixels). */
    public static Viewport fitting(Envelope bounds, double width, double height, Insets insets) {
        if (bounds.isNull()) {
            return new Viewport(0, 0, 1000, width, height);
        }
        double usableWidth = Math.max(1, width - insets.left - insets.right);
        double usableHeight = Math.max(1, height - insets.top - insets.bottom);
        double scale = Math.max(1, Math.max(bounds.getWidth() / usableWidth, bounds.getHeight() / usableHeight));
        double offCentreX = (insets.left - insets.right) / 2;
        double offCentreY = (insets.top - insets.bottom) / 2;
        return new Viewport(
                (bounds.getMinX() + bounds.getMaxX()) / 2 - offCentreX * scale,
                (bounds.getMinY() + bounds.getMaxY()) / 2 + offCentreY * scale,
                scale,
                width,
                height);
    }

    /** Screen x of a plane x. */
    public double screenX(double x) {
        return width / 2 + (x - centreX) / metresPerPixel;
    }

    /** Screen y of a plane y. */
    public double screenY(double y) {
        return height / 2 - (y - centreY) / metresPerPixel;
    }

    /** Plane x of a screen x. */
    public double planeX(double screenX) {
        return centreX + (screenX - width / 2) * metresPerPixel;
    }

    /** Plane y of a screen y. */
    public double planeY(double screenY) {
        return centreY - (screenY - height / 2) * metresPerPixel;
    }

    /** Enlarged by the factor; what is under the screen point stays under it. */
    public Viewport zoomedAt(double screenX, double screenY, double factor) {
        double scale = metresPerPixel / factor;
        return new Viewport(
                planeX(screenX) - (screenX - width / 2) * scale,
                planeY(screenY) + (screenY - height / 2) * scale,
                scale,
                width,
                height);
    }

    /** The map moved by so many pixels right and down. */
    public Viewport movedBy(double right, double down) {
        return new Viewport(
                centreX - right * metresPerPixel, centreY + down * metresPerPixel, metresPerPixel, width, height);
    }

    /** The same part of the plane, at the same scale, on a screen of another size. */
    public Viewport resizedTo(double newWidth, double newHeight) {
        return new Viewport(centreX, centreY, metresPerPixel, newWidth, newHeight);
    }

    /** The nearest viewport whose scale is within the limits and whose centre is within the bounds. */
    public Viewport within(Envelope bounds, double leastMetresPerPixel, double mostMetresPerPixel) {
        if (bounds.isNull()) {
            return this;
        }
        return new Viewport(
                Math.max(bounds.getMinX(), Math.min(bounds.getMaxX(), centreX)),
                Math.max(bounds.getMinY(), Math.min(bounds.getMaxY(), centreY)),
                Math.max(leastMetresPerPixel, Math.min(mostMetresPerPixel, metresPerPixel)),
                width,
                height);
    }

    /** The view on the way to another: 0 is this one, 1 the other; between them the scale grows by like factors. */
    public Viewport towards(Viewport goal, double share) {
        double scale = metresPerPixel * Math.pow(goal.metresPerPixel / metresPerPixel, share);
        double span = goal.metresPerPixel - metresPerPixel;
        double moved = Math.abs(span) < 1e-9 * metresPerPixel ? share : (scale - metresPerPixel) / span;
        return new Viewport(
                centreX + (goal.centreX - centreX) * moved,
                centreY + (goal.centreY - centreY) * moved,
                scale,
                goal.width,
                goal.height);
    }

    /** Space at the edges of the screen that other things need, in pixels. */
    public record Insets(double top, double right, double bottom, double left) {}
}
