package org.dateline.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/**
 * A JSON text that can be read several times, from its beginning.
 *
 * @param opener gives the text, without a byte order mark
 * @param firstLine the number of its first line in the file
 * @param path the JSON path of what it is in the file
 */
public record JsonText(Opener opener, int firstLine, String path) {

    /** Begins to read a text. */
    public interface Opener {

        /** All of the text. */
        Reader open() throws IOException;
    }

    /** A whole file. */
    static JsonText of(String text) {
        return part(text, 1, "$");
    }

    /** A whole file, UTF-8, whose byte order mark is passed over. */
    public static JsonText of(ByteSource file) {
        return new JsonText(() -> withoutMark(file), 1, "$");
    }

    private static Reader withoutMark(ByteSource file) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8));
        reader.mark(1);
        if (reader.read() != Utf8Text.BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    /** A part of a file. */
    public static JsonText part(String text, int firstLine, String path) {
        return new JsonText(() -> new StringReader(text), firstLine, path);
    }
}
