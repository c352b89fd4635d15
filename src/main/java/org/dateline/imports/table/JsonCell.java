package org.dateline.imports.table;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.json.Json;
import org.dateline.json.JsonTape.Kind;
import org.dateline.language.ForPrograms;
import org.dateline.text.ListText;
import org.jspecify.annotations.Nullable;

/** JSON values as the text of a cell. */
final class JsonCell {

    private static final List<String> NAMES = List.of("title", "name", "sourceName", "label", "id", "url");
    private static final List<String> ADDRESSES = List.of("url", "href", "link", "path");
    private static final int MAX_DEPTH = 6;
    private static final double MAX_PLAIN = 1e20;

    private JsonCell() {}

    /** What a person would write for it: nothing for null, items between semicolons; empty for an object. */
    static String text(@Nullable Json value) {
        if (value == null) {
            return "";
        }
        return switch (value.kind()) {
            case TEXT -> value.text().strip();
            case NUMBER -> plain(value.text());
            case BOOLEAN -> value.text();
            case LIST ->
                ListText.of(value.items().stream()
                        .map(JsonCell::text)
                        .filter(text -> !text.isEmpty())
                        .toList());
            case OBJECT, KEY, NULL -> "";
        };
    }

    /**
     * The values of an object by column: those of objects in it under the names of both with a point between, but for what a
     * database writes around a value ({@code $date}); a point of GeoJSON as WKT; of a list of objects what they are called, and
     * their addresses under {@code url}.
     */
    static Map<String, String> flatten(Json object) {
        Map<String, String> cells = new LinkedHashMap<>();
        if (object.is(Kind.OBJECT)) {
            flatten("", object, cells, MAX_DEPTH);
        }
        return cells;
    }

    private static void flatten(String prefix, Json object, Map<String, String> cells, int depth) {
        for (Json.Field field : object.fields()) {
            String key =
                    field.key().startsWith("$") ? prefix : prefix.isEmpty() ? field.key() : prefix + "." + field.key();
            Json value = field.value();
            if (value.is(Kind.OBJECT)) {
                String point = point(value);
                if (!point.isEmpty()) {
                    put(cells, key, point);
                } else if (depth > 0) {
                    flatten(key, value, cells, depth - 1);
                }
            } else if (value.is(Kind.LIST) && value.items().stream().anyMatch(item -> item.is(Kind.OBJECT))) {
                put(cells, key, joined(value, NAMES));
                put(cells, key + ".url", joined(value, ADDRESSES));
            } else {
                put(cells, key, text(value));
            }
        }
    }

    private static void put(Map<String, String> cells, String key, String value) {
        if (!value.isEmpty()) {
            cells.merge(key, value, (first, second) -> first.isEmpty() ? second : first);
        } else {
            cells.putIfAbsent(key, "");
        }
    }

    private static String joined(Json list, List<String> keys) {
        return list.items().stream()
                .map(item -> item.is(Kind.OBJECT)
                        ? keys.stream()
                                .map(key -> text(JsonDocument.value(item, key)))
                                .filter(text -> !text.isEmpty())
                                .findFirst()
                                .orElse("")
                        : text(item))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    @ForPrograms("words of GeoJSON and of WKT")
    private static String point(Json value) {
        Json numbers = value.get("coordinates");
        boolean isPoint = "Point".equals(text(JsonDocument.value(value, "type")))
                && numbers != null
                && numbers.items().size() >= 2;
        return isPoint && numbers != null
                ? "POINT (" + text(numbers.items().get(0)) + " "
                        + text(numbers.items().get(1)) + ")"
                : "";
    }

    /** Without an exponent, which no date has; a number larger or smaller than any that is meant stays as it is written. */
    private static String plain(String literal) {
        if (literal.indexOf('e') < 0 && literal.indexOf('E') < 0) {
            return literal;
        }
        double size = Math.abs(Double.parseDouble(literal));
        boolean writable = literal.length() < 40 && size < MAX_PLAIN && size > 1 / MAX_PLAIN;
        return writable ? new BigDecimal(literal).stripTrailingZeros().toPlainString() : literal;
    }
}
