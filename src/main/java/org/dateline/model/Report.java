package org.dateline.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A source tells an event.
 *
 * @param source the id of the source
 * @param paragraphs where, counted from 1 over the text's non-empty lines, ascending; empty where it is not known
 * @param places where it says that it happened, which may be nowhere, or null if it says the event's places
 * @param placeNote its words for the place, or null
 * @param time when it says that it happened, or null if it says no other time than the event's
 */
public record Report(
        String source,
        List<Integer> paragraphs,
        @Nullable List<EventPlace> places,
        @Nullable String placeNote,
        @Nullable EventTime time) {

    public Report {
        Objects.requireNonNull(source);
        places = places == null ? null : List.copyOf(places);
        paragraphs = isAscending(paragraphs)
                ? List.copyOf(paragraphs)
                : paragraphs.stream().distinct().sorted().toList();
    }

    /** One that says the event's own places and time. */
    public Report(String source, List<Integer> paragraphs) {
        this(source, paragraphs, null, null, null);
    }

    /** Whether it differs from the event in place or time. */
    public boolean isOfItsOwn() {
        return places != null || placeNote != null || time != null;
    }

    /** Whether it says that the event happened at this place of the event's. */
    public boolean places(String place) {
        return places == null || places.stream().anyMatch(said -> said.place().equals(place));
    }

    private static boolean isAscending(List<Integer> numbers) {
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i - 1) >= numbers.get(i)) {
                return false;
            }
        }
        return true;
    }
}
