package org.dateline.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.Catalog;
import org.dateline.model.Certainty;
import org.dateline.model.Dataset;
import org.dateline.model.Event;
import org.dateline.model.EventPlace;
import org.dateline.model.Gazetteer;
import org.dateline.model.Identified;
import org.dateline.model.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * The events of a dataset, prepared so that a window can be asked for at every pixel of a drag: sorted by time, with
 * what is counted as numbers, and with the answer to the latest filter kept. Safe to use from several threads.
 */
public final class EventIndex {

    private final Dataset dataset;
    private final List<Event> events;
    /** By position: the earliest start, in ascending order. */
    private final Instant[] starts;
    /** By position: the latest end of all events up to and with this one. */
    private final Instant[] latestEnds;

    private final int[][] places;
    private final int[][] categories;
    private final int[][] sources;
    private final String[] texts;
    private volatile Matches latest;

    private record Matches(EventFilter filter, BitSet positions) {}

    /** Prepares the events of this dataset; takes time in proportion to its size. */
    public EventIndex(Dataset dataset) {
        this.dataset = dataset;
        this.events = dataset.events().stream()
                .sorted(Comparator.comparing((Event event) -> event.time().start())
                        .thenComparing(event -> event.time().startLatest()))
                .toList();
        this.starts = events.stream().map(event -> event.time().start()).toArray(Instant[]::new);
        this.latestEnds = events.stream().map(event -> event.time().end()).toArray(Instant[]::new);
        Arrays.parallelPrefix(latestEnds, (one, other) -> one.isAfter(other) ? one : other);

        Gazetteer gazetteer = new Gazetteer(dataset.places());
        this.places = positions(
                dataset.places(),
                event -> event.places().stream()
                        .map(EventPlace::place)
                        .flatMap(place -> gazetteer.withAncestors(place).stream()));
        this.categories = positions(dataset.categories(), event -> Stream.of(event.category()));
        this.sources = positions(dataset.sources(), Event::sources);
        this.texts = events.stream()
                .map(event -> SearchText.of(event, dataset.places()))
                .toArray(String[]::new);
        this.latest = new Matches(EventFilter.NONE, matching(EventFilter.NONE));
    }

    private int[][] positions(Catalog<? extends Identified> catalog, Ids ids) {
        Map<String, Integer> positions = new HashMap<>();
        catalog.forEach(item -> positions.put(item.id(), positions.size()));
        return events.stream()
                .map(event -> ids.of(event)
                        .distinct()
                        .filter(positions::containsKey)
                        .mapToInt(positions::get)
                        .toArray())
                .toArray(int[][]::new);
    }

    /** The ids of one kind that an event refers to. */
    private interface Ids {
        Stream<String> of(Event event);
    }

    /** The events that are certainly or possibly in the window and pass the filter. */
    public WindowResult query(TimeWindow window, EventFilter filter) {
        BitSet matches = matches(filter);
        List<Event> certain = new ArrayList<>();
        List<Event> possible = new ArrayList<>();
        Tally byPlace = new Tally(dataset.places());
        Tally byCategory = new Tally(dataset.categories());
        Tally bySource = new Tally(dataset.sources());
        int end = firstFrom(starts, window.to());
        for (int i = matches.nextSetBit(firstFrom(latestEnds, window.from()));
                i >= 0 && i < end;
                i = matches.nextSetBit(i + 1)) {
            Event event = events.get(i);
            Certainty certainty = event.time().in(window);
            if (certainty != Certainty.OUTSIDE) {
                (certainty == Certainty.CERTAIN ? certain : possible).add(event);
                byPlace.add(places[i]);
                byCategory.add(categories[i]);
                bySource.add(sources[i]);
            }
        }
        return new WindowResult(
                window, certain, possible, new Counts(byPlace.byId(), byCategory.byId(), bySource.byId()));
    }

    /** The first position at which the ascending times are not before this one; their number if all are. */
    private static int firstFrom(Instant[] ascending, Instant time) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle].isBefore(time)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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
        int place = positionOf(dataset.places(), filter.place());
        int source = positionOf(dataset.sources(), filter.source());
        BitSet matching = new BitSet(events.size());
        for (int i = 0; i < events.size(); i++) {
            matching.set(
                    i,
                    passes(filter.categories(), events.get(i))
                            && (filter.place() == null || holds(places[i], place))
                            && (filter.source() == null || holds(sources[i], source))
                            && terms.stream().allMatch(texts[i]::contains));
        }
        return matching;
    }

    private static boolean passes(Set<String> wanted, Event event) {
        return wanted.isEmpty() || wanted.contains(event.category());
    }

    /** The position of the id, or -1 where there is none. */
    private static <T extends Identified> int positionOf(Catalog<T> catalog, @Nullable String id) {
        return id == null ? -1 : catalog.find(id).map(catalog.list()::indexOf).orElse(-1);
    }

    private static boolean holds(int[] positions, int wanted) {
        for (int position : positions) {
            if (position == wanted) {
                return true;
            }
        }
        return false;
    }
}
