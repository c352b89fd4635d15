package org.dateline.shapefile;

import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.shapefile.binary.ShapefileException;
import org.dateline.shapefile.binary.Warnings;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXYM;
import org.locationtech.jts.geom.CoordinateXYZM;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Turns the content of a record into a geometry, by the ESRI white paper of July 1998. A shape that makes no sense is left
 * out or mended, with a warning.
 */
final class ShapeParser {

    static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final int BOX_OFFSET = 4;
    private static final int BOX_BYTES = 32;
    private static final int COUNT_OFFSET = BOX_OFFSET + BOX_BYTES;
    private static final int POINT_BYTES = 16;
    private static final int RANGE_BYTES = 16;
    private static final int TRIANGLE_STRIP = 0;
    private static final int TRIANGLE_FAN = 1;

    /** What is smaller stands for "no data" in a measure. */
    private static final double NO_DATA = -1e38;

    private final ShapeType fileType;
    private final Warnings warnings;
    private final Extent extent;

    /** That of the shape that is being parsed. */
    private ShapeType type;

    ShapeParser(ShapeType fileType, Warnings warnings, Extent extent) {
        this.fileType = fileType;
        this.type = fileType;
        this.warnings = warnings;
        this.extent = extent;
    }

    /** The geometry, or null for a null shape and for one that makes no sense. */
    @Nullable
    Geometry parse(RecordContent content) {
        try {
            return shape(content);
        } catch (ShapefileException nonsense) {
            warn(content, nonsense.offsetBytes(), tr("{0}; the shape is left out", nonsense.reason()));
            return null;
        }
    }

    private @Nullable Geometry shape(RecordContent content) throws ShapefileException {
        int code = content.int32(0);
        type = ShapeType.ofCode(code)
                .orElseThrow(() -> content.refusal(
                        0, tr("the record is of shape type {0}, which there is not", String.valueOf(code))));
        if (type == ShapeType.NULL) {
            warnOfRest(content, RecordIndex.SHORTEST_CONTENT_BYTES);
            return null;
        }
        if (type != fileType) {
            warn(
                    content,
                    content.offset(0),
                    tr("the record is of {0} in a file of {1}", type.label(), fileType.label()));
        }
        return switch (type.kind()) {
            case NOTHING -> null;
            case POINT -> point(content);
            case POINTS -> multiPoint(content);
            case LINES, RINGS, PATCHES -> parts(content);
        };
    }

    private @Nullable Geometry point(RecordContent content) throws ShapefileException {
        Coordinate[] point = coordinates(content, 4, 1, 0, 0);
        return point == null ? null : GEOMETRIES.createPoint(point[0]);
    }

    private @Nullable Geometry multiPoint(RecordContent content) throws ShapefileException {
        int count = count(content, COUNT_OFFSET, false);
        include(content, COUNT_OFFSET + 4, count);
        Coordinate[] points = coordinates(content, COUNT_OFFSET + 4, count, COUNT_OFFSET, RANGE_BYTES);
        return points == null ? null : GEOMETRIES.createMultiPointFromCoords(points);
    }

    private @Nullable Geometry parts(RecordContent content) throws ShapefileException {
        int partCount = count(content, COUNT_OFFSET, true);
        int pointCount = count(content, COUNT_OFFSET + 4, false);
        int partsAt = COUNT_OFFSET + 8;
        int partBytes = type.kind() == ShapeType.Kind.PATCHES ? 8 : 4;
        content.require(
                partsAt + (long) partBytes * partCount, COUNT_OFFSET, tr("{0} parts", String.valueOf(partCount)));
        int pointsAt = partsAt + partBytes * partCount;
        include(content, pointsAt, pointCount);
        int[] starts = starts(content, partsAt, partCount, pointCount);
        Coordinate[] points = coordinates(content, pointsAt, pointCount, COUNT_OFFSET + 4, RANGE_BYTES);
        if (points == null) {
            return null;
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < partCount; i++) {
            int end = i + 1 < partCount ? starts[i + 1] : pointCount;
            parts.add(new Part(
                    i + 1,
                    Arrays.copyOfRange(points, starts[i], end),
                    content.offset(pointsAt + POINT_BYTES * starts[i])));
        }
        return switch (type.kind()) {
            case LINES -> lines(content, parts);
            case PATCHES -> patches(content, parts, partsAt + 4 * partCount);
            default -> polygons(content, parts);
        };
    }

    /** Takes into the extent what can be read of the positions, whatever becomes of the shape. */
    private void include(RecordContent content, int at, int count) {
        for (int i = 0; i < count && at + POINT_BYTES * (i + 1L) <= content.length(); i++) {
            extent.include(content.float64(at + POINT_BYTES * i), content.float64(at + POINT_BYTES * i + 8));
        }
    }

    private record Part(int number, Coordinate[] points, long offset) {}

    private static int count(RecordContent content, int at, boolean areParts) throws ShapefileException {
        content.require(at + 4L, at, areParts ? tr("the number of parts") : tr("the number of points"));
        int count = content.int32(at);
        if (count < 0) {
            throw content.refusal(
                    at,
                    areParts
                            ? tr("a shape cannot have {0} parts", String.valueOf(count))
                            : tr("a shape cannot have {0} points", String.valueOf(count)));
        }
        return count;
    }

    private static int[] starts(RecordContent content, int at, int partCount, int pointCount)
            throws ShapefileException {
        int[] starts = new int[partCount];
        for (int i = 0; i < partCount; i++) {
            starts[i] = content.int32(at + 4 * i);
            int least = i == 0 ? 0 : starts[i - 1];
            if (starts[i] < least || starts[i] >= pointCount || (i == 0 && starts[i] != 0)) {
                throw content.refusal(at + 4 * i, misplaced(i, starts[i], pointCount, least));
            }
        }
        return starts;
    }

    private static String misplaced(int part, int start, int pointCount, int least) {
        String count = String.valueOf(pointCount);
        return part == 0
                ? tr(
                        "part {0} cannot begin at point {1} of {2}; the first part begins at 0",
                        String.valueOf(part + 1), String.valueOf(start), count)
                : tr(
                        "part {0} cannot begin at point {1} of {2}, after part {3} at {4}",
                        String.valueOf(part + 1),
                        String.valueOf(start),
                        count,
                        String.valueOf(part),
                        String.valueOf(least));
    }

    /**
     * The positions of a record: all x and y first, then for Z types all heights, then perhaps all measures, each after a
     * range of these; null with a warning if there are none or one is not a number.
     */
    private Coordinate @Nullable [] coordinates(RecordContent content, int at, int count, int countAt, int rangeBytes)
            throws ShapefileException {
        boolean heights = type.ordinates() == ShapeType.Ordinates.XYZ;
        long tail = rangeBytes + 8L * count;
        long heightsAt = at + (long) POINT_BYTES * count;
        long measuresAt = heights ? heightsAt + tail : heightsAt;
        content.require(measuresAt, countAt, count == 1 ? tr("1 point") : tr("{0} points", String.valueOf(count)));
        boolean measures = type.ordinates() != ShapeType.Ordinates.XY && content.length() >= measuresAt + tail;
        warnOfRest(content, measures ? measuresAt + tail : measuresAt);
        if (count == 0) {
            warn(content, content.offset(countAt), tr("the shape has no points and is left out"));
            return null;
        }
        Coordinate[] points = new Coordinate[count];
        for (int i = 0; i < count; i++) {
            int pointAt = at + POINT_BYTES * i;
            double x = content.float64(pointAt);
            double y = content.float64(pointAt + 8);
            extent.include(x, y);
            if (!Double.isFinite(x) || !Double.isFinite(y)) {
                int wrong = Double.isFinite(x) ? pointAt + 8 : pointAt;
                String value = Double.toString(content.float64(wrong));
                warn(content, content.offset(wrong), tr("a coordinate is {0}; the shape is left out", value));
                return null;
            }
            double z = heights ? content.float64((int) heightsAt + rangeBytes + 8 * i) : Coordinate.NULL_ORDINATE;
            double m = measures ? measure(content, (int) measuresAt + rangeBytes + 8 * i) : Coordinate.NULL_ORDINATE;
            points[i] = position(x, y, z, m, heights, measures);
        }
        return points;
    }

    private static double measure(RecordContent content, int at) {
        double measure = content.float64(at);
        return measure < NO_DATA ? Coordinate.NULL_ORDINATE : measure;
    }

    private static Coordinate position(double x, double y, double z, double m, boolean heights, boolean measures) {
        if (!measures) {
            return new Coordinate(x, y, z);
        }
        return heights ? new CoordinateXYZM(x, y, z, m) : new CoordinateXYM(x, y, m);
    }

    private @Nullable Geometry lines(RecordContent content, List<Part> parts) {
        List<LineString> lines = new ArrayList<>();
        for (Part part : parts) {
            if (part.points().length < 2) {
                warn(
                        content,
                        part.offset(),
                        tr("part {0} has fewer than two points and is left out", String.valueOf(part.number())));
            } else {
                lines.add(GEOMETRIES.createLineString(part.points()));
            }
        }
        return lines.isEmpty() ? null : GEOMETRIES.createMultiLineString(lines.toArray(LineString[]::new));
    }

    private @Nullable Geometry polygons(RecordContent content, List<Part> parts) {
        List<LinearRing> rings = new ArrayList<>();
        for (Part part : parts) {
            Coordinate[] points = closed(part.points());
            if (points.length < 4) {
                warn(
                        content,
                        part.offset(),
                        tr(
                                "ring {0} has {1} points, fewer than four, and is left out",
                                String.valueOf(part.number()), String.valueOf(part.points().length)));
                continue;
            }
            if (points.length > part.points().length) {
                warn(
                        content,
                        part.offset(),
                        tr("ring {0} is not closed; it is closed by a straight line", String.valueOf(part.number())));
            }
            rings.add(GEOMETRIES.createLinearRing(points));
        }
        return rings.isEmpty() ? null : RingAssembler.assemble(rings);
    }

    /** Flat polygons: one for each triangle and each ring, since what is seen from above overlaps. */
    private @Nullable Geometry patches(RecordContent content, List<Part> parts, int typesAt) {
        List<Polygon> polygons = new ArrayList<>();
        for (Part part : parts) {
            Coordinate[] points = part.points();
            int partType = content.int32(typesAt + 4 * (part.number() - 1));
            if (partType == TRIANGLE_STRIP || partType == TRIANGLE_FAN) {
                for (int i = 2; i < points.length; i++) {
                    Coordinate first = partType == TRIANGLE_FAN ? points[0] : points[i - 2];
                    polygons.add(polygon(first, points[i - 1], points[i]));
                }
            } else if (points.length >= 3) {
                polygons.add(polygon(points));
            }
        }
        warn(content, content.offset(0), tr("MultiPatch is read as flat polygons, one for each triangle and ring"));
        return polygons.isEmpty() ? null : GEOMETRIES.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    private static Polygon polygon(Coordinate... points) {
        return GEOMETRIES.createPolygon(points.length < 4 ? again(points) : closed(points));
    }

    private static Coordinate[] closed(Coordinate[] points) {
        return points.length == 0 || points[0].equals2D(points[points.length - 1]) ? points : again(points);
    }

    /** The points and the first again. */
    private static Coordinate[] again(Coordinate[] points) {
        Coordinate[] ring = Arrays.copyOf(points, points.length + 1);
        ring[points.length] = points[0].copy();
        return ring;
    }

    private void warnOfRest(RecordContent content, long usedBytes) {
        if (content.length() > usedBytes) {
            warn(
                    content,
                    content.offset((int) usedBytes),
                    tr("the record is {0} bytes longer than its shape", String.valueOf(content.length() - usedBytes)));
        }
    }

    private void warn(RecordContent content, long offset, String message) {
        warnings.add(content.file(), content.record(), offset, message);
    }
}
