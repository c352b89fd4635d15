package org.dateline.model;

import java.time.ZoneId;
import java.util.Objects;

/**
 * One dataset file: what happened, as these sources tell it. Every id that it refers to is there.
 *
 * @param title its title
 * @param zone the zone in which its times are read and shown
 * @param language the language of its texts, a BCP 47 tag
 * @param span the days that it is about, over which the window can be moved; events may lie beyond as context
 * @param sources the texts
 * @param places the gazetteer
 * @param categories the kinds of events
 * @param measures the questions that figures answer
 * @param events what happened
 * @param stories ways through it
 */
public record Dataset(
        String title,
        ZoneId zone,
        String language,
        TimeWindow span,
        Catalog<Source> sources,
        Catalog<Place> places,
        Catalog<Category> categories,
        Catalog<Measure> measures,
        Catalog<Event> events,
        Catalog<Story> stories) {

    public Dataset {
        Objects.requireNonNull(title);
        Objects.requireNonNull(zone);
        Objects.requireNonNull(language);
        Objects.requireNonNull(span);
        Objects.requireNonNull(sources);
        Objects.requireNonNull(places);
        Objects.requireNonNull(categories);
        Objects.requireNonNull(measures);
        Objects.requireNonNull(events);
        Objects.requireNonNull(stories);
    }
}
