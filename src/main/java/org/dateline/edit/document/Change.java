package org.dateline.edit.document;

import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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

    /** Several changes, one after the other, as one. */
    public static Change joined(List<Change> changes) {
        return new Change(
                changes.stream()
                        .map(Change::words)
                        .reduce((one, other) -> tr("{0}; {1}", one, other))
                        .orElse(""),
                changes.stream().map(Change::logged).collect(Collectors.joining("; ")),
                changes.stream().flatMap(change -> change.edits.stream()).toList());
    }

    /** What undoes it, called so. */
    public Change undone() {
        return new Change(
                tr("Undone: {0}", words), Language.inEnglish(() -> tr("Undone: {0}", logged)), inverse("").edits);
    }

    /** The same once more, called so. */
    public Change doneAgain() {
        return new Change(tr("Done again: {0}", words), Language.inEnglish(() -> tr("Done again: {0}", logged)), edits);
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
