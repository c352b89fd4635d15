package org.dateline.edit.document;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.TreeSet;

/** JSON written in one way only, whatever the order of keys and the digits of numbers: equal values give equal texts. */
final class Canonical {

    private final StringBuilder text = new StringBuilder();

    private Canonical() {}

    static String text(JsonElement value) {
        Canonical canonical = new Canonical();
        canonical.write(value);
        return canonical.text.toString();
    }

    private void write(JsonElement value) {
        if (value instanceof JsonObject object) {
            text.append('{');
            for (String key : new TreeSet<>(object.keySet())) {
                text.append(new JsonPrimitive(key)).append(':');
                write(object.get(key));
                text.append(',');
            }
            text.append('}');
        } else if (value instanceof JsonArray list) {
            text.append('[');
            for (JsonElement entry : list) {
                write(entry);
                text.append(',');
            }
            text.append(']');
        } else if (value instanceof JsonPrimitive number && number.isNumber()) {
            text.append(new BigDecimal(number.getAsString()).stripTrailingZeros());
        } else {
            text.append(value);
        }
    }
}
