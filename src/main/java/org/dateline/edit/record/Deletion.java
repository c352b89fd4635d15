package org.dateline.edit.record;

import static org.dateline.language.Tr.tr;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dateline.edit.document.Change;
import org.dateline.edit.document.ChangeBuilder;
import org.dateline.edit.document.DocumentText;
import org.dateline.edit.document.Pointer;
import org.dateline.words.ListWords;

/**
 * Takes a record out of a dataset, and what refers to it: quotes, figures, reports, links and mentions are taken out with the source,
 * event or place that they name. A category or a measure that something has is not taken out.
 */
public final class Deletion {

    private final DocumentText document;
    private final Pointer where;
    private final RecordKind kind;
    private final References references;

    /** That of what stands there. */
    public Deletion(DocumentText document, Pointer where) {
        this.document = document;
        this.where = where;
        this.kind = RecordKind.of(where);
        this.references = kind.isEntry() ? References.to(document, kind, where.last()) : new References(List.of());
    }

    /** Why it is refused, as a sentence without a full stop; empty if it is not. */
    public Optional<String> refusal() {
        boolean isKept = kind == RecordKind.CATEGORY || kind == RecordKind.MEASURE;
        return isKept && !references.isEmpty()
                ? Optional.of(tr(
                        "{0} is used: {1}; give these another {2} first",
                        RecordNames.of(document, where), ListWords.commas(references.words(document)), kind.words()))
                : Optional.empty();
    }

    /** What is taken out or changed with it, in words. */
    public List<String> alsoGone() {
        return references.words(document);
    }

    /**
     * The change.
     *
     * @throws IllegalStateException if it is refused
     */
    public Change change() {
        if (refusal().isPresent()) {
            throw new IllegalStateException(refusal().get());
        }
        ChangeBuilder builder = new ChangeBuilder(document);
        List<Reference> backwards = new ArrayList<>(references.all());
        Collections.reverse(backwards);
        // From the last to the first, so that no index changes before it is used
        backwards.forEach(reference -> dropped(builder, reference));
        builder.remove(where);
        return builder.change(this::words);
    }

    private String words() {
        String name = RecordNames.of(document, where);
        return kind.isPart()
                ? tr("Deleted {0} {1} of {2}", kind.words(), name, RecordNames.of(document, where.ancestor(2)))
                : tr("Deleted {0} {1}", kind.words(), name);
    }

    private void dropped(ChangeBuilder builder, Reference reference) {
        Pointer at = reference.where();
        if (at.isWithin(where)) {
            return;
        }
        if (at.last().equals("parent")) {
            JsonElement outer = document.at(where.child("parent")).orElse(JsonNull.INSTANCE);
            builder.set(at, outer);
        } else if (at.parent().last().equals("exhibit")) {
            // What a step shows beside its map goes as a whole
            builder.remove(at.parent());
        } else if (isStep(at)) {
            builder.set(at, JsonNull.INSTANCE);
        } else {
            builder.remove(reference.holder());
        }
    }

    /** Whether it is the event or the place of a story's step, which remains without it. */
    private static boolean isStep(Pointer at) {
        return at.segments().get(0).equals("stories") && !at.last().equals("source");
    }
}
