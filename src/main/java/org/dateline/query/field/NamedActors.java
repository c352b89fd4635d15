package org.dateline.query.field;

import static org.dateline.language.Tr.tr;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.EventField;
import org.dateline.text.Folding;
import org.dateline.text.Nearest;
import org.dateline.words.ListWords;

/** Whom the events of a dataset name in fields of actors. */
public final class NamedActors {

    private static final int MOST = 3;

    private NamedActors() {}

    /**
     * Why there is no such actor, in a sentence with those that may be meant; empty if an event names it, whatever its case and accents. Takes
     * time where the columns are not made yet.
     */
    public static Optional<String> lacking(FieldColumns columns, String actor) {
        Optional<EventField> field = KnownFields.actors(columns.dataset());
        if (field.isEmpty()) {
            return Optional.of(tr("No field of the dataset names actors."));
        }
        Map<String, String> byFolded = new LinkedHashMap<>();
        columns.column(field.get().id())
                .orElseThrow()
                .texts()
                .forEach(name -> byFolded.putIfAbsent(Folding.fold(name), name));
        Collection<String> all = byFolded.values();
        String wanted = Folding.fold(actor);
        if (byFolded.containsKey(wanted)) {
            return Optional.empty();
        }
        List<String> holding = wanted.isBlank()
                ? List.of()
                : all.stream()
                        .filter(name -> Folding.fold(name).contains(wanted))
                        .limit(MOST)
                        .toList();
        List<String> near = holding.isEmpty() ? Nearest.among(actor, all, MOST) : holding;
        List<String> meant =
                near.stream().map(name -> tr("\u201c{0}\u201d", name)).toList();
        return Optional.of(
                switch (meant.size()) {
                    case 0 -> tr("No event of the dataset names \u201c{0}\u201d as an actor.", actor);
                    case 1 ->
                        tr(
                                "No event of the dataset names \u201c{0}\u201d as an actor; perhaps {1}.",
                                actor, meant.get(0));
                    default ->
                        tr(
                                "No event of the dataset names \u201c{0}\u201d as an actor; one of these may be meant: {1}.",
                                actor, ListWords.commas(meant));
                });
    }
}
