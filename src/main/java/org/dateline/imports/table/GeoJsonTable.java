package org.dateline.imports.table;

import static org.dateline.language.Tr.tr;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.json.Json;
import org.dateline.json.JsonTape.Kind;
import org.dateline.language.ForPrograms;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Severity;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/**
 * The features of a GeoJSON collection (RFC 7946) that are points, with their properties as columns. The points of a
 * MultiPoint are the places of one event; a feature without a geometry is an event without a place. Other geometries are
 * left out: no point of theirs would say what the file says.
 */
public final class GeoJsonTable implements ImportTable {

    @ForPrograms("a word of GeoJSON")
    private static final String POINT = "Point";

    private static final String FEATURE_ID = "id";
    private static final int MAX_COLUMNS = 1000;

    private final Path file;
    private final JsonDocument json;
    private final NonEmptyLines lines;
    /** By the key of the property; the feature's own id has the empty key. */
    private final KeyedColumns columns = new KeyedColumns(MAX_COLUMNS);

    /** @throws UnreadableFileException if it is no collection of features */
    public GeoJsonTable(Path file, JsonShape shape) throws UnreadableFileException {
        this.file = file;
        this.json = new JsonDocument(file, shape, tr("a GeoJSON collection of features"));
        if (shape.list().equals(JsonShape.FEATURES) && !isCollection()) {
            Json type = JsonDocument.value(json.document(), "type");
            throw json.refused(
                    type == null ? json.document().line() : type.line(),
                    "$.type",
                    tr("this is not a GeoJSON collection of features"),
                    "\"FeatureCollection\"",
                    type == null ? tr("no {0}", "\"type\"") : type.describe());
        }
        json.requireList();
        requireDegrees();
        this.lines = json.lines();
        json.forEach((feature, path) -> addColumns(feature));
    }

    private boolean isCollection() {
        Json type = JsonDocument.value(json.document(), "type");
        return type != null && type.is(Kind.TEXT) && type.text().equals("FeatureCollection");
    }

    private void addColumns(Json feature) {
        if (feature.is(Kind.OBJECT)) {
            JsonDocument.object(feature, "properties")
                    .ifPresent(properties ->
                            columns.add(JsonCell.flatten(properties).keySet()));
            if (JsonDocument.value(feature, FEATURE_ID) != null) {
                columns.add("", FEATURE_ID);
            }
        }
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public List<String> columns() {
        return columns.names();
    }

    @Override
    public String title() {
        return json.text("dateline.title").or(() -> json.text("name")).orElseGet(ImportTable.super::title);
    }

    @Override
    public Stated stated() {
        return json.stated();
    }

    @Override
    public void forEach(Visitor visitor) throws UnreadableFileException {
        columns.remarked(file, json.remarks()).forEach(visitor::remark);
        json.visit(this::visit, visitor);
    }

    /** Coordinates of another system would lie elsewhere on Earth, if they lay on it at all. */
    private void requireDegrees() throws UnreadableFileException {
        Optional<Json> crs = JsonDocument.object(json.document(), "crs");
        String name = crs.flatMap(reference -> JsonDocument.object(reference, "properties"))
                .map(properties -> JsonCell.text(JsonDocument.value(properties, "name")))
                .orElse("");
        boolean isWgs84 = name.contains("CRS84") || name.endsWith("4326") || name.endsWith("WGS84");
        if (crs.isPresent() && !isWgs84) {
            throw json.refused(
                    crs.get().line(),
                    "$.crs",
                    tr("the points are not given in degrees of longitude and latitude"),
                    tr("WGS 84, as RFC 7946 asks: save it so"),
                    Quoted.of(name));
        }
    }

    private boolean visit(Json feature, String path, Visitor visitor) {
        if (!feature.is(Kind.OBJECT)) {
            return visitor.leftOut(leftOut(feature, path, tr("an object")));
        }
        Json geometry = JsonDocument.value(feature, "geometry");
        if (geometry == null) {
            return visitor.row(row(feature, path, List.of()));
        }
        String where = path + ".geometry";
        if (!geometry.is(Kind.OBJECT)) {
            return visitor.leftOut(leftOut(geometry, where, tr("a geometry or null")));
        }
        Json type = JsonDocument.value(geometry, "type");
        String kind = JsonCell.text(type);
        if (!kind.equals(POINT) && !kind.equals("MultiPoint")) {
            return visitor.leftOut(json.problem(
                    Severity.ERROR,
                    geometry.line(),
                    where,
                    tr("no point of this geometry would say what the file says; the feature is left out"),
                    tr("a Point, a MultiPoint or null"),
                    kind.isEmpty() ? tr("no type") : kind));
        }
        Json coordinates = JsonDocument.value(geometry, "coordinates");
        Optional<List<Point>> points = kind.equals(POINT) ? point(coordinates).map(List::of) : points(coordinates);
        if (points.isEmpty()) {
            Json at = coordinates == null ? geometry : coordinates;
            return visitor.leftOut(json.problem(
                    Severity.ERROR,
                    at.line(),
                    where + ".coordinates",
                    tr("the position is wrong; the feature is left out"),
                    tr("longitude from -180 to 180, then latitude from -90 to 90"),
                    coordinates == null ? tr("no coordinates") : found(coordinates)));
        }
        return visitor.row(row(feature, path, points.get()));
    }

    private static String found(Json coordinates) {
        String text = JsonCell.text(coordinates);
        return text.isEmpty() ? coordinates.describe() : "[" + text.replace("; ", ", ") + "]";
    }

    private static Optional<List<Point>> points(@Nullable Json coordinates) {
        List<Point> points = new ArrayList<>();
        if (coordinates == null || !coordinates.is(Kind.LIST)) {
            return Optional.empty();
        }
        for (Json position : coordinates.items()) {
            Optional<Point> point = point(position);
            if (point.isEmpty()) {
                return Optional.empty();
            }
            points.add(point.get());
        }
        return Optional.of(points.stream().distinct().toList());
    }

    private static Optional<Point> point(@Nullable Json position) {
        List<Json> numbers = position == null ? List.of() : position.items();
        if (numbers.size() < 2) {
            return Optional.empty();
        }
        double x = degrees(numbers.get(0));
        double y = degrees(numbers.get(1));
        return Point.isOnEarth(x, y) ? Optional.of(new Point(x, y)) : Optional.empty();
    }

    /** A number; also one between quotation marks, as programs write it that take it from a table. */
    private static double degrees(Json number) {
        String text = number.text().strip();
        boolean isNumber =
                number.is(Kind.NUMBER) || (number.is(Kind.TEXT) && text.matches("[+-]?\\d{1,3}(?:\\.\\d+)?"));
        return isNumber ? Double.parseDouble(text) : Double.NaN;
    }

    private ImportRow row(Json feature, String path, List<Point> points) {
        String[] cells = new String[columns.names().size()];
        int[] paragraphs = new int[cells.length];
        Arrays.fill(cells, "");
        Arrays.fill(paragraphs, lines.number(feature.line()));
        JsonDocument.object(feature, "properties").ifPresent(properties -> put(properties, cells, paragraphs));
        Json.Field id = feature.field(FEATURE_ID);
        if (id != null) {
            put("", id, cells, paragraphs);
        }
        return new ImportRow(
                new Location.InText(feature.line(), path),
                lines.number(feature.line()),
                List.of(cells),
                paragraphs,
                points);
    }

    /** Nested values stand in the line of what they are in. */
    private void put(Json properties, String[] cells, int[] paragraphs) {
        Map<String, String> flat = JsonCell.flatten(properties);
        flat.forEach((key, value) -> {
            Integer column = columns.position(key);
            if (column != null) {
                Json.Field own = properties.field(key.replaceFirst("\\..*$", ""));
                cells[column] = value;
                paragraphs[column] = lines.number((own == null ? properties : own.value()).line());
            }
        });
    }

    private void put(String key, Json.Field field, String[] cells, int[] paragraphs) {
        Integer column = columns.position(key);
        if (column != null) {
            cells[column] = JsonCell.text(field.value());
            paragraphs[column] = lines.number(field.value().line());
        }
    }

    private Problem leftOut(Json item, String path, String expected) {
        return json.problem(
                Severity.ERROR, item.line(), path, tr("the feature is left out"), expected, item.describe());
    }
}
