package org.dateline.query;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Certainty;
import org.dateline.model.Dataset;
import org.dateline.model.Event;
import org.dateline.model.EventPlace;
import org.dateline.model.Gazetteer;
import org.dateline.model.TimeWindow;

/**
 * The events of a dataset, prepared so that a window can be asked for at every pixel of a drag: sorted by time, with
 * what is counted as numbers, and with the answer to the latest filter kept. Safe to use from several threads.
 */
public final class EventIndex {

    private final List<Event> events;
    private final TimeColumns times;
    private final Positions places;
    private final Positions categories;
    private final Positions sources;
    private final List<String> texts;
    private volatile Matches latest;

    private record Matches(EventFilter filter, BitSet positions) {}

    /** Prepares the events of this dataset; takes time in proportion to its size. */
    public EventIndex(Dataset dataset) {
        Gazetteer gazetteer = new Gazetteer(dataset.places());
        events = dataset.events().stream()
                .sorted(Comparator.comparing((Event event) -> event.time().start())
                        .thenComparing(event -> event.time().startLatest()))
                .toList();
        times = new TimeColumns(events);
        places = new Positions(
                events,
                dataset.places(),
                event -> event.places().stream()
                        .map(EventPlace::place)
                        .flatMap(place -> gazetteer.withAncestors(place).stream()));
        categories = new Positions(events, dataset.categories(), event -> Stream.of(event.category()));
        sources = new Positions(events, dataset.sources(), Event::sources);
        texts = events.stream()
                .map(event -> SearchText.of(event, dataset.places()))
                .toList();
        BitSet all = new BitSet(events.size());
        all.set(0, events.size());
        latest = new Matches(EventFilter.NONE, all);
    }

    /** The events that are certainly or possibly in the window and pass the filter. */
    public WindowResult query(TimeWindow window, EventFilter filter) {
        return query(window, filter, false);
    }

    /** The same, with or without those that are only possibly in the window. */
    public WindowResult query(TimeWindow window, EventFilter filter, boolean certainOnly) {
        BitSet matches = matches(filter);
        TimeColumns.Slice slice = times.in(window);
        IntList shown = new IntList();
        int certain = 0;
        int after = slice.after();
        for (int i = matches.nextSetBit(slice.first()); i >= 0 && i < after; i = matches.nextSetBit(i + 1)) {
            Certainty certainty = slice.certainty(i);
            if (certainty == Certainty.CERTAIN) {
                shown.add(i);
                certain++;
            } else if (certainty == Certainty.POSSIBLE && !certainOnly) {
                shown.add(i);
            }
        }
        return new WindowResult(this, window, matches, slice, certainOnly, shown.toArray(), certain);
    }

    Positions places() {
        return places;
    }

    Positions categories() {
        return categories;
    }

    Positions sources() {
        return sources;
    }

    /** All events of the dataset in order of time: by earliest start, then by latest start, then as in the dataset. */
    public List<Event> events() {
        return events;
    }

    /**
     * The events that pass the filter, whatever their time, by their earliest start. The answer that is kept for windows
     * stays the one to the filter of the latest query.
     */
    public List<Event> events(EventFilter filter) {
        Matches known = latest;
        BitSet positions = known.filter().equals(filter) ? known.positions() : matching(filter);
        return positions.stream().mapToObj(events::get).toList();
    }

    private BitSet matches(EventFilter filter) {
        Matches known = latest;
        if (!known.filter().equals(filter)) {
            known = new Matches(filter, matching(filter));
            latest = known;
        }
        return known.positions();
    }

    private BitSet matching(EventFilter filter) {
        List<String> terms = SearchText.terms(filter.text());
        BitSet matching = new BitSet(events.size());
        for (int i = 0; i < events.size(); i++) {
            boolean ofCategory = filter.categories().isEmpty()
                    || filter.categories().contains(events.get(i).category());
            matching.set(
                    i,
                    ofCategory
                            && places.has(i, filter.place())
                            && sources.has(i, filter.source())
                            && terms.stream().allMatch(texts.get(i)::contains));
        }
        return matching;
    }
}
