package org.dateline.data;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.json.JsonTape.Kind;
import org.dateline.model.Catalog;
import org.dateline.model.EventField;
import org.dateline.model.field.ActorSide;
import org.dateline.model.field.FieldType;
import org.dateline.model.field.FieldValue;
import org.jspecify.annotations.Nullable;

/** Parses what events have in the dataset's own fields. Safe to use from several threads. */
final class FieldParser {

    private static final String TYPES =
            Stream.of(FieldType.values()).map(FieldType::word).collect(Collectors.joining(", "));

    private static final String SIDES =
            Stream.of(ActorSide.values()).map(ActorSide::word).collect(Collectors.joining(", "));

    private static final Set<FieldType> NAMING = EnumSet.of(FieldType.TEXT, FieldType.LIST);

    private final Catalog<EventField> fields;

    FieldParser(Catalog<EventField> fields) {
        this.fields = fields;
    }

    /** An entry of the dataset's {@code fields}. */
    static Optional<EventField> field(ObjectParser field) {
        String id = CatalogBuilder.id(field);
        String name = field.text("name");
        String word = field.text("type");
        Optional<FieldType> type = FieldType.ofWord(word);
        if (type.isEmpty() && !word.isEmpty()) {
            field.leaveOut("type", tr("no field has this type"), tr("one of {0}", TYPES), "\"" + word + "\"");
        }
        ActorSide actors = side(field, type);
        return field.finish(() -> new EventField(id, name, type.orElseThrow(), actors));
    }

    private static @Nullable ActorSide side(ObjectParser field, Optional<FieldType> type) {
        String word = field.optionalText("actors");
        Optional<ActorSide> side = word == null ? Optional.empty() : ActorSide.ofWord(word);
        if (word != null && side.isEmpty()) {
            field.ignore(
                    "actors",
                    tr("no side is called so; the field is not taken for one of actors"),
                    tr("one of {0}", SIDES),
                    "\"" + word + "\"");
        } else if (side.isPresent() && type.filter(NAMING::contains).isEmpty()) {
            field.ignore(
                    "actors",
                    tr("only a text or a list names actors"),
                    tr("the type text or list"),
                    "\"" + word + "\"");
            return null;
        }
        return side.orElse(null);
    }

    /** The values of an event; what is of an unknown field or of another type is reported and not used. */
    List<FieldValue> values(ObjectParser event) {
        List<FieldValue> values = new ArrayList<>();
        event.object("fields")
                .ifPresent(object -> object.forEachKey(id -> {
                    Optional<EventField> field = fields.find(id);
                    if (field.isPresent()) {
                        Optional.ofNullable(value(object, field.get())).ifPresent(values::add);
                    } else {
                        object.problems().expectMore();
                        object.ignore(
                                id,
                                tr("no field of the dataset has this id; its value is not used"),
                                CatalogBuilder.expectedId(id, fields, key("field"), object.problems()),
                                "\"" + id + "\"");
                    }
                }));
        return values;
    }

    private static @Nullable FieldValue value(ObjectParser object, EventField field) {
        String id = field.id();
        FieldType type = field.type();
        if (type == FieldType.LIST) {
            List<String> texts = object.texts(id);
            return texts.isEmpty() ? null : new FieldValue(id, type, texts);
        }
        String text = switch (type) {
            case NUMBER -> object.literal(id, Kind.NUMBER, key("a number or null"));
            case YESNO -> object.literal(id, Kind.BOOLEAN, key("true, false or null"));
            default -> object.optionalText(id);
        };
        if (text == null) {
            return null;
        }
        if (type == FieldType.NUMBER && !FieldValue.isNumber(text)) {
            object.ignore(id, tr("the number is not used"), tr("a number of at most 40 digits"), text);
            return null;
        }
        boolean isYes = text.equals("true");
        return FieldValue.of(id, type, type != FieldType.YESNO ? text : isYes ? FieldValue.YES : FieldValue.NO);
    }
}
