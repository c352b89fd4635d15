package org.dateline.json;

import static org.dateline.language.Tr.tr;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.dateline.json.JsonTape.Kind;
import org.dateline.language.ForPrograms;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Problems;
import org.dateline.problem.Severity;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON (RFC 8259, strictly) into values that know their line. One list, the longest, can be left in the text and
 * gone through item by item, so that it never is in memory as a whole.
 */
public final class JsonTextReader {

    private static final int MAX_NESTING = 64;
    private static final int EXCERPT_BEFORE = 40;

    @ForPrograms("What the words of a library are searched for")
    private static final String GSON_PLACE = " at line ";

    @ForPrograms("How the words of a library begin")
    private static final String TOO_DEEP = "Nesting limit";

    @ForPrograms("How the words of a library begin")
    private static final String HINT = "Use JsonReader";

    private final JsonText text;
    private final String noun;
    private final Problems problems;

    /** Reports keys that stand twice; {@code noun} is what the document should be, such as "a dataset", as a key of messages. */
    public JsonTextReader(String text, String noun, Problems problems) {
        this(JsonText.of(text), noun, problems);
    }

    /** The same of a text that may be part of a file. */
    public JsonTextReader(JsonText text, String noun, Problems problems) {
        this.text = text;
        this.noun = noun;
        this.problems = problems;
    }

    private static String onlyOnce() {
        return tr("each key once");
    }

    /** Whether a problem that was found on this thread is a key that stands twice. */
    public static boolean saysTwice(Problem problem) {
        return onlyOnce().equals(problem.expected());
    }

    /**
     * The document's object. The value of the key {@code left}, if it is a list, is not read: it appears empty.
     *
     * @throws UnreadableFileException if the text is not JSON or not an object
     */
    public Json readWithout(String left) throws UnreadableFileException {
        return parse(pass -> {
            JsonTape tape = new JsonTape();
            pass.requireObject();
            int root = tape.add(Kind.OBJECT, pass.feed.line(), null);
            pass.writer(tape).fields(root, left);
            pass.reportTrailingContent();
            return tape.value(root);
        });
    }

    /**
     * Adds the keys and values of this text's object to those of another, with which it makes up a document.
     *
     * @throws UnreadableFileException if the text is not JSON or not an object
     */
    public void readInto(Json document) throws UnreadableFileException {
        parse(pass -> {
            pass.writer(document.tape()).fields(document.node(), null);
            pass.reportTrailingContent();
            return document;
        });
    }

    /** @throws UnreadableFileException if the text is not one JSON value */
    public Json readValue() throws UnreadableFileException {
        return parse(pass -> {
            JsonTape tape = new JsonTape();
            Json value = tape.value(pass.writer(tape).value());
            pass.requireEnd();
            return value;
        });
    }

    /** @throws UnreadableFileException if the text is not JSON or not an object */
    public void requireJson() throws UnreadableFileException {
        parse(pass -> {
            pass.requireObject();
            pass.walk();
            return noun;
        });
    }

    /**
     * Goes through the items of the list that the document has under this key, with their paths. An item can be used until
     * the next one.
     *
     * @throws UnreadableFileException if the text is not JSON
     */
    public void forEach(String key, BiConsumer<Json, String> action) throws UnreadableFileException {
        parse(pass -> {
            pass.items(key, action);
            return key;
        });
    }

    private interface Step<T> {
        T apply(Pass pass) throws IOException, UnreadableFileException;
    }

    private <T> T parse(Step<T> step) throws UnreadableFileException {
        Pass pass = new Pass(Integer.MAX_VALUE);
        try (pass.feed) {
            return step.apply(pass);
        } catch (EOFException | MalformedJsonException malformed) {
            throw new Pass(pass.feed.line()).refused(malformed);
        } catch (IOException impossible) {
            throw new UnreadableFileException(problems.file(), tr("the file cannot be read"), impossible);
        }
    }

    private Problem error(int line, String path, String message, @Nullable String expected, @Nullable String found) {
        Location where = new Location.InText(Math.max(1, line), path);
        return new Problem(Severity.ERROR, problems.file(), where, message, expected, found);
    }

    /** What stands in the line, from a little before the column on. */
    private String excerpt(int line, int column) {
        String whole = line(line);
        int start = column <= EXCERPT_BEFORE ? 0 : Math.min(whole.length(), column - EXCERPT_BEFORE);
        return Json.quoted(whole.substring(start).strip());
    }

    private String line(int number) {
        try (BufferedReader lines = new BufferedReader(text.opener().open())) {
            return lines.lines()
                    .skip(Math.max(0, number - text.firstLine()))
                    .findFirst()
                    .orElse("");
        } catch (IOException unreadable) {
            return "";
        }
    }

    private final class Pass {

        private final LineFeed feed;
        private final JsonReader reader;

        /** @param exactFrom the line from which on characters are read one by one, so that it is known which was the last */
        Pass(int exactFrom) throws UnreadableFileException {
            try {
                feed = new LineFeed(text.opener().open(), text.firstLine(), exactFrom);
            } catch (IOException unreadable) {
                throw new UnreadableFileException(problems.file(), tr("the file cannot be read"), unreadable);
            }
            reader = new JsonReader(feed);
            reader.setStrictness(Strictness.STRICT);
            reader.setNestingLimit(MAX_NESTING);
        }

        TapeWriter writer(JsonTape tape) {
            return new TapeWriter(reader, tape, feed, this::reportTwice);
        }

        /** Goes through the text until it is no JSON any more, and tells where that is. */
        UnreadableFileException refused(IOException known) {
            try (feed) {
                walk();
                return refusedAt(known);
            } catch (IOException malformed) {
                return refusedAt(malformed);
            }
        }

        private UnreadableFileException refusedAt(IOException malformed) {
            String found = malformed instanceof EOFException ? null : excerpt(feed.line(), feed.column());
            return new UnreadableFileException(error(feed.line(), path(), message(malformed), null, found), malformed);
        }

        private String message(IOException malformed) {
            if (malformed instanceof EOFException) {
                return feed.isBlank() ? tr("the file is empty") : tr("the JSON document ends before it is complete");
            }
            String said = String.valueOf(malformed.getMessage());
            if (said.startsWith(TOO_DEEP)) {
                return tr("objects and lists are nested more than {0} deep", MAX_NESTING);
            }
            int place = said.indexOf(GSON_PLACE);
            boolean general = place < 0 || said.startsWith(HINT);
            String column = String.valueOf(feed.column());
            if (general) {
                return tr("this is not valid JSON, column {0}", column);
            }
            String detail = said.substring(0, place).toLowerCase(Locale.ROOT);
            return tr("this is not valid JSON, column {0}: {1}", column, detail);
        }

        /** The path in the file of what the reader stands at. */
        private String path() {
            String inText = reader.getPath();
            return inText.startsWith("$") ? text.path() + inText.substring(1) : inText;
        }

        void requireObject() throws IOException, UnreadableFileException {
            if (reader.peek() != JsonToken.BEGIN_OBJECT) {
                JsonTape tape = new JsonTape();
                Json value = tape.value(writer(tape).value());
                throw new UnreadableFileException(
                        error(value.line(), "$", tr("this is not {0}", tr(noun)), tr("an object"), value.describe()),
                        null);
            }
        }

        @ForPrograms("It is never shown")
        void requireEnd() throws IOException {
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new MalformedJsonException("more than one value");
            }
        }

        void walk() throws IOException {
            int depth = 0;
            do {
                JsonToken token = reader.peek();
                switch (token) {
                    case BEGIN_OBJECT -> reader.beginObject();
                    case END_OBJECT -> reader.endObject();
                    case BEGIN_ARRAY -> reader.beginArray();
                    case END_ARRAY -> reader.endArray();
                    case NAME -> Objects.requireNonNull(reader.nextName());
                    case STRING, NUMBER -> Objects.requireNonNull(reader.nextString());
                    case BOOLEAN, NULL -> reader.skipValue();
                    case END_DOCUMENT -> throw new EOFException();
                }
                depth += switch (token) {
                    case BEGIN_OBJECT, BEGIN_ARRAY -> 1;
                    case END_OBJECT, END_ARRAY -> -1;
                    default -> 0;
                };
            } while (depth > 0);
        }

        void items(String key, BiConsumer<Json, String> action) throws IOException {
            JsonTape tape = new JsonTape();
            TapeWriter writer = writer(tape);
            reader.beginObject();
            while (reader.hasNext()) {
                if (reader.nextName().equals(key)) {
                    reader.beginArray();
                    while (reader.hasNext()) {
                        String path = path();
                        tape.clear();
                        action.accept(tape.value(writer.value()), path);
                    }
                    return;
                }
                reader.skipValue();
            }
        }

        void reportTrailingContent() {
            try {
                requireEnd();
            } catch (IOException trailing) {
                problems.error(
                        feed.line(),
                        "$",
                        tr("something follows the end of the document"),
                        tr("nothing"),
                        excerpt(feed.line(), 1));
            }
        }

        private void reportTwice(String key, int line, int firstLine) {
            problems.error(
                    line,
                    path(),
                    tr("the key stands twice; only the first, in line {0}, is read", String.valueOf(firstLine)),
                    onlyOnce(),
                    Json.quoted(key));
        }
    }
}
