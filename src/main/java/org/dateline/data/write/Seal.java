package org.dateline.data.write;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;

/**
 * Tells whether what an export shows of a record, and the record, are still as they were written: a sum of checksums (CRC-32C, RFC 3720) that no
 * order changes, neither of rows nor of the keys of an object. It finds what someone has edited, and is no proof against a
 * forger. Not safe to use from several threads.
 */
public final class Seal {

    private static final int HEX_DIGITS = 8;

    private int sum;

    /** Adds the object that stands in a text of JSON, but for what it has under these keys. */
    public Seal addJson(String json, Set<String> but) {
        JsonObject object = JsonParser.parseString(json).getAsJsonObject();
        but.forEach(object::remove);
        return addJson(object);
    }

    /** Adds an object. */
    public Seal addJson(JsonObject object) {
        return add(sorted(object).toString());
    }

    /** The seal of an object that stands in a text of JSON. */
    public static String ofJson(String json) {
        return new Seal()
                .addJson(JsonParser.parseString(json).getAsJsonObject())
                .text();
    }

    /** The seals of what an object, which stands in a text of JSON, has under each of its keys. */
    public static Map<String, String> ofMembers(String json) {
        return ofMembers(JsonParser.parseString(json).getAsJsonObject());
    }

    /** The seals of what an object has under each of its keys. */
    public static Map<String, String> ofMembers(JsonObject object) {
        Map<String, String> seals = new TreeMap<>();
        object.asMap()
                .forEach((key, value) ->
                        seals.put(key, new Seal().add(sorted(value).toString()).text()));
        return seals;
    }

    private static JsonElement sorted(JsonElement value) {
        if (value.isJsonArray()) {
            JsonArray list = new JsonArray();
            value.getAsJsonArray().forEach(item -> list.add(sorted(item)));
            return list;
        }
        if (value.isJsonObject()) {
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
