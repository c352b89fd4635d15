package org.dateline.intake.work;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What stands in the entries of a document, whatever is wrong with them. */
final class Entries {

    private Entries() {}

    static Stream<JsonObject> objects(JsonObject object, String list) {
        return object.get(list) instanceof JsonArray array
                ? StreamSupport.stream(array.spliterator(), false)
                        .filter(JsonObject.class::isInstance)
                        .map(JsonObject.class::cast)
                : Stream.of();
    }

    static @Nullable String string(JsonObject object, String key) {
        JsonElement value = object.get(key);
        return value == null || !value.isJsonPrimitive() ? null : value.getAsString();
    }

    static Stream<Integer> paragraphs(JsonObject object) {
        return object.get("paragraphs") instanceof JsonArray array
                ? StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsInt)
                : Stream.of();
    }
}
