package org.dateline.query.change;

import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.events.Dataset;
import org.dateline.model.EventField;
import org.dateline.model.Place;
import org.dateline.model.field.FieldType;
import org.dateline.query.field.KnownFields;
import org.dateline.text.Folding;
import org.dateline.words.Capital;
import org.dateline.words.PlaceWords;

/**
 * By what events are compared.
 *
 * @param kind by what kind of thing
 * @param id of places their kind, such as {@code district}; of a field its id; else empty
 */
public record Grouping(Kind kind, String id) {

    /** What groups events. */
    public enum Kind {
        /** Places of one kind, with all that lies in them. */
        PLACE("place"),
        CATEGORY("category"),
        SOURCE("source"),
        /** The values of one of the dataset's own fields; actors are one. */
        FIELD("field");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /** By category. */
    public static final Grouping CATEGORY = new Grouping(Kind.CATEGORY, "");
    /** By source. */
    public static final Grouping SOURCE = new Grouping(Kind.SOURCE, "");

    private static final String DISTRICT = "district";

    public Grouping {
        Objects.requireNonNull(kind);
        if (id.isEmpty() != (kind == Kind.CATEGORY || kind == Kind.SOURCE)) {
            throw new IllegalArgumentException("only places and fields are of some kind");
        }
    }

    /** By places of a kind. */
    public static Grouping places(String kind) {
        return new Grouping(Kind.PLACE, kind);
    }

    /** By the values of a field. */
    public static Grouping field(String id) {
        return new Grouping(Kind.FIELD, id);
    }

    /** All by which the events of a dataset can be compared: kinds of places, those first that areas of the map are, then the rest. */
    public static List<Grouping> of(Dataset dataset) {
        List<Grouping> all = new ArrayList<>();
        dataset.places().stream()
                .map(Place::kind)
                .filter(kind -> !kind.isBlank())
                .distinct()
                .sorted(Comparator.comparingLong(kind -> -areas(dataset, kind)))
                .forEach(kind -> all.add(places(kind)));
        all.add(CATEGORY);
        all.add(SOURCE);
        KnownFields.of(dataset).stream()
                .filter(field -> field.type() != FieldType.NUMBER && field.type() != FieldType.ADDRESS)
                .forEach(field -> all.add(field(field.id())));
        return List.copyOf(all);
    }

    /** How many places of a kind are areas of the map; districts before others where none is. */
    private static long areas(Dataset dataset, String kind) {
        long areas = dataset.places().stream()
                .filter(place -> place.kind().equals(kind) && place.feature() != null)
                .count();
        return 2 * areas + (kind.equals(DISTRICT) ? 1 : 0);
    }

    /** By what a dataset is compared at first. */
    public static Grouping usual(Dataset dataset) {
        return of(dataset).get(0);
    }

    /** Whether the dataset can be compared by it. */
    public boolean isOf(Dataset dataset) {
        return of(dataset).contains(this);
    }

    /** What it is called: "District", "Category", the name of a field. */
    public String name(Dataset dataset) {
        return switch (kind) {
            case PLACE -> Capital.first(PlaceWords.kind(id));
            case CATEGORY -> tr("Category");
            case SOURCE -> tr("Source");
            case FIELD -> KnownFields.of(dataset).find(id).map(EventField::name).orElse(id);
        };
    }

    /** What of the events is in none of the groups. */
    String none(Dataset dataset) {
        return switch (kind) {
            case PLACE -> tr("No {0} known", PlaceWords.kind(id));
            case CATEGORY -> tr("No category");
            case SOURCE -> tr("No source");
            case FIELD -> tr("{0}: not given", name(dataset));
        };
    }

    /** Reads what {@link #toString} writes; empty if it is of another form. */
    public static Optional<Grouping> parse(String text) {
        return Stream.of(Kind.values())
                .flatMap(kind -> kind == Kind.CATEGORY || kind == Kind.SOURCE
                        ? Stream.of(new Grouping(kind, "")).filter(one -> text.equals(kind.word))
                        : Stream.of(kind)
                                .filter(one -> text.startsWith(one.word + ":") && text.length() > one.word.length() + 1)
                                .map(one -> new Grouping(one, text.substring(one.word.length() + 1))))
                .findFirst();
    }

    /** The one that someone means, by what it is called or its id, whatever its case. */
    public static Optional<Grouping> named(Dataset dataset, String words) {
        String wanted = Folding.fold(words);
        return of(dataset).stream()
                .filter(known -> Stream.of(known.toString(), known.id, known.name(dataset))
                        .anyMatch(name -> Folding.fold(name).equals(wanted)))
                .findFirst()
                .or(() -> KnownFields.named(dataset, words)
                        .map(field -> field(field.id()))
                        .filter(known -> known.isOf(dataset)));
    }

    /** {@code place:district}, {@code category}, {@code source}, {@code field:actors}. */
    @Override
    public String toString() {
        return id.isEmpty() ? kind.word : kind.word + ":" + id;
    }
}
