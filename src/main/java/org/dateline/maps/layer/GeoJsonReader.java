package org.dateline.maps.layer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.maps.layer.RawLayer.RawFeature;
import org.dateline.maps.layer.RawLayer.Reference;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Reads GeoJSON (RFC 7946): a feature collection, a single feature or a single geometry. A feature that makes no sense is
 * left out or goes without its shape, with a problem that names line and path.
 *
 * <p>The reference system that files of before 2016 may name (GeoJSON 2008, 3) is heeded. Where the layer comes from is
 * taken from {@code attribution}, or {@code metadata} with an {@code attribution} in it,
 * and how exact it is, metres, from {@code accuracy}.
 */
public final class GeoJsonReader {

    /** Reads a file that the user named, as {@link #read(Path, FileNames)} does. */
    public RawLayer read(Path file) throws UnreadableFileException {
        return read(file, FileNames.beside(file));
    }

    /**
     * Reads all features.
     *
     * @param names how the file is called before the user
     * @throws UnreadableFileException if it is not GeoJSON, or lies in a reference system that is not known
     */
    public RawLayer read(Path file, FileNames names) throws UnreadableFileException {
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            parser.nextToken();
            Reading reading = new Reading(names.of(file), names.layerOf(file));
            Object root = reading.value(parser);
            if (parser.nextToken() != null) {
                Location where =
                        new Location.InText(parser.currentTokenLocation().getLineNr(), null);
                String message = "there is more after the end of the GeoJSON, as in a sequence of features; a"
                        + " FeatureCollection holds many";
                throw new UnreadableFileException(Problem.error(names.of(file), where, message), null);
            }
            return reading.layer(root);
        } catch (JsonProcessingException broken) {
            Location where = broken.getLocation() == null
                    ? Location.WHOLE_FILE
                    : new Location.InText(broken.getLocation().getLineNr(), null);
            throw new UnreadableFileException(
                    Problem.error(names.of(file), where, "this is not JSON: " + broken.getOriginalMessage()), broken);
        } catch (IOException unreadable) {
            throw new UnreadableFileException(
                    names.of(file), "the file cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static final class Reading {

        private final String file;
        private final String layer;
        private final Map<Object, Integer> lines = new IdentityHashMap<>();
        private final List<Problem> problems = new ArrayList<>();

        Reading(String file, String layer) {
            this.file = file;
            this.layer = layer;
        }

        @Nullable
        Object value(JsonParser parser) throws IOException {
            JsonToken token = parser.currentToken();
            if (token == JsonToken.START_OBJECT) {
                Map<String, @Nullable Object> object = new LinkedHashMap<>();
                lines.put(object, parser.currentTokenLocation().getLineNr());
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
            if (token == null || token == JsonToken.VALUE_STRING) {
                return parser.getText();
            }
            return switch (token) {
                case VALUE_NULL -> null;
                case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
                default -> parser.getNumberValue();
            };
        }

        RawLayer layer(@Nullable Object root) throws UnreadableFileException {
            if (!(root instanceof Map<?, ?> collection)) {
                throw notGeoJson(root == null ? "nothing" : root instanceof List ? "an array" : "\"" + root + "\"");
            }
            List<RawFeature> features = new ArrayList<>();
            Object type = collection.get("type");
            if ("FeatureCollection".equals(type) && collection.get("features") instanceof List<?> members) {
                for (int i = 0; i < members.size(); i++) {
                    add(features, members.get(i), i + 1, "$.features[" + i + "]", collection);
                }
            } else if ("Feature".equals(type)) {
                add(features, collection, 1, "$", collection);
            } else if (type instanceof String name && GeoJsonOutline.GEOMETRIES.contains(name)) {
                features.add(new RawFeature(1, Map.of(), geometry(collection, "$", collection)));
            } else {
                throw notGeoJson(found(collection));
            }
            Set<String> fields = new LinkedHashSet<>();
            features.forEach(feature -> fields.addAll(feature.attributes().keySet()));
            return new RawLayer(
                    name(collection),
                    List.copyOf(fields),
                    features,
                    reference(collection),
                    new LayerOrigin(attribution(collection), accuracy(collection)),
                    problems);
        }

        private static String found(Map<?, ?> object) {
            Object type = object.get("type");
            if ("FeatureCollection".equals(type)) {
                return "a FeatureCollection without an array of features";
            }
            if ("Topology".equals(type)) {
                return "TopoJSON";
            }
            return type == null ? "an object without a type" : "an object of type \"" + type + "\"";
        }

        private UnreadableFileException notGeoJson(String found) {
            Problem problem = Problem.error(file, Location.WHOLE_FILE, "this is not a map in GeoJSON")
                    .expecting("a FeatureCollection", found);
            return new UnreadableFileException(problem, null);
        }

        private void add(List<RawFeature> features, @Nullable Object member, int number, String path, Object parent) {
            if (!(member instanceof Map<?, ?> feature) || !"Feature".equals(feature.get("type"))) {
                Object where = member instanceof Map ? member : parent;
                problems.add(problem(where, path, "feature " + number + " is none and is left out")
                        .expecting("an object of type Feature", null));
                return;
            }
            Object shape = feature.get("geometry");
            features.add(new RawFeature(
                    number, attributes(feature), shape == null ? null : geometry(shape, path + ".geometry", feature)));
        }

        private Problem problem(Object where, String path, String message) {
            return Problem.error(file, new Location.InText(lines.getOrDefault(where, 1), path), message);
        }

        /** The properties, and the feature's own id unless they have one. */
        private static Map<String, @Nullable Object> attributes(Map<?, ?> feature) {
            Map<String, @Nullable Object> attributes = new LinkedHashMap<>();
            if (feature.get("properties") instanceof Map<?, ?> properties) {
                properties.forEach((name, value) -> attributes.put(String.valueOf(name), value));
            }
            Object id = feature.get("id");
            boolean hasId = attributes.keySet().stream().anyMatch("id"::equalsIgnoreCase);
            if (!hasId && (id instanceof String || id instanceof Number)) {
                attributes.put("id", id);
            }
            return attributes;
        }

        private @Nullable Geometry geometry(Object geometry, String path, Object parent) {
            try {
                return GeoJsonGeometry.parse(geometry);
            } catch (IllegalArgumentException nonsense) {
                Object where = geometry instanceof Map ? geometry : parent;
                String message = "the geometry makes no sense and is left out: " + nonsense.getMessage();
                problems.add(problem(where, path, message));
                return null;
            }
        }

        private String name(Map<?, ?> collection) {
            return collection.get("name") instanceof String name && !name.isBlank() ? name : layer;
        }

        private Reference reference(Map<?, ?> collection) throws UnreadableFileException {
            Object crs = collection.get("crs");
            if (crs == null) {
                return Reference.DEGREES;
            }
            Object name = crs instanceof Map<?, ?> object
                            && "name".equals(object.get("type"))
                            && object.get("properties") instanceof Map<?, ?> properties
                    ? properties.get("name")
                    : null;
            if (!(name instanceof String text)) {
                Problem problem = problem(crs, "$.crs", "it is not known in which reference system the map lies");
                throw new UnreadableFileException(
                        problem.expecting("the name of one, such as \"urn:ogc:def:crs:OGC:1.3:CRS84\"", null), null);
            }
            return ReferenceName.parse(text)
                    .orElseThrow(() -> new UnreadableFileException(
                            problem(crs, "$.crs", "the reference system \"" + text + "\" is not known"), null));
        }

        private static @Nullable Double accuracy(Map<?, ?> collection) {
            Object metres = collection.get("accuracy");
            return metres == null ? null : LayerOrigin.metres(metres.toString());
        }

        private static String attribution(Map<?, ?> collection) {
            Object metadata = collection.get("metadata");
            Map<?, ?> entries = metadata instanceof Map<?, ?> object ? object : Map.of();
            return Stream.of(
                            collection.get("attribution"),
                            entries.get("attribution"),
                            entries.get("credit"),
                            entries.get("source"),
                            collection.get("copyright"),
                            metadata)
                    .filter(value -> value instanceof String text && !text.isBlank())
                    .findFirst()
                    .map(text -> LayerMetadata.shorten((String) text))
                    .orElse("");
        }
    }
}
