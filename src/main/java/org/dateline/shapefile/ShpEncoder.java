package org.dateline.shapefile;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * The bytes of the .shp and .shx of some features, by the ESRI white paper of July 1998: two dimensions, shells clockwise
 * and holes counter-clockwise, an empty geometry as a null shape.
 */
record ShpEncoder(byte[] shp, byte[] shx) {

    private static final int POINT_BYTES = 16;
    private static final int BOX_BYTES = 32;

    /** @throws IOException if a geometry is of another type than the schema's, or has a coordinate that is not a number */
    static ShpEncoder encode(SimpleFeatureType schema, List<SimpleFeature> features) throws IOException {
        ShapeType type = ShapeType.forWriting(
                        schema.getGeometryDescriptor().getType().getBinding())
                .orElseThrow(() -> new IOException(tr("such geometries cannot be written to a shapefile")));
        List<ByteBuffer> contents = new ArrayList<>();
        Envelope bounds = new Envelope();
        for (SimpleFeature feature : features) {
            Geometry geometry = feature.getDefaultGeometry() instanceof Geometry present ? present : null;
            contents.add(content(type, geometry, contents.size() + 1));
            if (geometry != null) {
                bounds.expandToInclude(geometry.getEnvelopeInternal());
            }
        }
        return new ShpEncoder(shp(type, bounds, contents), shx(type, bounds, contents));
    }

    private static byte[] shp(ShapeType type, Envelope bounds, List<ByteBuffer> contents) throws IOException {
        ByteBuffer bytes = file(type, bounds, length(contents));
        int record = 0;
        for (ByteBuffer content : contents) {
            record++;
            bytes.putInt(record).putInt(content.limit() / 2).put(content.duplicate());
        }
        return bytes.array();
    }

    private static byte[] shx(ShapeType type, Envelope bounds, List<ByteBuffer> contents) throws IOException {
        ByteBuffer bytes = file(type, bounds, ShpHeader.LENGTH_BYTES + 8L * contents.size());
        int offset = ShpHeader.LENGTH_BYTES;
        for (ByteBuffer content : contents) {
            bytes.putInt(offset / 2).putInt(content.limit() / 2);
            offset += RecordIndex.RECORD_HEADER_BYTES + content.limit();
        }
        return bytes.array();
    }

    private static long length(List<ByteBuffer> contents) {
        return ShpHeader.LENGTH_BYTES
                + contents.stream()
                        .mapToLong(content -> RecordIndex.RECORD_HEADER_BYTES + content.limit())
                        .sum();
    }

    private static ByteBuffer file(ShapeType type, Envelope bounds, long length) throws IOException {
        if (length > Integer.MAX_VALUE) {
            throw new IOException(
                    tr("the shapes take {0} bytes, more than a shapefile can hold", String.valueOf(length)));
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) length);
        bytes.putInt(0, ShpHeader.FILE_CODE).putInt(ShpHeader.LENGTH_OFFSET, (int) (length / 2));
        bytes.order(ByteOrder.LITTLE_ENDIAN).position(ShpHeader.VERSION_OFFSET);
        bytes.putInt(ShpHeader.VERSION).putInt(type.code());
        box(bytes, bounds);
        return bytes.order(ByteOrder.BIG_ENDIAN).position(ShpHeader.LENGTH_BYTES);
    }

    private static void box(ByteBuffer bytes, Envelope box) {
        boolean none = box.isNull();
        bytes.putDouble(none ? 0 : box.getMinX()).putDouble(none ? 0 : box.getMinY());
        bytes.putDouble(none ? 0 : box.getMaxX()).putDouble(none ? 0 : box.getMaxY());
    }

    private static ByteBuffer content(ShapeType type, @Nullable Geometry geometry, int record) throws IOException {
        if (geometry == null || geometry.isEmpty()) {
            return content(4).putInt(ShapeType.NULL.code()).flip();
        }
        if (!type.equals(ShapeType.forWriting(geometry.getClass()).orElse(null))) {
            throw new IOException(tr(
                    "feature {0} is a {1} among shapes of {2}",
                    String.valueOf(record), geometry.getGeometryType(), type.label()));
        }
        for (Coordinate coordinate : geometry.getCoordinates()) {
            if (!Double.isFinite(coordinate.x) || !Double.isFinite(coordinate.y)) {
                throw new IOException(tr("feature {0} has a coordinate that is not a number", String.valueOf(record)));
            }
        }
        ByteBuffer bytes = switch (type.kind()) {
            case POINT -> put(content(4 + POINT_BYTES).putInt(type.code()), geometry.getCoordinates());
            case POINTS -> multiPoint(geometry);
            default -> parts(type, geometry);
        };
        return bytes.flip();
    }

    private static ByteBuffer multiPoint(Geometry geometry) {
        Coordinate[] points = geometry.getCoordinates();
        ByteBuffer bytes = content(4 + BOX_BYTES + 4 + POINT_BYTES * points.length);
        bytes.putInt(ShapeType.MULTIPOINT.code());
        box(bytes, geometry.getEnvelopeInternal());
        return put(bytes.putInt(points.length), points);
    }

    private static ByteBuffer parts(ShapeType type, Geometry geometry) {
        List<Coordinate[]> parts = parts(geometry);
        int points = parts.stream().mapToInt(part -> part.length).sum();
        ByteBuffer bytes = content(4 + BOX_BYTES + 8 + 4 * parts.size() + POINT_BYTES * points);
        bytes.putInt(type.code());
        box(bytes, geometry.getEnvelopeInternal());
        bytes.putInt(parts.size()).putInt(points);
        int start = 0;
        for (Coordinate[] part : parts) {
            bytes.putInt(start);
            start += part.length;
        }
        parts.forEach(part -> put(bytes, part));
        return bytes;
    }

    private static List<Coordinate[]> parts(Geometry geometry) {
        List<Coordinate[]> parts = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Geometry part = geometry.getGeometryN(i);
            if (part.isEmpty()) {
                continue;
            }
            if (part instanceof Polygon polygon) {
                parts.add(turned(polygon.getExteriorRing(), false));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    parts.add(turned(polygon.getInteriorRingN(hole), true));
                }
            } else {
                parts.add(part.getCoordinates());
            }
        }
        return parts;
    }

    private static Coordinate[] turned(LinearRing ring, boolean counterClockwise) {
        Coordinate[] points = ring.getCoordinates();
        return Orientation.isCCW(points) == counterClockwise
                ? points
                : ring.reverse().getCoordinates();
    }

    private static ByteBuffer content(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ByteBuffer put(ByteBuffer bytes, Coordinate[] points) {
        for (Coordinate point : points) {
            bytes.putDouble(point.x).putDouble(point.y);
        }
        return bytes;
    }
}
