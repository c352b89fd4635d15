package org.dateline.query.field;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.EventField;
import org.dateline.model.field.FieldType;
import org.dateline.model.field.FieldValue;
import org.dateline.model.mark.Credibility;
import org.dateline.model.mark.Reliability;

/** The fields by which events are chosen by what persons have marked beside the dataset; they are no fields of its own. */
public final class MarkFields {

    /** Whether an event has a star of the one whose marks they are. */
    public static final EventField STAR = EventField.ofProgram("my-star", key("My star"), FieldType.YESNO, null);
    /** The tags of that one. */
    public static final EventField TAGS = EventField.ofProgram("my-tags", key("My tags"), FieldType.LIST, null);
    /** Whether that one has written a note. */
    public static final EventField NOTE = EventField.ofProgram("my-note", key("My note"), FieldType.YESNO, null);
    /** The letters of the outlets that tell an event, each once. */
    public static final EventField RELIABILITY =
            EventField.ofProgram("my-reliability", key("Reliability of an outlet"), FieldType.LIST, null);
    /** The numbers of the reports that tell an event, each once. */
    public static final EventField CREDIBILITY =
            EventField.ofProgram("my-credibility", key("Credibility of a report"), FieldType.LIST, null);
    /** All persons who have given it a star. */
    public static final EventField STARRED_BY =
            EventField.ofProgram("starred-by", key("Starred by"), FieldType.LIST, null);

    /** All of them. */
    public static final List<EventField> ALL = List.of(STAR, TAGS, NOTE, RELIABILITY, CREDIBILITY, STARRED_BY);

    private static final Map<String, EventField> SHORT = Map.of(
            "star", STAR,
            "starred", STAR,
            "tag", TAGS,
            "tags", TAGS,
            "note", NOTE,
            "reliability", RELIABILITY,
            "credibility", CREDIBILITY);

    private MarkFields() {}

    /** Whether a field is one of these, by its id. */
    public static boolean has(String field) {
        return ALL.stream().anyMatch(one -> one.id().equals(field));
    }

    /** The field that is called so for short; empty if none is. */
    static Optional<EventField> ofShortName(String name) {
        return Optional.ofNullable(SHORT.get(name));
    }

    /** Whether a value is one that events can have, whatever is marked: yes and no, and each grade. */
    public static boolean canBe(EventField field, String value) {
        if (field.type() == FieldType.YESNO) {
            return value.equalsIgnoreCase(FieldValue.YES) || value.equalsIgnoreCase(FieldValue.NO);
        }
        return field.equals(RELIABILITY)
                ? Reliability.ofCode(value.toUpperCase(Locale.ROOT)).isPresent()
                : field.equals(CREDIBILITY) && Credibility.ofCode(value).isPresent();
    }

    /** A value of a field as a reader has it: a grade with what it means, anything else as it stands. */
    public static String words(EventField field, String value) {
        if (field.equals(RELIABILITY)) {
            return Reliability.ofCode(value)
                    .map(one -> tr("{0}: {1}", value, one.words()))
                    .orElse(value);
        }
        return field.equals(CREDIBILITY)
                ? Credibility.ofCode(value)
                        .map(one -> tr("{0}: {1}", value, one.words()))
                        .orElse(value)
                : value;
    }
}
