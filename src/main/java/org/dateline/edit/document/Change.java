package org.dateline.edit.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.dateline.language.Language;

/**
 * What one step changes of a document; it is made, undone and logged as a whole.
 *
 * @param words what it does, in words for a reader: "Quote added to “Clashes in Quetta”"
 * @param logged the same in English, as the log of changes has it, which others read as well
 * @param edits its edits, each of which follows on those before it
 */
public record Change(String words, String logged, List<Edit> edits) {

    public Change {
        edits = List.copyOf(edits);
    }

    /** A change whose words are the same in every language. */
    public Change(String words, List<Edit> edits) {
        this(words, words, edits);
    }

    /** A change that is called what is said of it here. */
    public static Change of(Supplier<String> words, List<Edit> edits) {
        return new Change(words.get(), Language.inEnglish(words), edits);
    }

    /** A change of the same words with other edits. */
    public Change with(List<Edit> others) {
        return new Change(words, logged, others);
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
