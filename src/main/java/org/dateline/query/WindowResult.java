package org.dateline.query;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.events.EventTimes;
import org.dateline.events.SelectedEvents;
import org.dateline.model.Catalog;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.Identified;
import org.dateline.model.TimeWindow;
import org.dateline.query.order.EventOrders;
import org.dateline.query.order.TimeOrder;
import org.jspecify.annotations.Nullable;

/**
 * What a window shows; its lists are in order of time: by earliest start, then by latest start, then as in the dataset.
 * They are views of the index's events, looked for as far as they are read, and counts are made when they are asked for
 * and without looking at each event, so that an answer costs the same for few events and for a million.
 */
public final class WindowResult {

    private final EventIndex index;
    private final TimeWindow window;
    private final FilteredEvents filtered;
    private final EventCounts events;
    private final EventTimes.Slice slice;
    private final boolean certainOnly;
    private final int certain;
    private final FoundPositions shown;
    private @Nullable Map<String, Integer> byPlace;
    private @Nullable Map<String, Integer> byCategory;
    private @Nullable Map<String, Integer> ofAllCategories;
    private Tally.@Nullable OfKeys tally;

    /** @param certainOnly whether those only possibly in the window are left out */
    WindowResult(EventIndex index, TimeWindow window, FilteredEvents filtered, boolean certainOnly) {
        this.index = index;
        this.window = window;
        this.filtered = filtered;
        this.events = filtered.counts();
        this.slice = events.times().in(window);
        this.certainOnly = certainOnly;
        this.certain = count(true).total();
        this.shown = certainOnly
                ? found(Set.of(Certainty.CERTAIN), certain)
                : found(
                        Set.of(Certainty.CERTAIN, Certainty.POSSIBLE),
                        count(false).total());
    }

    /** What another window shows of the same events. */
    public WindowResult in(TimeWindow other) {
        return new WindowResult(index, other, filtered, certainOnly);
    }

    private Tally.OfCategories count(boolean onlyCertain) {
        return events.count(slice.from(), slice.to(), onlyCertain, chosen());
    }

    private FoundPositions found(Set<Certainty> wanted, int size) {
        return new FoundPositions(filtered, slice, wanted, size);
    }

    /** The window. */
    public TimeWindow window() {
        return window;
    }

    /** What lets events through besides the window. */
    public EventFilter filter() {
        return filtered.filter();
    }

    /** All events that are certainly or possibly in the window. */
    public List<Event> events() {
        return view(shown);
    }

    /** The events that are certainly in it. */
    public List<Event> certain() {
        return view(found(Set.of(Certainty.CERTAIN), certain));
    }

    /** The events that are only possibly in it. */
    public List<Event> possible() {
        return view(found(Set.of(Certainty.POSSIBLE), possibleSize()));
    }

    private List<Event> view(FoundPositions positions) {
        return new SelectedEvents(
                index.store(), positions.size(), positions::get, position -> placeOf(position, positions));
    }

    private int placeOf(int position, FoundPositions positions) {
        return certaintyOf(position) == Certainty.OUTSIDE ? -1 : positions.indexOf(position);
    }

    /** How many events there are of each kind, certain and possible together. */
    public Counts counts() {
        return new Counts(countsByPlace(), countsByCategory(), countsBySource());
    }

    /** How many events there are by place; see {@link Counts#place}. */
    public Map<String, Integer> countsByPlace() {
        if (byPlace == null) {
            byPlace = byId(
                    tally().counts(), CountKeys.FIRST_PLACE, index.dataset().places());
        }
        return byPlace;
    }

    /** How many events there are by category; see {@link Counts#category}. */
    public Map<String, Integer> countsByCategory() {
        if (byCategory == null) {
            byCategory = byId(count(certainOnly).counts(), 0, index.dataset().categories());
        }
        return byCategory;
    }

    /** How many events there would be of each category if all were chosen, by its id; of those not named there would be none. */
    public Map<String, Integer> countsOfAllCategories() {
        if (ofAllCategories == null) {
            Tally.OfCategories all =
                    events.count(slice.from(), slice.to(), certainOnly, CategoryChoice.all(events.keys()));
            ofAllCategories = byId(all.counts(), 0, index.dataset().categories());
        }
        return ofAllCategories;
    }

    /** How many events there are by source; see {@link Counts#source}. */
    public Map<String, Integer> countsBySource() {
        return byId(
                tally().counts(), events.keys().firstSource(), index.dataset().sources());
    }

    private Tally.OfKeys tally() {
        if (tally == null) {
            Tally.OfKeys none = new Tally.OfKeys(events.byKey().columns(), chosen());
            tally = events.byKey().add(slice.from(), slice.to(), certainOnly, none);
        }
        return tally;
    }

    private static Map<String, Integer> byId(int[] counts, int first, Catalog<? extends Identified> catalog) {
        Map<String, Integer> byId = new LinkedHashMap<>();
        for (int i = 0; i < catalog.size(); i++) {
            if (counts[first + i] > 0) {
                byId.put(catalog.list().get(i).id(), counts[first + i]);
            }
        }
        return Collections.unmodifiableMap(byId);
    }

    /** How many events there are, certain and possible together. */
    public int size() {
        return shown.size();
    }

    /** How many events are certainly in the window. */
    public int certainSize() {
        return certain;
    }

    /** How many events are only possibly in the window. */
    public int possibleSize() {
        return size() - certain;
    }

    /** Where the event at this place of {@link #events} stands in {@link EventIndex#events}. */
    public int position(int i) {
        return shown.get(Objects.checkIndex(i, size()));
    }

    /** The other way round: the place among {@link #events} of the event at a position; negative if it is not shown. */
    public int rowOf(int position) {
        return placeOf(position, shown);
    }

    /** How certainly the event at this position of {@link EventIndex#events} is shown. */
    public Certainty certaintyOf(int position) {
        Certainty certainty = slice.certainty(position);
        boolean isWanted = certainty == Certainty.CERTAIN || (certainty == Certainty.POSSIBLE && !certainOnly);
        return isWanted && filtered.has(position) ? certainty : Certainty.OUTSIDE;
    }

    /** Whether both results show the same events, be they certain or possible; both must be of one index. */
    public boolean showsTheEventsOf(WindowResult other) {
        if (size() != other.size()) {
            return false;
        }
        if (certainOnly == other.certainOnly
                && Arrays.equals(chosen().list(), other.chosen().list())
                && seesTheSameAs(other)) {
            return true;
        }
        return IntStream.range(0, size()).allMatch(i -> position(i) == other.position(i));
    }

    /** Whether no event begins or ends between the ends of both windows, so that there is nothing to look for. */
    private boolean seesTheSameAs(WindowResult other) {
        EventOrders order = events.orders();
        return !certainOnly
                && events == other.events
                && !slice.isEmpty()
                && !other.slice.isEmpty()
                && order.start().before(slice.to()) == order.start().before(other.slice.to())
                && order.end().upTo(slice.from()) == order.end().upTo(other.slice.from());
    }

    /** Is told of the events that are shown. */
    public interface Visitor {

        /** The event at this position of {@link EventIndex#events} is shown, certainly or only possibly. */
        void shown(int position, boolean isCertain);
    }

    /** Tells of each event that is shown, in the order of {@link #events}; makes no object for any. */
    public void forEachPosition(Visitor visitor) {
        if (slice.isEmpty()) {
            return;
        }
        CategoryChoice chosen = chosen();
        CountKeys keys = events.keys();
        TimeOrder order = events.orders().start();
        int after = order.before(slice.to());
        for (int rank = events.skip(0, slice.from()); rank < after; rank = events.skip(rank + 1, slice.from())) {
            int position = order.event(rank);
            if (chosen.has(keys.category(position))) {
                Certainty certainty = slice.certainty(position);
                if (certainty == Certainty.CERTAIN || (certainty == Certainty.POSSIBLE && !certainOnly)) {
                    visitor.shown(position, certainty == Certainty.CERTAIN);
                }
            }
        }
    }

    /** Whether the event at this position is shown. */
    public boolean shows(int position) {
        return certaintyOf(position) != Certainty.OUTSIDE;
    }

    /** Whether what is only possibly in the window is left out. */
    public boolean isCertainOnly() {
        return certainOnly;
    }

    /** Whether the filter lets all events through but for their categories. */
    boolean isOfAllEvents() {
        return events.areAll();
    }

    /** The events that the filter lets through whatever their categories, with all that is kept of them. */
    EventCounts kept() {
        return events;
    }

    CategoryChoice chosen() {
        return filtered.chosen();
    }

    EventTimes.Slice slice() {
        return slice;
    }

    /** A position before which no event is shown. */
    int firstThatMayBeShown() {
        return events.areAll() ? events.skip(0, slice.from()) : 0;
    }

    /** Whether the event at this position begins when the window has ended, and so do all after it. */
    boolean isBeyond(int position) {
        return events.times().start()[position] >= slice.to();
    }
}
