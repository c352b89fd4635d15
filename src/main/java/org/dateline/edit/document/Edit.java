package org.dateline.edit.document;

import com.google.gson.JsonElement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One place of a document that changes.
 *
 * @param path where
 * @param from what stood there, or null where nothing did: something is put in
 * @param to what stands there then, or null where it is taken out
 * @param at the index among the members of its object or the entries of its list, from 0, where it is put in or taken out
 */
public record Edit(
        Pointer path, @Nullable JsonElement from, @Nullable JsonElement to, int at) {

    public Edit {
        Objects.requireNonNull(path);
        if (from == null && to == null) {
            throw new IllegalArgumentException("an edit from nothing to nothing");
        }
    }

    /** What undoes it. Where an id changes, the entry is found by its new one then. */
    public Edit inverse() {
        return new Edit(isNewId() && to != null ? withNewId(to.getAsString()) : path, to, from, at);
    }

    private boolean isNewId() {
        return from != null
                && path.depth() > 1
                && path.parent().isEntry()
                && path.last().equals("id");
    }

    private Pointer withNewId(String id) {
        return path.parent().parent().child(id).child("id");
    }
}
