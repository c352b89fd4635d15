package org.dateline.geo;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;
import org.locationtech.jts.geom.Coordinate;

/**
 * Lines between points of the earth (x = degrees east, y = degrees north, WGS 84), with as many points between them as it takes to
 * draw them on a map as they are.
 */
public final class EarthLine {

    private static final double STEP_DEGREES = 0.5;
    private static final double STEP_METRES = 50_000;

    private EarthLine() {}

    /** Lines that are straight in longitude and latitude, each the nearer way around the earth. */
    public static List<Coordinate> straight(List<Coordinate> points) {
        List<Coordinate> line = new ArrayList<>(points.subList(0, Math.min(1, points.size())));
        for (int i = 1; i < points.size(); i++) {
            Coordinate from = points.get(i - 1);
            double east = Projection.near(points.get(i).x, from.x) - from.x;
            double north = points.get(i).y - from.y;
            int steps = Math.max(1, (int) Math.ceil(Math.max(Math.abs(east), Math.abs(north)) / STEP_DEGREES));
            for (int step = 1; step <= steps; step++) {
                double share = (double) step / steps;
                line.add(new Coordinate(from.x + east * share, from.y + north * share));
            }
        }
        return line;
    }

    /** The shortest lines on the ellipsoid (C. F. F. Karney: Algorithms for geodesics, Journal of Geodesy 87, 2013, pp. 43 to 55). */
    public static List<Coordinate> shortest(List<Coordinate> points) {
        List<Coordinate> line = new ArrayList<>(points.subList(0, Math.min(1, points.size())));
        for (int i = 1; i < points.size(); i++) {
            Coordinate from = points.get(i - 1);
            Coordinate to = points.get(i);
            GeodesicLine way = Geodesic.WGS84.InverseLine(from.y, from.x, to.y, to.x);
            int steps = Math.max(1, (int) Math.ceil(way.Distance() / STEP_METRES));
            for (int step = 1; step < steps; step++) {
                var at = way.Position(way.Distance() * step / steps, GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE);
                line.add(new Coordinate(at.lon2, at.lat2));
            }
            line.add(to);
        }
        return line;
    }

    /** The point half way along the shortest line on the ellipsoid. */
    public static Coordinate middle(Coordinate from, Coordinate to) {
        GeodesicLine way = Geodesic.WGS84.InverseLine(from.y, from.x, to.y, to.x);
        var at = way.Position(way.Distance() / 2, GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE);
        return new Coordinate(at.lon2, at.lat2);
    }

    /** How long the shortest line on the ellipsoid between two points is, metres. */
    public static double metres(Coordinate from, Coordinate to) {
        return Geodesic.WGS84.Inverse(from.y, from.x, to.y, to.x, GeodesicMask.DISTANCE).s12;
    }
}
