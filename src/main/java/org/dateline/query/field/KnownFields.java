package org.dateline.query.field;

import static org.dateline.language.Tr.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.events.Dataset;
import org.dateline.model.Catalog;
import org.dateline.model.EventField;
import org.dateline.model.field.ActorSide;
import org.dateline.model.field.FieldType;
import org.dateline.text.Folding;

/**
 * The fields by which events can be chosen: a dataset's own, before them one for the actors whom any of these names, and after them those
 * of what persons have marked beside it.
 */
public final class KnownFields {

    private static final String ACTORS = "actors";
    private static final String ACTOR = "actor";

    private KnownFields() {}

    /** All of them. */
    public static Catalog<EventField> of(Dataset dataset) {
        List<EventField> all = new ArrayList<>();
        actors(dataset).filter(field -> !dataset.fields().has(field.id())).ifPresent(all::add);
        all.addAll(dataset.fields().list());
        MarkFields.ALL.stream()
                .filter(field -> !dataset.fields().has(field.id()))
                .forEach(all::add);
        return Catalog.of(all);
    }

    /** The field for the actors whom any field names; empty if the dataset has none of actors, or one that takes its id. */
    public static Optional<EventField> actors(Dataset dataset) {
        boolean hasActors = dataset.fields().stream().anyMatch(field -> field.actors() != null);
        return hasActors && !dataset.fields().has(ACTORS)
                ? Optional.of(EventField.ofProgram(ACTORS, key("Actors"), FieldType.LIST, ActorSide.UNKNOWN))
                : dataset.fields().find(ACTORS).filter(field -> field.actors() != null);
    }

    /** The field that someone means: by its id, else by its name, whatever its case and how its words are joined. */
    public static Optional<EventField> named(Dataset dataset, String words) {
        String wanted = joined(words);
        Catalog<EventField> all = of(dataset);
        return all.find(words)
                .or(() -> all.stream()
                        .filter(field -> Stream.of(field.id(), field.name())
                                .anyMatch(name -> joined(name).equals(wanted)))
                        .findFirst())
                .or(() -> actors(dataset).filter(field -> wanted.equals(ACTOR)))
                .or(() -> MarkFields.ofShortName(wanted));
    }

    private static String joined(String name) {
        return Folding.fold(name).replaceAll("[\\s_-]+", "");
    }
}
