package org.dateline.maps.layer;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.language.ForPrograms;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Makes geometries of GeoJSON's (RFC 7946, 3.1), x = degrees east; heights are not read. Which way rings turn is not minded. What
 * makes no sense costs the ring, the line or the point that it stands in, and no more.
 */
final class GeoJsonGeometry {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final int MAX_QUOTE = 60;
    private static final int MIN_POINTS_OF_RING = 4;

    private static final String WHOLE = key("the geometry makes no sense and is left out");
    private static final String LINE = key("the line makes no sense and is left out");

    private final Faults faults;

    /** Is told what is wrong with a geometry. */
    interface Faults {

        /**
         * Takes one fault.
         *
         * @param path where it stands in the geometry, such as {@code .coordinates[0]}
         * @param isLeftOut whether something is left out for it
         */
        void add(String path, boolean isLeftOut, String message, String expected, String found);
    }

    GeoJsonGeometry(Faults faults) {
        this.faults = faults;
    }

    /** What is usable of a geometry; null if nothing is, or it is empty. */
    @Nullable
    Geometry parse(@Nullable Object value) {
        Geometry geometry = geometry(value, "");
        return geometry == null || geometry.isEmpty() ? null : geometry;
    }

    private @Nullable Geometry geometry(@Nullable Object value, String path) {
        if (!(value instanceof Map<?, ?> geometry)) {
            return leftOut(path, WHOLE, tr("an object"), value);
        }
        String type = String.valueOf(geometry.get("type"));
        if (!GeoJsonOutline.isGeometry(type)) {
            String expected = tr("a type of geometry such as \"Polygon\"");
            return leftOut(path + ".type", WHOLE, expected, geometry.get("type"));
        }
        boolean isCollection = "GeometryCollection".equals(type);
        String member = isCollection ? "geometries" : "coordinates";
        String at = path + "." + member;
        List<?> members = array(geometry.get(member), at, WHOLE);
        if (members == null) {
            return null;
        }
        if (isCollection) {
            List<Geometry> parts = usable(
                    IntStream.range(0, members.size()).mapToObj(i -> geometry(members.get(i), at + "[" + i + "]")));
            return GEOMETRIES.createGeometryCollection(parts.toArray(Geometry[]::new));
        }
        return shape(type, members, at);
    }

    @ForPrograms("Types of geometries")
    private @Nullable Geometry shape(String type, List<?> members, String at) {
        return switch (type) {
            case "Point" -> members.isEmpty() ? null : point(members, at);
            case "MultiPoint" ->
                GEOMETRIES.createMultiPoint(parts(members, at, this::point).toArray(Point[]::new));
            case "LineString" -> members.isEmpty() ? null : line(members, at);
            case "MultiLineString" ->
                GEOMETRIES.createMultiLineString(parts(members, at, this::line).toArray(LineString[]::new));
            case "Polygon" -> members.isEmpty() ? GEOMETRIES.createMultiPolygon() : multiPolygon(polygons(members, at));
            default ->
                multiPolygon(parts(members, at, this::polygons).stream()
                        .flatMap(List::stream)
                        .toList());
        };
    }

    private static MultiPolygon multiPolygon(List<Polygon> polygons) {
        return GEOMETRIES.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    private interface Part<T> {
        @Nullable
        T parse(List<?> members, String path);
    }

    private <T> List<T> parts(List<?> members, String path, Part<T> parser) {
        return usable(IntStream.range(0, members.size()).mapToObj(i -> {
            String at = path + "[" + i + "]";
            String what = tr("part {0} makes no sense and is left out", String.valueOf(i + 1));
            List<?> part = array(members.get(i), at, what);
            if (part != null && part.isEmpty()) {
                return this.<T>leftOut(at, what, tr("positions"), part);
            }
            return part == null ? null : parser.parse(part, at);
        }));
    }

    private static <T> List<T> usable(Stream<@Nullable T> parts) {
        List<T> usable = new ArrayList<>();
        parts.filter(Objects::nonNull).forEach(usable::add);
        return usable;
    }

    private @Nullable Point point(List<?> numbers, String path) {
        Coordinate position = position(numbers, path, key("the point makes no sense and is left out"));
        return position == null ? null : GEOMETRIES.createPoint(position);
    }

    private @Nullable LineString line(List<?> members, String path) {
        Coordinate[] points = positions(members, path, LINE);
        if (points != null && points.length < 2) {
            return leftOut(path, LINE, tr("two positions or more"), members);
        }
        return points == null ? null : GEOMETRIES.createLineString(points);
    }

    /** The polygon; without its outer ring there is none. Rings outside of that are no holes: some files have islands so. */
    private List<Polygon> polygons(List<?> rings, String path) {
        List<LinearRing> holes = new ArrayList<>();
        List<Polygon> polygons = new ArrayList<>();
        LinearRing outer = ring(rings.get(0), path + "[0]", 1);
        if (outer == null) {
            return polygons;
        }
        PointOnGeometryLocator area = new IndexedPointInAreaLocator(outer);
        for (int i = 1; i < rings.size(); i++) {
            String at = path + "[" + i + "]";
            LinearRing ring = ring(rings.get(i), at, i + 1);
            if (ring != null && isOutside(ring, area)) {
                polygons.add(GEOMETRIES.createPolygon(ring));
            } else if (ring != null) {
                holes.add(ring);
            }
        }
        if (!polygons.isEmpty()) {
            String message = trn(
                    polygons.size(),
                    "{0} ring lies outside of the first; it is an area of its own",
                    "{0} rings lie outside of the first; each is an area of its own");
            faults.add(
                    path,
                    false,
                    message,
                    tr("rings within the first"),
                    tr("{0} outside", String.valueOf(polygons.size())));
        }
        polygons.add(0, GEOMETRIES.createPolygon(outer, holes.toArray(LinearRing[]::new)));
        return polygons;
    }

    private static boolean isOutside(LinearRing ring, PointOnGeometryLocator area) {
        return Arrays.stream(ring.getCoordinates()).allMatch(point -> area.locate(point) == Location.EXTERIOR);
    }

    private @Nullable LinearRing ring(@Nullable Object members, String path, int number) {
        String what = number == 1
                ? key("the area makes no sense and is left out")
                : key("the hole makes no sense and is left out");
        List<?> array = array(members, path, what);
        Coordinate[] points = array == null ? null : positions(array, path, what);
        if (array == null || points == null) {
            return null;
        }
        int last = points.length - 1;
        boolean isOpen = last > 0 && !points[0].equals2D(points[last]);
        if (points.length + (isOpen ? 1 : 0) < MIN_POINTS_OF_RING) {
            return leftOut(path, what, tr("a closed ring of four positions or more"), members);
        }
        if (isOpen) {
            String message = tr("ring {0} is not closed; it is closed by a straight line", String.valueOf(number));
            faults.add(path, false, message, tr("{0} again at its end", quote(array.get(0))), quote(array.get(last)));
            points = Arrays.copyOf(points, points.length + 1);
            points[points.length - 1] = points[0].copy();
        }
        return GEOMETRIES.createLinearRing(points);
    }

    private Coordinate @Nullable [] positions(List<?> members, String path, String what) {
        Coordinate[] positions = new Coordinate[members.size()];
        for (int i = 0; i < positions.length; i++) {
            Coordinate position = coordinate(members.get(i));
            if (position == null) {
                return leftOut(path + "[" + i + "]", what, tr("a position such as [66.0, 29.5]"), members.get(i));
            }
            positions[i] = position;
        }
        return positions;
    }

    private @Nullable Coordinate position(List<?> numbers, String path, String what) {
        Coordinate position = coordinate(numbers);
        return position == null ? leftOut(path, what, tr("a position such as [66.0, 29.5]"), numbers) : position;
    }

    private static @Nullable Coordinate coordinate(@Nullable Object position) {
        return position instanceof List<?> numbers
                        && numbers.size() >= 2
                        && numbers.get(0) instanceof Number x
                        && numbers.get(1) instanceof Number y
                        && Double.isFinite(x.doubleValue())
                        && Double.isFinite(y.doubleValue())
                ? new Coordinate(x.doubleValue(), y.doubleValue())
                : null;
    }

    private @Nullable List<?> array(@Nullable Object value, String path, String what) {
        return value instanceof List<?> array ? array : leftOut(path, what, tr("an array"), value);
    }

    /** @param what what is left out, in words or as a key of messages */
    private <T> @Nullable T leftOut(String path, String what, String expected, @Nullable Object found) {
        faults.add(path, true, tr(what), expected, quote(found));
        return null;
    }

    /** A value as JSON has it, or its beginning. */
    static String quote(@Nullable Object value) {
        String text = value instanceof String ? "\"" + value + "\"" : String.valueOf(value);
        return text.length() <= MAX_QUOTE ? text : text.substring(0, MAX_QUOTE) + "...";
    }
}
