package org.dateline.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/** A JSON text that can be read several times, from its beginning. */
public interface JsonText {

    /** The text, without a byte order mark. */
    Reader open() throws IOException;

    /** The number of its first line in the file. */
    int firstLine();

    /** The JSON path of what it is in the file. */
    String path();

    /** A whole file. */
    static JsonText of(String text) {
        return part(text, 1, "$");
    }

    /** A whole file, UTF-8, whose byte order mark is passed over. */
    static JsonText of(ByteSource file) {
        return new JsonText() {
            @Override
            public Reader open() throws IOException {
                BufferedReader reader = new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8));
                reader.mark(1);
                if (reader.read() != Utf8Text.BYTE_ORDER_MARK) {
                    reader.reset();
                }
                return reader;
            }

            @Override
            public int firstLine() {
                return 1;
            }

            @Override
            public String path() {
                return "$";
            }
        };
    }

    /** A part of a file. */
    static JsonText part(String text, int firstLine, String path) {
        return new JsonText() {
            @Override
            public Reader open() {
                return new StringReader(text);
            }

            @Override
            public int firstLine() {
                return firstLine;
            }

            @Override
            public String path() {
                return path;
            }
        };
    }
}
