package org.dateline.model;

import java.time.Instant;
import java.util.List;

/**
 * Goes through the events of a dataset in their order and tells of each what it refers to, as positions in the dataset's
 * catalogs, and its times as numbers; so that many events can be gone through without an object for each.
 */
public interface EventCursor {

    /** Goes to the next event; the first call goes to the first. False if there is none. */
    boolean next();

    /** The four times in the order of {@link EventTime}, 0 to 3: seconds since 1970. */
    long second(int time);

    /** The part of a second by which that time is later, in nanoseconds. */
    int nano(int time);

    /** The position of its category; -1 if the dataset does not have it. */
    int category();

    /** How many places it names. */
    int places();

    /** The position of one of its places; -1 if the dataset does not have it. */
    int place(int number);

    /** How exactly that place is known. */
    Precision precision(int number);

    /** How many reports it has. */
    int reports();

    /** The position of the source of one of its reports; -1 if the dataset does not have it. */
    int source(int number);

    /** A cursor before the first event. */
    static EventCursor over(Dataset dataset) {
        return dataset.events().list() instanceof EventRows rows ? rows.cursor() : new Whole(dataset);
    }

    /** A cursor before the first of some events, of which only the times are of interest. */
    static EventCursor over(List<Event> events) {
        return events instanceof EventRows rows
                ? rows.cursor()
                : new Whole(events, Catalog.of(List.of()), Catalog.of(List.of()), Catalog.of(List.of()));
    }

    /** Over events that are in memory as objects. */
    final class Whole implements EventCursor {

        private final List<Event> events;
        private final Catalog<Category> categories;
        private final Catalog<Place> places;
        private final Catalog<Source> sources;
        private final Instant[] times = new Instant[] {Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, Instant.EPOCH};
        private String category = "";
        private List<EventPlace> named = List.of();
        private List<Report> told = List.of();
        private int next;

        private Whole(Dataset dataset) {
            this(dataset.events().list(), dataset.categories(), dataset.places(), dataset.sources());
        }

        private Whole(
                List<Event> events, Catalog<Category> categories, Catalog<Place> places, Catalog<Source> sources) {
            this.events = events;
            this.categories = categories;
            this.places = places;
            this.sources = sources;
        }

        @Override
        public boolean next() {
            if (next == events.size()) {
                return false;
            }
            Event event = events.get(next++);
            EventTime time = event.time();
            times[0] = time.start();
            times[1] = time.startLatest();
            times[2] = time.endEarliest();
            times[3] = time.end();
            category = event.category();
            named = event.places();
            told = event.reports();
            return true;
        }

        @Override
        public long second(int time) {
            return times[time].getEpochSecond();
        }

        @Override
        public int nano(int time) {
            return times[time].getNano();
        }

        @Override
        public int category() {
            return categories.positionOf(category);
        }

        @Override
        public int places() {
            return named.size();
        }

        @Override
        public int place(int number) {
            return places.positionOf(named.get(number).place());
        }

        @Override
        public Precision precision(int number) {
            return named.get(number).precision();
        }

        @Override
        public int reports() {
            return told.size();
        }

        @Override
        public int source(int number) {
            return sources.positionOf(told.get(number).source());
        }
    }
}
