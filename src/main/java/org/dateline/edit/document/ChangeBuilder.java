package org.dateline.edit.document;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Puts a change together, edit by edit; each sees what those before it have made of the document. What changes nothing is no
 * edit. Not safe to use from several threads.
 */
public final class ChangeBuilder {

    private final List<Edit> edits = new ArrayList<>();
    private DocumentText now;

    /** A change of this document. */
    public ChangeBuilder(DocumentText document) {
        now = document;
    }

    /** The document as it is after the edits so far. */
    public DocumentText document() {
        return now;
    }

    /**
     * Puts a value there, in the place of what stands there, if something does; a new key stands where the format has it.
     *
     * @param value the value, or null to take out what stands there
     */
    public ChangeBuilder set(Pointer path, @Nullable JsonElement value) {
        JsonElement from = now.at(path).orElse(null);
        if (from instanceof JsonObject before && value instanceof JsonObject after) {
            members(path, before, after);
        } else if (!Objects.equals(from, value)) {
            edit(path, from, value);
        }
        return this;
    }

    /** Only what differs, so that a log and a version control say just that. */
    private void members(Pointer path, JsonObject before, JsonObject after) {
        for (String key : List.copyOf(before.keySet())) {
            if (!after.has(key)) {
                set(path.child(key), null);
            }
        }
        for (Map.Entry<String, JsonElement> member : after.entrySet()) {
            set(path.child(member.getKey()), member.getValue());
        }
    }

    /** Puts an entry behind the last of a list; the list is made where there is none. */
    public ChangeBuilder append(Pointer list, JsonElement entry) {
        int size = now.at(list)
                .filter(known -> !known.isJsonNull())
                .map(known -> known.getAsJsonArray().size())
                .orElse(-1);
        if (size < 0) {
            JsonArray made = new JsonArray();
            made.add(entry);
            return set(list, made);
        }
        return insert(list, size, entry);
    }

    /** Puts an entry at this index of a list. */
    public ChangeBuilder insert(Pointer list, int index, JsonElement entry) {
        Pointer byIndex = list.child(index);
        Pointer byId =
                byIndex.isEntry() ? list.child(entry.getAsJsonObject().get("id").getAsString()) : byIndex;
        add(new Edit(byId, null, entry, index));
        return this;
    }

    /** Takes out what stands there; does nothing if nothing does. */
    public ChangeBuilder remove(Pointer path) {
        return set(path, null);
    }

    private void edit(Pointer path, @Nullable JsonElement from, @Nullable JsonElement to) {
        JsonElement parent = now.at(path.parent())
                .orElseThrow(() -> new IllegalArgumentException("nothing stands at " + path.parent()));
        int at = parent instanceof JsonArray list
                ? from == null ? list.size() : path.indexIn(list)
                : KeyOrder.position(path, (JsonObject) parent);
        add(new Edit(path, from, to, at));
    }

    private void add(Edit edit) {
        try {
            now = now.apply(edit);
            edits.add(edit);
        } catch (StaleEditException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The change, as it is called in these words. */
    public Change change(String words) {
        return new Change(words, edits);
    }

    /** The change, as it is called in the words that are said here, which are asked for in English too. */
    public Change change(Supplier<String> words) {
        return Change.of(words, edits);
    }
}
