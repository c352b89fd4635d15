package org.dateline.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, with all that the sources say about it. Two events are equal if all of this is.
 *
 * <p>In a large dataset only what is needed to find and to draw events is in memory: id, title, category, time, places and
 * reports. Summary, quotes and figures are then read from the file each time that they are asked for, which takes some
 * microseconds an event: not to be done for all events on the way to a picture.
 */
public interface Event extends Identified {

    /** What happened, in our own words. */
    String title();

    /** The same at more length, or null. */
    @Nullable
    String summary();

    /** The id of its category. */
    String category();

    /** When. */
    EventTime time();

    /** Where; empty if no source says it. */
    List<EventPlace> places();

    /** Which sources tell it, and in which paragraphs. */
    List<Report> reports();

    /** Words that were spoken about it or in it. */
    List<Quote> quotes();

    /** Numbers about it. */
    List<Figure> figures();

    /** The ids of the sources that tell it, each once, in the order of the reports. */
    default Stream<String> sources() {
        return reports().stream().map(Report::source).distinct();
    }

    /** An event that is in memory as a whole. */
    static Event of(
            String id,
            String title,
            @Nullable String summary,
            String category,
            EventTime time,
            List<EventPlace> places,
            List<Report> reports,
            List<Quote> quotes,
            List<Figure> figures) {
        return new WholeEvent(id, title, summary, category, time, places, reports, quotes, figures);
    }
}
