package org.dateline.events;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.dateline.model.Catalog;
import org.dateline.model.Category;
import org.dateline.model.Event;
import org.dateline.model.EventField;
import org.dateline.model.Gazetteer;
import org.dateline.model.Measure;
import org.dateline.model.Place;
import org.dateline.model.Source;
import org.dateline.model.Story;
import org.dateline.model.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * One dataset file: what happened, as these sources tell it. Every id that it refers to is there. Two datasets are equal if
 * all of this is. Immutable, safe to use from several threads.
 */
public final class Dataset {

    /** The tag of a language that is not known, of BCP 47. */
    public static final String UNDETERMINED_LANGUAGE = "und";

    private final String title;
    private final ZoneId zone;
    private final String language;
    private final TimeWindow span;
    private final Catalog<Source> sources;
    private final Catalog<Place> places;
    private final Catalog<Category> categories;
    private final Catalog<Measure> measures;
    private final Catalog<EventField> fields;
    private final EventStore store;
    private final Catalog<Story> stories;
    private volatile @Nullable Gazetteer gazetteer;

    private Dataset(Builder builder) {
        this.title = builder.title;
        this.zone = builder.zone;
        this.language = builder.language;
        this.sources = builder.sources;
        this.places = builder.places;
        this.categories = builder.categories;
        this.measures = builder.measures;
        this.fields = builder.fields;
        this.store = builder.store == null ? EventStore.of(builder.events, sources, places, categories) : builder.store;
        this.span = builder.span == null ? store.days(zone) : builder.span;
        this.stories = builder.stories;
    }

    /** A dataset of which nothing is known yet: without a title, in UTC, of no language, empty. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that has all of this dataset. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.title = title;
        builder.zone = zone;
        builder.language = language;
        builder.span = span;
        builder.sources = sources;
        builder.places = places;
        builder.categories = categories;
        builder.measures = measures;
        builder.fields = fields;
        builder.store = store;
        builder.stories = stories;
        return builder;
    }

    /** Puts a dataset together. Not safe to use from several threads. */
    public static final class Builder {

        private String title = "";
        private ZoneId zone = ZoneOffset.UTC;
        private String language = UNDETERMINED_LANGUAGE;
        private @Nullable TimeWindow span;
        private Catalog<Source> sources = Catalog.of(List.of());
        private Catalog<Place> places = Catalog.of(List.of());
        private Catalog<Category> categories = Catalog.of(List.of());
        private Catalog<Measure> measures = Catalog.of(List.of());
        private Catalog<EventField> fields = Catalog.of(List.of());
        private List<Event> events = List.of();
        private @Nullable EventStore store;
        private Catalog<Story> stories = Catalog.of(List.of());

        private Builder() {}

        /** Its title. */
        public Builder title(String words) {
            title = words;
            return this;
        }

        /** The zone in which its times are read and shown. */
        public Builder zone(ZoneId wanted) {
            zone = wanted;
            return this;
        }

        /** The language of its texts, a BCP 47 tag. */
        public Builder language(String tag) {
            language = tag;
            return this;
        }

        /** The days that it is about; without them the days that hold all events. */
        public Builder span(TimeWindow days) {
            span = days;
            return this;
        }

        /** The texts. */
        public Builder sources(Catalog<Source> texts) {
            sources = texts;
            return this;
        }

        /** The gazetteer. */
        public Builder places(Catalog<Place> entries) {
            places = entries;
            return this;
        }

        /** The kinds of events. */
        public Builder categories(Catalog<Category> kinds) {
            categories = kinds;
            return this;
        }

        /** The questions that figures answer. */
        public Builder measures(Catalog<Measure> questions) {
            measures = questions;
            return this;
        }

        /** Its own fields. */
        public Builder fields(Catalog<EventField> own) {
            fields = own;
            return this;
        }

        /** What happened, in memory, instead of what was given before. */
        public Builder events(List<Event> happened) {
            events = List.copyOf(happened);
            store = null;
            return this;
        }

        /** What happened, which refers to the catalogs of this dataset, instead of what was given before. */
        public Builder store(EventStore happened) {
            store = happened;
            return this;
        }

        /** Ways through it. */
        public Builder stories(Catalog<Story> told) {
            stories = told;
            return this;
        }

        /**
         * The dataset.
         *
         * @throws IllegalArgumentException if two events have the same id
         */
        public Dataset build() {
            return new Dataset(this);
        }
    }

    /** Its title. */
    public String title() {
        return title;
    }

    /** The zone in which its times are read and shown. */
    public ZoneId zone() {
        return zone;
    }

    /** The language of its texts, a BCP 47 tag. */
    public String language() {
        return language;
    }

    /** The days that it is about, over which the window can be moved; events may lie beyond as context. */
    public TimeWindow span() {
        return span;
    }

    /** The texts. */
    public Catalog<Source> sources() {
        return sources;
    }

    /** The places, in the order of the file. */
    public Catalog<Place> places() {
        return places;
    }

    /** The places as a tree, found by any spelling; made when it is asked for first, and kept. */
    public Gazetteer gazetteer() {
        Gazetteer known = gazetteer;
        if (known == null) {
            known = new Gazetteer(places);
            gazetteer = known;
        }
        return known;
    }

    /** The kinds of events. */
    public Catalog<Category> categories() {
        return categories;
    }

    /** The questions that figures answer. */
    public Catalog<Measure> measures() {
        return measures;
    }

    /** What it knows of events beyond what the format has keys for. */
    public Catalog<EventField> fields() {
        return fields;
    }

    /** What happened, in order of time, as columns. */
    public EventStore store() {
        return store;
    }

    /** What happened, in the order of the file. */
    public Catalog<Event> events() {
        return store.catalog();
    }

    /** Ways through it. */
    public Catalog<Story> stories() {
        return stories;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dataset dataset
                && title.equals(dataset.title)
                && zone.equals(dataset.zone)
                && language.equals(dataset.language)
                && span.equals(dataset.span)
                && sources.equals(dataset.sources)
                && places.equals(dataset.places)
                && categories.equals(dataset.categories)
                && measures.equals(dataset.measures)
                && fields.equals(dataset.fields)
                && store.equals(dataset.store)
                && stories.equals(dataset.stories);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, span, sources, places);
    }

    @Override
    public String toString() {
        return "dataset \"" + title + "\"";
    }
}
