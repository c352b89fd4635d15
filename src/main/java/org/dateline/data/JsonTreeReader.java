package org.dateline.data;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Severity;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON (RFC 8259, strictly) into values that know their line. One list, the longest, can be left in the text and
 * gone through item by item, so that it never is in memory as a whole.
 */
public final class JsonTreeReader {

    private static final int DEEPEST_NESTING = 64;
    private static final int EXCERPT_BEFORE = 40;
    private static final Pattern GSON_LOCATION =
            Pattern.compile("(.*?) at line (\\d+) column (\\d+) path (\\S*).*", Pattern.DOTALL);

    private final JsonText text;
    private final String noun;
    private final Problems problems;

    /**
     * A reader of this text, which reports keys that stand twice.
     *
     * @param noun what the document should be, such as "a dataset", for messages
     */
    public JsonTreeReader(String text, String noun, Problems problems) {
        this(JsonText.of(text), noun, problems);
    }

    JsonTreeReader(JsonText text, String noun, Problems problems) {
        this.text = text;
        this.noun = noun;
        this.problems = problems;
    }

    /**
     * The document's object. The value of the key {@code left}, if it is a list, is not read: it appears empty.
     *
     * @throws UnreadableFileException if the text is not JSON or not an object
     */
    public Json.Fields readWithout(String left) throws UnreadableFileException {
        try {
            return new Pass().parse(pass -> {
                Json.Fields fields = pass.document(left);
                pass.reportTrailingContent();
                return fields;
            });
        } catch (UnreadableFileException imprecise) {
            // Gson loses the path of what it skips; if the fault lies there, reading it tells the path
            requireJson();
            throw imprecise;
        }
    }

    /**
     * Adds the keys and values of this text's object to those of another, with which it makes up a document.
     *
     * @throws UnreadableFileException if the text is not JSON or not an object
     */
    void readInto(Json.Fields document) throws UnreadableFileException {
        new Pass().parse(pass -> {
            pass.fields(document.fields(), null);
            pass.reportTrailingContent();
            return document;
        });
    }

    /**
     * The one value that the text is.
     *
     * @throws UnreadableFileException if the text is not one JSON value
     */
    Json readValue() throws UnreadableFileException {
        return new Pass().parse(pass -> {
            Json value = pass.value();
            pass.requireEnd();
            return value;
        });
    }

    /**
     * Reads everything and keeps nothing.
     *
     * @throws UnreadableFileException if the text is not JSON or not an object
     */
    void requireJson() throws UnreadableFileException {
        new Pass().parse(pass -> {
            pass.walk();
            return noun;
        });
    }

    /**
     * Goes through the items of the list that the document has under this key, with their paths.
     *
     * @throws UnreadableFileException if the text is not JSON
     */
    public void forEach(String key, BiConsumer<Json, String> action) throws UnreadableFileException {
        new Pass().parse(pass -> {
            pass.items(key, action);
            return key;
        });
    }

    private interface Step<T> {
        T apply(Pass pass) throws IOException;
    }

    /** One way through the text. */
    private final class Pass {

        private final LineFeed feed;
        private final JsonReader reader;

        Pass() throws UnreadableFileException {
            try {
                feed = new LineFeed(text.open(), text.firstLine());
            } catch (IOException unreadable) {
                throw new UnreadableFileException(problems.file(), "the file cannot be read", unreadable);
            }
            reader = new JsonReader(feed);
            reader.setStrictness(Strictness.STRICT);
            reader.setNestingLimit(DEEPEST_NESTING);
        }

        <T> T parse(Step<T> step) throws UnreadableFileException {
            try (feed) {
                return step.apply(this);
            } catch (EOFException cut) {
                String message = feed.isBlank() ? "the file is empty" : "the JSON document ends before it is complete";
                throw unreadable(feed.line(), path(), message, null, null, cut);
            } catch (MalformedJsonException malformed) {
                throw refused(malformed);
            } catch (NotAnObjectException other) {
                Json value = other.value;
                throw unreadable(value.line(), "$", "this is not " + noun, "an object", value.describe(), other);
            } catch (IOException impossible) {
                throw new UnreadableFileException(problems.file(), "the file cannot be read", impossible);
            }
        }

        private UnreadableFileException refused(MalformedJsonException malformed) {
            Matcher gson = GSON_LOCATION.matcher(String.valueOf(malformed.getMessage()));
            if (!gson.matches()) {
                return unreadable(feed.line(), path(), "this is not valid JSON", null, null, malformed);
            }
            String said = gson.group(1);
            int line = Integer.parseInt(gson.group(2)) + text.firstLine() - 1;
            int column = Integer.parseInt(gson.group(3));
            String detail = said.startsWith("Use JsonReader") ? "" : ": " + said.toLowerCase(Locale.ROOT);
            String message = said.startsWith("Nesting limit")
                    ? "objects and lists are nested more than " + DEEPEST_NESTING + " deep"
                    : "this is not valid JSON, column " + column + detail;
            return unreadable(line, path(gson.group(4)), message, null, excerpt(line, column), malformed);
        }

        private String path() {
            return path(reader.getPath());
        }

        /** The path in the file of something that the reader calls so. */
        private String path(String inText) {
            return inText.startsWith("$") ? text.path() + inText.substring(1) : inText;
        }

        private UnreadableFileException unreadable(
                int line,
                String path,
                String message,
                @Nullable String expected,
                @Nullable String found,
                Throwable cause) {
            Location where = new Location.InText(Math.max(1, line), path);
            return new UnreadableFileException(
                    new Problem(Severity.ERROR, problems.file(), where, message, expected, found), cause);
        }

        /** What stands in the line, from a little before the column on. */
        private String excerpt(int line, int column) {
            String whole = line(line);
            int start = column <= EXCERPT_BEFORE ? 0 : Math.min(whole.length(), column - EXCERPT_BEFORE);
            return new Json.Text(line, whole.substring(start).strip()).describe();
        }

        private String line(int number) {
            try (BufferedReader lines = new BufferedReader(text.open())) {
                return lines.lines()
                        .skip(Math.max(0, number - text.firstLine()))
                        .findFirst()
                        .orElse("");
            } catch (IOException unreadable) {
                return "";
            }
        }

        Json.Fields document(@Nullable String left) throws IOException {
            requireObject();
            return fields(left);
        }

        private void requireObject() throws IOException {
            if (reader.peek() != JsonToken.BEGIN_OBJECT) {
                throw new NotAnObjectException(value());
            }
        }

        void requireEnd() throws IOException {
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new MalformedJsonException("more than one value");
            }
        }

        /** Goes through the whole document. */
        void walk() throws IOException {
            requireObject();
            int depth = 0;
            do {
                switch (reader.peek()) {
                    case BEGIN_OBJECT -> {
                        reader.beginObject();
                        depth++;
                    }
                    case END_OBJECT -> {
                        reader.endObject();
                        depth--;
                    }
                    case BEGIN_ARRAY -> {
                        reader.beginArray();
                        depth++;
                    }
                    case END_ARRAY -> {
                        reader.endArray();
                        depth--;
                    }
                    case NAME -> Objects.requireNonNull(reader.nextName());
                    case STRING, NUMBER -> Objects.requireNonNull(reader.nextString());
                    case BOOLEAN, NULL -> reader.skipValue();
                    case END_DOCUMENT -> throw new EOFException();
                }
            } while (depth > 0);
        }

        void items(String key, BiConsumer<Json, String> action) throws IOException {
            reader.beginObject();
            while (reader.hasNext()) {
                if (reader.nextName().equals(key)) {
                    reader.beginArray();
                    while (reader.hasNext()) {
                        String path = path();
                        action.accept(value(), path);
                    }
                    return;
                }
                reader.skipValue();
            }
        }

        void reportTrailingContent() throws IOException {
            try {
                requireEnd();
            } catch (MalformedJsonException trailing) {
                problems.error(
                        feed.line(),
                        "$",
                        "something follows the end of the document",
                        "nothing",
                        excerpt(feed.line(), 1));
            }
        }

        private Json value() throws IOException {
            JsonToken token = reader.peek();
            int line = feed.line();
            return switch (token) {
                case BEGIN_OBJECT -> fields(null);
                case BEGIN_ARRAY -> list(line);
                case STRING -> new Json.Text(line, reader.nextString());
                case NUMBER -> new Json.Number(line, reader.nextString());
                case BOOLEAN -> new Json.Word(line, String.valueOf(reader.nextBoolean()));
                case NULL -> nothing(line);
                case NAME, END_OBJECT, END_ARRAY, END_DOCUMENT -> throw new MalformedJsonException("no value here");
            };
        }

        private Json nothing(int line) throws IOException {
            reader.nextNull();
            return new Json.Word(line, Json.Word.NULL);
        }

        private Json list(int line) throws IOException {
            List<Json> items = new ArrayList<>();
            reader.beginArray();
            while (reader.hasNext()) {
                items.add(value());
            }
            reader.endArray();
            return new Json.Items(line, items);
        }

        private Json.Fields fields(@Nullable String left) throws IOException {
            int line = feed.line();
            Map<String, Json.Field> fields = new LinkedHashMap<>();
            fields(fields, left);
            return new Json.Fields(line, fields);
        }

        void fields(Map<String, Json.Field> fields, @Nullable String left) throws IOException {
            reader.beginObject();
            while (reader.hasNext()) {
                int keyLine = feed.line();
                String key = reader.nextName();
                if (fields.containsKey(key)) {
                    reportTwice(keyLine, key, fields.get(key).line());
                    reader.skipValue();
                } else {
                    fields.put(key, new Json.Field(keyLine, key.equals(left) ? leave() : value()));
                }
            }
            reader.endObject();
        }

        private Json leave() throws IOException {
            if (reader.peek() != JsonToken.BEGIN_ARRAY) {
                return value();
            }
            int line = feed.line();
            reader.skipValue();
            return new Json.Items(line, List.of());
        }

        private void reportTwice(int line, String key, int firstLine) {
            problems.error(
                    line,
                    path(),
                    "the key stands twice; only the first, in line " + firstLine + ", is read",
                    "each key once",
                    new Json.Text(line, key).describe());
        }
    }

    private static final class NotAnObjectException extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient Json value;

        NotAnObjectException(Json value) {
            this.value = value;
        }
    }
}
