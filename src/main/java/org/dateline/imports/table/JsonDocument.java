package org.dateline.imports.table;

import static org.dateline.language.Tr.tr;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.dateline.json.Json;
import org.dateline.json.JsonTape.Kind;
import org.dateline.json.JsonTextReader;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Problems;
import org.dateline.problem.Severity;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/** A JSON file (RFC 8259, UTF-8) whose rows are the items of one list. */
public final class JsonDocument {

    private final Path file;
    private final JsonShape shape;
    private final String noun;

    /** The document of a file that should be what the noun says. */
    JsonDocument(Path file, JsonShape shape, String noun) {
        this.file = file;
        this.shape = shape;
        this.noun = noun;
    }

    Json document() {
        return shape.document();
    }

    /** The text under these keys, with points between; empty if there is none. */
    Optional<String> text(String keys) {
        return Optional.ofNullable(JsonShape.at(document(), keys))
                .map(JsonCell::text)
                .filter(text -> !text.isEmpty());
    }

    /** What an export of this program says at its head. */
    Stated stated() {
        if (object(document(), "dateline").isEmpty()) {
            return Stated.NOTHING;
        }
        List<Stated.Field> fields =
                JsonShape.find(document(), "dateline.record.fields").map(Json::items).orElse(List.of()).stream()
                        .filter(field -> field.is(Kind.OBJECT))
                        .map(field -> new Stated.Field(text(field, "id"), text(field, "name"), text(field, "type")))
                        .toList();
        return new Stated(
                text("dateline.timeZone").orElse(""), text("dateline.language").orElse(""), fields);
    }

    private static String text(Json object, String key) {
        return JsonCell.text(value(object, key));
    }

    /** What was odd about the document apart from its list. */
    List<Problem> remarks() {
        return shape.remarks();
    }

    NonEmptyLines lines() {
        return new NonEmptyLines(shape.text());
    }

    /** Goes through the items of the list with their paths; returns what was odd about the form of any of them. */
    List<Problem> forEach(BiConsumer<Json, String> items) throws UnreadableFileException {
        Problems problems = new Problems(file.toString());
        if (shape.isWhole()) {
            List<Json> all =
                    JsonShape.find(document(), shape.list()).orElseThrow().items();
            for (int i = 0; i < all.size(); i++) {
                items.accept(all.get(i), "$." + shape.list() + "[" + i + "]");
            }
        } else {
            new JsonTextReader(shape.text(), noun, problems).forEach(shape.list(), items::accept);
        }
        return problems.list();
    }

    interface Rows {

        /** Gives the visitor what an item says; false if it wants no more. */
        boolean visit(Json item, String path, ImportTable.Visitor visitor);
    }

    /** Goes through the items of the list until the visitor wants no more, then tells it what was odd about their form. */
    void visit(Rows rows, ImportTable.Visitor visitor) throws UnreadableFileException {
        boolean[] goOn = {true};
        forEach((item, path) -> goOn[0] = goOn[0] && rows.visit(item, path, visitor))
                .forEach(visitor::remark);
    }

    /** @throws UnreadableFileException if the document has no list under this key, or an empty one */
    void requireList() throws UnreadableFileException {
        String list = shape.list();
        Json document = document();
        Json.Field field = document.field(list);
        if (field == null || !field.value().is(Kind.LIST)) {
            throw refused(
                    field == null ? document.line() : field.line(),
                    "$." + list,
                    tr("this is not {0}", noun),
                    tr("a list of {0}", list),
                    field == null ? tr("no \"{0}\"", list) : field.value().describe());
        }
    }

    UnreadableFileException refused(int line, String path, String message, String expected, @Nullable String found) {
        return new UnreadableFileException(problem(Severity.ERROR, line, path, message, expected, found), null);
    }

    Problem problem(
            Severity severity,
            int line,
            String path,
            String message,
            @Nullable String expected,
            @Nullable String found) {
        return new Problem(severity, file.toString(), new Location.InText(line, path), message, expected, found);
    }

    /** The value of a key, or null where there is none or it is null. */
    static @Nullable Json value(Json object, String key) {
        Json value = object.get(key);
        return value == null || value.is(Kind.NULL) ? null : value;
    }

    /** The value of a key if it is an object. */
    static Optional<Json> object(Json object, String key) {
        return Optional.ofNullable(value(object, key)).filter(value -> value.is(Kind.OBJECT));
    }
}
