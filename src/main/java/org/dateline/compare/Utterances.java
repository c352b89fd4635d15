package org.dateline.compare;

import com.google.gson.JsonObject;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.text.Folding;
import org.dateline.words.Slugs;

/** The utterances of two datasets: one id means the same spoken words in both only if a rendering of them is the same. */
final class Utterances {

    private Utterances() {}

    /** New ids for those of the second that mean other words than in the first. */
    static Map<String, String> otherIds(JsonObject first, JsonObject second) {
        Map<String, Set<String>> known = wordsById(first);
        Map<String, Set<String>> added = wordsById(second);
        Set<String> taken = new HashSet<>(known.keySet());
        taken.addAll(added.keySet());
        Slugs ids = new Slugs("utterance", taken);
        Map<String, String> others = new HashMap<>();
        added.forEach((id, words) -> {
            Set<String> there = known.get(id);
            if (there != null && Collections.disjoint(there, words)) {
                others.put(id, ids.of(id));
            }
        });
        return others;
    }

    private static Map<String, Set<String>> wordsById(JsonObject dataset) {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        Tree.objects(dataset, Kind.EVENT.list())
                .flatMap(event -> Tree.objects(event, "quotes"))
                .filter(quote -> !Tree.text(quote, "utterance").isEmpty())
                .forEach(quote -> words.computeIfAbsent(Tree.text(quote, "utterance"), none -> new HashSet<>())
                        .add(Folding.fold(Tree.text(quote, "text"))));
        return words;
    }
}
