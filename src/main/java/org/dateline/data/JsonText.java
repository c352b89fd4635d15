package org.dateline.data;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/** A JSON text that can be read several times, from its beginning. */
interface JsonText {

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
