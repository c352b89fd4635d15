package org.dateline.data;

import static org.dateline.language.Tr.tr;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.json.Json;
import org.dateline.json.JsonTape;
import org.dateline.model.TimeParser;
import org.jspecify.annotations.Nullable;

/** Reads the times of a dataset, many of which stand there again and again. For one thread. */
final class DatasetTimes {

    // Years of four digits, with their sign, as the schema has them
    private static final Instant FIRST = Instant.parse("-9999-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");
    private static final int MAX_KNOWN = 1 << 16;
    private static final int MAX_CHARACTERS_KNOWN = 40;

    private final TimeParser parser;
    private final Map<String, Instant> known = new HashMap<>();

    /** A reader of times local to this zone. */
    DatasetTimes(ZoneId zone) {
        this.parser = new TimeParser(zone);
    }

    /**
     * The instant that the text means, or null if it means none, or one of years that need five digits. What is doubtful about it is a
     * problem of the object.
     */
    @Nullable
    Instant parse(String text, ObjectParser object, String key) {
        Instant time = known.get(text);
        if (time == null) {
            time = parse(text);
            Optional<String> doubt = time == null ? Optional.empty() : parser.doubt(text);
            doubt.ifPresent(words -> object.warn(key, words, tr("a time with its offset"), Json.quoted(text)));
            boolean isCertain = time != null && doubt.isEmpty();
            if (isCertain && known.size() < MAX_KNOWN && text.length() < MAX_CHARACTERS_KNOWN) {
                known.put(text, time);
            }
        }
        return time;
    }

    /** The same without a word of what is doubtful. */
    @Nullable
    Instant parse(String text) {
        return parser.parse(text)
                .filter(read -> read.isAfter(FIRST) && read.isBefore(LAST))
                .orElse(null);
    }

    /** What is to stand there instead of a text that is no time, in words. */
    String expected(String text) {
        String time = TimeParser.expected();
        return parser.parse(text).isPresent() ? tr("{0}, in a year from -9999 to 9999", time) : time;
    }

    /** See {@link TimeParser#format}. */
    String format(Instant time) {
        return parser.format(time);
    }

    /** The same of a value of a file, of which there need be none. */
    String expected(JsonTape tape, int value) {
        return expected(value >= 0 && tape.kind(value) == JsonTape.Kind.TEXT ? tape.text(value) : "");
    }
}
