package org.dateline.edit.document;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where in a document something stands, from its top down. Entries of the document's own lists, such as its events, are named by
 * their ids, so that a pointer stays true when others come or go; entries of all other lists by their index from 0. As a text it is
 * written as RFC 6901 writes a JSON Pointer: {@code /events/quetta-clashes/quotes/0/text}.
 */
public record Pointer(List<String> segments) {

    /** The document itself. */
    public static final Pointer TOP = new Pointer(List.of());

    private static final Set<String> CATALOGS =
            Set.of("sources", "places", "categories", "measures", "fields", "events", "stories");
    private static final int ENTRY = 2;

    public Pointer {
        segments = List.copyOf(segments);
    }

    /** Of these keys, ids and indices. */
    public static Pointer of(String... segments) {
        return new Pointer(List.of(segments));
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if it is neither empty nor begins with a stroke
     */
    public static Pointer parse(String text) {
        if (text.isEmpty()) {
            return TOP;
        }
        if (text.charAt(0) != '/') {
            throw new IllegalArgumentException("expected a path that begins with /, found \"" + text + "\"");
        }
        return new Pointer(Stream.of(text.substring(1).split("/", -1))
                .map(segment -> segment.replace("~1", "/").replace("~0", "~"))
                .toList());
    }

    /** What stands in it under this key, id or index. */
    public Pointer child(String segment) {
        List<String> longer = new ArrayList<>(segments);
        longer.add(segment);
        return new Pointer(longer);
    }

    /** What stands in it at this index, from 0. */
    public Pointer child(int index) {
        return child(String.valueOf(index));
    }

    /** What it stands in. */
    public Pointer parent() {
        return new Pointer(segments.subList(0, segments.size() - 1));
    }

    /** The key, id or index by which it stands there. */
    public String last() {
        return segments.get(segments.size() - 1);
    }

    /** How deep it stands; 0 for the document itself. */
    public int depth() {
        return segments.size();
    }

    /** The first segments of it, so many. */
    public Pointer ancestor(int depth) {
        return new Pointer(segments.subList(0, depth));
    }

    /** Whether it is an entry of one of the document's own lists, which has an id. */
    public boolean isEntry() {
        return segments.size() == ENTRY && CATALOGS.contains(segments.get(0));
    }

    /** Whether this is the other, or stands in it. */
    public boolean isWithin(Pointer other) {
        return depth() >= other.depth() && segments.subList(0, other.depth()).equals(other.segments);
    }

    /** What stands there; empty if nothing does. */
    public Optional<JsonElement> in(JsonElement document) {
        JsonElement now = document;
        for (int i = 1; i <= segments.size(); i++) {
            Pointer here = ancestor(i);
            int index = now instanceof JsonArray list ? here.indexIn(list) : -1;
            if (now instanceof JsonObject object && object.has(here.last())) {
                now = object.get(here.last());
            } else if (now instanceof JsonArray list && index >= 0 && index < list.size()) {
                now = list.get(index);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(now);
    }

    /** At which index of the list that it stands in it stands, or would stand; -1 if there is none. */
    int indexIn(JsonArray list) {
        if (isEntry()) {
            for (int i = 0; i < list.size(); i++) {
                if (last().equals(idOf(list.get(i)))) {
                    return i;
                }
            }
            return -1;
        }
        try {
            return Integer.parseInt(last());
        } catch (NumberFormatException noIndex) {
            return -1;
        }
    }

    private static @Nullable String idOf(JsonElement entry) {
        return entry instanceof JsonObject object
                        && object.get("id") != null
                        && object.get("id").isJsonPrimitive()
                ? object.get("id").getAsString()
                : null;
    }

    @Override
    public String toString() {
        return segments.stream()
                .map(segment -> "/" + segment.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
