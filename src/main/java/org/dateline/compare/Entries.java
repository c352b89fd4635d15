package org.dateline.compare;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The entries of the lists of a dataset file, told apart by what they are and not by where they stand: records by their ids,
 * quotes by source, paragraph and words, figures by measure, source, paragraph and wording, plain values by themselves.
 */
final class Entries {

    /** By the key of a list those of its entries that say which one it is. */
    private static final Map<String, List<String>> TELLING = Map.ofEntries(
            Map.entry("sources", List.of("source")),
            Map.entry("places", List.of("place")),
            Map.entry("categories", List.of()),
            Map.entry("measures", List.of()),
            Map.entry("fields", List.of()),
            Map.entry("events", List.of()),
            Map.entry("stories", List.of()),
            Map.entry("quotes", List.of("source", "paragraph", "text")),
            Map.entry("figures", List.of("measure", "source", "paragraph", "wording")),
            Map.entry("reports", List.of("source")),
            Map.entry("links", List.of("type", "event", "source", "paragraph")),
            Map.entry("mentions", List.of("place")),
            Map.entry("steps", List.of("title")),
            Map.entry("origins", List.of()),
            Map.entry("otherNames", List.of()),
            Map.entry("paragraphs", List.of()));

    private static final char SEPARATOR = '\u0000';

    private Entries() {}

    /** Whether it is known how the entries of a list are told apart; others are one value. */
    static boolean areKnown(String list) {
        return TELLING.containsKey(list);
    }

    /** What the entry of a list is known by. */
    static String key(String list, JsonElement entry) {
        if (!entry.isJsonObject()) {
            return entry.toString();
        }
        JsonObject object = entry.getAsJsonObject();
        List<String> telling = TELLING.getOrDefault(list, List.of());
        boolean isRecord = Kind.ofList(list).isPresent() && Tree.isText(object.get("id"));
        if (isRecord) {
            return Tree.text(object, "id");
        }
        boolean isTold = telling.stream().anyMatch(object::has);
        return isTold
                ? telling.stream()
                        .map(key -> String.valueOf(object.get(key)))
                        .collect(Collectors.joining(String.valueOf(SEPARATOR)))
                : entry.toString();
    }

    /** The entries by what they are known by, in their order; the second that is known by the same has a number. */
    static Map<String, JsonElement> byKey(String list, JsonArray entries) {
        Map<String, JsonElement> byKey = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (JsonElement entry : entries) {
            String key = key(list, entry);
            int number = seen.merge(key, 1, Integer::sum);
            byKey.put(number == 1 ? key : key + SEPARATOR + number, entry);
        }
        return byKey;
    }

    /** All of the first in their order, and those that only the others have behind what stands before them there. */
    static List<String> inOrder(Collection<String> first, Collection<String> others) {
        Set<String> inFirst = new HashSet<>(first);
        Set<String> inOthers = new HashSet<>(others);
        Map<String, List<String>> following = new HashMap<>();
        String before = "";
        for (String key : others) {
            if (inFirst.contains(key)) {
                before = key;
            } else {
                following.computeIfAbsent(before, none -> new ArrayList<>()).add(key);
            }
        }
        List<String> all = new ArrayList<>();
        List<String> waiting = following.getOrDefault("", List.of());
        for (String key : first) {
            if (inOthers.contains(key)) {
                all.addAll(waiting);
                waiting = following.getOrDefault(key, List.of());
            }
            all.add(key);
        }
        all.addAll(waiting);
        return all;
    }
}
