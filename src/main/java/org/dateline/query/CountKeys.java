package org.dateline.query;

import org.jspecify.annotations.Nullable;

/**
 * What each event counts for, as numbers from 0: first for itself, then for each of its places, then for each of its
 * sources. And the one category that it is of; the last stands for none.
 */
final class CountKeys {

    /** By event; empty if all are of the same. */
    private final int[] category;

    private final int events;
    private final int categories;
    private final @Nullable Positions places;
    private final @Nullable Positions sources;
    private final @Nullable EventGroups groups;
    private final int firstPlace = 1;
    private final int firstSource;
    private final int size;

    /** Counts for places and sources too. */
    CountKeys(EventTable table) {
        this.places = table.places();
        this.sources = table.sources();
        this.groups = null;
        this.firstSource = firstPlace + table.dataset().places().size();
        this.size = firstSource + table.dataset().sources().size();
        this.category = new int[table.events().size()];
        this.events = category.length;
        this.categories = table.dataset().categories().size() + 1;
        for (int event = 0; event < category.length; event++) {
            category[event] = table.categories().first(event);
        }
    }

    /** Counts only for the events themselves. */
    CountKeys(int[] category, int categories) {
        this.places = null;
        this.sources = null;
        this.groups = null;
        this.firstSource = firstPlace;
        this.size = firstSource;
        this.category = category;
        this.events = category.length;
        this.categories = categories + 1;
    }

    private CountKeys(CountKeys same, @Nullable EventGroups groups, boolean together) {
        this.places = null;
        this.sources = null;
        this.groups = groups;
        this.firstSource = firstPlace;
        this.size = firstPlace + (groups == null ? 0 : groups.size());
        this.category = together ? new int[0] : same.category;
        this.events = same.events;
        this.categories = together ? 1 : same.categories;
    }

    /** The same events in the same categories, counted only for themselves. */
    CountKeys eventsOnly() {
        return places == null && groups == null ? this : new CountKeys(this, null, false);
    }

    /** The same events in the same categories, counted for themselves and for these groups; these are in the places' stead. */
    CountKeys with(EventGroups wanted) {
        return new CountKeys(this, wanted, false);
    }

    /** The same as if all events were of the same category. */
    CountKeys together(EventGroups wanted) {
        return new CountKeys(this, wanted, true);
    }

    /** How many numbers there are. */
    int size() {
        return size;
    }

    int firstPlace() {
        return firstPlace;
    }

    int firstSource() {
        return firstSource;
    }

    /** How many categories there are, with the one that stands for none. */
    int categories() {
        return categories;
    }

    /** How many events there are. */
    int events() {
        return events;
    }

    int category(int event) {
        return category.length == 0 ? 0 : category[event];
    }

    /** Adds the amount to all that the event counts for. */
    void add(int event, int amount, int[] counts) {
        counts[0] += amount;
        if (places != null && sources != null) {
            places.add(event, amount, counts, firstPlace);
            sources.add(event, amount, counts, firstSource);
        } else if (groups != null) {
            groups.add(event, amount, counts, firstPlace);
        }
    }

    /** How many of the numbers an event counts for. */
    int count(int event) {
        if (groups != null) {
            return 1 + groups.offset(event + 1) - groups.offset(event);
        }
        return places == null || sources == null
                ? 1
                : 1
                        + places.offset(event + 1)
                        - places.offset(event)
                        + sources.offset(event + 1)
                        - sources.offset(event);
    }

    /** One of the numbers that an event counts for; the first of them is 0. */
    int key(int event, int i) {
        if (i > 0 && groups != null) {
            return firstPlace + groups.at(groups.offset(event) + i - 1);
        }
        if (i == 0 || places == null || sources == null) {
            return 0;
        }
        int place = places.offset(event) + i - 1;
        int after = places.offset(event + 1);
        return place < after
                ? firstPlace + places.at(place)
                : firstSource + sources.at(sources.offset(event) + place - after);
    }
}
