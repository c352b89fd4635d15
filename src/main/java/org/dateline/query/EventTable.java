package org.dateline.query;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dateline.model.Dataset;
import org.dateline.model.Event;
import org.dateline.model.EventPlace;
import org.dateline.model.EventTime;
import org.dateline.model.Gazetteer;
import org.dateline.model.Report;

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
        TimeColumns timesAsTold = new TimeColumns(asTold);
        int[] order = order(asTold, timesAsTold);
        events = inOrder(asTold, order);
        times = timesAsTold.inOrder(order);
        // Read in the order of the dataset, in which they lie in memory, and put in order of time as numbers
        places = new Positions(
                        asTold,
                        dataset.places(),
                        (event, ids) -> {
                            for (EventPlace place : event.places()) {
                                ids.accept(place.place());
                            }
                        },
                        new Gazetteer(dataset.places())::withAncestors)
                .inOrder(order);
        categories = new Positions(asTold, dataset.categories(), (event, ids) -> ids.accept(event.category()))
                .inOrder(order);
        sources = new Positions(asTold, dataset.sources(), (event, ids) -> {
                    for (Report report : event.reports()) {
                        ids.accept(report.source());
                    }
                })
                .inOrder(order);
        named = named(events, dataset);
    }

    private static NamedPlaces named(List<Event> events, Dataset dataset) {
        Map<String, Integer> positionOf = new HashMap<>();
        dataset.places().forEach(place -> positionOf.put(place.id(), positionOf.size()));
        int[] offsets = new int[events.size() + 1];
        IntList places = new IntList();
        IntList precisions = new IntList();
        for (int i = 0; i < events.size(); i++) {
            for (EventPlace place : events.get(i).places()) {
                Integer position = positionOf.get(place.place());
                if (position != null) {
                    places.add(position);
                    precisions.add(place.precision().ordinal());
                }
            }
            offsets[i + 1] = places.size();
        }
        byte[] known = new byte[precisions.size()];
        for (int i = 0; i < known.length; i++) {
            known[i] = (byte) precisions.get(i);
        }
        return new NamedPlaces(offsets, places.toArray(), known);
    }

    private static int[] order(List<Event> events, TimeColumns times) {
        int[] order = new int[events.size()];
        boolean finer = false;
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
            EventTime time = events.get(i).time();
            finer |= time.start().getNano() % 1_000 != 0 || time.startLatest().getNano() % 1_000 != 0;
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

    private static List<Event> inOrder(List<Event> events, int[] order) {
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
