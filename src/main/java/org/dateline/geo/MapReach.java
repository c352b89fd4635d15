package org.dateline.geo;

import org.locationtech.jts.geom.Envelope;

/**
 * What a map of areas shows unless one looks beyond it: the box around its areas and, on all sides, a tenth of its longer side. Degrees,
 * WGS 84; longitude is a circle.
 */
public final class MapReach {

    private static final double MARGIN = 0.1;

    private final Envelope box;

    private MapReach(Envelope box) {
        this.box = box;
    }

    /** That of a layer of areas; of one without any it holds every point. */
    public static MapReach of(MapLayer areas) {
        Envelope box = areas.bounds();
        box.expandBy(MARGIN * Math.max(box.getWidth(), box.getHeight()));
        return new MapReach(box);
    }

    /** Whether a point lies in it. */
    public boolean holds(double longitude, double latitude) {
        return box.isNull()
                || latitude >= box.getMinY() && latitude <= box.getMaxY() && LongitudeSpan.isWithin(box, longitude);
    }
}
