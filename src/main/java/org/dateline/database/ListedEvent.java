package org.dateline.database;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dateline.model.EventTime;
import org.dateline.words.CoordinateWords;
import org.jspecify.annotations.Nullable;

/**
 * An event as its row says it; null for what it does not say.
 *
 * @param sources who tells it, as the row has it
 * @param measures what it gives for each measure
 */
public record ListedEvent(
        @Nullable String id,
        @Nullable String title,
        @Nullable String summary,
        EventTime time,
        @Nullable String category,
        @Nullable String place,
        @Nullable String sources,
        @Nullable Double latitude,
        @Nullable Double longitude,
        List<@Nullable BigDecimal> measures) {

    /**
     * Where it was, in words; empty where its row does not say so.
     *
     * @param isByPoint whether the table has no names of places, so that points are places
     */
    public Optional<String> where(boolean isByPoint) {
        if (!isByPoint) {
            return Optional.ofNullable(place).filter(name -> !name.isBlank());
        }
        return latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(CoordinateWords.asGiven(longitude, latitude));
    }
}
