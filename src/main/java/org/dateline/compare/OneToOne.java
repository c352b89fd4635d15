package org.dateline.compare;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Joins records of two datasets, each to one at the most. */
final class OneToOne {

    private final Map<String, JsonObject> first;
    private final Map<String, JsonObject> second;
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    OneToOne(JsonObject first, JsonObject second, Kind kind) {
        this.first = Tree.records(first, kind);
        this.second = Tree.records(second, kind);
    }

    /**
     * Joins those that have a key in common, and of which nothing says otherwise, unless there are several such.
     *
     * @param key an empty one is none
     */
    void by(Function<JsonObject, String> key, BiPredicate<JsonObject, JsonObject> mayBeSame) {
        byAny(record -> Set.of(key.apply(record)), mayBeSame);
    }

    /** The same where each may have several keys. */
    void byAny(Function<JsonObject, Set<String>> keys, BiPredicate<JsonObject, JsonObject> mayBeSame) {
        Map<String, List<String>> byKey = new HashMap<>();
        first.forEach((id, record) -> keys.apply(record).stream()
                .filter(key -> !key.isEmpty())
                .forEach(key ->
                        byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(id)));
        second.forEach((id, record) -> {
            if (!ids.containsKey(id)) {
                List<String> found = keys.apply(record).stream()
                        .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                        .distinct()
                        .filter(one -> !taken.contains(one) && mayBeSame.test(inFirst(one), record))
                        .toList();
                choose(id, found);
            }
        });
    }

    private JsonObject inFirst(String id) {
        return first.getOrDefault(id, new JsonObject());
    }

    /** The only one, or that of the same id. */
    private void choose(String id, List<String> found) {
        if (found.size() == 1 || found.contains(id)) {
            String chosen = found.contains(id) ? id : found.get(0);
            ids.put(id, chosen);
            taken.add(chosen);
        }
    }

    /** By the ids of the second those of the first. */
    Map<String, String> ids() {
        return ids;
    }
}
