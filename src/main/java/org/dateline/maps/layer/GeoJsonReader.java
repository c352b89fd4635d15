package org.dateline.maps.layer;

import static org.dateline.language.Tr.tr;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
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
import org.dateline.files.ByteBudget;
import org.dateline.language.ForPrograms;
import org.dateline.maps.layer.RawLayer.RawFeature;
import org.dateline.maps.layer.RawLayer.Reference;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemList;
import org.dateline.problem.Severity;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/**
 * Reads GeoJSON (RFC 7946): a feature collection, a single feature or a single geometry. What makes no sense is left out, with a
 * problem that names line and path: a ring, a line, a point, a feature, never all. Numbers that are none (NaN, Infinity), which
 * JSON has no words for, are read as other programs write them.
 *
 * <p>The reference system that files of before 2016 may name (GeoJSON 2008, 3) is heeded. Where the layer comes from is
 * taken from {@code attribution}, or {@code metadata} with an {@code attribution} in it,
 * and how exact it is, metres, from {@code accuracy}.
 */
public final class GeoJsonReader {

    /** JSON as this program takes it. */
    static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

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
        try (JsonParser parser = JSON.createParser(file.toFile())) {
            parser.nextToken();
            Reading reading = new Reading(names.of(file), names.layerOf(file));
            Object root = reading.value(parser);
            if (parser.nextToken() != null) {
                Location where =
                        new Location.InText(parser.currentTokenLocation().getLineNr(), null);
                String message = tr("there is more after the end of the GeoJSON, as in a sequence of features; a"
                        + " FeatureCollection holds many");
                throw new UnreadableFileException(Problem.error(names.of(file), where, message), null);
            }
            return reading.layer(root);
        } catch (JsonProcessingException broken) {
            Location where = broken.getLocation() == null
                    ? Location.WHOLE_FILE
                    : new Location.InText(broken.getLocation().getLineNr(), null);
            throw new UnreadableFileException(
                    Problem.error(
                            names.of(file),
                            where,
                            broken instanceof JsonEOFException
                                    ? tr("the JSON document ends before it is complete")
                                    : tr("this is not JSON")),
                    broken);
        } catch (IOException unreadable) {
            throw MapProblems.refusal(names, file, unreadable);
        }
    }

    private static final class Reading {

        @ForPrograms("A type")
        private static final String FEATURE = "Feature";

        @ForPrograms("A type")
        private static final String TOPOLOGY = "Topology";

        /** What the parts of JSON take of the memory, as objects, roughly. */
        private static final int BYTES_OF_OBJECT = 160;

        private static final int BYTES_OF_MEMBER = 40;
        private static final int BYTES_OF_ARRAY = 80;
        private static final int BYTES_OF_VALUE = 24;

        private final String file;
        private final String layer;
        private final ByteBudget memory = ByteBudget.ofMemory();
        private final Map<Object, Integer> lines = new IdentityHashMap<>();
        private final List<Problem> problems;
        private int number;

        Reading(String file, String layer) {
            this.file = file;
            this.problems = new ProblemList(file);
            this.layer = layer;
        }

        @Nullable
        Object value(JsonParser parser) throws IOException {
            JsonToken token = parser.currentToken();
            if (token == JsonToken.START_OBJECT) {
                memory.spend(BYTES_OF_OBJECT);
                Map<String, @Nullable Object> object = new LinkedHashMap<>();
                lines.put(object, parser.currentTokenLocation().getLineNr());
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    memory.spend(BYTES_OF_MEMBER);
                    object.put(name, value(parser));
                }
                return object;
            }
            if (token == JsonToken.START_ARRAY) {
                memory.spend(BYTES_OF_ARRAY);
                List<@Nullable Object> array = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(value(parser));
                }
                return array;
            }
            memory.spend(BYTES_OF_VALUE);
            if (token == null || token == JsonToken.VALUE_STRING) {
                String text = parser.getText();
                memory.spend(text == null ? 0 : text.length());
                return text;
            }
            return switch (token) {
                case VALUE_NULL -> null;
                case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
                default -> parser.getNumberValue();
            };
        }

        RawLayer layer(@Nullable Object root) throws UnreadableFileException {
            if (!(root instanceof Map<?, ?> collection)) {
                throw notGeoJson(found(root));
            }
            List<RawFeature> features = new ArrayList<>();
            Object type = collection.get("type");
            boolean isCollection = isCollection(collection);
            if (!isCollection && !FEATURE.equals(type) && !GeoJsonOutline.isGeometry(type)) {
                throw notGeoJson(found(collection));
            }
            if (isCollection) {
                addAll(features, collection, "$");
            } else {
                add(features, collection, "$", collection);
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

        private static boolean isCollection(Map<?, ?> object) {
            return "FeatureCollection".equals(object.get("type")) && object.get("features") instanceof List;
        }

        private static String found(@Nullable Object value) {
            if (!(value instanceof Map<?, ?> object)) {
                return value == null
                        ? tr("nothing")
                        : value instanceof List ? tr("an array") : GeoJsonGeometry.quote(value);
            }
            Object type = object.get("type");
            if ("FeatureCollection".equals(type)) {
                return isCollection(object)
                        ? tr("a FeatureCollection")
                        : tr("a FeatureCollection without an array of features");
            }
            if (TOPOLOGY.equals(type)) {
                return "TopoJSON";
            }
            if (object.containsKey("geometryType") || object.containsKey("rings")) {
                return tr("JSON of Esri");
            }
            return type == null ? tr("an object without a type") : tr("an object of type \"{0}\"", type);
        }

        private UnreadableFileException notGeoJson(String found) {
            Problem problem = Problem.error(file, Location.WHOLE_FILE, tr("this is not a map in GeoJSON"))
                    .expecting(tr("a FeatureCollection"), found);
            return new UnreadableFileException(problem, null);
        }

        private void addAll(List<RawFeature> features, Map<?, ?> collection, String path) {
            if (collection.get("features") instanceof List<?> members) {
                for (int i = 0; i < members.size(); i++) {
                    add(features, members.get(i), path + ".features[" + i + "]", collection);
                }
            }
        }

        /** Adds a feature, or what can be read as one. */
        private void add(List<RawFeature> features, @Nullable Object member, String path, Map<?, ?> parent) {
            boolean isRoot = member == parent;
            if (member instanceof Map<?, ?> inner && !isRoot && isCollection(inner)) {
                String message = tr("a FeatureCollection lies in another; its features are read");
                problems.add(notFeature(Severity.WARNING, inner, path, message, inner));
                addAll(features, inner, path);
                return;
            }
            number++;
            if (member instanceof Map<?, ?> geometry && GeoJsonOutline.isGeometry(geometry.get("type"))) {
                if (!isRoot) {
                    String message = tr(
                            "feature {0} is a geometry alone; it is read without properties", String.valueOf(number));
                    problems.add(notFeature(Severity.WARNING, geometry, path, message, geometry));
                }
                features.add(feature(Map.of(), geometry, path, geometry));
            } else if (member instanceof Map<?, ?> feature
                    && (FEATURE.equals(feature.get("type")) || feature.get("geometry") instanceof Map)) {
                if (!FEATURE.equals(feature.get("type"))) {
                    String message = tr(
                            "feature {0} does not say that it is one; it is read nevertheless", String.valueOf(number));
                    problems.add(notFeature(Severity.WARNING, feature, path, message, feature));
                }
                features.add(feature(attributes(feature), feature.get("geometry"), path + ".geometry", feature));
            } else {
                Object where = member instanceof Map ? member : parent;
                String message = tr("feature {0} is none and is left out", String.valueOf(number));
                problems.add(notFeature(Severity.ERROR, where, path, message, member));
            }
        }

        private Problem notFeature(
                Severity severity, Object where, String path, String message, @Nullable Object found) {
            return new Problem(
                    severity, file, location(where, path), message, tr("an object of type {0}", FEATURE), found(found));
        }

        private RawFeature feature(
                Map<String, @Nullable Object> attributes, @Nullable Object shape, String path, Object parent) {
            RawFeature bare = new RawFeature(number, attributes, null);
            if (shape == null) {
                return bare;
            }
            Location.InText where = location(shape instanceof Map ? shape : parent, path);
            GeoJsonGeometry geometry =
                    new GeoJsonGeometry((inside, isLeftOut, message, expected, found) -> problems.add(new Problem(
                            isLeftOut ? Severity.ERROR : Severity.WARNING,
                            file,
                            new Location.InText(where.line(), path + inside),
                            tr("{0}: {1}", bare.label(), message),
                            expected,
                            found)));
            return new RawFeature(number, attributes, geometry.parse(shape));
        }

        private Location.InText location(Object where, String path) {
            return new Location.InText(lines.getOrDefault(where, 1), path);
        }

        private Problem problem(Object where, String path, String message) {
            return Problem.error(file, location(where, path), message);
        }

        /** The properties, and the feature's own id unless they have one. */
        private static Map<String, @Nullable Object> attributes(Map<?, ?> feature) {
            Map<String, @Nullable Object> attributes = new LinkedHashMap<>();
            if (feature.get("properties") instanceof Map<?, ?> properties) {
                properties.forEach(
                        (name, value) -> attributes.put(String.valueOf(name), isNoNumber(value) ? null : value));
            }
            Object id = feature.get("id");
            boolean hasId = attributes.keySet().stream().anyMatch("id"::equalsIgnoreCase);
            if (!hasId && (id instanceof String || id instanceof Number)) {
                attributes.put("id", id);
            }
            return attributes;
        }

        /** How other programs write that there is no value. */
        private static boolean isNoNumber(@Nullable Object value) {
            return value instanceof Double number && !Double.isFinite(number);
        }

        private String name(Map<?, ?> collection) {
            return collection.get("name") instanceof String name && !name.isBlank() ? name : layer;
        }

        private Reference reference(Map<?, ?> collection) throws UnreadableFileException {
            Object crs = collection.get("crs");
            if (crs == null) {
                return Reference.DEGREES;
            }
            Object name = crs instanceof Map<?, ?> object ? nameOf(object) : crs;
            if (!(name instanceof String text)) {
                Problem problem = problem(crs, "$.crs", tr("it is not known in which reference system the map lies"));
                throw new UnreadableFileException(
                        problem.expecting(tr("the name of one, such as \"urn:ogc:def:crs:OGC:1.3:CRS84\""), null),
                        null);
            }
            return ReferenceName.parse(text)
                    .orElseThrow(() -> new UnreadableFileException(
                            problem(crs, "$.crs", tr("the reference system \"{0}\" is not known", text)), null));
        }

        /** As GeoJSON 2008 has it, or as drafts before it had codes of the EPSG. */
        private static @Nullable Object nameOf(Map<?, ?> crs) {
            Map<?, ?> properties = crs.get("properties") instanceof Map<?, ?> object ? object : Map.of();
            return "EPSG".equals(crs.get("type")) && properties.get("code") != null
                    ? "EPSG:" + properties.get("code")
                    : "name".equals(crs.get("type")) ? properties.get("name") : null;
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
