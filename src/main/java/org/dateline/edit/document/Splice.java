package org.dateline.edit.document;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.dateline.edit.document.JsonSpans.Span;

/** Makes an edit in a text, which stays as it is elsewhere. What stood on one line as a whole is written anew as a whole. */
final class Splice {

    private final String text;
    private final JsonLayout layout;
    private final JsonObject changed;
    private final Edit edit;
    private final JsonSpans spans;

    /** @param changed the document as the edit leaves it */
    Splice(String text, JsonLayout layout, JsonObject changed, Edit edit) {
        this.text = text;
        this.layout = layout;
        this.changed = changed;
        this.edit = edit;
        this.spans = new JsonSpans(text);
    }

    String text() {
        int begin = spans.valueAt(0);
        JsonElement container = changed;
        for (int depth = 1; ; depth++) {
            int end = spans.endOf(begin);
            if (spans.isOneLine(begin, end)) {
                return replaced(begin, end, layout.write(container, spans.indentation(begin)));
            }
            Pointer here = edit.path().ancestor(depth);
            List<Span> children = spans.children(begin);
            if (depth == edit.path().depth()) {
                return edited(begin, end, children);
            }
            int index = indexOf(here, container, children);
            Span child = children.get(index);
            container =
                    container instanceof JsonArray list ? list.get(index) : ((JsonObject) container).get(here.last());
            begin = child.begin();
        }
    }

    /** Where a child stands; in the changed container all before the last step of the path stands as it stood. */
    private int indexOf(Pointer path, JsonElement container, List<Span> children) {
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

    private String edited(int begin, int end, List<Span> children) {
        boolean isObject = text.charAt(begin) == '{';
        String indentation = spans.indentation(begin) + layout.unit();
        if (edit.from() == null) {
            return inserted(children, part(isObject, indentation), indentation);
        }
        int index = isObject ? memberIndex(children) : listIndex(begin);
        Span child = children.get(index);
        if (edit.to() == null) {
            return removed(begin, end, children, index);
        }
        return replaced(child.begin(), child.end(), layout.write(edit.to(), spans.indentation(child.first())));
    }

    private int memberIndex(List<Span> children) {
        return indexOf(edit.path(), new JsonObject(), children);
    }

    /** In the list as it was: as it is written, since what is changed may be gone from the tree. */
    private int listIndex(int begin) {
        JsonArray written = JsonParser.parseString(text.substring(begin, spans.endOf(begin)))
                .getAsJsonArray();
        return edit.path().indexIn(written);
    }

    private String part(boolean isObject, String indentation) {
        JsonElement value = edit.to();
        return isObject ? layout.member(edit.path().last(), value, indentation) : layout.write(value, indentation);
    }

    private String inserted(List<Span> children, String part, String indentation) {
        if (edit.at() >= children.size()) {
            int behind = children.get(children.size() - 1).end();
            return replaced(behind, behind, ",\n" + indentation + part);
        }
        int before = children.get(edit.at()).first();
        return replaced(before, before, part + ",\n" + indentation);
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
