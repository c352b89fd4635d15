package org.dateline.compare;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dateline.compare.Conflict.Choice;
import org.jspecify.annotations.Nullable;

/** Goes through the three versions of a file once. What it makes shares its parts with them. */
final class MergePass {

    /** Objects whose values say something only together. */
    private static final Set<String> WHOLE = Set.of("time", "span", "archive");

    /** Keys whose values say something only together. */
    private static final List<List<String>> TOGETHER =
            List.of(List.of("longitude", "latitude"), List.of("value", "bound"));

    private final Set<List<String>> disputed;
    private final Function<Conflict, Choice> choices;

    /**
     * @param disputed paths of records that are in conflict though only one side changed them
     * @param choices is told each conflict, and says which side to take
     */
    MergePass(Set<List<String>> disputed, Function<Conflict, Choice> choices) {
        this.disputed = disputed;
        this.choices = choices;
    }

    /** Where in the file something stands: for programs, for readers, and of which record. */
    private record Where(
            List<String> path, List<String> words, @Nullable Kind kind, String id, String label) {

        Where in(String key, String word) {
            return new Where(joined(path, key), joined(words, word), kind, id, label);
        }

        /** What is in the list that this is about. */
        Where entry(String key, String word) {
            return new Where(joined(path, key), joined(words.subList(0, words.size() - 1), word), kind, id, label);
        }

        Where inRecord(Kind recordKind, String key, JsonElement record) {
            JsonObject object = Tree.objectOrEmpty(record);
            return new Where(joined(path, key), List.of(), recordKind, Tree.text(object, "id"), Kind.label(object));
        }

        boolean isRecord() {
            return kind != null && words.isEmpty();
        }

        Conflict conflict(@Nullable JsonElement base, @Nullable JsonElement ours, @Nullable JsonElement theirs) {
            Kind conflicting = kind == null ? Kind.DATASET : kind;
            return new Conflict(conflicting, id, label, path, String.join(": ", words), base, ours, theirs);
        }

        private static List<String> joined(List<String> some, String more) {
            return Stream.concat(some.stream(), Stream.of(more)).toList();
        }
    }

    JsonObject merge(JsonObject base, JsonObject ours, JsonObject theirs) {
        return object(new Where(List.of(), List.of(), null, "", Kind.label(ours)), base, ours, theirs);
    }

    private JsonObject object(Where where, JsonObject base, JsonObject ours, JsonObject theirs) {
        Map<List<String>, JsonObject> together = new HashMap<>();
        JsonObject merged = new JsonObject();
        for (String key : Entries.inOrder(ours.keySet(), theirs.keySet())) {
            List<String> group = TOGETHER.stream()
                    .filter(keys -> keys.contains(key))
                    .findFirst()
                    .orElse(null);
            JsonElement value;
            if (group == null) {
                Where child = where.in(key, KeyWords.of(key));
                value = value(child, key, base.get(key), ours.get(key), theirs.get(key));
            } else {
                if (!together.containsKey(group)) {
                    together.put(group, together(where, group, base, ours, theirs));
                }
                value = together.getOrDefault(group, merged).get(key);
            }
            if (value != null) {
                merged.add(key, value);
            }
        }
        return merged;
    }

    private JsonObject together(Where where, List<String> group, JsonObject base, JsonObject ours, JsonObject theirs) {
        String key = String.join(", ", group);
        return Tree.objectOrEmpty(whole(where.in(key, key), part(base, group), part(ours, group), part(theirs, group)));
    }

    private static JsonObject part(JsonObject object, List<String> keys) {
        JsonObject part = new JsonObject();
        keys.stream().filter(object::has).forEach(key -> part.add(key, object.get(key)));
        return part;
    }

    private @Nullable JsonElement value(
            Where where,
            String key,
            @Nullable JsonElement base,
            @Nullable JsonElement ours,
            @Nullable JsonElement theirs) {
        boolean areNew = where.isRecord() && base == null;
        boolean isChangedByOne =
                Objects.equals(ours, theirs) || Objects.equals(base, ours) || Objects.equals(base, theirs);
        boolean isPlain = WHOLE.contains(key) || areNew || (isChangedByOne && !holdsDisputed(where));
        if (isPlain) {
            return whole(where, base, ours, theirs);
        }
        if (ours instanceof JsonObject our && theirs instanceof JsonObject their) {
            return object(where, Tree.objectOrEmpty(base), our, their);
        }
        if (ours instanceof JsonArray our && theirs instanceof JsonArray their && Entries.areKnown(key)) {
            return list(where, key, base instanceof JsonArray before ? before : new JsonArray(), our, their);
        }
        return whole(where, base, ours, theirs);
    }

    private boolean holdsDisputed(Where where) {
        return where.path().size() == 1
                && disputed.stream()
                        .anyMatch(path -> path.get(0).equals(where.path().get(0)));
    }

    private @Nullable JsonElement whole(
            Where where, @Nullable JsonElement base, @Nullable JsonElement ours, @Nullable JsonElement theirs) {
        boolean isDisputed = where.isRecord() && disputed.contains(where.path());
        if (Objects.equals(ours, theirs) || (Objects.equals(base, theirs) && !isDisputed)) {
            return ours;
        }
        if (Objects.equals(base, ours) && !isDisputed) {
            return theirs;
        }
        Choice choice = choices.apply(where.conflict(base, ours, theirs));
        if (choice == Choice.BOTH) {
            if (!where.isRecord()) {
                throw new IllegalArgumentException("both sides can be kept of whole records only: " + where.path());
            }
            return ours == null ? theirs : ours;
        }
        return choice == Choice.OURS ? ours : theirs;
    }

    private JsonArray list(Where where, String list, JsonArray base, JsonArray ours, JsonArray theirs) {
        Map<String, JsonElement> before = Entries.byKey(list, base);
        Map<String, JsonElement> our = Entries.byKey(list, ours);
        Map<String, JsonElement> their = Entries.byKey(list, theirs);
        boolean onlyTheyMoved = isInOrderOf(before, our) && !isInOrderOf(before, their);
        List<String> keys = onlyTheyMoved
                ? Entries.inOrder(their.keySet(), our.keySet())
                : Entries.inOrder(our.keySet(), their.keySet());
        JsonArray merged = new JsonArray();
        for (String key : keys) {
            Where child = entry(where, list, key, our.getOrDefault(key, their.get(key)));
            JsonElement value = value(child, "", before.get(key), our.get(key), their.get(key));
            if (value != null) {
                merged.add(value);
            }
        }
        return isAscending(ours) && isAscending(theirs) ? ascending(merged) : merged;
    }

    private static Where entry(Where where, String list, String key, @Nullable JsonElement entry) {
        Kind kind = where.path().size() == 1 ? Kind.ofList(list).orElse(null) : null;
        if (entry == null || kind == null) {
            return where.entry(key, entry == null ? key : FieldWords.entry(list, entry));
        }
        return where.inRecord(kind, key, entry);
    }

    /** Whether those entries that both have stand in the same order. */
    private static boolean isInOrderOf(Map<String, JsonElement> before, Map<String, JsonElement> now) {
        return before.keySet().stream()
                .filter(now::containsKey)
                .toList()
                .equals(now.keySet().stream().filter(before::containsKey).toList());
    }

    /** Whether these are numbers that grow, as paragraphs do. */
    private static boolean isAscending(JsonArray list) {
        double last = Double.NEGATIVE_INFINITY;
        for (JsonElement entry : list) {
            boolean isNumber =
                    entry.isJsonPrimitive() && entry.getAsJsonPrimitive().isNumber();
            if (!isNumber || entry.getAsDouble() <= last) {
                return false;
            }
            last = entry.getAsDouble();
        }
        return true;
    }

    private static JsonArray ascending(JsonArray numbers) {
        List<JsonElement> sorted = new ArrayList<>(
                StreamSupport.stream(numbers.spliterator(), false).toList());
        sorted.sort(Comparator.comparingDouble(JsonElement::getAsDouble));
        JsonArray list = new JsonArray();
        sorted.forEach(list::add);
        return list;
    }
}
