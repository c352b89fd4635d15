package org.dateline.view.edit;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.dateline.edit.record.Field;
import org.jspecify.annotations.Nullable;

/** What is typed as the value of the format, and back. What is none becomes a text, of which the reader says what is wrong with it. */
final class TypedValue {

    private static final int MOST_OF_A_RUN = 2000;

    private TypedValue() {}

    static String words(Field.Type type, @Nullable JsonElement value) {
        if (value == null || value.isJsonNull()) {
            return "";
        }
        if (value instanceof JsonArray list) {
            String between = type == Field.Type.TEXTS ? "\n" : ", ";
            return StreamSupport.stream(list.spliterator(), false)
                    .map(item -> item.isJsonPrimitive() ? item.getAsString() : item.toString())
                    .collect(Collectors.joining(between));
        }
        String text = value.isJsonPrimitive() ? value.getAsString() : value.toString();
        return type == Field.Type.MOMENT ? text.replace('T', ' ') : text;
    }

    static @Nullable JsonElement value(Field.Type type, String typed) {
        String words = typed.strip();
        return switch (type) {
            case TEXTS -> texts(typed);
            case PARAGRAPHS -> paragraphs(words);
            case PARAGRAPH -> words.isEmpty() ? null : number(words);
            case MOMENT -> words.isEmpty() ? null : new JsonPrimitive(words.replaceFirst("(?<=\\d) +(?=\\d)", "T"));
            default -> words.isEmpty() ? null : new JsonPrimitive(words);
        };
    }

    private static JsonElement texts(String typed) {
        JsonArray list = new JsonArray();
        typed.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(list::add);
        return list;
    }

    private static JsonElement number(String words) {
        try {
            return new JsonPrimitive(Integer.parseInt(words));
        } catch (NumberFormatException noNumber) {
            return new JsonPrimitive(words);
        }
    }

    /** "4, 8-10": 4, 8, 9 and 10. */
    static JsonElement paragraphs(String words) {
        List<JsonElement> numbers = new ArrayList<>();
        for (String part : words.split("[,;\\s]+")) {
            String[] ends = part.split("[-\u2013]");
            if (ends.length == 2
                    && number(ends[0]) instanceof JsonPrimitive from
                    && number(ends[1]) instanceof JsonPrimitive to
                    && from.isNumber()
                    && to.isNumber()
                    && to.getAsInt() - from.getAsInt() < MOST_OF_A_RUN) {
                for (int i = from.getAsInt(); i <= to.getAsInt(); i++) {
                    numbers.add(new JsonPrimitive(i));
                }
            } else if (!part.isEmpty()) {
                numbers.add(number(part));
            }
        }
        JsonArray list = new JsonArray();
        numbers.stream().distinct().forEach(list::add);
        return list;
    }
}
