package org.dateline.compare;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.dateline.text.Folding;
import org.dateline.words.Slugs;

/**
 * Makes one dataset of two of one matter, files of the format {@code dateline/2}: all of the first, and what only the second
 * has. Places are joined by name and point, sources by the checksum of their archived text or their address, categories and
 * measures by name, fields by name and type, events and stories if they are the same by id and content. What has the id of something else gets one of
 * its own. Events that are alike are proposed, and stay apart. Title, zone and language are those of the first.
 */
public final class DatasetMerge {

    /**
     * What is in both, and became one.
     *
     * @param a its id in the first and from now on
     * @param b its id in the second
     * @param differs the keys under which the second says something else, which is not taken
     */
    public record Joined(Kind kind, String a, String b, String label, List<String> differs) {

        public Joined {
            differs = List.copyOf(differs);
        }
    }

    /**
     * What has another id from now on.
     *
     * @param from its id in the second
     * @param to its id from now on
     */
    public record Renamed(Kind kind, String from, String to, String label) {}

    /**
     * Events that may be one.
     *
     * @param a the id of that of the first
     * @param b the id that that of the second has from now on
     * @param reasons why, in words that can be checked
     */
    public record Alike(String a, String b, List<String> reasons) {

        public Alike {
            reasons = List.copyOf(reasons);
        }
    }

    /** What came of it; nothing of the tree is shared with what it was made of. */
    public record Result(JsonObject tree, List<Joined> joined, List<Renamed> renamed, List<Alike> proposed) {

        public Result {
            joined = List.copyOf(joined);
            renamed = List.copyOf(renamed);
            proposed = List.copyOf(proposed);
        }
    }

    private final JsonObject first;
    private final Union union;
    private JsonObject second;
    private final Map<String, Map<String, String>> joins = new HashMap<>();
    private final Map<String, Map<String, String>> otherIds = new HashMap<>();
    private final List<Renamed> renamed = new ArrayList<>();
    private final List<Joined> joined = new ArrayList<>();

    private DatasetMerge(JsonObject first, JsonObject second) {
        Times times = Times.of(first);
        this.union = new Union(times);
        this.second = OtherZone.of(second, times);
        this.first = first.deepCopy();
        Span.widen(this.first, this.second);
    }

    /** Merges the second into the first; neither is changed. */
    public static Result merge(JsonObject first, JsonObject second) {
        return new DatasetMerge(first, second).merge();
    }

    private Result merge() {
        join(Kind.CATEGORY, byName(Kind.CATEGORY, (one, other) -> true));
        join(Kind.MEASURE, byName(Kind.MEASURE, DatasetMerge::haveOneUnit));
        join(Kind.FIELD, byName(Kind.FIELD, (one, other) -> Objects.equals(one.get("type"), other.get("type"))));
        join(Kind.PLACE, Places.join(first, second));
        join(Kind.SOURCE, Sources.join(first, second, union));
        otherIds.put(References.UTTERANCES, Utterances.otherIds(first, second));
        rename();
        join(Kind.EVENT, bySameContent(Kind.EVENT, Set.of("links")));
        rename();
        join(Kind.STORY, bySameContent(Kind.STORY, Set.of()));
        rename();
        List<Alike> proposed = new AlikeEvents(
                        first, second, joins.getOrDefault("events", Map.of()).keySet())
                .find(renamed);
        return new Result(tree(), joined, renamed, proposed);
    }

    private Map<String, String> byName(Kind kind, BiPredicate<JsonObject, JsonObject> mayBeSame) {
        OneToOne byName = new OneToOne(first, second, kind);
        byName.by(record -> Folding.fold(Tree.text(record, "name")), mayBeSame);
        return byName.ids();
    }

    private static boolean haveOneUnit(JsonObject one, JsonObject other) {
        String unit = Folding.fold(Tree.text(one, "unit"));
        String otherUnit = Folding.fold(Tree.text(other, "unit"));
        return unit.isEmpty() || otherUnit.isEmpty() || unit.equals(otherUnit);
    }

    private Map<String, String> bySameContent(Kind kind, Set<String> but) {
        OneToOne byId = new OneToOne(first, second, kind);
        byId.by(record -> Tree.text(record, "id"), (one, other) -> union.isPossible(one, other, but));
        return byId.ids();
    }

    /** Notes what becomes one, and gives what has an id of something else another. */
    private void join(Kind kind, Map<String, String> same) {
        Map<String, JsonObject> known = Tree.records(first, kind);
        Map<String, JsonObject> added = Tree.records(second, kind);
        Set<String> taken = new HashSet<>(known.keySet());
        taken.addAll(added.keySet());
        Slugs ids = new Slugs(kind.word(), taken);
        Map<String, String> given = new HashMap<>();
        added.forEach((id, record) -> {
            String other = same.get(id);
            if (other != null) {
                given.put(id, other);
            } else if (known.containsKey(id)) {
                String fresh = ids.of(id);
                given.put(id, fresh);
                renamed.add(new Renamed(kind, id, fresh, Kind.label(record)));
            }
        });
        otherIds.put(kind.list(), given);
        joins.put(kind.list(), new LinkedHashMap<>(same));
    }

    private void rename() {
        second = References.renamed(second, otherIds);
        otherIds.clear();
    }

    private JsonObject tree() {
        JsonObject tree = new JsonObject();
        for (String key : Entries.inOrder(first.keySet(), second.keySet())) {
            Kind kind = Kind.ofList(key).orElse(null);
            if (kind != null) {
                tree.add(key, records(kind));
            } else {
                tree.add(key, Tree.isUnsaid(first.get(key)) ? second.get(key) : first.get(key));
            }
        }
        Rings.open(tree, Tree.records(first, Kind.PLACE));
        return tree.deepCopy();
    }

    private JsonArray records(Kind kind) {
        Map<String, String> idThere = new HashMap<>();
        joins.getOrDefault(kind.list(), Map.of()).forEach((b, a) -> idThere.put(a, b));
        Map<String, JsonElement> known = Entries.byKey(kind.list(), Tree.list(first, kind.list()));
        Map<String, JsonObject> added = Tree.records(second, kind);
        JsonArray records = new JsonArray();
        for (String id : Entries.inOrder(known.keySet(), added.keySet())) {
            JsonElement record = known.get(id);
            JsonObject other = added.get(id);
            if (record instanceof JsonObject one && other != null) {
                records.add(joined(kind, one, other, idThere.getOrDefault(id, id)));
            } else {
                records.add(record == null ? other : record);
            }
        }
        return records;
    }

    private JsonObject joined(Kind kind, JsonObject record, JsonObject other, String idThere) {
        List<String> differs = union.differences(record, other, Set.of("id", "otherNames"));
        joined.add(new Joined(kind, Tree.text(record, "id"), idThere, Kind.label(record), differs));
        return kind == Kind.PLACE ? withNames(union.of(record, other), other) : union.of(record, other);
    }

    /** The name that the second has for it stays one of its names. */
    private static JsonObject withNames(JsonObject place, JsonObject other) {
        String name = Tree.text(other, "name");
        boolean isKnown = Tree.text(place, "name").equals(name)
                || Tree.texts(place, "otherNames").contains(name);
        if (!isKnown && !name.isEmpty()) {
            JsonArray names = Tree.list(place, "otherNames");
            names.add(name);
            place.add("otherNames", names);
        }
        return place;
    }
}
