package org.dateline.compare;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.TimeParser;
import org.jspecify.annotations.Nullable;

/** The times of a dataset file, as instants. */
final class Times {

    /** The keys whose texts are times. */
    static final Set<String> KEYS = Set.of("start", "startLatest", "endEarliest", "end", "from", "to", "published");

    private final ZoneId zone;
    private final TimeParser parser;

    private Times(ZoneId zone) {
        this.zone = zone;
        this.parser = new TimeParser(zone);
    }

    /** The times of this file; where its zone is wrong, local ones are taken for UTC. */
    static Times of(JsonObject dataset) {
        try {
            return new Times(ZoneId.of(Tree.text(dataset, "timeZone")));
        } catch (DateTimeException unknown) {
            return new Times(ZoneOffset.UTC);
        }
    }

    ZoneId zone() {
        return zone;
    }

    /** The instant; empty if it is none. */
    Optional<Instant> parse(@Nullable JsonElement time) {
        return parser.parse(Tree.textOrEmpty(time));
    }

    /** The instant local to the zone, with its offset where that would have two meanings. */
    String format(Instant instant) {
        return parser.formatWithoutDoubt(instant);
    }

    /** Whether a time is given to the day only. */
    static boolean isDay(@Nullable JsonElement time) {
        return Tree.isText(time) && Tree.textOrEmpty(time).indexOf('T') < 0;
    }

    /** Whether both are the same: one instant, and of a publication both to the day or neither. */
    boolean areSame(String key, JsonElement time, JsonElement other, Times othersTimes) {
        Optional<Instant> instant = KEYS.contains(key) ? parse(time) : Optional.empty();
        return instant.isPresent()
                && instant.equals(othersTimes.parse(other))
                && (!key.equals("published") || isDay(time) == isDay(other));
    }

    /** Start, latest start, earliest end and end, as far as they are instants; the inner ends are the outer ones unless given. */
    List<Optional<Instant>> ends(JsonObject time) {
        Optional<Instant> start = parse(time.get("start"));
        Optional<Instant> end = parse(time.get("end")).or(() -> start);
        return Stream.of(
                        start,
                        parse(time.get("startLatest")).or(() -> start),
                        parse(time.get("endEarliest")).or(() -> end),
                        end)
                .toList();
    }
}
