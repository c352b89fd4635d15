package org.dateline.geo;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryEditor;

/**
 * From WGS 84 degrees to the map's plane: x grows east, y grows north, both in metres on a sphere of the mean earth
 * radius along the standard parallel.
 */
public interface Projection {

    /** Mean radius of the earth in metres (IUGG). */
    double EARTH_RADIUS_METRES = 6_371_008.8;

    /** The easting, metres. */
    double x(double longitudeDegrees, double latitudeDegrees);

    /** The northing, metres. */
    double y(double longitudeDegrees, double latitudeDegrees);

    /** A copy of the geometry (x = longitude, y = latitude, degrees) in the plane. */
    default Geometry project(Geometry geometry) {
        return new GeometryEditor().edit(geometry, new GeometryEditor.CoordinateSequenceOperation() {
            @Override
            public CoordinateSequence edit(CoordinateSequence degrees, Geometry part) {
                Coordinate[] plane = new Coordinate[degrees.size()];
                for (int i = 0; i < plane.length; i++) {
                    double longitude = degrees.getX(i);
                    double latitude = degrees.getY(i);
                    plane[i] = new Coordinate(x(longitude, latitude), y(longitude, latitude));
                }
                return part.getFactory().getCoordinateSequenceFactory().create(plane);
            }
        });
    }

    /**
     * The equidistant cylindrical projection whose standard parallel is the middle latitude of the bounds: true in
     * scale along it and along every meridian (Snyder 1987, Map Projections: A Working Manual, p. 91).
     */
    static Projection fittedTo(Envelope degrees) {
        double middle = degrees.isNull() ? 0 : (degrees.getMinY() + degrees.getMaxY()) / 2;
        double along = EARTH_RADIUS_METRES * Math.cos(Math.toRadians(middle));
        return new Projection() {
            @Override
            public double x(double longitudeDegrees, double latitudeDegrees) {
                return along * Math.toRadians(longitudeDegrees);
            }

            @Override
            public double y(double longitudeDegrees, double latitudeDegrees) {
                return EARTH_RADIUS_METRES * Math.toRadians(latitudeDegrees);
            }
        };
    }
}
