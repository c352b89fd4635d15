package org.dateline.edit.document;

import static org.dateline.language.Tr.tr;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/**
 * The text of a dataset file, and the JSON that it is. An edit changes the text where it is made and nowhere else, so that order,
 * layout and keys that the program does not know stay. Immutable.
 */
public final class DocumentText {

    private final String text;
    private final JsonObject root;
    private final JsonLayout layout;
    private @Nullable String fingerprint;

    private DocumentText(String text, JsonObject root, JsonLayout layout) {
        this.text = text;
        this.root = root;
        this.layout = layout;
    }

    /**
     * Reads a text.
     *
     * @param file what a problem calls the file
     * @throws UnreadableFileException if it is not one JSON object
     */
    public static DocumentText parse(String text, String file) throws UnreadableFileException {
        try {
            JsonElement read =
                    new Gson().fromJson(text.startsWith("\ufeff") ? text.substring(1) : text, JsonElement.class);
            if (read instanceof JsonObject root) {
                return new DocumentText(text, root, JsonLayout.of(text));
            }
            throw new UnreadableFileException(file, tr("the file is not a JSON object"), null);
        } catch (JsonParseException notJson) {
            throw new UnreadableFileException(file, tr("the file is not JSON"), notJson);
        }
    }

    /** A new document that is this JSON, laid out to be read. */
    public static DocumentText of(JsonObject root) {
        return new DocumentText(JsonLayout.USUAL.write(root, "") + "\n", root.deepCopy(), JsonLayout.USUAL);
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** The JSON; it must not be changed. */
    public JsonObject root() {
        return root;
    }

    /** What stands there; empty if nothing does. */
    public Optional<JsonElement> at(Pointer path) {
        return path.in(root);
    }

    /** The SHA-256 of what the text says, in hexadecimal digits, however it is laid out and its keys are ordered. */
    public String fingerprint() {
        String known = fingerprint;
        if (known == null) {
            known = DigestUtils.sha256Hex(Canonical.text(root));
            fingerprint = known;
        }
        return known;
    }

    /**
     * The document with a change.
     *
     * @throws StaleEditException if one of its edits does not find what it is to change
     */
    public DocumentText apply(Change change) throws StaleEditException {
        DocumentText now = this;
        for (Edit edit : change.edits()) {
            now = now.apply(edit);
        }
        return now;
    }

    /**
     * The document with an edit.
     *
     * @throws StaleEditException if what stands there is not what the edit is from
     */
    public DocumentText apply(Edit edit) throws StaleEditException {
        require(edit);
        JsonObject changed = (JsonObject) changed(root, edit, 0);
        String written = layout.style() == JsonLayout.Style.MINIFIED
                ? JsonLayout.minified(changed) + (text.endsWith("\n") ? "\n" : "")
                : new Splice(text, layout, root, changed, edit).text();
        return new DocumentText(written, changed, layout);
    }

    private void require(Edit edit) throws StaleEditException {
        JsonElement parent =
                edit.path().depth() == 0 ? null : edit.path().parent().in(root).orElse(null);
        boolean isInList = parent instanceof JsonArray && !edit.path().isEntry();
        JsonElement found = edit.path().in(root).orElse(null);
        if (parent == null || !(parent instanceof JsonArray || parent instanceof JsonObject)) {
            throw new StaleEditException(edit.path(), tr("what it stands in is not there"));
        }
        if (edit.at() < 0) {
            throw new StaleEditException(edit.path(), tr("there is no such index"));
        }
        if (edit.from() == null && isInList) {
            if (edit.at() > ((JsonArray) parent).size()) {
                throw new StaleEditException(edit.path(), tr("the list is shorter"));
            }
        } else if (!Objects.equals(edit.from(), found)) {
            throw new StaleEditException(edit.path(), found == null ? tr("it is not there") : tr("it is {0}", found));
        }
    }

    /** A copy of what is on the way to the edit; all else is shared. */
    private static JsonElement changed(JsonElement container, Edit edit, int depth) {
        Pointer here = edit.path().ancestor(depth + 1);
        boolean isLast = here.depth() == edit.path().depth();
        if (container instanceof JsonArray list) {
            int index = isLast && edit.from() == null ? Math.min(edit.at(), list.size()) : here.indexIn(list);
            JsonArray copy = new JsonArray(list.size() + 1);
            list.forEach(copy::add);
            if (!isLast) {
                copy.set(index, changed(list.get(index), edit, depth + 1));
            } else if (edit.from() == null) {
                copy.add(edit.to());
                for (int i = copy.size() - 1; i > index; i--) {
                    copy.set(i, copy.get(i - 1));
                }
                copy.set(index, edit.to());
            } else if (edit.to() == null) {
                copy.remove(index);
            } else {
                copy.set(index, edit.to());
            }
            return copy;
        }
        JsonObject object = (JsonObject) container;
        if (!isLast) {
            JsonObject copy = shallow(object);
            copy.add(here.last(), changed(object.get(here.last()), edit, depth + 1));
            return copy;
        }
        return withMember(object, here.last(), edit);
    }

    private static JsonObject withMember(JsonObject object, String key, Edit edit) {
        JsonObject copy = new JsonObject();
        int index = 0;
        for (Map.Entry<String, JsonElement> member : object.entrySet()) {
            if (edit.from() == null && index == edit.at()) {
                copy.add(key, edit.to());
            }
            if (!member.getKey().equals(key)) {
                copy.add(member.getKey(), member.getValue());
            } else if (edit.to() != null) {
                copy.add(key, edit.to());
            }
            index++;
        }
        if (edit.from() == null && !copy.has(key)) {
            copy.add(key, edit.to());
        }
        return copy;
    }

    private static JsonObject shallow(JsonObject object) {
        JsonObject copy = new JsonObject();
        object.entrySet().forEach(member -> copy.add(member.getKey(), member.getValue()));
        return copy;
    }

    /** By the text, to the letter. */
    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentText document && text.equals(document.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
