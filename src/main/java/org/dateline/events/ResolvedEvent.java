package org.dateline.events;

import org.dateline.model.Catalog;
import org.dateline.model.Category;
import org.dateline.model.Event;
import org.dateline.model.Place;
import org.dateline.model.Source;

/**
 * An event with the places in their catalogs of what it refers to; -1 for what is not there. Several threads can look them
 * up, each for the events that it has just read.
 */
public final class ResolvedEvent {

    private final Event event;
    private final int category;
    private final int[] places;
    private final int[] sources;

    private ResolvedEvent(Event event, int category, int[] places, int[] sources) {
        this.event = event;
        this.category = category;
        this.places = places;
        this.sources = sources;
    }

    /** Looks up what an event refers to. */
    public static ResolvedEvent of(
            Event event, Catalog<Source> sources, Catalog<Place> places, Catalog<Category> categories) {
        int[] named = new int[event.places().size()];
        for (int i = 0; i < named.length; i++) {
            named[i] = places.positionOf(event.places().get(i).place());
        }
        int[] told = new int[event.reports().size()];
        for (int i = 0; i < told.length; i++) {
            told[i] = sources.positionOf(event.reports().get(i).source());
        }
        return new ResolvedEvent(event, categories.positionOf(event.category()), named, told);
    }

    /** The event. */
    public Event event() {
        return event;
    }

    int category() {
        return category;
    }

    int[] places() {
        return places;
    }

    int[] sources() {
        return sources;
    }
}
