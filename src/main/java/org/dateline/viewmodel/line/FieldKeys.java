package org.dateline.viewmodel.line;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Catalog;
import org.dateline.model.EventField;
import org.dateline.model.field.FieldType;
import org.dateline.query.Choice;
import org.dateline.query.field.NumberRange;
import org.dateline.text.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * What a view wants of the dataset's own fields, as {@code country:Iran,Pakistan;fatalities:1..10}: fields between semicolons, behind a colon the
 * values of each between commas, of numbers as {@link NumberRange#parse} reads them. Values are percent-encoded.
 */
final class FieldKeys {

    private FieldKeys() {}

    /** Either what is wanted of each field, or what is not; empty if that is nothing. */
    static String format(Map<String, Choice> fields, Function<Choice, Set<String>> side) {
        return fields.entrySet().stream()
                .filter(field -> !side.apply(field.getValue()).isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .map(field -> PercentEncoding.encode(field.getKey()).replace(":", "%3A") + ":"
                        + side.apply(field.getValue()).stream()
                                .sorted()
                                .map(PercentEncoding::encode)
                                .collect(Collectors.joining(",")))
                .collect(Collectors.joining(";"));
    }

    /** What is wanted of fields, and what is not. */
    static Map<String, Choice> together(Map<String, Set<String>> only, Map<String, Set<String>> without) {
        Map<String, Choice> choices = new HashMap<>();
        Stream.concat(only.keySet().stream(), without.keySet().stream())
                .forEach(field -> choices.put(
                        field, new Choice(only.getOrDefault(field, Set.of()), without.getOrDefault(field, Set.of()))));
        return choices;
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
