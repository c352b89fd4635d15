package org.dateline.data;

import java.util.List;
import java.util.Map;

/** A JSON value that knows where it stands. */
public sealed interface Json {

    /** The line it begins in, counted from 1. */
    int line();

    /** What it is, in words for a message: its kind, and its value where that is short. */
    String describe();

    /** A JSON object; of a key that stands twice the first value. */
    record Fields(int line, Map<String, Field> fields) implements Json {
        @Override
        public String describe() {
            return "an object";
        }
    }

    /**
     * A key of an object with its value.
     *
     * @param line the line of the key
     * @param value the value
     */
    record Field(int line, Json value) {}

    /** A JSON array. */
    record Items(int line, List<Json> items) implements Json {
        @Override
        public String describe() {
            return items.isEmpty() ? "an empty list" : "a list";
        }
    }

    /** A JSON string. */
    record Text(int line, String value) implements Json {

        private static final int MOST_CHARACTERS = 60;

        @Override
        public String describe() {
            String shown = value.length() <= MOST_CHARACTERS ? value : value.substring(0, MOST_CHARACTERS) + "…";
            return "\"" + shown.replace("\n", "\\n") + "\"";
        }
    }

    /** A JSON number, as it is written. */
    record Number(int line, String literal) implements Json {
        @Override
        public String describe() {
            return literal;
        }
    }

    /** true, false or null. */
    record Word(int line, String word) implements Json {

        static final String NULL = "null";

        @Override
        public String describe() {
            return word;
        }

        /** Whether it is null. */
        public boolean isNull() {
            return word.equals(NULL);
        }
    }
}
