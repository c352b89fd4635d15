package org.dateline.shapefile;

import org.locationtech.jts.geom.Envelope;

/** Collects the box around every position that was read, in shapes that are left out too. */
final class Extent {

    private final Envelope box = new Envelope();

    /** Takes the position in; one that is not finite lies nowhere. */
    synchronized void include(double x, double y) {
        if (Double.isFinite(x) && Double.isFinite(y)) {
            box.expandToInclude(x, y);
        }
    }

    synchronized Envelope box() {
        return new Envelope(box);
    }

    synchronized void clear() {
        box.setToNull();
    }
}
