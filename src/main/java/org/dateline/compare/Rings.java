package org.dateline.compare;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Sees to it that no place lies in itself once each of two datasets has said what lies in what. */
final class Rings {

    private Rings() {}

    /** Takes what closes a ring as the first dataset has it, which is nothing if it did not say it. */
    static void open(JsonObject dataset, Map<String, JsonObject> placesOfFirst) {
        Map<String, JsonObject> places = Tree.records(dataset, Kind.PLACE);
        places.forEach((id, place) -> {
            JsonObject before = placesOfFirst.get(id);
            boolean isFilled = before != null && Tree.isUnsaid(before.get("parent"));
            if (isFilled && liesInItself(id, places)) {
                JsonElement nothing = JsonNull.INSTANCE;
                place.add("parent", nothing);
            }
        });
    }

    private static boolean liesInItself(String id, Map<String, JsonObject> places) {
        Set<String> passed = new HashSet<>();
        String outer = parent(id, places);
        while (!outer.isEmpty() && !outer.equals(id) && passed.add(outer)) {
            outer = parent(outer, places);
        }
        return outer.equals(id);
    }

    private static String parent(String id, Map<String, JsonObject> places) {
        return Tree.text(places.getOrDefault(id, new JsonObject()), "parent");
    }
}
