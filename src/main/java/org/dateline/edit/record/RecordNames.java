package org.dateline.edit.record;

import static org.dateline.language.Tr.tr;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.stream.Stream;
import org.dateline.edit.document.DocumentText;
import org.dateline.edit.document.Pointer;
import org.dateline.model.EventLink;
import org.jspecify.annotations.Nullable;

/** What records are called in the words of a change and of a form. */
public final class RecordNames {

    private static final int MAX_CHARACTERS = 60;

    private RecordNames() {}

    /** The name of what stands there, between quotation marks: a title, the words of a quote, or its id. */
    public static String of(DocumentText document, Pointer where) {
        return document.at(where)
                .map(record -> quoted(name(document, where, record)))
                .orElseGet(() -> quoted(where.last()));
    }

    private static String name(DocumentText document, Pointer where, JsonElement record) {
        if (!(record instanceof JsonObject object)) {
            return where.last();
        }
        return switch (RecordKind.of(where)) {
            case EVENT, DATASET -> first(object, "title", "id");
            case SOURCE -> first(object, "outlet", "title", "id");
            case PLACE, CATEGORY, MEASURE -> first(object, "name", "id");
            case QUOTE -> first(object, "text");
            case FIGURE -> first(object, "wording");
            case REPORT -> unquoted(document, RecordKind.SOURCE, object, "source");
            case LINK ->
                tr("{0} {1}", linkWords(first(object, "type")), unquoted(document, RecordKind.EVENT, object, "event"));
        };
    }

    private static String linkWords(String type) {
        return EventLink.Type.ofWord(type).map(EventLink.Type::verb).orElse(type);
    }

    private static String unquoted(DocumentText document, RecordKind kind, JsonObject record, String key) {
        Pointer other = kind.at(first(record, key));
        return document.at(other).map(found -> name(document, other, found)).orElse(other.last());
    }

    private static String first(JsonObject record, String... keys) {
        return Stream.of(keys)
                .map(key -> text(record, key))
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse(tr("without a name"));
    }

    /** The text under a key; null if there is none. */
    public static @Nullable String text(JsonObject record, String key) {
        return record.get(key) instanceof JsonPrimitive value ? value.getAsString() : null;
    }

    /** Words between quotation marks, cut where they are many. */
    static String quoted(String words) {
        int end = words.offsetByCodePoints(0, Math.min(MAX_CHARACTERS, words.codePointCount(0, words.length())));
        return "\u201c" + (end < words.length() ? words.substring(0, end).strip() + "\u2026" : words) + "\u201d";
    }
}
