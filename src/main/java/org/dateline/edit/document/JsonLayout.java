package org.dateline.edit.document;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * How new values are laid out in a document, as those beside them are: all on one line, each value on a line, or, which is most
 * readable, objects on one line that have nothing but short values.
 */
record JsonLayout(Style style, String unit, String lineEnd) {

    /** How a document is laid out. */
    enum Style {
        /** All on one line, without spaces. */
        MINIFIED,
        /** Every value on a line. */
        EXPANDED,
        /** Objects and lists without further ones in them on one line, where that is short. */
        COMPACT
    }

    /** As the project's own files are. */
    static final JsonLayout USUAL = new JsonLayout(Style.COMPACT, "  ", "\n");

    private static final int MAX_LINE = 160;
    private static final Pattern INDENTED = Pattern.compile("\\{\\r?\\n([ \\t]*)\"");
    private static final Pattern ON_ONE_LINE = Pattern.compile("\\{ ?\"[^\\n}]*+(\\}?)");
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    /** That of a text. */
    static JsonLayout of(String text) {
        if (text.strip().indexOf('\n') < 0) {
            return new JsonLayout(Style.MINIFIED, "", "\n");
        }
        Matcher indented = INDENTED.matcher(text);
        String unit = indented.find() ? indented.group(1) : USUAL.unit;
        Style style = isAnyOnOneLine(text) ? Style.COMPACT : Style.EXPANDED;
        return new JsonLayout(style, unit, text.contains("\r\n") ? "\r\n" : "\n");
    }

    private static boolean isAnyOnOneLine(String text) {
        return ON_ONE_LINE
                .matcher(text)
                .results()
                .anyMatch(object -> !object.group(1).isEmpty());
    }

    /** A value as a text on one line, always the same for the same value. */
    static String minified(JsonElement value) {
        return GSON.toJson(value);
    }

    /** A value as a text, whose further lines are indented by this. */
    String write(JsonElement value, String indentation) {
        if (style == Style.MINIFIED || !value.isJsonArray() && !value.isJsonObject() || size(value) == 0) {
            return GSON.toJson(value);
        }
        String line = style == Style.COMPACT && isFlat(value) ? oneLine(value) : "";
        if (!line.isEmpty() && (line.length() <= MAX_LINE || value.isJsonArray())) {
            return line;
        }
        String inner = indentation + unit;
        String open = (value.isJsonArray() ? "[" : "{") + lineEnd;
        String close = lineEnd + indentation + (value.isJsonArray() ? "]" : "}");
        return parts(value, inner).map(part -> inner + part).collect(Collectors.joining("," + lineEnd, open, close));
    }

    private Stream<String> parts(JsonElement value, String indentation) {
        return value instanceof JsonArray list
                ? stream(list).map(entry -> write(entry, indentation))
                : value.getAsJsonObject().entrySet().stream().map(member -> member(member, indentation));
    }

    private String member(Map.Entry<String, JsonElement> member, String indentation) {
        return member(member.getKey(), member.getValue(), indentation);
    }

    /** A key with its value. */
    String member(String key, JsonElement value, String indentation) {
        return GSON.toJson(key) + (style == Style.MINIFIED ? ":" : ": ") + write(value, indentation);
    }

    private static Stream<JsonElement> stream(JsonArray list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static int size(JsonElement value) {
        return value instanceof JsonArray list
                ? list.size()
                : value.getAsJsonObject().size();
    }

    /** Whether it is made of plain values, or of lists of them. */
    private static boolean isFlat(JsonElement value) {
        return value instanceof JsonArray list
                ? stream(list).allMatch(JsonLayout::isPlain)
                : value.getAsJsonObject().entrySet().stream()
                        .map(Map.Entry::getValue)
                        .allMatch(member -> isPlain(member) || member instanceof JsonArray list && isFlat(list));
    }

    private static boolean isPlain(JsonElement value) {
        return value.isJsonPrimitive() || value.isJsonNull();
    }

    private static String oneLine(JsonElement value) {
        if (value instanceof JsonArray list) {
            return stream(list).map(JsonLayout::oneLine).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof JsonObject object) {
            return object.entrySet().stream()
                    .map(member -> GSON.toJson(member.getKey()) + ": " + oneLine(member.getValue()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        }
        return GSON.toJson(value);
    }
}
