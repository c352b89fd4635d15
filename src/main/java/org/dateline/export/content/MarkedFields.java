package org.dateline.export.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.events.Dataset;
import org.dateline.language.ForPrograms;
import org.dateline.model.Catalog;
import org.dateline.model.Event;
import org.dateline.model.EventField;
import org.dateline.model.Identified;
import org.dateline.model.Source;
import org.dateline.model.field.FieldType;
import org.dateline.model.field.FieldValue;
import org.dateline.model.mark.Credibility;
import org.dateline.model.mark.EventMark;
import org.dateline.model.mark.Marks;
import org.dateline.model.mark.OutletGrade;
import org.dateline.model.mark.Reliability;
import org.dateline.model.mark.ReportGrade;
import org.dateline.words.Slugs;
import org.jspecify.annotations.Nullable;

/**
 * What a person has marked, as further fields of a dataset's events, whose names say by whom. In an export they stand where fields do; who
 * imports it has them as fields of the dataset, and not as marks of their own.
 */
@ForPrograms("fields that programs read, and that are fields of whoever imports them")
final class MarkedFields {

    private final Dataset plain;
    private final Dataset dataset;
    private final Marks marks;
    private final EventField star;
    private final EventField tags;
    private final EventField note;
    private final EventField reliability;
    private final EventField credibility;

    MarkedFields(Dataset plain, Marks marks) {
        this.plain = plain;
        this.marks = marks;
        Slugs ids =
                new Slugs("mark", plain.fields().stream().map(Identified::id).toList());
        this.star = field(ids, "Star", FieldType.YESNO);
        this.tags = field(ids, "Tags", FieldType.LIST);
        this.note = field(ids, "Note", FieldType.TEXT);
        this.reliability = field(ids, "Reliability of outlets", FieldType.LIST);
        this.credibility = field(ids, "Credibility of reports", FieldType.LIST);
        List<EventField> fields = new ArrayList<>(plain.fields().list());
        fields.addAll(List.of(star, tags, note, reliability, credibility));
        this.dataset = plain.toBuilder().fields(Catalog.of(fields)).build();
    }

    private EventField field(Slugs ids, String what, FieldType type) {
        String name = what + " (by " + marks.person() + ")";
        return new EventField(ids.of(name), name, type);
    }

    /** The dataset with these fields. */
    Dataset dataset() {
        return dataset;
    }

    /** An event with what is marked of it and of who tells it; what nobody has judged says nothing. */
    Event of(Event event) {
        EventMark mark = marks.event(event.id());
        List<FieldValue> values = new ArrayList<>(event.fields());
        int own = values.size();
        if (mark.star()) {
            values.add(FieldValue.of(star.id(), star.type(), FieldValue.YES));
        }
        add(values, tags, mark.tags());
        if (mark.note() != null) {
            values.add(FieldValue.of(note.id(), note.type(), mark.note()));
        }
        add(values, reliability, grades(event, this::outlet));
        add(values, credibility, grades(event, this::report));
        return values.size() == own ? event : event.withFields(values);
    }

    private static void add(List<FieldValue> values, EventField field, List<String> texts) {
        if (!texts.isEmpty()) {
            values.add(new FieldValue(field.id(), field.type(), texts));
        }
    }

    private List<String> grades(Event event, Function<Source, Optional<String>> grade) {
        return event.sources()
                .flatMap(id -> grade.apply(plain.sources().get(id)).stream())
                .distinct()
                .toList();
    }

    private Optional<String> outlet(Source source) {
        OutletGrade grade = marks.outlet(source.outlet());
        Reliability reliability = grade.reliability();
        return grade.isEmpty()
                ? Optional.empty()
                : Optional.of(words(grade.outlet(), reliability.code(), reliability.words(), grade.reason()));
    }

    private Optional<String> report(Source source) {
        ReportGrade grade = marks.report(source.id());
        Credibility credibility = grade.credibility();
        return grade.isEmpty()
                ? Optional.empty()
                : Optional.of(words(source.label(), credibility.code(), credibility.words(), grade.reason()));
    }

    private static String words(String whose, String code, String meaning, @Nullable String reason) {
        return whose + ": " + code + ", " + meaning + (reason == null ? "" : " (" + reason + ")");
    }
}
