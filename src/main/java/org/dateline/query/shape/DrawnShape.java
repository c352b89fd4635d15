package org.dateline.query.shape;

import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.geo.Projection;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;

/**
 * A shape on the earth, by its corners in degrees, WGS 84. Between two corners its edge is straight in longitude and latitude, as in
 * GeoJSON (RFC 7946, 3.1.1), and goes the nearer way around the earth; so it holds the same points whatever map is shown. A shape that
 * goes once around the earth holds the pole that its corners are nearer to. Where its edges cross, what lies within twice is outside.
 */
public final class DrawnShape {

    /** What {@link #parse} reads, in words. */
    public static String expected() {
        return tr(
                "3 to 1000 corners, each longitude,latitude in degrees (WGS 84), such as 66.5,29.5;67.5,29.5;67,30.5");
    }

    /** What a shape whose edges cross holds, in words. */
    public static String crossing() {
        return tr("its edges cross: what they enclose twice is outside");
    }

    /** The fewest corners. */
    public static final int LEAST = 3;

    /** The most corners. */
    public static final int MOST = 1000;

    /** About a metre. */
    private static final double DIGITS = 1e5;

    private static final Pattern CORNER =
            Pattern.compile("\\s*([+-]?\\d{1,3}(?:\\.\\d{1,15})?)\\s*," + "\\s*([+-]?\\d{1,2}(?:\\.\\d{1,15})?)\\s*");

    private final List<Corner> corners;
    private final boolean withUnplaced;
    private final Coordinate[] ring;
    private final Envelope bounds = new Envelope();

    /** A corner: degrees east and north, WGS 84, to five decimals. */
    public record Corner(double longitude, double latitude) {

        /** @throws IllegalArgumentException if a coordinate is out of range */
        public Corner {
            if (!(Math.abs(longitude) <= 180) || !(Math.abs(latitude) <= 90)) {
                throw new IllegalArgumentException("not on the earth: " + longitude + ", " + latitude);
            }
            // Without a negative zero
            longitude = Math.rint(longitude * DIGITS) / DIGITS + 0.0;
            latitude = Math.rint(latitude * DIGITS) / DIGITS + 0.0;
        }

        private String text() {
            return text(longitude) + "," + text(latitude);
        }

        private static String text(double degrees) {
            return String.format(Locale.ROOT, "%.5f", degrees).replaceAll("\\.0++$|(?<![0.])0++$", "");
        }
    }

    /**
     * A shape.
     *
     * @param withUnplaced whether it lets through, besides the events at a point in it, those that may have happened in it for all
     *     that is known: no point of it, and of one of their places, or of all, no point is known
     * @throws IllegalArgumentException if there are fewer than 3 corners or more than 1000
     */
    public DrawnShape(List<Corner> corners, boolean withUnplaced) {
        if (corners.size() < LEAST || corners.size() > MOST) {
            throw new IllegalArgumentException("3 to 1000 corners, not " + corners.size());
        }
        this.corners = List.copyOf(corners);
        this.withUnplaced = withUnplaced;
        this.ring = ring(this.corners);
        for (Coordinate point : ring) {
            bounds.expandToInclude(point);
        }
    }

    /** The corners as points without a break at the 180th meridian, closed; over the pole where they go around the earth. */
    private static Coordinate[] ring(List<Corner> corners) {
        List<Coordinate> ring = new ArrayList<>();
        double last = corners.get(0).longitude();
        double latitudes = 0;
        for (Corner corner : corners) {
            last = Projection.near(corner.longitude(), last);
            latitudes += corner.latitude();
            ring.add(new Coordinate(last, corner.latitude()));
        }
        Coordinate first = ring.get(0);
        double end = Projection.near(first.x, last);
        if (end != first.x) {
            double pole = latitudes < 0 ? -90 : 90;
            ring.add(new Coordinate(end, first.y));
            ring.add(new Coordinate(end, pole));
            ring.add(new Coordinate(first.x, pole));
        }
        ring.add(first);
        return ring.toArray(Coordinate[]::new);
    }

    /** The shape that a text means: corners between semicolons, and {@code unplaced} after them; empty if it means none. */
    public static Optional<DrawnShape> parse(String text) {
        String rest = text.strip();
        boolean withUnplaced = rest.endsWith(";unplaced");
        if (withUnplaced) {
            rest = rest.substring(0, rest.length() - ";unplaced".length());
        }
        List<Corner> corners = new ArrayList<>();
        for (String part : rest.split(";", MOST + 1)) {
            Matcher corner = CORNER.matcher(part);
            if (!corner.matches()) {
                return Optional.empty();
            }
            double longitude = Double.parseDouble(corner.group(1));
            double latitude = Double.parseDouble(corner.group(2));
            if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
                return Optional.empty();
            }
            corners.add(new Corner(longitude, latitude));
        }
        return corners.size() < LEAST || corners.size() > MOST
                ? Optional.empty()
                : Optional.of(new DrawnShape(corners, withUnplaced));
    }

    /** The corners, in order; the last is joined to the first. */
    public List<Corner> corners() {
        return corners;
    }

    /** Whether its edges cross or touch one another, so that what it holds is as {@link #CROSSING} says. */
    public boolean crossesItself() {
        return !new GeometryFactory().createLineString(ring).isSimple();
    }

    /** Whether events are let through too of which it is not known whether they happened in it. */
    public boolean withUnplaced() {
        return withUnplaced;
    }

    /** The same shape, which lets these through or does not. */
    public DrawnShape withUnplaced(boolean wanted) {
        return new DrawnShape(corners, wanted);
    }

    /** Whether a point (degrees, WGS 84) lies in it, or on its edge. */
    public boolean holds(double longitude, double latitude) {
        if (latitude < bounds.getMinY() || latitude > bounds.getMaxY()) {
            return false;
        }
        double turns = Math.ceil((bounds.getMinX() - longitude) / 360);
        for (double x = longitude + turns * 360; x <= bounds.getMaxX(); x += 360) {
            if (RayCrossingCounter.locatePointInRing(new Coordinate(x, latitude), ring) != Location.EXTERIOR) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DrawnShape shape && corners.equals(shape.corners) && withUnplaced == shape.withUnplaced;
    }

    @Override
    public int hashCode() {
        return Objects.hash(corners, withUnplaced);
    }

    /** The text that {@link #parse} reads. */
    @Override
    public String toString() {
        return corners.stream().map(Corner::text).collect(Collectors.joining(";")) + (withUnplaced ? ";unplaced" : "");
    }
}
