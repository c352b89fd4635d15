package org.dateline.json;

import static org.dateline.language.Tr.tr;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.json.JsonTape.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value that knows where it stands.
 *
 * @param tape what holds it
 * @param node its node there
 */
public record Json(JsonTape tape, int node) {

    private static final int MAX_CHARACTERS = 60;

    /** A key of an object with its value; of a key that stands twice the first. */
    public record Field(String key, int line, Json value) {}

    /** What it is. */
    public Kind kind() {
        return tape.kind(node);
    }

    /** Whether it is of a kind. */
    public boolean is(Kind kind) {
        return tape.is(node, kind);
    }

    /** The line it begins in, counted from 1. */
    public int line() {
        return tape.line(node);
    }

    /** The value of a text, a number as it is written, or true or false; else empty. */
    public String text() {
        return tape.text(node);
    }

    /** The fields of an object; none of anything else. */
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        if (is(Kind.OBJECT)) {
            for (int key = node + 1; key < tape.end(node); key = tape.end(key + 1)) {
                fields.add(new Field(tape.text(key), tape.line(key), tape.value(key + 1)));
            }
        }
        return fields;
    }

    /** The field with this key, or null if it has none. */
    public @Nullable Field field(String key) {
        if (is(Kind.OBJECT)) {
            for (int at = node + 1; at < tape.end(node); at = tape.end(at + 1)) {
                if (tape.text(at).equals(key)) {
                    return new Field(key, tape.line(at), tape.value(at + 1));
                }
            }
        }
        return null;
    }

    /** The value of a key, or null if it has none. */
    public @Nullable Json get(String key) {
        Field field = field(key);
        return field == null ? null : field.value();
    }

    /** The items of a list; none of anything else. */
    public List<Json> items() {
        List<Json> items = new ArrayList<>();
        if (is(Kind.LIST)) {
            for (int item = node + 1; item < tape.end(node); item = tape.end(item)) {
                items.add(tape.value(item));
            }
        }
        return items;
    }

    /** The value as JSON in one line, numbers as they are written. */
    public String compact() {
        StringWriter text = new StringWriter();
        JsonWriter json = new JsonWriter(text);
        json.setHtmlSafe(false);
        json.setStrictness(Strictness.LENIENT);
        try {
            write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private void write(JsonWriter json) throws IOException {
        switch (kind()) {
            case OBJECT -> {
                json.beginObject();
                for (Field field : fields()) {
                    json.name(field.key());
                    field.value().write(json);
                }
                json.endObject();
            }
            case LIST -> {
                json.beginArray();
                for (Json item : items()) {
                    item.write(json);
                }
                json.endArray();
            }
            case TEXT, KEY -> json.value(text());
            case NUMBER, BOOLEAN -> json.jsonValue(text());
            case NULL -> json.nullValue();
        }
    }

    /** What it is, in words for a message: its kind, and its value where that is short. */
    public String describe() {
        return switch (kind()) {
            case OBJECT -> tr("an object");
            case LIST -> tape.end(node) == node + 1 ? tr("an empty list") : tr("a list");
            case TEXT, KEY -> quoted(text());
            case NUMBER, BOOLEAN -> text();
            case NULL -> "null";
        };
    }

    /** A text in words for a message. */
    public static String quoted(String text) {
        String shown = text.length() <= MAX_CHARACTERS ? text : text.substring(0, MAX_CHARACTERS) + "…";
        return "\"" + shown.replace("\n", "\\n") + "\"";
    }
}
