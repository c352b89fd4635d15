package org.dateline.edit.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What one step changes of a document; it is made, undone and logged as a whole.
 *
 * @param words what it does, in words for a reader: "Quote added to “Clashes in Quetta”"
 * @param edits its edits, each of which follows on those before it
 */
public record Change(String words, List<Edit> edits) {

    public Change {
        edits = List.copyOf(edits);
    }

    /** What undoes it. */
    public Change inverse(String inWords) {
        List<Edit> backwards = new ArrayList<>(edits.stream().map(Edit::inverse).toList());
        Collections.reverse(backwards);
        return new Change(inWords, backwards);
    }

    /** Whether it changes nothing. */
    public boolean isEmpty() {
        return edits.isEmpty();
    }
}
