package org.dateline.geopackage;

import static org.dateline.language.Tr.tr;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import org.dateline.language.ForPrograms;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFactory;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.impl.CoordinateArraySequenceFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/**
 * Reads the shapes of a GeoPackage: StandardGeoPackageBinary (OGC 12-128r19, 2.1.3), a header and the well-known binary of ISO 13249-3. x comes
 * first whatever the reference system says; heights and measures are passed over.
 */
final class GeometryBlob {

    /** Why a shape cannot be read. */
    static final class UnreadableShapeException extends Exception {

        private static final long serialVersionUID = 1L;

        UnreadableShapeException(String message, Throwable cause) {
            super(message, cause);
        }

        UnreadableShapeException(String message) {
            super(message);
        }
    }

    private static final int MOST_NESTED = 50;
    private static final int HEADER_BYTES = 8;
    private static final int EXTENDED = 0x20;
    private static final int EMPTY = 0x10;
    private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};

    @ForPrograms("Names of types")
    private static final Map<Integer, String> UNKNOWN = Map.of(
            8, "CircularString",
            9, "CompoundCurve",
            10, "CurvePolygon",
            11, "MultiCurve",
            12, "MultiSurface",
            15, "PolyhedralSurface",
            16, "TIN",
            17, "Triangle");

    private static final GeometryFactory PLANE = new GeometryFactory(new Plane());

    private GeometryBlob() {}

    /** Positions without heights and measures. */
    private static final class Plane implements CoordinateSequenceFactory {

        private final CoordinateSequenceFactory arrays = CoordinateArraySequenceFactory.instance();

        @Override
        public CoordinateSequence create(Coordinate[] coordinates) {
            return arrays.create(coordinates);
        }

        @Override
        public CoordinateSequence create(CoordinateSequence sequence) {
            return arrays.create(sequence);
        }

        @Override
        public CoordinateSequence create(int size, int dimension) {
            return arrays.create(size, 2);
        }

        @Override
        public CoordinateSequence create(int size, int dimension, int measures) {
            return arrays.create(size, 2);
        }
    }

    /** The shape; empty if the file has an empty one. */
    static Geometry read(byte[] blob) throws UnreadableShapeException {
        if (blob.length < HEADER_BYTES || blob[0] != 'G' || blob[1] != 'P') {
            throw new UnreadableShapeException(tr("what stands in its place is no geometry of a GeoPackage"));
        }
        int flags = blob[3];
        int envelope = flags >> 1 & 7;
        if ((flags & EXTENDED) != 0 || envelope >= ENVELOPE_BYTES.length) {
            throw new UnreadableShapeException(
                    tr("its geometry is of a kind that only an extension of GeoPackage knows"));
        }
        int start = HEADER_BYTES + ENVELOPE_BYTES[envelope];
        if (blob.length < start + 5) {
            if ((flags & EMPTY) != 0) {
                return PLANE.createGeometryCollection();
            }
            throw new UnreadableShapeException(tr("its geometry breaks off"));
        }
        Geometry geometry = parse(Arrays.copyOfRange(blob, start, blob.length));
        if (!Arrays.stream(geometry.getCoordinates())
                .allMatch(position -> Double.isFinite(position.x) && Double.isFinite(position.y))) {
            throw new UnreadableShapeException(tr("its geometry has a coordinate that is no number"));
        }
        return geometry;
    }

    private static Geometry parse(byte[] binary) throws UnreadableShapeException {
        try {
            Geometry geometry = new WKBReader(PLANE).read(binary);
            if (depth(geometry) > MOST_NESTED) {
                throw new UnreadableShapeException(tr("its geometry is nested more than {0} deep", MOST_NESTED));
            }
            return geometry;
        } catch (ParseException | IllegalArgumentException broken) {
            String type = UNKNOWN.get(type(binary));
            throw type == null
                    ? new UnreadableShapeException(tr("its geometry cannot be read"), broken)
                    : new UnreadableShapeException(tr("its geometry is a {0}, which is not read", type), broken);
        } catch (StackOverflowError nested) {
            throw new UnreadableShapeException(tr("its geometry is nested too deep"), nested);
        }
    }

    /** The number of the type, whatever its dimensions. */
    private static int type(byte[] binary) {
        ByteOrder order = binary[0] == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        return (ByteBuffer.wrap(binary).order(order).getInt(1) & 0xFFFF) % 1000;
    }

    private static int depth(Geometry geometry) {
        int deepest = 0;
        if (geometry instanceof GeometryCollection collection) {
            for (int i = 0; i < collection.getNumGeometries(); i++) {
                deepest = Math.max(deepest, 1 + depth(collection.getGeometryN(i)));
            }
        }
        return deepest;
    }
}
