package org.dateline.edit.record;

import static org.dateline.language.Tr.tr;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.edit.document.DocumentText;
import org.dateline.edit.document.Pointer;

/** Who refers to a record of a dataset, in the order of the document. */
public record References(List<Reference> all) {

    private static final List<String> LISTS = List.of("sources", "places", "events", "stories");

    public References {
        all = List.copyOf(all);
    }

    /** Those to the record with this id. */
    public static References to(DocumentText document, RecordKind kind, String id) {
        List<Reference> found = new ArrayList<>();
        for (String list : LISTS) {
            if (document.root().get(list) instanceof JsonArray entries) {
                entries.forEach(entry -> {
                    if (entry instanceof JsonObject object) {
                        String own = RecordNames.text(object, "id");
                        collect(Pointer.of(list, own == null ? "" : own), object, kind, id, found);
                    }
                });
            }
        }
        return new References(found);
    }

    private static void collect(Pointer where, JsonElement value, RecordKind kind, String id, List<Reference> found) {
        if (value instanceof JsonObject object) {
            for (Map.Entry<String, JsonElement> member : object.entrySet()) {
                collect(where.child(member.getKey()), member.getValue(), kind, id, found);
            }
        } else if (value instanceof JsonArray list) {
            for (int i = 0; i < list.size(); i++) {
                collect(where.child(i), list.get(i), kind, id, found);
            }
        } else if (value instanceof JsonPrimitive text && isKeyOf(kind, where) && id.equals(text.getAsString())) {
            found.add(new Reference(where));
        }
    }

    private static boolean isKeyOf(RecordKind kind, Pointer where) {
        String key = where.last();
        boolean isParent = key.equals("parent") && where.depth() == 3;
        return key.equals(kind.noun()) || (kind == RecordKind.PLACE && isParent);
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Who refers to it, in words, each once and how often: "a quote of “Raid”", "2 × a report of “Blast”". */
    public List<String> words(DocumentText document) {
        Map<String, Long> counted = all.stream()
                .collect(Collectors.groupingBy(
                        reference -> reference.words(document), LinkedHashMap::new, Collectors.counting()));
        return counted.entrySet().stream()
                .map(entry -> entry.getValue() > 1
                        ? tr("{0} \u00d7 {1}", String.valueOf(entry.getValue()), entry.getKey())
                        : entry.getKey())
                .toList();
    }
}
