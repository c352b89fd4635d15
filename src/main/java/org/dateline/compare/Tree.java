package org.dateline.compare;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Looks into the JSON of a dataset file, which may be wrong in any way: what is not there, or is another thing, is empty. */
final class Tree {

    private Tree() {}

    /** The text under a key. */
    static String text(JsonObject object, String key) {
        return textOrEmpty(object.get(key));
    }

    static String textOrEmpty(@Nullable JsonElement value) {
        return value != null && isText(value) ? value.getAsString() : "";
    }

    static boolean isText(@Nullable JsonElement value) {
        return value != null
                && value.isJsonPrimitive()
                && value.getAsJsonPrimitive().isString();
    }

    static boolean isObject(@Nullable JsonElement value) {
        return value != null && value.isJsonObject();
    }

    static boolean isList(@Nullable JsonElement value) {
        return value != null && value.isJsonArray();
    }

    /** Whether nothing is said: no such key, or null. */
    static boolean isUnsaid(@Nullable JsonElement value) {
        return value == null || value.isJsonNull();
    }

    /** The list under a key. */
    static JsonArray list(JsonObject object, String key) {
        return object.get(key) instanceof JsonArray list ? list : new JsonArray();
    }

    /** The object under a key. */
    static JsonObject object(JsonObject object, String key) {
        return objectOrEmpty(object.get(key));
    }

    static JsonObject objectOrEmpty(@Nullable JsonElement value) {
        return value instanceof JsonObject object ? object : new JsonObject();
    }

    /** The objects of the list under a key. */
    static Stream<JsonObject> objects(JsonObject object, String key) {
        return StreamSupport.stream(list(object, key).spliterator(), false)
                .filter(JsonElement::isJsonObject)
                .map(JsonElement::getAsJsonObject);
    }

    /** The texts of the list under a key. */
    static List<String> texts(JsonObject object, String key) {
        return StreamSupport.stream(list(object, key).spliterator(), false)
                .filter(Tree::isText)
                .map(JsonElement::getAsString)
                .toList();
    }

    /** The records of a kind by their ids, in their order; of several with one id the first. */
    static Map<String, JsonObject> records(JsonObject dataset, Kind kind) {
        Map<String, JsonObject> records = new LinkedHashMap<>();
        objects(dataset, kind.list()).forEach(record -> records.putIfAbsent(text(record, "id"), record));
        records.remove("");
        return records;
    }
}
