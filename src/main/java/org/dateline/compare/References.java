package org.dateline.compare;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;

/** Where in a dataset file one record names another by its id. */
final class References {

    /** Under which name ids of utterances, which have no list of their own, are renamed. */
    static final String UTTERANCES = "utterances";

    /** Under this key a dataset has its own fields, and an event their values, whose keys are the ids of the fields. */
    private static final String FIELDS = "fields";

    /** By the key that names a record the list in which that stands. */
    private static final Map<String, String> LIST_OF = Map.of(
            "place", "places",
            "parent", "places",
            "source", "sources",
            "category", "categories",
            "measure", "measures",
            "event", "events",
            "utterance", UTTERANCES);

    /**
     * A record that is named.
     *
     * @param list the key of its list
     */
    record Reference(String list, String id) {}

    private References() {}

    /** A copy in which records, and all that names them, have other ids: by the key of a list the new ids by the old ones. */
    static JsonObject renamed(JsonObject dataset, Map<String, Map<String, String>> ids) {
        JsonObject copy = dataset.deepCopy();
        BinaryOperator<String> renaming =
                (list, id) -> ids.getOrDefault(list, Map.of()).getOrDefault(id, id);
        Kind.ofRecords()
                .forEach(kind -> Tree.objects(copy, kind.list()).forEach(record -> {
                    replace(record, "id", kind.list(), renaming);
                    walk(record, renaming);
                }));
        return copy;
    }

    /** All that is named anywhere. */
    static Set<Reference> in(JsonObject dataset) {
        Set<Reference> found = new HashSet<>();
        BinaryOperator<String> noting = (list, id) -> {
            found.add(new Reference(list, id));
            return id;
        };
        Kind.ofRecords().forEach(kind -> Tree.objects(dataset, kind.list()).forEach(record -> walk(record, noting)));
        return found;
    }

    private static void walk(JsonObject object, BinaryOperator<String> renaming) {
        LIST_OF.forEach((key, list) -> replace(object, key, list, renaming));
        if (object.get(FIELDS) instanceof JsonObject values) {
            JsonObject renamed = new JsonObject();
            values.asMap().forEach((id, value) -> renamed.add(renaming.apply(FIELDS, id), value));
            object.add(FIELDS, renamed);
        }
        for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
            if (entry.getValue() instanceof JsonArray list && Entries.areKnown(entry.getKey())) {
                for (JsonElement item : list) {
                    if (item instanceof JsonObject child) {
                        walk(child, renaming);
                    }
                }
            }
        }
    }

    private static void replace(JsonObject object, String key, String list, BinaryOperator<String> renaming) {
        if (Tree.isText(object.get(key))) {
            String id = Tree.text(object, key);
            String renamed = renaming.apply(list, id);
            if (!renamed.equals(id)) {
                object.add(key, new JsonPrimitive(renamed));
            }
        }
    }
}
