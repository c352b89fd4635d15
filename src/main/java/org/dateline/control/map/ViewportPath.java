package org.dateline.control.map;

import org.dateline.geo.Viewport;

/** The way from one view to another, easing out. */
record ViewportPath(Viewport from, Viewport goal) {

    /** @param time 0 for the beginning, 1 or more for the end */
    Viewport at(double time) {
        return time >= 1 ? goal : wholePixels(from.towards(goal, 1 - Math.pow(1 - time, 3)));
    }

    /** On its way without a change of scale, the map moves by whole pixels, so that all its sheets stay on one another. */
    private Viewport wholePixels(Viewport view) {
        double pixel = view.metresPerPixel();
        return pixel != from.metresPerPixel()
                ? view
                : from.movedBy(
                        Math.rint((from.centreX() - view.centreX()) / pixel),
                        Math.rint((view.centreY() - from.centreY()) / pixel));
    }
}
