package org.dateline.compare;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of a file, in which the same has the same id: imports make ids anew for every file.
 *
 * @param before the earlier one
 * @param after the later one, with ids of the earlier where records are the same
 * @param ownIds by the list and the id there the id that the later file itself has, where that is another
 */
record Alignment(JsonObject before, JsonObject after, Map<String, Map<String, String>> ownIds) {

    /** What is put behind an id that another record had before. */
    private static final String NEWER = " (new)";

    /** The endings of files whose rows became events. */
    private static final Pattern TABLE = Pattern.compile("(?i).*\\.(csv|tsv|json|geojson)");

    private static final String PARAGRAPH = "paragraph";

    static Alignment of(JsonObject before, JsonObject after) {
        Map<String, Map<String, String>> ids = new HashMap<>();
        for (Kind kind : List.of(Kind.PLACE, Kind.CATEGORY, Kind.MEASURE, Kind.FIELD, Kind.SOURCE)) {
            ids.put(kind.list(), renamedAlike(before, after, kind));
        }
        JsonObject renamed = renamed(after, ids);
        Map<String, String> events = withoutClashes(SameEvents.ids(before, renamed), before, renamed);
        JsonObject aligned = renamed(renamed, Map.of(Kind.EVENT.list(), events));
        ids.put(Kind.EVENT.list(), events);
        Map<String, Map<String, String>> own = new HashMap<>();
        ids.forEach((list, of) -> {
            Map<String, String> back = new HashMap<>();
            of.forEach((id, given) -> back.put(given, id));
            own.put(list, back);
        });
        Set<String> changedTables = changedTables(before, aligned);
        if (changedTables.isEmpty()) {
            return new Alignment(before, aligned, own);
        }
        JsonObject later = withoutRows(aligned, changedTables);
        changedTables.forEach(table -> nameAsBefore(table, before, later));
        return new Alignment(withoutRows(before, changedTables), later, own);
    }

    private static JsonObject renamed(JsonObject dataset, Map<String, Map<String, String>> ids) {
        return ids.values().stream().allMatch(Map::isEmpty) ? dataset : References.renamed(dataset, ids);
    }

    /** The id that the record has in its file. */
    String ownId(Kind kind, JsonObject record) {
        String id = Tree.text(record, "id");
        return ownIds.getOrDefault(kind.list(), Map.of()).getOrDefault(id, id);
    }

    /** Gives another id to what is new under an id that something else had. */
    private static Map<String, String> withoutClashes(Map<String, String> same, JsonObject before, JsonObject after) {
        Set<String> earlier = Tree.records(before, Kind.EVENT).keySet();
        Map<String, String> ids = new HashMap<>();
        for (String id : Tree.records(after, Kind.EVENT).keySet()) {
            String given = same.getOrDefault(id, earlier.contains(id) ? id + NEWER : id);
            if (!given.equals(id)) {
                ids.put(id, given);
            }
        }
        return ids;
    }

    /** Records whose ids only one of the files has, and that are the same. */
    private static Map<String, String> renamedAlike(JsonObject before, JsonObject after, Kind kind) {
        Map<String, JsonObject> earlier = new HashMap<>(Tree.records(before, kind));
        Map<String, JsonObject> later = new HashMap<>(Tree.records(after, kind));
        Set<String> common = new HashSet<>(earlier.keySet());
        common.retainAll(later.keySet());
        earlier.keySet().removeAll(common);
        later.keySet().removeAll(common);
        Map<String, String> ids = new HashMap<>();
        if (kind == Kind.SOURCE) {
            match(earlier, later, source -> Sources.checksum(source), ids);
            match(earlier, later, source -> Sources.address(source), ids);
        }
        match(earlier, later, Alignment::content, ids);
        if (kind == Kind.SOURCE) {
            // Of an import, its one table in a newer version under another name
            match(earlier, later, source -> isTable(source) ? "table" : "", ids);
        }
        return ids;
    }

    /** Matches those that are the only ones of theirs with a key; an empty one is none. */
    private static void match(
            Map<String, JsonObject> earlier,
            Map<String, JsonObject> later,
            Function<JsonObject, String> key,
            Map<String, String> ids) {
        Map<String, Deque<String>> byKey = byKey(earlier, key);
        byKey(later, key).forEach((shared, names) -> {
            Deque<String> old = byKey.getOrDefault(shared, new ArrayDeque<>());
            if (names.size() == 1 && old.size() == 1) {
                ids.put(names.peek(), old.peek());
                earlier.remove(old.peek());
                later.remove(names.peek());
            }
        });
    }

    private static Map<String, Deque<String>> byKey(Map<String, JsonObject> records, Function<JsonObject, String> key) {
        Map<String, Deque<String>> byKey = new HashMap<>();
        records.forEach((id, record) -> byKey.computeIfAbsent(key.apply(record), none -> new ArrayDeque<>())
                .add(id));
        byKey.remove("");
        return byKey;
    }

    private static String content(JsonObject record) {
        JsonObject copy = record.deepCopy();
        copy.remove("id");
        copy.remove("mentions");
        return copy.size() == 0 ? "" : copy.toString();
    }

    private static boolean isTable(JsonObject source) {
        return TABLE.matcher(fileName(source)).matches();
    }

    /** Sources that are tables, and other files than before, in which rows stand in other lines. */
    private static Set<String> changedTables(JsonObject before, JsonObject after) {
        Map<String, JsonObject> earlier = Tree.records(before, Kind.SOURCE);
        Set<String> changed = new HashSet<>();
        Tree.records(after, Kind.SOURCE).forEach((id, source) -> {
            JsonObject old = earlier.get(id);
            boolean isOther = old != null && !Sources.checksum(old).equals(Sources.checksum(source));
            if (isOther && old != null && isTable(source) && isTable(old)) {
                changed.add(id);
            }
        });
        return changed;
    }

    private static JsonObject withoutRows(JsonObject dataset, Set<String> tables) {
        JsonObject copy = dataset.deepCopy();
        Tree.objects(copy, Kind.SOURCE.list())
                .filter(source -> tables.contains(Tree.text(source, "id")))
                .forEach(source -> Tree.objects(source, "mentions").forEach(Alignment::removeRow));
        Tree.objects(copy, Kind.EVENT.list()).forEach(event -> {
            for (Map.Entry<String, JsonElement> list : event.entrySet()) {
                Tree.objects(event, list.getKey())
                        .filter(entry -> tables.contains(Tree.text(entry, "source")))
                        .forEach(Alignment::removeRow);
            }
        });
        return copy;
    }

    private static void removeRow(JsonObject entry) {
        entry.remove(PARAGRAPH);
        entry.remove(PARAGRAPH + "s");
    }

    /** An import says in the texts that it makes what its file is called, which is no difference between them. */
    private static void nameAsBefore(String table, JsonObject before, JsonObject later) {
        String old = fileName(Tree.records(before, Kind.SOURCE).get(table));
        String name = fileName(Tree.records(later, Kind.SOURCE).get(table));
        if (old.isEmpty() || name.isEmpty() || old.equals(name)) {
            return;
        }
        Tree.objects(later, Kind.EVENT.list()).forEach(event -> replace(event, "summary", name, old));
        Tree.objects(later, Kind.SOURCE.list())
                .filter(source -> !Tree.text(source, "id").equals(table))
                .forEach(source -> {
                    replace(source, "note", name, old);
                    JsonArray origins = new JsonArray();
                    Tree.list(source, "origins")
                            .forEach(origin -> origins.add(
                                    origin.equals(new JsonPrimitive(name)) ? new JsonPrimitive(old) : origin));
                    source.add("origins", origins);
                });
    }

    private static String fileName(@Nullable JsonObject source) {
        return source == null ? "" : Tree.text(Tree.object(source, "archive"), "file");
    }

    private static void replace(JsonObject record, String key, String name, String by) {
        if (Tree.isText(record.get(key))) {
            record.addProperty(key, Tree.text(record, key).replace(name, by));
        }
    }
}
