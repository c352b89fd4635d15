package org.dateline.edit.document;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import org.dateline.edit.document.JsonSpans.Span;

/** Makes an edit in a text, which stays as it is elsewhere. What stood on one line as a whole is written anew as a whole. */
final class Splice {

    private final String text;
    private final JsonLayout layout;
    private final JsonObject before;
    private final JsonObject changed;
    private final Edit edit;
    private final JsonSpans spans;

    /**
     * An edit of a text.
     *
     * @param before the document that the text is
     * @param changed the document as the edit leaves it
     */
    Splice(String text, JsonLayout layout, JsonObject before, JsonObject changed, Edit edit) {
        this.text = text;
        this.layout = layout;
        this.before = before;
        this.changed = changed;
        this.edit = edit;
        this.spans = new JsonSpans(text);
    }

    String text() {
        int begin = spans.valueAt(0);
        JsonElement old = before;
        JsonElement now = changed;
        for (int depth = 1; ; depth++) {
            int end = spans.endOf(begin);
            if (spans.isOneLine(begin, end)) {
                return replaced(begin, end, layout.write(now, spans.indentation(begin)));
            }
            Pointer here = edit.path().ancestor(depth);
            List<Span> children = spans.children(begin);
            if (depth == edit.path().depth()) {
                return edited(begin, end, old, children);
            }
            int index = indexOf(here, old, children);
            begin = children.get(index).begin();
            // Before the last step of the path all stands in both where it stood
            old = child(old, here, index);
            now = child(now, here, index);
        }
    }

    private static JsonElement child(JsonElement container, Pointer path, int index) {
        return container instanceof JsonArray list
                ? list.get(index)
                : container.getAsJsonObject().get(path.last());
    }

    private static int indexOf(Pointer path, JsonElement container, List<Span> children) {
        if (container instanceof JsonArray list) {
            return path.indexIn(list);
        }
        int found = -1;
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i).key().equals(path.last())) {
                found = i;
            }
        }
        return found;
    }

    private String edited(int begin, int end, JsonElement container, List<Span> children) {
        String indentation = spans.indentation(begin) + layout.unit();
        JsonElement to = edit.to();
        if (edit.from() == null && to != null) {
            String part = container instanceof JsonObject
                    ? layout.member(edit.path().last(), to, indentation)
                    : layout.write(to, indentation);
            return children.isEmpty() ? first(begin, end, part) : inserted(children, part, indentation);
        }
        int index = indexOf(edit.path(), container, children);
        Span child = children.get(index);
        return to == null
                ? removed(begin, end, children, index)
                : replaced(child.begin(), child.end(), layout.write(to, spans.indentation(child.first())));
    }

    /** What is put into a container that held nothing, on lines of its own. */
    private String first(int begin, int end, String part) {
        String indentation = spans.indentation(begin);
        return replaced(
                begin + 1,
                end - 1,
                layout.lineEnd() + indentation + layout.unit() + part + layout.lineEnd() + indentation);
    }

    private String inserted(List<Span> children, String part, String indentation) {
        if (edit.at() >= children.size()) {
            int behind = children.get(children.size() - 1).end();
            return replaced(behind, behind, "," + layout.lineEnd() + indentation + part);
        }
        int before = children.get(edit.at()).first();
        return replaced(before, before, part + "," + layout.lineEnd() + indentation);
    }

    private String removed(int begin, int end, List<Span> children, int index) {
        if (children.size() == 1) {
            return replaced(begin, end, text.charAt(begin) + "" + text.charAt(end - 1));
        }
        return index == 0
                ? replaced(children.get(0).first(), children.get(1).first(), "")
                : replaced(children.get(index - 1).end(), children.get(index).end(), "");
    }

    private String replaced(int begin, int end, String by) {
        return text.substring(0, begin) + by + text.substring(end);
    }
}
