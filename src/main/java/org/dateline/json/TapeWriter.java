package org.dateline.json;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.dateline.json.JsonTape.Kind;
import org.dateline.language.ForPrograms;
import org.jspecify.annotations.Nullable;

/** Writes what Gson's reader reads on a tape. */
public final class TapeWriter {

    private final JsonReader reader;
    private final JsonTape tape;
    private final @Nullable LineFeed feed;
    private final @Nullable KeysTwice twice;

    interface KeysTwice {

        void told(String key, int line, int firstLine);
    }

    /** Writes values without their lines; a key that stands twice does so on the tape. */
    public TapeWriter(JsonReader reader, JsonTape tape) {
        this(reader, tape, null, null);
    }

    /** Writes values with their lines; of a key that stands twice the first value. */
    TapeWriter(JsonReader reader, JsonTape tape, @Nullable LineFeed feed, @Nullable KeysTwice twice) {
        this.reader = reader;
        this.tape = tape;
        this.feed = feed;
        this.twice = twice;
    }

    private int line() {
        return feed == null ? 0 : feed.line();
    }

    /** Writes the reader's next value; returns its node. */
    @ForPrograms("Its exception is never shown")
    public int value() throws IOException {
        JsonToken token = reader.peek();
        int line = line();
        return switch (token) {
            case BEGIN_OBJECT -> {
                int node = tape.add(Kind.OBJECT, line, null);
                fields(node, null);
                yield node;
            }
            case BEGIN_ARRAY -> list(line);
            case STRING -> tape.add(Kind.TEXT, line, reader.nextString());
            case NUMBER -> tape.add(Kind.NUMBER, line, reader.nextString());
            case BOOLEAN -> tape.add(Kind.BOOLEAN, line, String.valueOf(reader.nextBoolean()));
            case NULL -> {
                reader.nextNull();
                yield tape.add(Kind.NULL, line, null);
            }
            case NAME, END_OBJECT, END_ARRAY, END_DOCUMENT -> throw new MalformedJsonException("no value here");
        };
    }

    private int list(int line) throws IOException {
        int node = tape.add(Kind.LIST, line, null);
        reader.beginArray();
        while (reader.hasNext()) {
            value();
        }
        reader.endArray();
        tape.endsHere(node);
        return node;
    }

    /** Writes fields on the end of the last object on the tape; the list with the key {@code left} appears empty. */
    void fields(int object, @Nullable String left) throws IOException {
        Map<String, Integer> lines = twice == null ? Map.of() : linesOf(object);
        reader.beginObject();
        while (reader.hasNext()) {
            int line = line();
            String key = reader.nextName();
            Integer first = twice == null ? null : lines.putIfAbsent(key, line);
            if (first != null && twice != null) {
                twice.told(key, line, first);
                reader.skipValue();
            } else {
                tape.add(Kind.KEY, line, key);
                if (key.equals(left) && reader.peek() == JsonToken.BEGIN_ARRAY) {
                    tape.add(Kind.LIST, line(), null);
                    reader.skipValue();
                } else {
                    value();
                }
                tape.endsHere(object);
            }
        }
        reader.endObject();
    }

    private Map<String, Integer> linesOf(int object) {
        Map<String, Integer> lines = new HashMap<>();
        tape.value(object).fields().forEach(field -> lines.put(field.key(), field.line()));
        return lines;
    }
}
