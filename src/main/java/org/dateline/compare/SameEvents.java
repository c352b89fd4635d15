package org.dateline.compare;

import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.text.Folding;

/**
 * Finds which events of two files are the same: by title, time, places and sources, even under another id; else by the id.
 * Where ids were given out anew, so that one may have come to mean another event, an id alone tells nothing: place or time
 * must be the same too.
 */
final class SameEvents {

    private final Map<String, JsonObject> earlier;
    private final Map<String, JsonObject> later;
    private final Times timesBefore;
    private final Times timesAfter;
    private final Map<String, String> ids = new HashMap<>();

    private SameEvents(JsonObject before, JsonObject after) {
        this.earlier = new LinkedHashMap<>(Tree.records(before, Kind.EVENT));
        this.later = Tree.records(after, Kind.EVENT);
        this.timesBefore = Times.of(before);
        this.timesAfter = Times.of(after);
    }

    /** By the ids of the later file those of the earlier one. */
    static Map<String, String> ids(JsonObject before, JsonObject after) {
        SameEvents same = new SameEvents(before, after);
        same.match();
        return same.ids;
    }

    private void match() {
        later.forEach((id, event) -> {
            JsonObject old = earlier.get(id);
            if (old != null && (old.equals(event) || key(old, timesBefore).equals(key(event, timesAfter)))) {
                take(id, id);
            }
        });
        boolean areAnew = matchByKey();
        later.forEach((id, event) -> {
            JsonObject old = ids.containsKey(id) ? null : earlier.get(id);
            if (old != null && (!areAnew || isNear(old, event))) {
                take(id, id);
            }
        });
    }

    private void take(String id, String idBefore) {
        ids.put(id, idBefore);
        earlier.remove(idBefore);
    }

    private boolean matchByKey() {
        Map<String, Deque<String>> free = new HashMap<>();
        earlier.forEach((id, event) -> free.computeIfAbsent(key(event, timesBefore), none -> new ArrayDeque<>())
                .add(id));
        boolean any = false;
        for (Map.Entry<String, JsonObject> event : later.entrySet()) {
            if (!ids.containsKey(event.getKey())) {
                String idBefore = free.getOrDefault(key(event.getValue(), timesAfter), new ArrayDeque<>())
                        .poll();
                if (idBefore != null) {
                    take(event.getKey(), idBefore);
                    any = true;
                }
            }
        }
        return any;
    }

    private static String key(JsonObject event, Times times) {
        return String.join(
                "\n",
                Folding.fold(Tree.text(event, "title")),
                time(event, times),
                places(event),
                list(event, "reports", "source"));
    }

    private static String time(JsonObject event, Times times) {
        return times.ends(Tree.object(event, "time")).toString();
    }

    private static String places(JsonObject event) {
        return list(event, "places", "place");
    }

    private static String list(JsonObject event, String list, String key) {
        return Tree.objects(event, list)
                .map(entry -> Tree.text(entry, key))
                .sorted()
                .collect(Collectors.joining(","));
    }

    private boolean isNear(JsonObject old, JsonObject event) {
        return places(old).equals(places(event)) || time(old, timesBefore).equals(time(event, timesAfter));
    }
}
