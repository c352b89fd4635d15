package org.dateline.compare;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the times of a dataset so that they mean the same instants in a file of another zone: with their offsets. */
final class OtherZone {

    private final Times own;
    private final Times wanted;

    private OtherZone(Times own, Times wanted) {
        this.own = own;
        this.wanted = wanted;
    }

    /** A copy of a dataset with its times as a file of this zone has them; the day of a publication stays that day. */
    static JsonObject of(JsonObject dataset, Times wanted) {
        JsonObject copy = dataset.deepCopy();
        OtherZone other = new OtherZone(Times.of(dataset), wanted);
        if (!other.own.zone().equals(wanted.zone())) {
            other.rewrite(copy);
        }
        return copy;
    }

    private void rewrite(JsonObject object) {
        for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
            JsonElement value = entry.getValue();
            if (Times.KEYS.contains(entry.getKey())) {
                entry.setValue(rewritten(entry.getKey(), value));
            } else if (value instanceof JsonObject child) {
                rewrite(child);
            } else {
                Tree.objects(object, entry.getKey()).forEach(this::rewrite);
            }
        }
    }

    private JsonElement rewritten(String key, JsonElement time) {
        boolean isDayOfPublication = key.equals("published") && Times.isDay(time);
        Optional<Instant> instant = isDayOfPublication ? Optional.empty() : own.parse(time);
        return instant.filter(meant -> isMeantOtherwise(meant, time))
                .<JsonElement>map(meant -> new JsonPrimitive(
                        meant.atZone(own.zone()).toOffsetDateTime().toString()))
                .orElse(time);
    }

    private boolean isMeantOtherwise(Instant instant, @Nullable JsonElement time) {
        return !wanted.parse(time).equals(Optional.of(instant));
    }
}
