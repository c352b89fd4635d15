package org.dateline.compare;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dateline.compare.Conflict.Choice;
import org.dateline.compare.References.Reference;
import org.dateline.words.Slugs;

/**
 * Merges a dataset file that was changed on two sides. What one side changed is taken; the same change on both sides is
 * taken once. Lists are merged entry by entry, see {@link Entries}; a time, a point and a number with its bound are one
 * value each. It is a conflict
 *
 * <ul>
 *   <li>if both sides changed a value in different ways, or added a record under the same id;
 *   <li>if one side removed what the other changed, or a record that the other has come to refer to.
 * </ul>
 */
public final class ThreeWay {

    /**
     * What came of it.
     *
     * @param tree the merged file, in which each conflict is decided; nothing of it is shared with what it was made of
     * @param conflicts in the order of the file
     */
    public record Merged(JsonObject tree, List<Conflict> conflicts) {

        public Merged {
            conflicts = List.copyOf(conflicts);
        }
    }

    private ThreeWay() {}

    /** Merges, and takes our side where there is a conflict. */
    public static Merged merge(JsonObject base, JsonObject ours, JsonObject theirs) {
        return merge(base, ours, theirs, conflict -> Choice.OURS);
    }

    /**
     * Merges, and asks for each conflict which side to take.
     *
     * @param choices is asked once about each; {@link Choice#BOTH} may be the answer for whole records only
     * @throws IllegalArgumentException if both are wanted of something else
     */
    public static Merged merge(
            JsonObject base, JsonObject ours, JsonObject theirs, Function<Conflict, Choice> choices) {
        Set<List<String>> disputed = disputed(base, ours, theirs);
        Map<List<String>, Conflict> conflicts = new LinkedHashMap<>();
        Map<List<String>, Choice> chosen = new HashMap<>();
        Function<Conflict, Choice> once = conflict -> {
            conflicts.putIfAbsent(conflict.path(), conflict);
            return chosen.computeIfAbsent(conflict.path(), path -> choices.apply(conflict));
        };
        JsonObject tree = new MergePass(disputed, once).merge(base, ours, theirs);
        Map<String, Map<String, String>> ids = idsOfBoth(conflicts, chosen, ours, theirs);
        if (!ids.isEmpty()) {
            tree = new MergePass(disputed, once).merge(base, ours, References.renamed(theirs, ids));
        }
        return new Merged(tree.deepCopy(), List.copyOf(conflicts.values()));
    }

    /** Records that one side removed, that the other left as they were, and that it has come to refer to. */
    private static Set<List<String>> disputed(JsonObject base, JsonObject ours, JsonObject theirs) {
        Set<Reference> known = References.in(base);
        Set<List<String>> disputed = new HashSet<>();
        addRemoved(base, ours, newReferences(theirs, known), disputed);
        addRemoved(base, theirs, newReferences(ours, known), disputed);
        return disputed;
    }

    private static Set<Reference> newReferences(JsonObject side, Set<Reference> known) {
        Set<Reference> references = References.in(side);
        references.removeAll(known);
        return references;
    }

    private static void addRemoved(
            JsonObject base, JsonObject side, Set<Reference> wanted, Set<List<String>> disputed) {
        Kind.ofRecords().forEach(kind -> {
            Set<String> kept = Tree.records(side, kind).keySet();
            for (String id : Tree.records(base, kind).keySet()) {
                if (!kept.contains(id) && wanted.contains(new Reference(kind.list(), id))) {
                    disputed.add(List.of(kind.list(), id));
                }
            }
        });
    }

    /** New ids for those records of theirs that stand beside ours. */
    private static Map<String, Map<String, String>> idsOfBoth(
            Map<List<String>, Conflict> conflicts,
            Map<List<String>, Choice> chosen,
            JsonObject ours,
            JsonObject theirs) {
        Map<String, Map<String, String>> ids = new HashMap<>();
        for (Conflict conflict : conflicts.values()) {
            JsonElement their = conflict.theirs();
            if (chosen.get(conflict.path()) == Choice.BOTH && conflict.ours() != null && their != null) {
                Set<String> taken =
                        new HashSet<>(Tree.records(ours, conflict.kind()).keySet());
                taken.addAll(Tree.records(theirs, conflict.kind()).keySet());
                Map<String, String> renamed =
                        ids.computeIfAbsent(conflict.kind().list(), none -> new HashMap<>());
                taken.addAll(renamed.values());
                renamed.put(conflict.id(), new Slugs(conflict.kind().word(), taken).of(conflict.id()));
            }
        }
        return ids;
    }
}
