package org.dateline.viewmodel.line;

import static org.dateline.language.Tr.tr;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.model.Catalog;
import org.dateline.model.EventField;
import org.dateline.model.field.FieldType;
import org.dateline.query.Choice;
import org.dateline.query.field.NumberRange;
import org.jspecify.annotations.Nullable;

/**
 * What a view wants of the dataset's own fields, as {@code country:Iran,Pakistan;fatalities:1..10}: fields between semicolons, behind a colon the
 * values of each between commas, or between plus signs if an event must have all of them, of numbers as {@link NumberRange#parse} reads them. Values
 * are percent-encoded.
 */
final class FieldKeys {

    /** Between values of which an event must have all. */
    private static final String PLUS = "+";

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
                                .collect(Collectors.joining(isTogether(field.getValue(), side) ? PLUS : ",")))
                .collect(Collectors.joining(";"));
    }

    private static boolean isTogether(Choice choice, Function<Choice, Set<String>> side) {
        return choice.together() && side.apply(choice).equals(choice.only());
    }

    /** What is wanted of fields, and what is not. */
    static Map<String, Choice> together(Map<String, Choice> only, Map<String, Choice> without) {
        Map<String, Choice> choices = new HashMap<>(only);
        without.forEach((field, unwanted) -> {
            Choice wanted = only.getOrDefault(field, Choice.ALL);
            choices.put(field, new Choice(wanted.only(), unwanted.only(), wanted.together()));
        });
        return choices;
    }

    /** @throws MalformedViewException if a field is not there, or nothing or no number is wanted of one */
    static Map<String, Choice> parse(String key, @Nullable String text, Catalog<EventField> fields)
            throws MalformedViewException {
        Map<String, Choice> wanted = new LinkedHashMap<>();
        for (String part : text == null ? new String[0] : text.split(";", -1)) {
            int colon = part.indexOf(':');
            if (colon <= 0) {
                throw new MalformedViewException(
                        key,
                        tr("a field, a colon and values, such as {0}", example(part, fields)),
                        part.isEmpty() ? tr("nothing") : "\"" + part + "\"");
            }
            String id = PercentEncoding.decode(key, part.substring(0, colon));
            EventField field = fields.find(id).orElse(null);
            if (field == null) {
                List<String> ids = fields.stream().map(EventField::id).toList();
                throw new MalformedViewException(
                        key, Expected.near(tr("the id of a known field"), id, ids), "\"" + id + "\"");
            }
            String all = part.substring(colon + 1);
            boolean together = all.contains(PLUS);
            if (together && all.contains(",")) {
                throw new MalformedViewException(
                        key, tr("values between commas, or all between plus signs"), "\"" + all + "\"");
            }
            Set<String> values = values(key, all.split(together ? "\\+" : ",", -1), field);
            if (wanted.put(id, new Choice(values, Set.of(), together)) != null) {
                throw new MalformedViewException(key, tr("each field once"), tr("\"{0}\" twice", id));
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

    private static Set<String> values(String key, String[] texts, EventField field) throws MalformedViewException {
        Set<String> values = new LinkedHashSet<>();
        for (String part : texts) {
            String value = PercentEncoding.decode(key, part);
            boolean isRight =
                    field.type() == FieldType.NUMBER ? NumberRange.parse(value).isPresent() : !value.isBlank();
            if (!isRight) {
                throw new MalformedViewException(
                        key,
                        field.type() == FieldType.NUMBER
                                ? NumberRange.expected()
                                : tr("a value of \"{0}\"", field.id()),
                        value.isEmpty() ? tr("none") : "\"" + value + "\"");
            }
            values.add(value);
        }
        return values;
    }
}
