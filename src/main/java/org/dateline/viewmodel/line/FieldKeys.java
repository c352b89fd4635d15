package org.dateline.viewmodel.line;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.Catalog;
import org.dateline.model.EventField;
import org.dateline.model.field.FieldType;
import org.dateline.query.field.NumberRange;
import org.dateline.text.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * What a view wants of the dataset's own fields, as {@code actor1:BLF,BLA;fatalities:1..10}: fields between semicolons, behind a colon the
 * values of each between commas, of numbers as {@link NumberRange#parse} reads them. Values are percent-encoded.
 */
final class FieldKeys {

    private FieldKeys() {}

    static String format(Map<String, Set<String>> fields) {
        return fields.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(field -> PercentEncoding.encode(field.getKey()).replace(":", "%3A") + ":"
                        + field.getValue().stream()
                                .sorted()
                                .map(PercentEncoding::encode)
                                .collect(Collectors.joining(",")))
                .collect(Collectors.joining(";"));
    }

    /** @throws MalformedViewException if a field is not there, or nothing or no number is wanted of one */
    static Map<String, Set<String>> parse(String key, @Nullable String text, Catalog<EventField> fields)
            throws MalformedViewException {
        Map<String, Set<String>> wanted = new LinkedHashMap<>();
        for (String part : text == null ? new String[0] : text.split(";", -1)) {
            int colon = part.indexOf(':');
            if (colon <= 0) {
                throw new MalformedViewException(
                        key,
                        "a field, a colon and values, such as " + example(part, fields),
                        part.isEmpty() ? "nothing" : "\"" + part + "\"");
            }
            String id = PercentEncoding.decode(key, part.substring(0, colon));
            EventField field = fields.find(id).orElse(null);
            if (field == null) {
                List<String> ids = fields.stream().map(EventField::id).toList();
                String such = Nearest.to(id, ids)
                        .map(near -> ", such as \"" + near + "\"")
                        .orElse("");
                throw new MalformedViewException(key, "the id of a known field" + such, "\"" + id + "\"");
            }
            Set<String> values = values(key, part.substring(colon + 1), field);
            if (wanted.put(id, values) != null) {
                throw new MalformedViewException(key, "each field once", "\"" + id + "\" twice");
            }
        }
        return wanted;
    }

    /** How it is said of the field that may be meant. */
    private static String example(String part, Catalog<EventField> fields) {
        return fields.find(part.replaceFirst("=.*", ""))
                .or(() -> fields.stream().findFirst())
                .map(field -> field.id() + (field.type() == FieldType.NUMBER ? ":1..10" : ":VALUE"))
                .orElse("fatalities:1..10");
    }

    private static Set<String> values(String key, String text, EventField field) throws MalformedViewException {
        Set<String> values = new LinkedHashSet<>();
        for (String part : Arrays.asList(text.split(",", -1))) {
            String value = PercentEncoding.decode(key, part);
            boolean isRight =
                    field.type() == FieldType.NUMBER ? NumberRange.parse(value).isPresent() : !value.isBlank();
            if (!isRight) {
                throw new MalformedViewException(
                        key,
                        field.type() == FieldType.NUMBER ? NumberRange.EXPECTED : "a value of \"" + field.id() + "\"",
                        value.isEmpty() ? "none" : "\"" + value + "\"");
            }
            values.add(value);
        }
        return values;
    }
}
