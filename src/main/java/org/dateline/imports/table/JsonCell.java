package org.dateline.imports.table;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.dateline.json.Json;
import org.jspecify.annotations.Nullable;

/** JSON values as the text of a cell. */
final class JsonCell {

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
                value.items().stream()
                        .map(JsonCell::text)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; "));
            case OBJECT, KEY, NULL -> "";
        };
    }

    /** Without an exponent, which no date has; a number larger or smaller than any that is meant stays as it is written. */
    private static String plain(String literal) {
        if (literal.indexOf('e') < 0 && literal.indexOf('E') < 0 && literal.indexOf('.') < 0) {
            return literal;
        }
        double size = Math.abs(Double.parseDouble(literal));
        boolean writable = literal.length() < 40 && size < MAX_PLAIN && size > 1 / MAX_PLAIN;
        return writable ? new BigDecimal(literal).stripTrailingZeros().toPlainString() : literal;
    }
}
