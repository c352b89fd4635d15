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
}
