package org.dateline.events;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.dateline.model.Catalog;
import org.dateline.model.Category;
import org.dateline.model.Event;
import org.dateline.model.Measure;
import org.dateline.model.Place;
import org.dateline.model.Source;
import org.dateline.model.Story;
import org.dateline.model.TimeWindow;

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
 * @param store what happened
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
        EventStore store,
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
        Objects.requireNonNull(store);
        Objects.requireNonNull(stories);
    }

    /**
     * A dataset of events that are in memory.
     *
     * @throws IllegalArgumentException if two events have the same id
     */
    public static Dataset of(
            String title,
            ZoneId zone,
            String language,
            TimeWindow span,
            Catalog<Source> sources,
            Catalog<Place> places,
            Catalog<Category> categories,
            Catalog<Measure> measures,
            List<Event> events,
            Catalog<Story> stories) {
        EventStore store = EventStore.of(events, sources, places, categories);
        return new Dataset(title, zone, language, span, sources, places, categories, measures, store, stories);
    }

    /** What happened, in the order of the file. */
    public Catalog<Event> events() {
        return store.catalog();
    }
}
