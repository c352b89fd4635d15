package org.dateline.imports.table;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.json.Json;
import org.dateline.json.JsonTape.Kind;
import org.dateline.json.JsonTextReader;
import org.dateline.json.Utf8Text;
import org.dateline.language.ForPrograms;
import org.dateline.problem.Problem;
import org.dateline.problem.Problems;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/**
 * What a JSON file is, by its form: features, slides of a timeline, or rows in a list, be it the whole file, under the one key that
 * holds a list of objects, or an object in each line. The text is given the form that the tables read, with every line where it was;
 * NaN and Infinity, which some programs write for numbers that they have not, become null.
 *
 * @param text the text, perhaps with what makes a list of it at its beginning, its end and the ends of its lines
 * @param list the key of the list; with a point between, one within another
 * @param document what was read of the text: all of it, or all but the items of a collection of features, which may be many
 * @param remarks what was odd about its form
 */
public record JsonShape(Form form, String text, String list, Json document, List<Problem> remarks) {

    /** What the items of the list are. */
    public enum Form {
        /** Features of GeoJSON. */
        FEATURES,
        /** Slides of TimelineJS 3. */
        SLIDES,
        /** Objects whose values are the cells of a row. */
        ROWS
    }

    static final String FEATURES = "features";
    private static final String EVENTS = "events";
    private static final String ROWS = "rows";
    private static final String NOUN = key("a list of events");
    private static final Pattern NO_NUMBER = Pattern.compile("\"(?:[^\"\\\\]++|\\\\.)*+\"?|-?\\b(?:NaN|Infinity)\\b");

    public JsonShape {
        remarks = List.copyOf(remarks);
    }

    /**
     * The same of a file of which it is known that it is a timeline.
     *
     * @throws UnreadableFileException if the file cannot be read or is not JSON
     */
    public static JsonShape ofSlides(Path file) throws UnreadableFileException {
        return Reading.of(file, Utf8Text.read(file), EVENTS).shape(Form.SLIDES, EVENTS);
    }

    /** Whether the document has the items of the list, which otherwise have to be read from the text. */
    boolean isWhole() {
        return find(document, list).map(found -> !found.items().isEmpty()).orElse(false);
    }

    /** A text that has been read, and what was odd about it. */
    private record Reading(String text, Json document, List<Problem> remarks) {

        /** Reads all of a text but the items of the list of this key; null for all of it. */
        private static Reading of(Path file, String text, @Nullable String left) throws UnreadableFileException {
            Problems problems = new Problems(file.toString());
            JsonTextReader reader = new JsonTextReader(text, tr(NOUN), problems);
            return new Reading(text, left == null ? reader.readValue() : reader.readWithout(left), problems.list());
        }

        JsonShape shape(Form form, String list) {
            return new JsonShape(form, text, list, document, remarks);
        }
    }

    /** @throws UnreadableFileException if the file cannot be read, is not JSON, or has no list of objects */
    public static JsonShape of(Path file) throws UnreadableFileException {
        String text = withoutNaN(Utf8Text.read(file));
        String start = text.strip();
        if (start.startsWith("[")) {
            return ofItems(Reading.of(file, "{\"" + ROWS + "\":" + text + "}", null));
        }
        if (isLines(start)) {
            return ofItems(Reading.of(file, "{\"" + ROWS + "\":[" + joined(text) + "]}", null));
        }
        return ofObject(file, Reading.of(file, text, FEATURES));
    }

    @ForPrograms("words of JSON")
    private static String withoutNaN(String text) {
        return text.contains("NaN") || text.contains("Infinity")
                ? NO_NUMBER
                        .matcher(text)
                        .replaceAll(found ->
                                found.group().startsWith("\"") ? Matcher.quoteReplacement(found.group()) : "null")
                : text;
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

    private static JsonShape ofItems(Reading rows) {
        boolean isFeatures = find(rows.document, ROWS).orElseThrow().items().stream()
                .findFirst()
                .filter(JsonShape::isFeature)
                .isPresent();
        return rows.shape(isFeatures ? Form.FEATURES : Form.ROWS, ROWS);
    }

    @ForPrograms("a word of GeoJSON")
    private static boolean isFeature(Json item) {
        return item.is(Kind.OBJECT) && "Feature".equals(JsonCell.text(JsonDocument.value(item, "type")));
    }

    private static JsonShape ofObject(Path file, Reading reading) throws UnreadableFileException {
        Json document = reading.document;
        Json type = JsonDocument.value(document, "type");
        String format = JsonCell.text(JsonDocument.value(document, "format"));
        if (format.startsWith("dateline/") || format.startsWith("dateline-")) {
            throw new UnreadableFileException(
                    file.toString(), tr("this is a file of Dateline itself; open it instead of importing it"), null);
        }
        if (document.get(FEATURES) != null) {
            return reading.shape(Form.FEATURES, FEATURES);
        }
        if (isFeature(document)) {
            return ofItems(Reading.of(file, "{\"" + ROWS + "\":[" + reading.text + "]}", null));
        }
        if (document.get(EVENTS) != null
                && (hasSlides(document) || lists(document).size() != 1)) {
            return reading.shape(Form.SLIDES, EVENTS);
        }
        Optional<Json> timeline = JsonDocument.object(document, "timeline");
        if (timeline.map(slides -> slides.get("date"))
                .filter(dates -> dates.is(Kind.LIST))
                .isPresent()) {
            return reading.shape(Form.ROWS, "timeline.date");
        }
        List<String> lists = lists(document);
        if (lists.size() == 1) {
            return reading.shape(Form.ROWS, lists.get(0));
        }
        if (type != null && type.is(Kind.TEXT)) {
            return reading.shape(Form.FEATURES, FEATURES);
        }
        if (lists.isEmpty()) {
            return reading.shape(Form.SLIDES, EVENTS);
        }
        throw new UnreadableFileException(
                file.toString(),
                tr(
                        "there are several lists in it, and which holds the events is not clear: {0}",
                        String.join(", ", lists)),
                null);
    }

    private static boolean hasSlides(Json document) {
        Json events = document.get(EVENTS);
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

    /** The list in a document; empty if it is not there. */
    static Optional<Json> find(Json document, String list) {
        return Optional.ofNullable(at(document, list)).filter(found -> found.is(Kind.LIST));
    }

    /** What stands in a document under these keys, with points between; null if nothing does. */
    static @Nullable Json at(Json document, String keys) {
        @Nullable Json at = document;
        for (String key : Stream.of(keys.split("\\.")).toList()) {
            at = at == null || !at.is(Kind.OBJECT) ? null : at.get(key);
        }
        return at;
    }
}
