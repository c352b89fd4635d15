package org.dateline.compare;

import com.google.gson.JsonElement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What two sides changed in different ways.
 *
 * @param kind what the record is
 * @param id the id of the record; empty for the dataset itself
 * @param label what a reader knows the record by
 * @param path from the root of the file to what is in conflict: keys, ids, and what entries without ids are known by
 * @param field the same within the record, in words; empty if the whole record is in conflict
 * @param base what stood there before both sides changed it; null if nothing did, as of the others
 * @param ours what stands there on our side
 * @param theirs what stands there on the other
 */
public record Conflict(
        Kind kind,
        String id,
        String label,
        List<String> path,
        String field,
        @Nullable JsonElement base,
        @Nullable JsonElement ours,
        @Nullable JsonElement theirs) {

    /** Which side to take. */
    public enum Choice {
        /** Ours. */
        OURS,
        /** Theirs. */
        THEIRS,
        /** Of a whole record both: theirs under an id of its own if both sides have it, else that of the side which has it. */
        BOTH
    }

    public Conflict {
        path = List.copyOf(path);
    }

    /** Whether it is about the whole record, so that both can be kept. */
    public boolean isRecord() {
        return field.isEmpty();
    }
}
