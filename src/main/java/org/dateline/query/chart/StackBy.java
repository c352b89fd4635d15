package org.dateline.query.chart;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trc;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.events.Dataset;
import org.dateline.model.EventField;
import org.dateline.model.field.FieldType;
import org.dateline.query.field.KnownFields;

/**
 * By what the bars of a chart are divided.
 *
 * @param kind by what
 * @param field the id of a field of the dataset; empty unless a field is meant
 */
public record StackBy(Kind kind, String field) {

    /** By what there are parts. */
    public enum Kind {
        NOTHING,
        CATEGORY,
        /** Districts; where there are none, areas of the map. */
        PLACE,
        SOURCE,
        FIELD
    }

    /** Bars that are not divided. */
    public static final StackBy NOTHING = new StackBy(Kind.NOTHING, "");

    public static final StackBy CATEGORY = new StackBy(Kind.CATEGORY, "");
    public static final StackBy PLACE = new StackBy(Kind.PLACE, "");
    public static final StackBy SOURCE = new StackBy(Kind.SOURCE, "");

    private static final String FIELD = "field:";

    public StackBy {
        Objects.requireNonNull(kind);
        if (field.isEmpty() == (kind == Kind.FIELD)) {
            throw new IllegalArgumentException("only a field has an id");
        }
    }

    /** By the values of a field. */
    public static StackBy field(String id) {
        return new StackBy(Kind.FIELD, id);
    }

    /** All that bars of a dataset can be divided by: fields of choices, lists, and yes or no among them. */
    public static List<StackBy> of(Dataset dataset) {
        return Stream.concat(
                        Stream.of(NOTHING, CATEGORY, PLACE, SOURCE),
                        KnownFields.of(dataset).stream()
                                .filter(StackBy::isOfValues)
                                .map(known -> field(known.id())))
                .toList();
    }

    private static boolean isOfValues(EventField field) {
        return field.type() != FieldType.NUMBER && field.type() != FieldType.ADDRESS;
    }

    /** Reads what {@link #toString} writes; empty if it is of another form. */
    public static Optional<StackBy> parse(String text) {
        if (text.startsWith(FIELD) && text.length() > FIELD.length()) {
            return Optional.of(field(text.substring(FIELD.length())));
        }
        return Stream.of(NOTHING, CATEGORY, PLACE, SOURCE)
                .filter(known -> known.toString().equals(text))
                .findFirst();
    }

    /** What someone means: {@code category}, {@code place}, {@code source}, or a field by its id or its name; {@code field:} before it asks for a field. */
    public static Optional<StackBy> named(Dataset dataset, String words) {
        String field = words.startsWith(FIELD) ? words.substring(FIELD.length()) : words;
        return parse(words)
                .filter(known -> known.isOf(dataset))
                .or(() -> KnownFields.named(dataset, field)
                        .map(known -> field(known.id()))
                        .filter(known -> known.isOf(dataset)));
    }

    /** Whether bars of the dataset can be divided by it. */
    public boolean isOf(Dataset dataset) {
        return of(dataset).contains(this);
    }

    /** What it is called: "category", the name of a field. */
    public String name(Dataset dataset) {
        return switch (kind) {
            case NOTHING -> trc("bars", "nothing");
            case CATEGORY -> tr("category");
            case PLACE -> tr("place");
            case SOURCE -> tr("source");
            case FIELD ->
                KnownFields.of(dataset).find(field).map(EventField::name).orElse(field);
        };
    }

    /** {@code category}, {@code field:actors}. */
    @Override
    public String toString() {
        return kind == Kind.FIELD ? FIELD + field : kind.name().toLowerCase(Locale.ROOT);
    }
}
