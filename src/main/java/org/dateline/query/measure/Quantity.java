package org.dateline.query.measure;

import static org.dateline.language.Tr.tr;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.events.Dataset;
import org.dateline.model.EventField;
import org.dateline.model.Measure;
import org.dateline.model.field.FieldType;
import org.dateline.text.Folding;

/**
 * What is summed over events: the figures of a measure, or the numbers of one of the dataset's own fields.
 *
 * @param kind which of both
 * @param id the id of the measure or the field
 */
public record Quantity(Kind kind, String id) {

    /** Where numbers stand. */
    public enum Kind {
        /** In figures, which sources give. */
        MEASURE("measure"),
        /** In a field, as the compiler of the dataset has them. */
        FIELD("field");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    public Quantity {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
    }

    /** The figures of a measure. */
    public static Quantity measure(String id) {
        return new Quantity(Kind.MEASURE, id);
    }

    /** The numbers of a field. */
    public static Quantity field(String id) {
        return new Quantity(Kind.FIELD, id);
    }

    /** All of a dataset whose sum says something: its measures, then its fields of numbers that are {@link Summable}. */
    public static List<Quantity> of(Dataset dataset) {
        return Stream.concat(
                        dataset.measures().stream().map(measure -> measure(measure.id())),
                        numbers(dataset)
                                .filter(field -> Summable.refusal(field).isEmpty())
                                .map(field -> field(field.id())))
                .toList();
    }

    private static Stream<EventField> numbers(Dataset dataset) {
        return dataset.fields().stream().filter(field -> field.type() == FieldType.NUMBER);
    }

    /** Why a field that someone names is not summed, and how it is all the same; empty if there is no such field, or it is {@link #named}. */
    public static Optional<String> refused(Dataset dataset, String words) {
        String wanted = Folding.fold(words);
        return numbers(dataset)
                .filter(field -> Stream.of(field.id(), field.name())
                        .anyMatch(name -> Folding.fold(name).equals(wanted)))
                .flatMap(field -> Summable.refusal(field).stream()
                        .map(reason -> tr(
                                "\"{0}\" cannot be summed: {1}; {2} sums it all the same",
                                field.name(), reason, field(field.id()))))
                .findFirst();
    }

    /** Reads what {@link #toString} writes; empty if it is of another form. */
    public static Optional<Quantity> parse(String text) {
        return Stream.of(Kind.values())
                .filter(kind -> text.startsWith(kind.word + ":"))
                .map(kind -> new Quantity(kind, text.substring(kind.word.length() + 1)))
                .findFirst();
    }

    /**
     * The one that someone means, by its id or its name, whatever its case: a measure before a field; {@code field:} before the name asks for
     * the field. One that is not {@link Summable} is meant only by {@code field:} and its id.
     */
    public static Optional<Quantity> named(Dataset dataset, String words) {
        String wanted = Folding.fold(words);
        return of(dataset).stream()
                .filter(known -> Stream.of(
                                known.toString(),
                                known.id,
                                known.name(dataset),
                                known.kind.word + ":" + known.name(dataset))
                        .anyMatch(name -> Folding.fold(name).equals(wanted)))
                .findFirst()
                .or(() -> parse(words).filter(known -> known.isOf(dataset)));
    }

    /** Whether the dataset has it, be it offered or not. */
    public boolean isOf(Dataset dataset) {
        return kind == Kind.MEASURE
                ? dataset.measures().has(id)
                : numbers(dataset).anyMatch(field -> field.id().equals(id));
    }

    /** Its name beside others, where a field may be called as a measure is. */
    public String nameAmongAll(Dataset dataset) {
        return kind == Kind.FIELD ? tr("{0} (field)", name(dataset)) : name(dataset);
    }

    /** What it is called; its id if the dataset does not have it. */
    public String name(Dataset dataset) {
        return kind == Kind.MEASURE
                ? dataset.measures().find(id).map(Measure::name).orElse(id)
                : dataset.fields().find(id).map(EventField::name).orElse(id);
    }

    /** {@code measure:killed}, {@code field:fatalities}. */
    @Override
    public String toString() {
        return kind.word + ":" + id;
    }
}
