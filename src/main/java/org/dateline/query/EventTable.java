package org.dateline.query;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Dataset;
import org.dateline.model.Event;
import org.dateline.model.EventPlace;
import org.dateline.model.Gazetteer;

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
        Gazetteer gazetteer = new Gazetteer(dataset.places());
        events = dataset.events().stream()
                .sorted(Comparator.comparing((Event event) -> event.time().start())
                        .thenComparing(event -> event.time().startLatest()))
                .toList();
        places = new Positions(
                events,
                dataset.places(),
                event -> event.places().stream()
                        .map(EventPlace::place)
                        .flatMap(place -> gazetteer.withAncestors(place).stream()));
        categories = new Positions(events, dataset.categories(), event -> Stream.of(event.category()));
        sources = new Positions(events, dataset.sources(), Event::sources);
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
