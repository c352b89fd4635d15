package org.dateline.data.write;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;

/**
 * Tells whether what an export shows of a record is still as it was written: a sum of checksums (CRC-32C, RFC 3720) that no
 * order changes, neither of rows nor of the keys of an object. It finds what someone has edited, and is no proof against a
 * forger. Not safe to use from several threads.
 */
public final class Seal {

    private static final int HEX_DIGITS = 8;

    private int sum;

    /** Adds the object that stands in a text of JSON, but for what it has under this key. */
    public Seal addJson(String json, String key) {
        JsonObject object = JsonParser.parseString(json).getAsJsonObject();
        object.remove(key);
        return add(sorted(object).toString());
    }

    private static JsonElement sorted(JsonElement value) {
        if (value.isJsonArray()) {
            value.getAsJsonArray().asList().replaceAll(Seal::sorted);
        } else if (value.isJsonObject()) {
            JsonObject object = new JsonObject();
            new TreeMap<>(value.getAsJsonObject().asMap()).forEach((key, inner) -> object.add(key, sorted(inner)));
            return object;
        }
        return value;
    }

    /** Adds the cells of a row by the names of their columns; those that are blank do not count, nor does how lines end. */
    public Seal addRow(Map<String, String> cells) {
        return add(new TreeMap<>(cells)
                .entrySet().stream()
                        .filter(cell -> !cell.getValue().isBlank())
                        .map(cell ->
                                cell.getKey() + "=" + cell.getValue().strip().replaceAll("\\R", "\n"))
                        .collect(Collectors.joining("\u001f")));
    }

    private Seal add(String text) {
        CRC32C checksum = new CRC32C();
        checksum.update(text.getBytes(StandardCharsets.UTF_8));
        sum += (int) checksum.getValue();
        return this;
    }

    /** The seal in hexadecimal digits. */
    public String text() {
        String hex = Integer.toHexString(sum);
        return "0".repeat(HEX_DIGITS - hex.length()) + hex;
    }
}
