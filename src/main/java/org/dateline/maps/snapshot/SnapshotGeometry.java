package org.dateline.maps.snapshot;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;

/**
 * Shapes in a snapshot: the type, then the number of parts and each part, down to points as pairs of doubles, to the bit.
 * Heights and measures are left out, as the map has no use for them.
 */
final class SnapshotGeometry {

    private static final byte POINT = 1;
    private static final byte LINE = 2;
    private static final byte POLYGON = 3;
    private static final byte MULTI_POINT = 4;
    private static final byte MULTI_LINE = 5;
    private static final byte MULTI_POLYGON = 6;
    private static final byte COLLECTION = 7;
    private static final byte RING = 8;

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private SnapshotGeometry() {}

    static void write(Geometry geometry, DataOutputStream out) throws IOException {
        out.writeByte(typeOf(geometry));
        if (geometry instanceof Point point) {
            points(point.getCoordinateSequence(), out);
        } else if (geometry instanceof LineString line) {
            points(line.getCoordinateSequence(), out);
        } else if (geometry instanceof Polygon polygon) {
            out.writeInt(polygon.getNumInteriorRing());
            points(polygon.getExteriorRing().getCoordinateSequence(), out);
            for (int ring = 0; ring < polygon.getNumInteriorRing(); ring++) {
                points(polygon.getInteriorRingN(ring).getCoordinateSequence(), out);
            }
        } else {
            out.writeInt(geometry.getNumGeometries());
            for (int part = 0; part < geometry.getNumGeometries(); part++) {
                write(geometry.getGeometryN(part), out);
            }
        }
    }

    private static byte typeOf(Geometry geometry) {
        if (geometry instanceof Point) {
            return POINT;
        } else if (geometry instanceof LinearRing) {
            return RING;
        } else if (geometry instanceof LineString) {
            return LINE;
        } else if (geometry instanceof Polygon) {
            return POLYGON;
        } else if (geometry instanceof MultiPoint) {
            return MULTI_POINT;
        } else if (geometry instanceof MultiLineString) {
            return MULTI_LINE;
        }
        return geometry instanceof MultiPolygon ? MULTI_POLYGON : COLLECTION;
    }

    private static void points(CoordinateSequence points, DataOutputStream out) throws IOException {
        out.writeInt(points.size());
        for (int i = 0; i < points.size(); i++) {
            out.writeDouble(points.getX(i));
            out.writeDouble(points.getY(i));
        }
    }

    /**
     * Reads one from where the buffer stands.
     *
     * @throws BufferUnderflowException if it goes on after the end of the buffer
     * @throws IllegalArgumentException if it is none
     */
    static Geometry read(ByteBuffer in) {
        byte type = in.get();
        return switch (type) {
            case POINT -> GEOMETRIES.createPoint(points(in));
            case LINE -> GEOMETRIES.createLineString(points(in));
            case RING -> GEOMETRIES.createLinearRing(points(in));
            case POLYGON -> polygon(in);
            case MULTI_POINT -> GEOMETRIES.createMultiPoint(parts(in, new Point[count(in)]));
            case MULTI_LINE -> GEOMETRIES.createMultiLineString(parts(in, new LineString[count(in)]));
            case MULTI_POLYGON -> GEOMETRIES.createMultiPolygon(parts(in, new Polygon[count(in)]));
            case COLLECTION -> new GeometryCollection(parts(in, new Geometry[count(in)]), GEOMETRIES);
            default -> throw new IllegalArgumentException("no geometry");
        };
    }

    private static Polygon polygon(ByteBuffer in) {
        LinearRing[] holes = new LinearRing[count(in)];
        LinearRing shell = GEOMETRIES.createLinearRing(points(in));
        for (int ring = 0; ring < holes.length; ring++) {
            holes[ring] = GEOMETRIES.createLinearRing(points(in));
        }
        return GEOMETRIES.createPolygon(shell, holes);
    }

    private static <T extends Geometry> T[] parts(ByteBuffer in, T[] parts) {
        Class<?> type = parts.getClass().getComponentType();
        for (int part = 0; part < parts.length; part++) {
            Geometry read = read(in);
            if (!type.isInstance(read)) {
                throw new IllegalArgumentException("a part of another kind");
            }
            @SuppressWarnings("unchecked") // as was just looked at
            T fitting = (T) read;
            parts[part] = fitting;
        }
        return parts;
    }

    private static CoordinateSequence points(ByteBuffer in) {
        double[] points = new double[2 * count(in)];
        if (points.length > in.remaining() / Double.BYTES) {
            throw new BufferUnderflowException();
        }
        in.asDoubleBuffer().get(points);
        in.position(in.position() + points.length * Double.BYTES);
        return new PackedCoordinateSequence.Double(points, 2, 0);
    }

    /** Each of so many takes at least a byte, so that nonsense cannot ask for more memory than there is. */
    private static int count(ByteBuffer in) {
        int count = in.getInt();
        if (count < 0 || count > in.remaining()) {
            throw new BufferUnderflowException();
        }
        return count;
    }
}
