package org.dateline.maps;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** Reads the areas of a GeoJSON feature collection (RFC 7946): the source that the shipped maps are built from. */
final class GeoJsonReader {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /**
     * An area.
     *
     * @param properties its properties in their order; a number is a number, null stays null
     * @param geometry its shape, x = degrees east
     */
    record Area(Map<String, @Nullable Object> properties, MultiPolygon geometry) {}

    /**
     * Reads all features.
     *
     * @throws UnreadableFileException if it is not a feature collection of polygons
     */
    List<Area> read(Path file) throws UnreadableFileException {
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            parser.nextToken();
            Map<?, ?> collection = object(value(parser), "the collection");
            List<Area> areas = new ArrayList<>();
            for (Object feature : array(collection.get("features"), "features")) {
                areas.add(area(object(feature, "feature " + (areas.size() + 1))));
            }
            return areas;
        } catch (JsonProcessingException broken) {
            Location where = broken.getLocation() == null
                    ? Location.WHOLE_FILE
                    : new Location.InText(broken.getLocation().getLineNr(), null);
            throw new UnreadableFileException(
                    Problem.error(file.toString(), where, "this is not JSON: " + broken.getOriginalMessage()), broken);
        } catch (IOException | IllegalArgumentException refused) {
            throw new UnreadableFileException(
                    file.toString(), "the areas cannot be read: " + refused.getMessage(), refused);
        }
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                object.put(name, value(parser));
            }
            return object;
        }
        if (token == JsonToken.START_ARRAY) {
            List<@Nullable Object> array = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                array.add(value(parser));
            }
            return array;
        }
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        return token != null && token.isNumeric() ? (Object) parser.getDoubleValue() : parser.getText();
    }

    private static Area area(Map<?, ?> feature) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        object(feature.get("properties"), "properties").forEach((name, value) -> properties.put((String) name, value));
        Map<?, ?> geometry = object(feature.get("geometry"), "the geometry");
        List<?> coordinates = array(geometry.get("coordinates"), "the coordinates");
        List<?> polygons = switch (String.valueOf(geometry.get("type"))) {
            case "Polygon" -> List.of(coordinates);
            case "MultiPolygon" -> coordinates;
            default ->
                throw new IllegalArgumentException(
                        "expected a Polygon or MultiPolygon, but found " + geometry.get("type"));
        };
        Polygon[] parts = polygons.stream().map(GeoJsonReader::polygon).toArray(Polygon[]::new);
        return new Area(properties, GEOMETRIES.createMultiPolygon(parts));
    }

    private static Polygon polygon(Object rings) {
        List<LinearRing> lines =
                array(rings, "a polygon").stream().map(GeoJsonReader::ring).toList();
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("expected a ring, but the polygon is empty");
        }
        return GEOMETRIES.createPolygon(
                lines.get(0), lines.subList(1, lines.size()).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(Object positions) {
        return GEOMETRIES.createLinearRing(
                array(positions, "a ring").stream().map(GeoJsonReader::position).toArray(Coordinate[]::new));
    }

    private static Coordinate position(Object position) {
        List<?> numbers = array(position, "a position");
        if (numbers.size() < 2 || !(numbers.get(0) instanceof Double x) || !(numbers.get(1) instanceof Double y)) {
            throw new IllegalArgumentException("expected a position such as [66.0, 29.5], but found " + position);
        }
        return new Coordinate(x, y);
    }

    private static Map<?, ?> object(@Nullable Object value, String what) {
        if (value instanceof Map<?, ?> object) {
            return object;
        }
        throw new IllegalArgumentException("expected " + what + " to be an object, but found " + value);
    }

    private static List<?> array(@Nullable Object value, String what) {
        if (value instanceof List<?> array) {
            return array;
        }
        throw new IllegalArgumentException("expected " + what + " to be an array, but found " + value);
    }
}
