package org.dateline.edit.record;

import static org.dateline.language.Tr.tr;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.dateline.edit.document.Change;
import org.dateline.edit.document.ChangeBuilder;
import org.dateline.edit.document.DocumentText;
import org.dateline.edit.document.Pointer;
import org.dateline.words.ListWords;
import org.dateline.words.Slugs;
import org.jspecify.annotations.Nullable;

/** Makes records, fills them in and renames them; a value that is null, blank or an empty list is none. */
public final class Records {

    private static final Set<String> LISTS = Set.of("otherNames", "origins", "mentions", "places", "paragraphs");

    private Records() {}

    /** An id for a record of this kind with this name, which no other has. */
    public static String newId(DocumentText document, RecordKind kind, String name) {
        return new Slugs(kind.noun(), ids(document, kind)).of(name);
    }

    /** The ids of all records of a kind that stands in a list of the dataset. */
    public static List<String> ids(DocumentText document, RecordKind kind) {
        List<String> ids = new ArrayList<>();
        if (document.root().get(kind.list()) instanceof JsonArray entries) {
            for (JsonElement entry : entries) {
                String id = entry instanceof JsonObject object ? RecordNames.text(object, "id") : null;
                if (id != null) {
                    ids.add(id);
                }
            }
        }
        return ids;
    }

    /**
     * Makes a record in a list of the dataset.
     *
     * @param values what its form says, its id among it
     */
    public static Change create(DocumentText document, RecordKind kind, JsonObject values) {
        JsonObject record = complete(kind, values);
        ChangeBuilder builder = new ChangeBuilder(document);
        builder.append(Pointer.of(kind.list()), record);
        Pointer where = kind.at(record.get("id").getAsString());
        return builder.change(() -> tr("New {0} {1}", kind.words(), RecordNames.of(builder.document(), where)));
    }

    /** A record with all keys of the format in their order, of what its form says. */
    static JsonObject complete(RecordKind kind, JsonObject values) {
        JsonObject record = new JsonObject();
        RecordTemplates.of(kind).entrySet().forEach(usual -> {
            JsonElement value = values.get(usual.getKey());
            if (!isNothing(value) || saysNone(kind, usual.getKey(), value)) {
                record.add(usual.getKey(), value);
            } else if (!usual.getValue().equals(RecordTemplates.LEFT_OUT)) {
                record.add(usual.getKey(), usual.getValue());
            }
        });
        return record;
    }

    private static boolean saysNone(RecordKind kind, String key, @Nullable JsonElement value) {
        return value instanceof JsonArray
                && kind.fields().stream().anyMatch(field -> field.key().equals(key) && field.canSayNone());
    }

    /**
     * Lets a record say what its form says; keys that no form asks for stay. An id that is another renames it.
     *
     * @param where where the record stands
     * @param values what the form says
     */
    public static Change fill(DocumentText document, Pointer where, JsonObject values) {
        RecordKind kind = RecordKind.of(where);
        ChangeBuilder builder = new ChangeBuilder(document);
        JsonObject before = document.at(where).orElseThrow().getAsJsonObject();
        List<Supplier<String>> changed = new ArrayList<>();
        for (Field field : kind.fields()) {
            int edits = builder.change("").edits().size();
            if (field.type() != Field.Type.ID) {
                field.keys().forEach(key -> builder.set(where.child(key), value(field, key, before, values)));
            }
            if (builder.change("").edits().size() > edits) {
                changed.add(() -> field.label().toLowerCase(Locale.ROOT));
            }
        }
        String id = kind.isEntry() ? RecordNames.text(values, "id") : null;
        if (id != null && !id.isBlank() && !id.equals(where.last())) {
            changed.add(() -> "id");
            rename(builder, kind, where.last(), id);
        }
        if (kind.isPart()) {
            EventParts.requireReport(builder, where.ancestor(2).last(), values);
        }
        return builder.change(() -> changed(
                document,
                where,
                ListWords.commas(changed.stream().map(Supplier::get).toList())));
    }

    private static String changed(DocumentText document, Pointer where, String fields) {
        RecordKind kind = RecordKind.of(where);
        String name = RecordNames.of(document, where);
        return kind.isPart()
                ? tr(
                        "Changed {0} {1} of {2}: {3}",
                        kind.words(), name, RecordNames.of(document, where.ancestor(2)), fields)
                : tr("Changed {0} {1}: {2}", kind.words(), name, fields);
    }

    /** Null and a missing key say the same, so that what was either stays. */
    private static @Nullable JsonElement value(Field field, String key, JsonObject before, JsonObject values) {
        JsonElement value = values.get(key);
        JsonElement old = before.get(key);
        if (!isNothing(value) || (field.canSayNone() && value instanceof JsonArray)) {
            return value;
        }
        if (field.canSayNone() && old instanceof JsonArray) {
            return null;
        }
        if (isNothing(old) || field.presence() == Field.Presence.SELDOM || key.equals("utteranceMatch")) {
            return isNothing(old) ? old : null;
        }
        return LISTS.contains(key) ? new JsonArray() : JsonNull.INSTANCE;
    }

    /** Whether a value says nothing. */
    public static boolean isNothing(@Nullable JsonElement value) {
        return value == null
                || value.isJsonNull()
                || (value instanceof JsonPrimitive text
                        && text.isString()
                        && text.getAsString().isBlank())
                || (value instanceof JsonPrimitive flag && flag.isBoolean() && !flag.getAsBoolean())
                || (value instanceof JsonArray list && list.isEmpty())
                || (value instanceof JsonObject object
                        && object.asMap().values().stream().allMatch(Records::isNothingWithin));
    }

    /** A no within a value is an answer. */
    private static boolean isNothingWithin(JsonElement value) {
        return isNothing(value) && !(value instanceof JsonPrimitive flag && flag.isBoolean());
    }

    /** Gives a record another id, and all that refer to it. */
    public static Change rename(DocumentText document, RecordKind kind, String id, String newId) {
        ChangeBuilder builder = new ChangeBuilder(document);
        rename(builder, kind, id, newId);
        return builder.change(() -> tr("Id of {0} changed to {1}", RecordNames.of(document, kind.at(id)), newId));
    }

    private static void rename(ChangeBuilder builder, RecordKind kind, String id, String newId) {
        References.to(builder.document(), kind, id)
                .all()
                .forEach(reference -> builder.set(reference.where(), new JsonPrimitive(newId)));
        builder.set(kind.at(id).child("id"), new JsonPrimitive(newId));
    }

    /**
     * Spells a speaker in one way wherever he is quoted.
     *
     * @param spellings as he is spelled now
     */
    public static Change respell(DocumentText document, Set<String> spellings, String wanted) {
        ChangeBuilder builder = new ChangeBuilder(document);
        for (String event : ids(document, RecordKind.EVENT)) {
            Pointer quotes = RecordKind.QUOTE.listOf(event);
            int size = document.at(quotes)
                    .map(list -> list.getAsJsonArray().size())
                    .orElse(0);
            for (int i = 0; i < size; i++) {
                Pointer speaker = quotes.child(i).child("speaker");
                document.at(speaker)
                        .filter(now -> now instanceof JsonPrimitive && spellings.contains(now.getAsString()))
                        .ifPresent(now -> builder.set(speaker, new JsonPrimitive(wanted)));
            }
        }
        List<String> were = spellings.stream().sorted().map(RecordNames::quoted).toList();
        return builder.change(() -> tr("Speaker {0} spelled {1}", ListWords.commas(were), RecordNames.quoted(wanted)));
    }
}
