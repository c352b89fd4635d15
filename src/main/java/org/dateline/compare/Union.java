package org.dateline.compare;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes one record of two that are of the same: all that either says; of what both say differently, what the first says. */
final class Union {

    /** Lists that say all there is, so that one more entry contradicts. */
    private static final Set<String> COMPLETE = Set.of("places", "steps");

    private static final Set<String> ENDS = Set.of("start", "startLatest", "endEarliest", "end");

    private final Times times;

    /** @param times how times of both are read */
    Union(Times times) {
        this.times = times;
    }

    /** Whether the two say nothing different, whatever their ids and these keys; one may say more than the other. */
    boolean isPossible(JsonObject first, JsonObject second, Set<String> but) {
        Set<String> keys = new HashSet<>(but);
        keys.add("id");
        return differences(first, second, keys).isEmpty();
    }

    /** The keys under which both say something different, but for these. */
    List<String> differences(JsonObject first, JsonObject second, Set<String> but) {
        return first.keySet().stream()
                .filter(key -> !but.contains(key) && !agree(key, first.get(key), second.get(key)))
                .toList();
    }

    private boolean agree(String key, @Nullable JsonElement first, @Nullable JsonElement second) {
        if (first == null || second == null || first.isJsonNull() || second.isJsonNull() || first.equals(second)) {
            return true;
        }
        if (first instanceof JsonObject one && second instanceof JsonObject other) {
            return key.equals("time") ? isOneTime(one, other) : isPossible(one, other, Set.of());
        }
        if (first instanceof JsonArray one && second instanceof JsonArray other && Entries.areKnown(key)) {
            return agree(key, one, other);
        }
        return times.areSame(key, first, second, times);
    }

    private boolean isOneTime(JsonObject one, JsonObject other) {
        return times.ends(one).equals(times.ends(other)) && isPossible(one, other, ENDS);
    }

    private boolean agree(String list, JsonArray first, JsonArray second) {
        Map<String, JsonElement> one = Entries.byKey(list, first);
        Map<String, JsonElement> other = Entries.byKey(list, second);
        if (COMPLETE.contains(list) && !one.keySet().equals(other.keySet())) {
            return false;
        }
        return one.entrySet().stream().allMatch(entry -> agree("", entry.getValue(), other.get(entry.getKey())));
    }

    /** One record of two; nothing of it is shared with them. */
    JsonObject of(JsonObject first, JsonObject second) {
        return objects(first, second).deepCopy();
    }

    private JsonObject objects(JsonObject first, JsonObject second) {
        JsonObject union = new JsonObject();
        boolean hasPoint = !Tree.isUnsaid(first.get("longitude")) || !Tree.isUnsaid(first.get("latitude"));
        for (String key : Entries.inOrder(first.keySet(), second.keySet())) {
            boolean isOfPoint = key.equals("longitude") || key.equals("latitude");
            JsonElement value = isOfPoint && hasPoint ? first.get(key) : value(key, first.get(key), second.get(key));
            if (value != null) {
                union.add(key, value);
            }
        }
        return union;
    }

    private @Nullable JsonElement value(String key, @Nullable JsonElement first, @Nullable JsonElement second) {
        if (Tree.isUnsaid(first)) {
            return second == null ? first : second;
        }
        if (first instanceof JsonObject one && second instanceof JsonObject other) {
            return objects(one, other);
        }
        if (first instanceof JsonArray one && second instanceof JsonArray other && Entries.areKnown(key)) {
            return key.equals("paragraphs") ? numbers(one, other) : list(key, one, other);
        }
        return first;
    }

    private JsonArray list(String list, JsonArray first, JsonArray second) {
        Map<String, JsonElement> one = Entries.byKey(list, first);
        Map<String, JsonElement> other = Entries.byKey(list, second);
        JsonArray union = new JsonArray();
        Entries.inOrder(one.keySet(), other.keySet())
                .forEach(key -> union.add(value("", one.get(key), other.get(key))));
        return union;
    }

    private static JsonArray numbers(JsonArray first, JsonArray second) {
        List<JsonElement> all = new ArrayList<>();
        first.forEach(all::add);
        second.forEach(all::add);
        JsonArray union = new JsonArray();
        boolean areNumbers = all.stream()
                .allMatch(entry ->
                        entry.isJsonPrimitive() && entry.getAsJsonPrimitive().isNumber());
        Stream<JsonElement> distinct =
                areNumbers ? sorted(all).values().stream() : all.stream().distinct();
        distinct.forEach(union::add);
        return union;
    }

    private static Map<Double, JsonElement> sorted(List<JsonElement> numbers) {
        Map<Double, JsonElement> sorted = new TreeMap<>();
        numbers.forEach(number -> sorted.putIfAbsent(number.getAsDouble(), number));
        return sorted;
    }
}
