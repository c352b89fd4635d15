package org.dateline.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An event that is in memory as a whole. */
record WholeEvent(
        String id,
        String title,
        @Nullable String summary,
        String category,
        EventTime time,
        List<EventPlace> places,
        List<Report> reports,
        List<Quote> quotes,
        List<Figure> figures)
        implements Event {

    WholeEvent {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(category);
        Objects.requireNonNull(time);
        places = List.copyOf(places);
        reports = List.copyOf(reports);
        quotes = List.copyOf(quotes);
        figures = List.copyOf(figures);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Event event && areEqual(this, event));
    }

    /** By the id, so that it is the same for events that are not in memory as a whole. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    static boolean areEqual(Event one, Event other) {
        return one.id().equals(other.id())
                && one.title().equals(other.title())
                && one.category().equals(other.category())
                && one.time().equals(other.time())
                && one.places().equals(other.places())
                && one.reports().equals(other.reports())
                && Objects.equals(one.summary(), other.summary())
                && one.quotes().equals(other.quotes())
                && one.figures().equals(other.figures());
    }
}
