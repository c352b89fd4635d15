package org.dateline.problem;

import static org.dateline.language.Tr.tr;

import org.jspecify.annotations.Nullable;

/** Where in a file something stands. */
public sealed interface Location {

    /** Nothing more precise than the file. */
    Location WHOLE_FILE = new WholeFile();

    /** The location in words, without the file; empty for the whole file. */
    String describe();

    /** The whole file. */
    record WholeFile() implements Location {
        @Override
        public String describe() {
            return "";
        }
    }

    /** A line of a text, counted from 1, and perhaps the JSON path, such as {@code $.events[3].time.start}. */
    record InText(int line, @Nullable String path) implements Location {
        @Override
        public String describe() {
            String number = String.valueOf(line);
            return path == null ? tr("line {0}", number) : tr("line {0}, {1}", number, path);
        }
    }

    /** A record of a binary file, from 1 or 0 for the header, and the offset from the start of the file, in bytes. */
    record InRecord(int record, long offsetBytes) implements Location {
        @Override
        public String describe() {
            String offset = String.valueOf(offsetBytes);
            return record == 0
                    ? tr("header, byte {0}", offset)
                    : tr("record {0}, byte {1}", String.valueOf(record), offset);
        }
    }
}
