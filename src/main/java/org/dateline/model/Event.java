package org.dateline.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, with all that the sources say about it.
 *
 * @param id the id
 * @param title what happened, in our own words
 * @param summary the same at more length, or null
 * @param category the id of its category
 * @param time when
 * @param places where; empty if no source says it
 * @param reports which sources tell it, and in which paragraphs
 * @param quotes words that were spoken about it or in it
 * @param figures numbers about it
 */
public record Event(
        String id,
        String title,
        @Nullable String summary,
        String category,
        EventTime time,
        List<EventPlace> places,
        List<Report> reports,
        List<Quote> quotes,
        List<Figure> figures)
        implements Identified {

    public Event {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(category);
        Objects.requireNonNull(time);
        places = List.copyOf(places);
        reports = List.copyOf(reports);
        quotes = List.copyOf(quotes);
        figures = List.copyOf(figures);
    }

    /** The ids of the sources that tell it, each once, in the order of the reports. */
    public Stream<String> sources() {
        return reports.stream().map(Report::source).distinct();
    }
}
