package org.dateline.maps.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Makes geometries of GeoJSON's (RFC 7946, 3.1), x = degrees east; heights are not read. Which way rings turn is not minded. */
final class GeoJsonGeometry {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final int MAX_QUOTE = 60;

    private GeoJsonGeometry() {}

    /** @throws IllegalArgumentException if it is none, with what was expected and what was found */
    static Geometry parse(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> geometry)) {
            throw unexpected("a geometry", value);
        }
        if ("GeometryCollection".equals(geometry.get("type"))) {
            return GEOMETRIES.createGeometryCollection(array(geometry.get("geometries"), "the geometries").stream()
                    .map(GeoJsonGeometry::parse)
                    .toArray(Geometry[]::new));
        }
        List<?> coordinates = array(geometry.get("coordinates"), "the coordinates");
        return switch (String.valueOf(geometry.get("type"))) {
            case "Point" ->
                coordinates.isEmpty() ? GEOMETRIES.createPoint() : GEOMETRIES.createPoint(position(coordinates));
            case "MultiPoint" -> GEOMETRIES.createMultiPointFromCoords(positions(coordinates));
            case "LineString" -> line(coordinates);
            case "MultiLineString" ->
                GEOMETRIES.createMultiLineString(
                        coordinates.stream().map(GeoJsonGeometry::line).toArray(LineString[]::new));
            case "Polygon" -> polygons(List.of(coordinates));
            case "MultiPolygon" -> polygons(coordinates);
            default -> throw unexpected("a geometry", geometry.get("type"));
        };
    }

    private static LineString line(@Nullable Object positions) {
        return GEOMETRIES.createLineString(positions(array(positions, "a line")));
    }

    private static Geometry polygons(List<?> polygons) {
        return GEOMETRIES.createMultiPolygon(
                polygons.stream().map(GeoJsonGeometry::polygon).toArray(Polygon[]::new));
    }

    private static Polygon polygon(@Nullable Object rings) {
        List<LinearRing> lines = new ArrayList<>();
        array(rings, "a polygon").forEach(ring -> lines.add(ring(ring)));
        return lines.isEmpty()
                ? GEOMETRIES.createPolygon()
                : GEOMETRIES.createPolygon(
                        lines.get(0), lines.subList(1, lines.size()).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(@Nullable Object positions) {
        Coordinate[] points = positions(array(positions, "a ring"));
        boolean closed = points.length >= 4 && points[0].equals2D(points[points.length - 1]);
        if (!closed) {
            throw unexpected("a closed ring of four positions or more", positions);
        }
        return GEOMETRIES.createLinearRing(points);
    }

    private static Coordinate[] positions(List<?> positions) {
        return positions.stream().map(GeoJsonGeometry::position).toArray(Coordinate[]::new);
    }

    private static Coordinate position(@Nullable Object position) {
        List<?> numbers = array(position, "a position");
        if (numbers.size() < 2 || !(numbers.get(0) instanceof Number x) || !(numbers.get(1) instanceof Number y)) {
            throw unexpected("a position such as [66.0, 29.5]", position);
        }
        return new Coordinate(x.doubleValue(), y.doubleValue());
    }

    private static List<?> array(@Nullable Object value, String what) {
        if (value instanceof List<?> array) {
            return array;
        }
        throw unexpected(what + " as an array", value);
    }

    private static IllegalArgumentException unexpected(String expected, @Nullable Object found) {
        String text = String.valueOf(found);
        String quote = text.length() <= MAX_QUOTE ? text : text.substring(0, MAX_QUOTE) + "...";
        return new IllegalArgumentException("expected " + expected + ", found " + quote);
    }
}
