package org.dateline.edit;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.edit.document.Change;
import org.dateline.edit.document.Edit;
import org.dateline.edit.document.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * A line of a log of changes, format {@code dateline-changes/1}.
 *
 * @param time when it was made
 * @param who by whom
 * @param why why, in the words of who made it, or null
 * @param change what it was; without edits where another program changed the file while nobody looked
 * @param before the fingerprint of the document before it
 * @param after the fingerprint of the document that it made
 */
public record LoggedChange(
        Instant time, String who, @Nullable String why, Change change, String before, String after) {

    /** Who made a change that this program did not. */
    static final String ANOTHER = key("another program");

    /** By whom, in words: another program has no name. */
    public String by() {
        return who.equals(ANOTHER) ? tr(ANOTHER) : who;
    }

    /** As a line, without its end. */
    String toLine() {
        JsonObject line = new JsonObject();
        line.addProperty("time", time.toString());
        line.addProperty("who", who);
        line.addProperty("what", change.logged());
        if (why != null) {
            line.addProperty("why", why);
        }
        line.addProperty("before", before);
        line.addProperty("after", after);
        JsonArray edits = new JsonArray();
        change.edits().forEach(edit -> edits.add(json(edit)));
        line.add("edits", edits);
        return line.toString();
    }

    private static JsonObject json(Edit edit) {
        JsonObject json = new JsonObject();
        json.addProperty("path", edit.path().toString());
        json.addProperty("at", edit.at());
        // What is missing was not there; null is a value
        if (edit.from() != null) {
            json.add("from", edit.from());
        }
        if (edit.to() != null) {
            json.add("to", edit.to());
        }
        return json;
    }

    /** @throws IllegalArgumentException if it is no such line, with what is wrong as its message */
    static LoggedChange parse(String line) {
        try {
            JsonObject json = JsonParser.parseString(line).getAsJsonObject();
            List<Edit> edits = new ArrayList<>();
            for (JsonElement edit : json.getAsJsonArray("edits")) {
                edits.add(edit(edit.getAsJsonObject()));
            }
            String what = text(json, "what");
            return new LoggedChange(
                    Instant.parse(text(json, "time")),
                    text(json, "who"),
                    json.has("why") ? text(json, "why") : null,
                    new Change(tr(what), what, edits),
                    text(json, "before"),
                    text(json, "after"));
        } catch (JsonParseException
                | IllegalStateException
                | ClassCastException
                | UnsupportedOperationException
                | NullPointerException
                | DateTimeException wrong) {
            String message = tr("this is no line of a log of changes");
            throw new IllegalArgumentException(message, wrong);
        }
    }

    private static Edit edit(JsonObject json) {
        return new Edit(
                Pointer.parse(text(json, "path")),
                json.get("from"),
                json.get("to"),
                json.get("at").getAsInt());
    }

    private static String text(JsonObject json, String key) {
        JsonElement value = json.get(key);
        if (value == null || !value.isJsonPrimitive()) {
            String message = tr("expected \"{0}\", found {1}", key, String.valueOf(value));
            throw new IllegalArgumentException(message);
        }
        return value.getAsString();
    }
}
