package org.dateline.viewmodel.table;

import static org.dateline.language.Tr.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.events.Dataset;
import org.dateline.events.EventStore;
import org.dateline.files.Progress;
import org.dateline.model.Event;
import org.dateline.model.EventField;
import org.dateline.model.field.FieldValue;
import org.dateline.model.mark.Marks;
import org.dateline.model.mark.OutletGrade;
import org.dateline.model.mark.ReportGrade;
import org.dateline.query.field.FieldColumn;
import org.dateline.query.field.FieldColumns;
import org.dateline.query.field.MarkFields;
import org.dateline.query.sort.EventRanks;

/** The columns of the table for what persons have marked: they say what is marked when they are asked, and none is shown at first. */
final class MarkTableColumns {

    private static final double NARROW = 96;
    private static final double WIDE = 260;
    private static final String STAR = "\u2605";

    private final Dataset dataset;
    private final EventStore store;
    private final FieldColumns fields;
    private final boolean isForDocuments;

    MarkTableColumns(Dataset dataset, FieldColumns fields, boolean isForDocuments) {
        this.dataset = dataset;
        this.store = dataset.store();
        this.fields = fields;
        this.isForDocuments = isForDocuments;
    }

    /** Whether a column is one of these. */
    static boolean has(String column) {
        return column.startsWith(EventColumn.FIELD) && MarkFields.has(column.substring(EventColumn.FIELD.length()));
    }

    List<EventColumn> all() {
        return Stream.of(
                        column(
                                MarkFields.STAR,
                                tr("Whether you have given it a star; starred events first"),
                                NARROW,
                                event -> own().event(event.id()).star() ? isForDocuments ? FieldValue.YES : STAR : "",
                                progress -> first(value -> value.isYes() ? 0 : Double.NaN, MarkFields.STAR)),
                        column(
                                MarkFields.TAGS,
                                tr("The tags that you have given it"),
                                WIDE,
                                event -> String.join(
                                        "; ", own().event(event.id()).tags()),
                                progress -> byText(MarkFields.TAGS)),
                        column(
                                MarkFields.NOTE,
                                tr("Your note on it"),
                                WIDE,
                                event -> Optional.ofNullable(
                                                own().event(event.id()).note())
                                        .orElse(""),
                                progress -> EventRanks.ofTexts(
                                        store.size(),
                                        i -> own().event(store.id(i)).note(),
                                        progress)),
                        column(
                                MarkFields.RELIABILITY,
                                tr("Each outlet that you have judged; sorts by the most reliable"),
                                NARROW,
                                event -> grades(event, this::outlet),
                                progress -> first(MarkTableColumns::best, MarkFields.RELIABILITY)),
                        column(
                                MarkFields.CREDIBILITY,
                                tr("Each report that you have judged; sorts by the most credible"),
                                NARROW,
                                event -> grades(event, this::report),
                                progress -> first(MarkTableColumns::best, MarkFields.CREDIBILITY)),
                        column(
                                MarkFields.STARRED_BY,
                                tr("All who have given it a star"),
                                WIDE,
                                event -> String.join("; ", fields.marks().starredBy(event.id())),
                                progress -> byText(MarkFields.STARRED_BY)))
                .filter(column ->
                        fields.isOfMarks(column.ownField().orElseThrow().id()))
                .toList();
    }

    private EventColumn column(
            EventField field,
            String explanation,
            double width,
            Function<Event, String> words,
            EventColumn.Ranking ranking) {
        return new EventColumn(
                EventColumn.FIELD + field.id(),
                isForDocuments ? titleElsewhere(field) : field.name(),
                explanation,
                width,
                false,
                field,
                (event, certainty) -> words.apply(event),
                ranking);
    }

    /** What the marks are called where they are read without the program: with the name of whose they are. */
    private String titleElsewhere(EventField field) {
        if (field.equals(MarkFields.STAR)) {
            return tr("Star (by {0})", own().person());
        }
        if (field.equals(MarkFields.TAGS)) {
            return tr("Tags (by {0})", own().person());
        }
        if (field.equals(MarkFields.NOTE)) {
            return tr("Note (by {0})", own().person());
        }
        if (field.equals(MarkFields.RELIABILITY)) {
            return tr("Reliability of an outlet (by {0})", own().person());
        }
        if (field.equals(MarkFields.CREDIBILITY)) {
            return tr("Credibility of a report (by {0})", own().person());
        }
        return field.name();
    }

    private Marks own() {
        return fields.marks().own();
    }

    private static String grades(Event event, Function<String, Optional<String>> grade) {
        return event.sources()
                .flatMap(source -> grade.apply(source).stream())
                .distinct()
                .sorted()
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }

    private Optional<String> outlet(String source) {
        OutletGrade grade = own().outlet(dataset.sources().get(source).outlet());
        return grade.isEmpty()
                ? Optional.empty()
                : Optional.of(grade.outlet() + " " + grade.reliability().code());
    }

    private Optional<String> report(String source) {
        ReportGrade grade = own().report(source);
        return grade.isEmpty()
                ? Optional.empty()
                : Optional.of(dataset.sources().get(source).label() + " "
                        + grade.credibility().code());
    }

    /** Where the first grade of a list stands among all; nothing for what nobody has judged. */
    private static double best(FieldValue value) {
        char first = value.texts().get(0).charAt(0);
        return first == 'F' || first == '6' ? Double.NaN : first;
    }

    private interface Rank {
        double of(FieldValue value);
    }

    private EventRanks first(Rank rank, EventField field) {
        FieldColumn column = fields.column(field.id()).orElseThrow();
        double[] ranks = column.values().stream().mapToDouble(rank::of).toArray();
        return EventRanks.ofNumbers(
                store.size(), i -> column.valueAt(i) < 0 ? Double.NaN : ranks[column.valueAt(i)], Progress.UNSEEN);
    }

    private EventRanks byText(EventField field) {
        FieldColumn column = fields.column(field.id()).orElseThrow();
        List<FieldValue> values = column.values();
        return EventRanks.ofTexts(values.size(), i -> values.get(i).text(), Progress.UNSEEN)
                .of(store.size(), column::valueAt);
    }
}
