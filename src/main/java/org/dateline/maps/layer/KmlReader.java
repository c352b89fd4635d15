package org.dateline.maps.layer;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.files.ByteBudget;
import org.dateline.files.ByteBudget.SpentException;
import org.dateline.files.UntrustedXml;
import org.dateline.language.ForPrograms;
import org.dateline.maps.layer.RawLayer.RawFeature;
import org.dateline.maps.layer.RawLayer.Reference;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemList;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;

/**
 * Reads the placemarks of KML (OGC 12-007r2) as features: points, lines, areas, tracks and collections of them, with name, description, the
 * folders around them and their extended data as fields. KML is in degrees, WGS 84, longitude first; heights and styles are not read. What a
 * network link refers to is not fetched, pictures are not drawn, and a file with a DTD is refused.
 */
public final class KmlReader {

    @ForPrograms("An element")
    private static final String FOLDER = "Folder";

    @ForPrograms("An element")
    private static final String PLACEMARK = "Placemark";

    @ForPrograms("An element")
    private static final String DATA = "Data";

    @ForPrograms("An element")
    private static final String MULTI = "Multi";

    @ForPrograms("An element")
    private static final String TRACK = "Track";

    @ForPrograms("An element")
    private static final String POLYGON = "Polygon";

    @ForPrograms("An element")
    private static final String POINT = "Point";

    private static final Set<String> SHAPES =
            Set.of(POINT, "LineString", "LinearRing", POLYGON, "MultiGeometry", TRACK, "MultiTrack");
    private static final int MOST_NESTED = 50;
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d++(?:\\.\\d*+)?|\\.\\d++)(?:[eE][+-]?\\d++)?");
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /**
     * Reads all placemarks.
     *
     * @param names how the file is called before the user
     * @throws UnreadableFileException if it is not KML that can be read
     */
    public RawLayer read(Path file, FileNames names) throws UnreadableFileException {
        String called = names.of(file);
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            return new Reading(called, UntrustedXml.readerWithoutDoctype(bytes)).layer(names.layerOf(file));
        } catch (IOException unreadable) {
            throw MapProblems.refusal(names, file, unreadable);
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
            Problem problem = Problem.error(
                    called, new Location.InText(Math.max(1, line), null), tr("this is not XML that can be read"));
            throw new UnreadableFileException(problem, broken);
        }
    }

    /** Goes through the elements once. */
    private static final class Reading {

        private final String file;
        private final XMLStreamReader reader;
        private final ByteBudget memory = ByteBudget.ofMemory();
        private final List<RawFeature> features = new ArrayList<>();
        private final Set<String> fields = new LinkedHashSet<>(List.of("name"));
        private final List<Problem> problems;
        private final Deque<String> folders = new ArrayDeque<>();
        private boolean started;
        private int links;
        private int pictures;

        Reading(String file, XMLStreamReader reader) {
            this.file = file;
            this.problems = new ProblemList(file);
            this.reader = reader;
        }

        RawLayer layer(String name) throws XMLStreamException, SpentException, UnreadableFileException {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    begin(reader.getLocalName());
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && reader.getLocalName().equals(FOLDER)) {
                    folders.poll();
                }
            }
            if (links > 0) {
                warn(trn(
                        links,
                        "{0} network link is not followed; what it refers to is not read",
                        "{0} network links are not followed; what they refer to is not read"));
            }
            if (pictures > 0) {
                warn(trn(
                        pictures,
                        "{0} picture that lies on the ground is not drawn",
                        "{0} pictures that lie on the ground are not drawn"));
            }
            return new RawLayer(name, List.copyOf(fields), features, Reference.DEGREES, LayerOrigin.NONE, problems);
        }

        private void warn(String message) {
            problems.add(Problem.warning(file, message));
        }

        private void begin(String element) throws XMLStreamException, SpentException, UnreadableFileException {
            if (!started && !element.equals("kml")) {
                throw new UnreadableFileException(
                        Problem.error(file, here(), tr("this is not KML")).expecting(tr("the element kml"), element),
                        null);
            }
            started = true;
            switch (element) {
                case PLACEMARK -> placemark();
                case FOLDER -> folders.push("");
                case "NetworkLink" -> links++;
                case "GroundOverlay" -> pictures++;
                case "name" -> {
                    if (!folders.isEmpty() && folders.peek().isEmpty()) {
                        folders.pop();
                        folders.push(LayerMetadata.text(reader));
                    }
                }
                default -> {}
            }
        }

        private Location here() {
            return new Location.InText(Math.max(1, reader.getLocation().getLineNumber()), null);
        }

        private void placemark() throws XMLStreamException, SpentException {
            int number = features.size() + 1;
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            List<Geometry> shapes = new ArrayList<>();
            Location where = here();
            String data = "";
            boolean isWhole = true;
            List<String> around = new ArrayList<>(folders);
            Collections.reverse(around);
            put(values, "folder", String.join(" / ", around));
            while (!isEndOf(PLACEMARK, reader.next())) {
                if (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                String element = reader.getLocalName();
                if (SHAPES.contains(element)) {
                    isWhole &= shape(element, shapes, 0);
                } else {
                    switch (element) {
                        case "name", "description", "address" -> put(values, element, LayerMetadata.text(reader));
                        case DATA -> data = String.valueOf(reader.getAttributeValue(null, "name"));
                        case "value" -> put(values, data, LayerMetadata.text(reader));
                        case "SimpleData" -> {
                            String name = String.valueOf(reader.getAttributeValue(null, "name"));
                            put(values, name, LayerMetadata.text(reader));
                        }
                        default -> {}
                    }
                }
            }
            if (!isWhole) {
                problems.add(Problem.error(
                                file,
                                where,
                                tr("a shape of placemark {0} makes no sense and is left out", String.valueOf(number)))
                        .expecting(tr("longitude,latitude in degrees between blanks, closed for an area"), null));
            }
            fields.addAll(values.keySet());
            RawFeature feature = new RawFeature(
                    number,
                    values,
                    shapes.size() == 1 ? shapes.get(0) : shapes.isEmpty() ? null : GEOMETRIES.buildGeometry(shapes));
            memory.spend(feature.roughBytes());
            features.add(feature);
        }

        private static void put(Map<String, @Nullable Object> values, String field, String value) {
            if (!field.isBlank() && !value.isEmpty()) {
                values.putIfAbsent(field, value);
            }
        }

        private boolean isEndOf(String element, int event) {
            return event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals(element);
        }

        /** Adds the shape that the reader has just begun, and all in it; false if one of them makes no sense. */
        private boolean shape(String element, List<Geometry> shapes, int depth) throws XMLStreamException {
            if (depth > MOST_NESTED) {
                throw new XMLStreamException(tr("shapes are nested too deeply"), reader.getLocation());
            }
            List<Coordinate[]> lines = new ArrayList<>();
            List<Coordinate> track = new ArrayList<>();
            boolean isWhole = true;
            boolean isOuter = false;
            int outer = 0;
            while (!isEndOf(element, reader.next())) {
                if (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                String inner = reader.getLocalName();
                if (element.startsWith(MULTI) && SHAPES.contains(inner)) {
                    isWhole &= shape(inner, shapes, depth + 1);
                } else if (inner.equals("outerBoundaryIs")) {
                    isOuter = true;
                } else if (inner.equals("innerBoundaryIs")) {
                    isOuter = false;
                } else if (inner.equals("coordinates")) {
                    Coordinate[] positions = positions(reader.getElementText());
                    isWhole &= positions != null;
                    if (positions != null) {
                        lines.add(isOuter ? 0 : lines.size(), positions);
                        outer += isOuter ? 1 : 0;
                    }
                } else if (inner.equals("coord")) {
                    Coordinate position =
                            position(reader.getElementText().strip().split("\\s+"));
                    isWhole &= position != null;
                    if (position != null) {
                        track.add(position);
                    }
                }
            }
            if (element.startsWith(MULTI)) {
                return isWhole;
            }
            if (element.equals(TRACK)) {
                lines.add(track.toArray(Coordinate[]::new));
            }
            Geometry shape = !isWhole || (element.equals(POLYGON) && outer != 1) ? null : geometry(element, lines);
            if (shape != null) {
                shapes.add(shape);
            }
            return shape != null;
        }

        private static @Nullable Geometry geometry(String element, List<Coordinate[]> lines) {
            boolean fits = element.equals(POLYGON)
                    ? lines.stream().allMatch(Reading::isRing)
                    : lines.size() == 1
                            && (element.equals("LinearRing")
                                    ? isRing(lines.get(0))
                                    : element.equals(POINT) == (lines.get(0).length == 1) && lines.get(0).length > 0);
            if (!fits) {
                return null;
            }
            return switch (element) {
                case POINT -> GEOMETRIES.createPoint(lines.get(0)[0]);
                case POLYGON ->
                    GEOMETRIES.createPolygon(
                            GEOMETRIES.createLinearRing(lines.get(0)),
                            lines.stream()
                                    .skip(1)
                                    .map(GEOMETRIES::createLinearRing)
                                    .toArray(LinearRing[]::new));
                default -> GEOMETRIES.createLineString(lines.get(0));
            };
        }

        private static boolean isRing(Coordinate[] line) {
            return line.length >= 4 && line[0].equals2D(line[line.length - 1]);
        }

        /** Tuples between blanks; null if one of them is none. */
        private static Coordinate @Nullable [] positions(String text) {
            List<Coordinate> positions = new ArrayList<>();
            for (String tuple : text.strip().split("\\s+")) {
                Coordinate position = position(tuple.split(","));
                if (position == null) {
                    return null;
                }
                positions.add(position);
            }
            return positions.toArray(Coordinate[]::new);
        }

        private static @Nullable Coordinate position(String[] numbers) {
            if (numbers.length < 2
                    || numbers.length > 3
                    || !NUMBER.matcher(numbers[0]).matches()
                    || !NUMBER.matcher(numbers[1]).matches()) {
                return null;
            }
            Coordinate position = new Coordinate(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
            return Math.abs(position.x) <= 360 && Math.abs(position.y) <= 90 ? position : null;
        }
    }
}
