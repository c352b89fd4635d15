package org.dateline.edit.document;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/** The change that leads from one document to another. */
public final class Difference {

    /** Of so many entries of a list that differ, the list is one edit: each edit takes as long as reading the file. */
    private static final int MANY = 200;

    private Difference() {}

    /**
     * What is to be edited of a document so that it says what the other does: of the lists whose entries have ids entry by entry,
     * of all else value by value.
     *
     * @param words what the change does
     */
    public static Change between(DocumentText before, JsonObject after, Supplier<String> words) {
        ChangeBuilder builder = new ChangeBuilder(before);
        for (String key : List.copyOf(before.root().keySet())) {
            if (!after.has(key)) {
                builder.remove(Pointer.of(key));
            }
        }
        for (String key : after.keySet()) {
            JsonElement from = before.root().get(key);
            JsonElement to = after.get(key);
            if (from instanceof JsonArray old && to instanceof JsonArray now && !old.equals(now)) {
                entries(builder, Pointer.of(key), old, now);
            } else {
                builder.set(Pointer.of(key), to);
            }
        }
        return builder.change(words);
    }

    private static void entries(ChangeBuilder builder, Pointer list, JsonArray before, JsonArray after) {
        List<String> old = ids(before);
        List<String> now = ids(after);
        List<String> kept = new ArrayList<>(old);
        kept.retainAll(new HashSet<>(now));
        List<String> stayed = new ArrayList<>(now);
        stayed.retainAll(new HashSet<>(old));
        boolean canBeToldApart = list.child("").isEntry() && isUnique(old, before) && isUnique(now, after);
        if (!canBeToldApart || !kept.equals(stayed) || different(before, after) > MANY) {
            builder.set(list, after);
            return;
        }
        old.stream().filter(id -> !kept.contains(id)).forEach(id -> builder.remove(list.child(id)));
        Set<String> known = new HashSet<>(old);
        for (int i = 0; i < now.size(); i++) {
            if (known.contains(now.get(i))) {
                builder.set(list.child(now.get(i)), after.get(i));
            } else {
                builder.insert(list, i, after.get(i));
            }
        }
    }

    private static long different(JsonArray before, JsonArray after) {
        Set<JsonElement> known = new HashSet<>(before.asList());
        return after.asList().stream().filter(entry -> !known.contains(entry)).count()
                + Math.max(0, before.size() - after.size());
    }

    private static boolean isUnique(List<String> ids, JsonArray entries) {
        return ids.size() == entries.size() && new HashSet<>(ids).size() == ids.size();
    }

    /** The ids of the entries that have one. */
    private static List<String> ids(JsonArray entries) {
        List<String> ids = new ArrayList<>();
        for (JsonElement entry : entries) {
            JsonElement id = entry instanceof JsonObject object ? object.get("id") : null;
            if (id != null && id.isJsonPrimitive()) {
                ids.add(Objects.requireNonNull(id.getAsString()));
            }
        }
        return ids;
    }
}
