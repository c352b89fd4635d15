package org.dateline.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.language.ForPrograms;
import org.dateline.model.field.FieldValue;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, with all that the sources say about it. Two events are equal if all of this is.
 *
 * @param id the id
 * @param title what happened, in our own words
 * @param category the id of its category
 * @param time when
 * @param places where; empty if no source says it
 * @param reports which sources tell it, and in which paragraphs
 * @param details the rest, which may be read from a file when it is asked for
 */
public record Event(
        String id,
        String title,
        String category,
        EventTime time,
        List<EventPlace> places,
        List<Report> reports,
        EventDetails details)
        implements Identified {

    public Event {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(category);
        Objects.requireNonNull(time);
        Objects.requireNonNull(details);
        places = List.copyOf(places);
        reports = List.copyOf(reports);
    }

    /** An event that is in memory as a whole, and has nothing in the dataset's own fields. */
    public static Event of(
            String id,
            String title,
            @Nullable String summary,
            String category,
            EventTime time,
            List<EventPlace> places,
            List<Report> reports,
            List<Quote> quotes,
            List<Figure> figures,
            List<EventLink> links) {
        EventDetails details = new EventDetails.InMemory(summary, quotes, figures, links, List.of());
        return new Event(id, title, category, time, places, reports, details);
    }

    /** The same with other details. */
    public Event with(EventDetails other) {
        return new Event(id, title, category, time, places, reports, other);
    }

    /** The same, in memory as a whole, with other values in the dataset's own fields. */
    public Event withFields(List<FieldValue> fields) {
        return with(new EventDetails.InMemory(summary(), quotes(), figures(), links(), fields));
    }

    /** The title at more length, or null. */
    public @Nullable String summary() {
        return details.summary();
    }

    /** Words that were spoken about it or in it. */
    public List<Quote> quotes() {
        return details.quotes();
    }

    /** Numbers about it. */
    public List<Figure> figures() {
        return details.figures();
    }

    /** What it is to other events. */
    public List<EventLink> links() {
        return details.links();
    }

    /** What it has in the dataset's own fields, each at most once. */
    public List<FieldValue> fields() {
        return details.fields();
    }

    /** What it has in a field, or empty. */
    public Optional<FieldValue> field(String id) {
        return fields().stream().filter(value -> value.field().equals(id)).findFirst();
    }

    /** The ids of the sources that say that it happened at this place of its own, each once, in the order of the reports. */
    public Stream<String> sourcesPlacing(String place) {
        return reports.stream()
                .filter(report -> report.places(place))
                .map(Report::source)
                .distinct();
    }

    /** The ids of the sources that tell it, each once, in the order of the reports. */
    public Stream<String> sources() {
        return reports.stream().map(Report::source).distinct();
    }

    /** By the id alone, so that nothing is read for it. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    @ForPrograms("for programmers")
    public String toString() {
        return "event " + id;
    }
}
