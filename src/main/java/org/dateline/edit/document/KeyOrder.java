package org.dateline.edit.document;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.language.ForPrograms;

/** In which order the format has the keys of its objects, so that a new one stands where a reader looks for it. */
@ForPrograms("Keys of the format")
final class KeyOrder {

    private static final Map<String, List<String>> ORDER = Map.ofEntries(
            keys(
                    "",
                    "$schema format title timeZone language span sources places categories measures fields events stories"),
            keys("span", "from to"),
            keys("sources", "id outlet title byline published dateline origins url note archive mentions"),
            keys("archive", "file sha256"),
            keys("mentions", "place paragraphs"),
            keys("places", "id name otherNames kind parent feature longitude latitude place precision"),
            keys("categories", "id name"),
            keys("measures", "id name unit"),
            keys("fields", "id name type"),
            keys("events", "id title summary category time places reports quotes figures links fields"),
            keys("time", "start startLatest endEarliest end note"),
            keys("reports", "source paragraphs places placeNote time"),
            keys("quotes", "source paragraph speaker role text utterance utteranceMatch"),
            keys(
                    "figures",
                    "measure value bound wording span asOf includes attributedTo claimed unconfirmed source paragraph"),
            keys("links", "type event source paragraph"),
            keys("stories", "id title note steps"),
            keys("steps", "title caption from to event place zoom sources"));

    private KeyOrder() {}

    private static Map.Entry<String, List<String>> keys(String kind, String inOrder) {
        return Map.entry(kind, List.of(inOrder.split(" ")));
    }

    /** At which index among the members of an object a key stands, or would stand. */
    static int position(Pointer path, JsonObject object) {
        List<String> present = new ArrayList<>(object.keySet());
        int known = present.indexOf(path.last());
        if (known >= 0) {
            return known;
        }
        List<String> order = ORDER.getOrDefault(kind(path.parent()), List.of());
        int wanted = order.indexOf(path.last());
        for (int i = present.size(); wanted >= 0 && i > 0; i--) {
            int before = order.indexOf(present.get(i - 1));
            if (before >= 0 && before < wanted) {
                return i;
            }
        }
        return wanted < 0 ? present.size() : 0;
    }

    /** What an object is: the key of the list it is in, or its own key. */
    private static String kind(Pointer object) {
        for (int i = object.depth(); i > 0; i--) {
            String segment = object.segments().get(i - 1);
            boolean isEntryOfCatalog = object.ancestor(i).isEntry();
            if (!isEntryOfCatalog && ORDER.containsKey(segment)) {
                return segment;
            }
            if (isEntryOfCatalog) {
                return object.segments().get(0);
            }
        }
        return "";
    }
}
