package org.dateline.geo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * The rings and lines of a shape in the map's plane, with as many points as a scale can show. Outer rings go
 * anticlockwise and holes clockwise, so that the rings of many shapes make one path whose inside is where it winds.
 *
 * <p>To be drawn at a scale, the points of rings are moved to a grid of less than half a pixel, and repeats and the
 * insides of straight runs are left out. The grid is the same for all shapes, and which way a ring is gone makes no
 * difference: a border that two areas share stays shared. Lines lose the points without which they lie within half a
 * pixel of where they were.
 */
public final class Outline {

    /** Three corners and the first again. */
    private static final int MIN_NUMBERS_OF_RING = 8;

    private final List<double[]> lines;
    private final boolean closed;
    private final Envelope bounds = new Envelope();
    private volatile @Nullable Level latest;

    /** What is drawn at the scales from a power of two up to the next. */
    private record Level(int exponent, List<double[]> lines) {}

    /** @param lines x and y by turns, metres, not to be changed afterwards; rings, if closed, end where they begin */
    Outline(List<double[]> lines, boolean closed) {
        this.lines = List.copyOf(lines);
        this.closed = closed;
        for (double[] line : this.lines) {
            for (int i = 0; i + 1 < line.length; i += 2) {
                bounds.expandToInclude(line[i], line[i + 1]);
            }
        }
    }

    /** The rings of the areas and, if there are none, the lines of a geometry; empty for points. */
    public static Outline of(Geometry geometry) {
        List<double[]> rings = new ArrayList<>();
        List<double[]> open = new ArrayList<>();
        geometry.apply((GeometryComponentFilter) part -> {
            if (part instanceof Polygon polygon && !polygon.isEmpty()) {
                rings.add(wound(polygon.getExteriorRing(), true));
                for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                    rings.add(wound(polygon.getInteriorRingN(i), false));
                }
            } else if (part instanceof LineString line && !(part instanceof LinearRing) && !line.isEmpty()) {
                open.add(Points.view(line));
            }
        });
        return rings.isEmpty() ? new Outline(open, false) : new Outline(rings, true);
    }

    private static double[] wound(LinearRing ring, boolean anticlockwise) {
        double[] points = Points.view(ring);
        return Points.signedArea(points) > 0 == anticlockwise ? points : Points.view(ring.reverse());
    }

    /** All points, x and y by turns, metres; not to be changed. */
    public List<double[]> lines() {
        return lines;
    }

    /** Whether the lines are rings, whose last point is the first again. */
    public boolean isClosed() {
        return closed;
    }

    /** Whether any of it may be on the screen. */
    public boolean isVisible(Viewport viewport) {
        return !bounds.isNull()
                && bounds.getMaxX() >= viewport.planeX(0)
                && bounds.getMinX() <= viewport.planeX(viewport.width())
                && bounds.getMinY() <= viewport.planeY(0)
                && bounds.getMaxY() >= viewport.planeY(viewport.height());
    }

    /** The area inside, square metres; 0 for lines. */
    public double area() {
        return closed ? lines.stream().mapToDouble(Points::signedArea).sum() : 0;
    }

    /**
     * What can be seen at this scale, x and y by turns, metres; not to be changed. Rings that would be too small are left
     * out, but if all are, each is a square of a pixel or two. The latest answer is kept.
     */
    public List<double[]> at(double metresPerPixel) {
        int exponent = Math.getExponent(metresPerPixel);
        Level level = latest;
        if (level == null || level.exponent() != exponent) {
            level = new Level(exponent, generalised(Math.scalb(1, exponent)));
            latest = level;
        }
        return level.lines();
    }

    private List<double[]> generalised(double pixel) {
        if (!closed) {
            return lines.stream()
                    .map(line -> DouglasPeucker.thinned(line, pixel / 2))
                    .toList();
        }
        List<double[]> seen = lines.stream()
                .map(ring -> Grid.thinned(ring, pixel / 2))
                .filter(ring -> ring.length >= MIN_NUMBERS_OF_RING)
                .toList();
        return seen.isEmpty() ? dots(pixel) : seen;
    }

    private List<double[]> dots(double pixel) {
        return lines.stream()
                .map(ring -> List.of(Math.rint(ring[0] / pixel) * pixel, Math.rint(ring[1] / pixel) * pixel))
                .distinct()
                .map(at -> square(at.get(0), at.get(1), pixel))
                .toList();
    }

    private static double[] square(double x, double y, double half) {
        return new double[] {
            x - half, y - half, x + half, y - half, x + half, y + half, x - half, y + half, x - half, y - half
        };
    }
}
