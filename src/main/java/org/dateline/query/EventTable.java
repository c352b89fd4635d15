package org.dateline.query;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.dateline.model.Catalog;
import org.dateline.model.Dataset;
import org.dateline.model.Event;
import org.dateline.model.EventCursor;
import org.dateline.model.EventRows;
import org.dateline.model.Gazetteer;
import org.dateline.model.Identified;
import org.dateline.model.Place;

/**
 * The events of a dataset in order of time, and which places, categories and sources each refers to. Immutable; index and
 * search share it and name events by their positions in it.
 */
public final class EventTable {

    private final Dataset dataset;
    private final List<Event> events;
    private final TimeColumns times;
    private final Positions places;
    private final Positions categories;
    private final Positions sources;
    private final NamedPlaces named;

    /** Sorts the events of this dataset; takes time in proportion to its size. */
    public EventTable(Dataset dataset) {
        this.dataset = dataset;
        List<Event> asTold = dataset.events().list();
        int[][] placeAndOuter = placeAndOuter(dataset.places());
        // Read in the order of the dataset, in which they lie in memory, and put in order of time as numbers
        TimeColumns.Builder timeColumns = new TimeColumns.Builder(asTold.size());
        Column placeColumn = new Column(asTold.size());
        Column namedColumn = new Column(asTold.size());
        Column precisionColumn = new Column(asTold.size());
        Column categoryColumn = new Column(asTold.size());
        Column sourceColumn = new Column(asTold.size());
        for (EventCursor event = EventCursor.over(dataset); event.next(); ) {
            timeColumns.add(event);
            for (int i = 0; i < event.places(); i++) {
                int place = event.place(i);
                if (place >= 0) {
                    namedColumn.add(place);
                    precisionColumn.add(event.precision(i).ordinal());
                    for (int outer : placeAndOuter[place]) {
                        placeColumn.addOnce(outer);
                    }
                }
            }
            categoryColumn.addKnown(event.category());
            for (int i = 0; i < event.reports(); i++) {
                sourceColumn.addKnown(event.source(i));
            }
            Column.endAll(placeColumn, namedColumn, precisionColumn, categoryColumn, sourceColumn);
        }
        TimeColumns timesAsTold = timeColumns.build();
        int[] order = order(asTold, timesAsTold, timeColumns.isFiner());
        events = inOrder(asTold, order);
        CompletableFuture<Positions> orderedPlaces = CompletableFuture.supplyAsync(
                () -> placeColumn.positions(dataset.places()).inOrder(order));
        times = timesAsTold.inOrder(order);
        named = new NamedPlaces(namedColumn.positions(dataset.places()).inOrder(order), precisionColumn.inOrder(order));
        categories = categoryColumn.positions(dataset.categories()).inOrder(order);
        sources = sourceColumn.positions(dataset.sources()).inOrder(order);
        places = orderedPlaces.join();
    }

    /** For each place, its position and those of all that it lies in, as {@link Gazetteer#withAncestors} has them. */
    private static int[][] placeAndOuter(Catalog<Place> places) {
        int[] parents = places.stream()
                .map(Place::parent)
                .mapToInt(parent -> parent == null ? -1 : places.positionOf(parent))
                .toArray();
        int[][] placeAndOuter = new int[parents.length][];
        IntList chain = new IntList();
        for (int place = 0; place < parents.length; place++) {
            chain.clear();
            for (int next = place; next >= 0 && !chain.contains(next); next = parents[next]) {
                chain.add(next);
            }
            placeAndOuter[place] = chain.toArray();
        }
        return placeAndOuter;
    }

    /** Numbers that events refer to, event by event. */
    private static final class Column {

        private final int[] offsets;
        private final IntList numbers = new IntList();
        private int events;

        Column(int events) {
            offsets = new int[events + 1];
        }

        void add(int number) {
            numbers.add(number);
        }

        void addOnce(int number) {
            numbers.addUnlessSince(offsets[events], number);
        }

        void addKnown(int number) {
            if (number >= 0) {
                addOnce(number);
            }
        }

        static void endAll(Column... columns) {
            for (Column column : columns) {
                column.offsets[++column.events] = column.numbers.size();
            }
        }

        Positions positions(Catalog<? extends Identified> catalog) {
            return new Positions(catalog, numbers.toArray(), offsets);
        }

        /** The numbers themselves, in another order of the events. */
        byte[] inOrder(int[] order) {
            byte[] ordered = new byte[numbers.size()];
            int next = 0;
            for (int event : order) {
                for (int at = offsets[event]; at < offsets[event + 1]; at++) {
                    ordered[next++] = (byte) numbers.get(at);
                }
            }
            return ordered;
        }
    }

    private static int[] order(List<Event> events, TimeColumns times, boolean finer) {
        int[] order = new int[times.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        order = RadixSort.order(times.start(), RadixSort.order(times.innerStart(), order));
        return finer ? inFullPrecision(events, order) : order;
    }

    /** What differs by less than the columns know is compared as it stands. */
    private static int[] inFullPrecision(List<Event> events, int[] order) {
        return IntStream.of(order)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> events.get(i).time().start())
                        .thenComparing(i -> events.get(i).time().startLatest())
                        .thenComparing(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** What is in memory is put in order; what is not is looked up. */
    private List<Event> inOrder(List<Event> events, int[] order) {
        if (events instanceof EventRows) {
            return new SelectedEvents(events, order.length, i -> order[i], this::positionOf);
        }
        Event[] sorted = new Event[order.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = events.get(order[i]);
        }
        return Collections.unmodifiableList(Arrays.asList(sorted));
    }

    /** The dataset. */
    public Dataset dataset() {
        return dataset;
    }

    /** All events of the dataset in order of time: by earliest start, then by latest start, then as in the dataset. */
    public List<Event> events() {
        return events;
    }

    /**
     * Where the event with the id and the time of this one stands among {@link #events}; negative if there is none. Found by
     * its time: only events of the same time are compared.
     */
    public int positionOf(Event wanted) {
        long start = TimeColumns.micros(wanted.time().start());
        int position = Ascending.firstFrom(times.start(), start);
        for (; position < events.size() && times.start()[position] == start; position++) {
            if (events.get(position).id().equals(wanted.id())) {
                return position;
            }
        }
        return -1;
    }

    /** The times of the events. */
    TimeColumns times() {
        return times;
    }

    /** The places of each event and all that they lie in. */
    public Positions places() {
        return places;
    }

    /** The places that each event names, without those around them. */
    public NamedPlaces named() {
        return named;
    }

    /** The category of each event. */
    public Positions categories() {
        return categories;
    }

    /** The sources that tell each event. */
    public Positions sources() {
        return sources;
    }
}
