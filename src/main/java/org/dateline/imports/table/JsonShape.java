package org.dateline.imports.table;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.json.Json;
import org.dateline.json.JsonTape.Kind;
import org.dateline.json.JsonTextReader;
import org.dateline.json.Utf8Text;
import org.dateline.problem.Problems;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/**
 * What a JSON file is, by its form: features, slides of a timeline, or rows in a list, be it the whole file, under the one key that
 * holds a list of objects, or an object in each line. The text is given the form that the tables read, with every line where it was.
 *
 * @param text the text, perhaps with what makes a list of it at its beginning, its end and the ends of its lines
 * @param list the key of the list; with a point between, one within another
 */
public record JsonShape(Form form, String text, String list) {

    /** What the items of the list are. */
    public enum Form {
        /** Features of GeoJSON. */
        FEATURES,
        /** Slides of TimelineJS 3. */
        SLIDES,
        /** Objects whose values are the cells of a row. */
        ROWS
    }

    private static final String FEATURES = "features";
    private static final String ROWS = "rows";
    private static final String COLLECTION = "{\"type\":\"FeatureCollection\",\"features\":[";

    /** @throws UnreadableFileException if the file cannot be read, is not JSON, or has no list of objects */
    public static JsonShape of(Path file) throws UnreadableFileException {
        String text = Utf8Text.read(file);
        String start = text.strip();
        if (start.startsWith("[")) {
            return ofItems(file, "{\"" + ROWS + "\":" + text + "}", text, "[", "]");
        }
        if (isLines(start)) {
            String joined = joined(text);
            return ofItems(file, "{\"" + ROWS + "\":[" + joined + "]}", joined, "", "");
        }
        return ofObject(file, text);
    }

    /** Whether each line is an object of its own. */
    private static boolean isLines(String text) {
        List<String> first =
                text.lines().filter(line -> !line.isBlank()).limit(2).toList();
        return first.size() == 2
                && first.stream()
                        .allMatch(line ->
                                line.strip().startsWith("{") && line.strip().endsWith("}"));
    }

    private static String joined(String text) {
        // RFC 8142 begins each with a record separator
        String plain = text.replace('\u001e', ' ').stripTrailing();
        StringBuilder joined = new StringBuilder(plain.length() + 1024);
        boolean first = true;
        for (String line : plain.split("\n", -1)) {
            joined.append(joined.length() == 0 && first ? "" : "\n");
            if (!line.isBlank()) {
                joined.append(first ? "" : ",").append(line);
                first = false;
            } else {
                joined.append(line);
            }
        }
        return joined.toString();
    }

    private static JsonShape ofItems(Path file, String asRows, String items, String open, String close)
            throws UnreadableFileException {
        Json document = whole(file, asRows);
        Json rows = document.get(ROWS);
        boolean isFeatures = rows != null
                && rows.items().stream()
                        .findFirst()
                        .filter(JsonShape::isFeature)
                        .isPresent();
        if (!isFeatures) {
            return new JsonShape(Form.ROWS, asRows, ROWS);
        }
        String bare = items.strip();
        String inner = open.isEmpty() ? items : bare.substring(open.length(), bare.length() - close.length());
        String before = items.substring(0, items.indexOf(bare.charAt(0)));
        return new JsonShape(Form.FEATURES, before + COLLECTION + inner + "]}", FEATURES);
    }

    private static boolean isFeature(Json item) {
        return item.is(Kind.OBJECT) && "Feature".equals(JsonCell.text(JsonDocument.value(item, "type")));
    }

    private static JsonShape ofObject(Path file, String text) throws UnreadableFileException {
        Json document = whole(file, text);
        Json type = JsonDocument.value(document, "type");
        String format = JsonCell.text(JsonDocument.value(document, "format"));
        if (format.startsWith("dateline/") || format.startsWith("dateline-")) {
            throw new UnreadableFileException(
                    file.toString(), "this is a file of Dateline itself; open it instead of importing it", null);
        }
        if (document.get(FEATURES) != null) {
            return new JsonShape(Form.FEATURES, text, FEATURES);
        }
        if (isFeature(document)) {
            return new JsonShape(Form.FEATURES, COLLECTION + text + "]}", FEATURES);
        }
        if (document.get("events") != null
                && (hasSlides(document) || lists(document).size() != 1)) {
            return new JsonShape(Form.SLIDES, text, "events");
        }
        Optional<Json> timeline = JsonDocument.object(document, "timeline");
        if (timeline.map(slides -> slides.get("date"))
                .filter(dates -> dates.is(Kind.LIST))
                .isPresent()) {
            return new JsonShape(Form.ROWS, text, "timeline.date");
        }
        List<String> lists = lists(document);
        if (lists.size() == 1) {
            return new JsonShape(Form.ROWS, text, lists.get(0));
        }
        if (type != null && type.is(Kind.TEXT)) {
            return new JsonShape(Form.FEATURES, text, FEATURES);
        }
        if (lists.isEmpty()) {
            return new JsonShape(Form.SLIDES, text, "events");
        }
        throw new UnreadableFileException(
                file.toString(),
                "there are several lists in it, and which holds the events is not clear: " + String.join(", ", lists),
                null);
    }

    private static boolean hasSlides(Json document) {
        Json events = document.get("events");
        return events == null
                || events.items().stream()
                        .limit(20)
                        .anyMatch(item -> item.is(Kind.OBJECT) && item.get("start_date") != null)
                || events.items().isEmpty();
    }

    /** The keys that hold lists of objects. */
    private static List<String> lists(Json document) {
        return document.fields().stream()
                .filter(field -> field.value().is(Kind.LIST)
                        && field.value().items().stream().anyMatch(item -> item.is(Kind.OBJECT)))
                .map(Json.Field::key)
                .toList();
    }

    private static Json whole(Path file, String text) throws UnreadableFileException {
        return new JsonTextReader(text, "a list of events", new Problems(file.toString())).readValue();
    }

    /** The list in a document; empty if it is not there. */
    static Optional<Json> find(Json document, String list) {
        @Nullable Json at = document;
        for (String key : Stream.of(list.split("\\.")).toList()) {
            at = at == null || !at.is(Kind.OBJECT) ? null : at.get(key);
        }
        return Optional.ofNullable(at).filter(found -> found.is(Kind.LIST));
    }
}
