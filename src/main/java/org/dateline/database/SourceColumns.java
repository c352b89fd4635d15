package org.dateline.database;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a table is what; null where none is.
 *
 * @param start the earliest start of an event, which there must be
 * @param startLatest its latest start
 * @param endEarliest its earliest end
 * @param end its latest end; without it an event is a moment, or some time on a day
 * @param source the sources that tell it
 * @param separator what stands between sources in a text, or null if there is one source a row, or the column is a list
 * @param latitude degrees of WGS 84, north positive
 * @param longitude degrees of WGS 84, east positive
 * @param measures what is summed
 */
public record SourceColumns(
        @Nullable String id,
        @Nullable String title,
        @Nullable String summary,
        String start,
        @Nullable String startLatest,
        @Nullable String endEarliest,
        @Nullable String end,
        @Nullable String category,
        @Nullable String place,
        @Nullable String latitude,
        @Nullable String longitude,
        @Nullable String source,
        @Nullable String separator,
        List<SummedColumn> measures) {

    /**
     * A column of numbers that are summed.
     *
     * @param name what it is called
     */
    public record SummedColumn(String column, String name) {}

    public SourceColumns {
        measures = List.copyOf(measures);
    }

    /** All columns that are named. */
    public List<String> names() {
        return Stream.concat(
                        Stream.of(
                                id,
                                title,
                                summary,
                                start,
                                startLatest,
                                endEarliest,
                                end,
                                category,
                                place,
                                latitude,
                                longitude,
                                source),
                        measures.stream().map(SummedColumn::column))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Whether points say where events are. */
    public boolean hasPoints() {
        return latitude != null && longitude != null;
    }
}
