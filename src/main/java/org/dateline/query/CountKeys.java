package org.dateline.query;

import org.dateline.events.EventStore;
import org.dateline.events.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What each event counts for, as numbers from 0: first for itself, then for each of its places, then for each of its
 * sources; or for itself and for each of its groups. And the one category that it is of; the last stands for none.
 */
final class CountKeys {

    /** The number of the first place or group. */
    static final int FIRST_PLACE = 1;

    /** By event; empty if all are of the same. */
    private final int[] category;

    private final int events;
    private final int categories;
    /** Places or groups. */
    private final @Nullable Relation places;

    private final @Nullable Relation sources;
    private final int firstSource;

    private CountKeys(
            int events, int[] category, int categories, @Nullable Relation places, @Nullable Relation sources) {
        this.events = events;
        this.category = category;
        this.categories = categories;
        this.places = places;
        this.sources = sources;
        this.firstSource = FIRST_PLACE + (places == null ? 0 : places.targets());
    }

    /** Counts for places and sources too; {@code categories} is how many the dataset has. */
    CountKeys(EventStore store, int categories) {
        this(store.size(), store.categories(), categories + 1, store.places(), store.sources());
    }

    CountKeys(int[] category, int categories) {
        this(category.length, category, categories + 1, null, null);
    }

    /** The same events in the same categories, counted only for themselves. */
    CountKeys eventsOnly() {
        return places == null ? this : new CountKeys(events, category, categories, null, null);
    }

    /** The same events in the same categories, counted for themselves and for these groups; these are in the places' stead. */
    CountKeys with(Relation groups) {
        return new CountKeys(events, category, categories, groups, null);
    }

    /** The same as if all events were of the same category. */
    CountKeys together(Relation groups) {
        return new CountKeys(events, new int[0], 1, groups, null);
    }

    int size() {
        return firstSource + (sources == null ? 0 : sources.targets());
    }

    int firstSource() {
        return firstSource;
    }

    /** How many categories there are, with the one that stands for none. */
    int categories() {
        return categories;
    }

    int events() {
        return events;
    }

    int category(int event) {
        return category.length == 0 ? 0 : category[event];
    }

    void add(int event, int amount, int[] counts) {
        counts[0] += amount;
        if (places != null) {
            places.add(event, amount, counts, FIRST_PLACE);
        }
        if (sources != null) {
            sources.add(event, amount, counts, firstSource);
        }
    }

    /** How many of the numbers an event counts for. */
    int count(int event) {
        return 1 + (places == null ? 0 : places.count(event)) + (sources == null ? 0 : sources.count(event));
    }

    /** One of the numbers that an event counts for; the first of them is 0. */
    int key(int event, int i) {
        if (i == 0 || places == null) {
            return 0;
        }
        int place = i - 1;
        int ofPlaces = places.count(event);
        if (place < ofPlaces || sources == null) {
            return FIRST_PLACE + places.at(places.offset(event) + place);
        }
        return firstSource + sources.at(sources.offset(event) + place - ofPlaces);
    }
}
