package org.dateline.compare;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is new, changed and gone from one dataset file to another.
 *
 * @param items by kind, each kind in the order of the later file; what is gone stands behind what stood before it
 */
public record Comparison(List<Item> items) {

    /** What became of a record. */
    public enum Change {
        /** Only the later file has it. */
        NEW,
        /** Both have it, with differences. */
        CHANGED,
        /** Only the earlier file has it. */
        GONE
    }

    /**
     * A record that is not as it was.
     *
     * @param kind what it is
     * @param id its id in the later file, or in the earlier one if it is gone; empty for the dataset itself
     * @param label what a reader knows it by
     * @param change what became of it
     * @param fields what is different if it is changed; else empty
     */
    public record Item(Kind kind, String id, String label, Change change, List<Field> fields) {

        public Item {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A difference.
     *
     * @param field what differs, in words: "title", "quote added", "figure \u201c30 inmates\u201d: attributed to"
     * @param from what the earlier file has; null if nothing
     * @param to what the later file has; null if nothing
     * @param part whether it is a value, or an entry of a list
     */
    public record Field(
            String field, @Nullable String from, @Nullable String to, Part part) {

        /** A value that is another one. */
        public Field(String field, @Nullable String from, @Nullable String to) {
            this(field, from, to, Part.VALUE);
        }

        /** An entry of a list that only the later file has. */
        static Field added(String field, String to) {
            return new Field(field, null, to, Part.ADDED);
        }

        /** An entry of a list that only the earlier file has. */
        static Field gone(String field, String from) {
            return new Field(field, from, null, Part.GONE);
        }
    }

    /** What is different in a record. */
    public enum Part {
        /** One of its values. */
        VALUE,
        /** An entry of one of its lists, which the earlier file lacks. */
        ADDED,
        /** An entry of one of its lists, which the later file lacks. */
        GONE
    }

    public Comparison {
        items = List.copyOf(items);
    }

    /**
     * Compares two versions of a file. Null, a missing key and an empty list are the same, and so are two spellings of an
     * instant. Sources, places and events that have other ids, as imports make them anew for every file, are the same if
     * all that tells them apart is. Where the file of an import has changed, its rows have other numbers, which are not
     * compared.
     */
    public static Comparison of(JsonObject before, JsonObject after) {
        Alignment aligned = Alignment.of(before, after);
        FieldWords words = new FieldWords(Times.of(before), Times.of(after));
        List<Item> items = new ArrayList<>();
        List<Field> ofDataset = words.ofDataset(aligned.before(), aligned.after());
        if (!ofDataset.isEmpty()) {
            items.add(new Item(Kind.DATASET, "", Kind.label(after), Change.CHANGED, ofDataset));
        }
        Kind.ofRecords().forEach(kind -> addItems(kind, aligned, words, items));
        return new Comparison(items);
    }

    private static void addItems(Kind kind, Alignment aligned, FieldWords words, List<Item> items) {
        Map<String, JsonElement> before = Entries.byKey(kind.list(), Tree.list(aligned.before(), kind.list()));
        Map<String, JsonElement> after = Entries.byKey(kind.list(), Tree.list(aligned.after(), kind.list()));
        Set<String> earlier = before.keySet();
        for (String key : Entries.inOrder(after.keySet(), earlier)) {
            JsonElement old = before.get(key);
            JsonElement now = after.get(key);
            if (old == null || now == null) {
                JsonObject record = Tree.objectOrEmpty(old == null ? now : old);
                Change change = old == null ? Change.NEW : Change.GONE;
                items.add(new Item(kind, aligned.ownId(kind, record), Kind.label(record), change, List.of()));
            } else if (!old.equals(now)) {
                JsonObject record = Tree.objectOrEmpty(now);
                List<Field> fields = words.ofRecord(Tree.objectOrEmpty(old), record);
                if (!fields.isEmpty()) {
                    items.add(new Item(kind, aligned.ownId(kind, record), Kind.label(record), Change.CHANGED, fields));
                }
            }
        }
    }

    /** Whether both files say the same. */
    public boolean isEmpty() {
        return items.isEmpty();
    }
}
