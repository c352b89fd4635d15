package org.dateline.viewmodel.edit;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.dateline.data.write.RecordJson;
import org.dateline.edit.record.RecordNames;
import org.dateline.model.EventTime;
import org.dateline.model.TimeParser;
import org.jspecify.annotations.Nullable;

/** The time of a draft, between the four local times that the format has and what can be drawn of them. */
public final class DraftTime {

    /** The key of each of the four times, in their order. */
    public enum Part {
        START("start"),
        START_LATEST("startLatest"),
        END_EARLIEST("endEarliest"),
        END("end");

        private final String key;

        Part(String key) {
            this.key = key;
        }

        /** Under which it stands. */
        public String key() {
            return key;
        }

        /** Whether something begins with it. */
        public boolean isBegin() {
            return this == START || this == START_LATEST;
        }
    }

    private final TimeParser times;
    private final RecordJson json;

    /** In local times of this zone. */
    public DraftTime(ZoneId zone) {
        times = new TimeParser(zone);
        json = new RecordJson(zone);
    }

    /** One of the times; where it is not said, what the format takes for it. */
    public Optional<Instant> read(@Nullable JsonElement time, Part part) {
        if (!(time instanceof JsonObject object)) {
            return Optional.empty();
        }
        Optional<Instant> own =
                Optional.ofNullable(RecordNames.text(object, part.key())).flatMap(times::parse);
        if (own.isPresent()
                || part == Part.START
                || object.has(part.key()) && !object.get(part.key()).isJsonNull()) {
            return own;
        }
        return switch (part) {
            case START, END, START_LATEST -> read(time, Part.START);
            case END_EARLIEST -> read(time, Part.END);
        };
    }

    /** The whole; empty as long as one of the times is missing, or they are out of order. */
    public Optional<EventTime> read(@Nullable JsonElement time) {
        Optional<Instant> start = read(time, Part.START);
        Optional<Instant> startLatest = read(time, Part.START_LATEST);
        Optional<Instant> endEarliest = read(time, Part.END_EARLIEST);
        Optional<Instant> end = read(time, Part.END);
        if (start.isEmpty() || startLatest.isEmpty() || endEarliest.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        try {
            String note = time instanceof JsonObject object ? RecordNames.text(object, "note") : null;
            return Optional.of(new EventTime(start.get(), startLatest.get(), endEarliest.get(), end.get(), note));
        } catch (IllegalArgumentException outOfOrder) {
            return Optional.empty();
        }
    }

    /** The time as the format has it; what reads the same stays as it was written. */
    public JsonObject write(EventTime time, @Nullable JsonElement before) {
        JsonObject written = json.of(time);
        if (before instanceof JsonObject old) {
            for (Part part : Part.values()) {
                Optional<Instant> was =
                        Optional.ofNullable(RecordNames.text(old, part.key())).flatMap(times::parse);
                if (was.isPresent() && was.equals(read(written, part))) {
                    written.add(part.key(), old.get(part.key()));
                }
            }
            if (!old.has("note") && time.note() == null) {
                written.remove("note");
            }
        }
        return written;
    }

    /** The time that a draft says; empty if it has none, or one that is not whole. */
    public Optional<EventTime> of(Draft draft) {
        return read(draft.get("time"));
    }

    /** Lets a draft say a time. */
    public void put(Draft draft, EventTime time) {
        if (!of(draft).equals(Optional.of(time))) {
            draft.set("time", write(time, draft.get("time")));
        }
    }

    /** The same time with inner ends that lie within the outer ones; as it is where these are out of order. */
    public JsonObject clamped(JsonObject time) {
        Optional<Instant> start = read(time, Part.START);
        Optional<Instant> end = read(time, Part.END);
        JsonObject changed = time;
        if (start.isPresent() && end.isPresent() && !end.get().isBefore(start.get())) {
            for (Part inner : new Part[] {Part.START_LATEST, Part.END_EARLIEST}) {
                Optional<Instant> now = read(time, inner);
                if (now.isPresent() && now.get().isBefore(start.get())) {
                    changed = with(changed, inner, start);
                } else if (now.isPresent() && now.get().isAfter(end.get())) {
                    changed = with(changed, inner, end);
                }
            }
        }
        return changed;
    }

    /** The same time with another one for one of its parts; nothing for empty. */
    public JsonObject with(@Nullable JsonElement time, Part part, Optional<Instant> instant) {
        JsonObject changed = time instanceof JsonObject object ? object.deepCopy() : new JsonObject();
        changed.add(
                part.key(),
                instant.<JsonElement>map(at -> new JsonPrimitive(times.formatWithoutDoubt(at)))
                        .orElse(JsonNull.INSTANCE));
        return changed;
    }
}
