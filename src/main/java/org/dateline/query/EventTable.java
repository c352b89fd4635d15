package org.dateline.query;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.dateline.model.Dataset;
import org.dateline.model.Event;
import org.dateline.model.EventPlace;
import org.dateline.model.Gazetteer;
import org.dateline.model.Report;

/**
 * The events of a dataset in order of time, and which places, categories and sources each refers to. Immutable; index and
 * search share it and name events by their positions in it.
 */
public final class EventTable {

    private final Dataset dataset;
    private final List<Event> events;
    private final Positions places;
    private final Positions categories;
    private final Positions sources;

    /** Sorts the events of this dataset; takes time in proportion to its size. */
    public EventTable(Dataset dataset) {
        this.dataset = dataset;
        events = inOrder(dataset.events().list());
        places = new Positions(
                events,
                dataset.places(),
                (event, ids) -> {
                    for (EventPlace place : event.places()) {
                        ids.accept(place.place());
                    }
                },
                new Gazetteer(dataset.places())::withAncestors);
        categories = new Positions(events, dataset.categories(), (event, ids) -> ids.accept(event.category()));
        sources = new Positions(events, dataset.sources(), (event, ids) -> {
            for (Report report : event.reports()) {
                ids.accept(report.source());
            }
        });
    }

    private static List<Event> inOrder(List<Event> events) {
        long[] start = new long[events.size()];
        long[] startLatest = new long[start.length];
        int[] order = new int[start.length];
        for (int i = 0; i < start.length; i++) {
            start[i] = TimeColumns.micros(events.get(i).time().start());
            startLatest[i] = TimeColumns.micros(events.get(i).time().startLatest());
            order[i] = i;
        }
        order = RadixSort.order(start, RadixSort.order(startLatest, order));
        Event[] sorted = new Event[order.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = events.get(order[i]);
        }
        // For times that differ by less than a microsecond; what is in order already costs one comparison each
        Arrays.sort(
                sorted,
                Comparator.comparing((Event event) -> event.time().start())
                        .thenComparing(event -> event.time().startLatest()));
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

    /** The places of each event and all that they lie in. */
    public Positions places() {
        return places;
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
