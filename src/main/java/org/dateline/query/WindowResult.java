package org.dateline.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.events.EventTimes;
import org.dateline.events.SelectedEvents;
import org.dateline.model.Catalog;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.Identified;
import org.dateline.model.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * What a window shows; its lists are in order of time: by earliest start, then by latest start, then as in the dataset.
 * They are views of the index's events, looked for as far as they are read, and counts are made when they are asked for
 * and without looking at each event, so that an answer costs the same for few events and for a million.
 */
public final class WindowResult {

    private final EventIndex index;
    private final TimeWindow window;
    private final EventCounts events;
    private final CategoryChoice chosen;
    private final EventTimes.Slice slice;
    private final boolean certainOnly;
    private final int certain;
    private final FoundPositions shown;
    private @Nullable Map<String, Integer> byPlace;
    private @Nullable Map<String, Integer> byCategory;
    private @Nullable Map<String, Integer> bySource;
    private Tally.@Nullable OfKeys tally;

    /**
     * A result.
     *
     * @param events those that the filter lets through, whatever their category
     * @param chosen the categories that it lets through
     * @param slice the times of all events seen through the window
     * @param certainOnly whether those only possibly in the window are left out
     */
    WindowResult(
            EventIndex index,
            TimeWindow window,
            EventCounts events,
            CategoryChoice chosen,
            EventTimes.Slice slice,
            boolean certainOnly) {
        this.index = index;
        this.window = Objects.requireNonNull(window);
        this.events = events;
        this.chosen = chosen;
        this.slice = slice;
        this.certainOnly = certainOnly;
        WindowSums totals = events.totals();
        Tally.OfEvents sure = new Tally.OfEvents(totals.columns(), chosen);
        totals.addCertain(slice.from(), slice.to(), sure);
        this.certain = sure.total();
        Tally.OfEvents all = new Tally.OfEvents(totals.columns(), chosen);
        if (!certainOnly) {
            totals.addShown(slice.from(), slice.to(), all);
        }
        this.shown = certainOnly
                ? found(Set.of(Certainty.CERTAIN), certain)
                : found(Set.of(Certainty.CERTAIN, Certainty.POSSIBLE), all.total());
    }

    private FoundPositions found(Set<Certainty> wanted, int size) {
        return new FoundPositions(events, chosen, slice, wanted, size);
    }

    /** The window. */
    public TimeWindow window() {
        return window;
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
                    tally().counts(),
                    events.columns().keys().firstPlace(),
                    index.dataset().places());
        }
        return byPlace;
    }

    /** How many events there are by category; see {@link Counts#category}. */
    public Map<String, Integer> countsByCategory() {
        if (byCategory == null) {
            byCategory =
                    byId(tally(events.totals()).byCategory(), 0, index.dataset().categories());
        }
        return byCategory;
    }

    /** How many events there are by source; see {@link Counts#source}. */
    public Map<String, Integer> countsBySource() {
        if (bySource == null) {
            bySource = byId(
                    tally().counts(),
                    events.columns().keys().firstSource(),
                    index.dataset().sources());
        }
        return bySource;
    }

    private Tally.OfKeys tally() {
        if (tally == null) {
            tally = tally(events.byKey());
        }
        return tally;
    }

    private Tally.OfKeys tally(WindowSums sums) {
        Tally.OfKeys made = new Tally.OfKeys(sums.columns(), chosen);
        if (certainOnly) {
            sums.addCertain(slice.from(), slice.to(), made);
        } else {
            sums.addShown(slice.from(), slice.to(), made);
        }
        return made;
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

    /** How certainly the event at this position of {@link EventIndex#events} is shown. */
    public Certainty certaintyOf(int position) {
        boolean passes =
                events.has(position) && chosen.has(events.columns().keys().category(position));
        Certainty certainty = passes ? slice.certainty(position) : Certainty.OUTSIDE;
        return certainOnly && certainty == Certainty.POSSIBLE ? Certainty.OUTSIDE : certainty;
    }

    /** Whether both results show the same events, be they certain or possible; both must be of one index. */
    public boolean showsTheEventsOf(WindowResult other) {
        if (size() != other.size()) {
            return false;
        }
        if (certainOnly == other.certainOnly && chosen.equals(other.chosen) && seesTheSameAs(other)) {
            return true;
        }
        for (int i = 0; i < size(); i++) {
            if (position(i) != other.position(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether no event begins or ends between the ends of both windows, so that there is nothing to look for. */
    private boolean seesTheSameAs(WindowResult other) {
        return !certainOnly
                && events == other.events
                && !slice.isEmpty()
                && !other.slice.isEmpty()
                && events.begunBefore(slice.to()) == events.begunBefore(other.slice.to())
                && events.endedAt(slice.from()) == events.endedAt(other.slice.from());
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
        CountKeys keys = events.columns().keys();
        TimeOrder order = events.byStart();
        int after = events.begunBefore(slice.to());
        for (int rank = events.skip(0, slice.from()); rank < after; rank = events.skip(rank + 1, slice.from())) {
            int position = order.event(rank);
            if (!chosen.has(keys.category(position))) {
                continue;
            }
            Certainty certainty = slice.certainty(position);
            if (certainty == Certainty.CERTAIN) {
                visitor.shown(position, true);
            } else if (certainty == Certainty.POSSIBLE && !certainOnly) {
                visitor.shown(position, false);
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

    CategoryChoice chosen() {
        return chosen;
    }

    /** Microseconds since 1970. */
    long from() {
        return slice.from();
    }

    /** Microseconds since 1970. */
    long to() {
        return slice.to();
    }

    /** A position before which no event is shown. */
    int firstThatMayBeShown() {
        return events.areAll() ? events.skip(0, slice.from()) : 0;
    }

    /** Whether the event at this position has ended when the window begins. */
    boolean hasEnded(int position) {
        return events.times().end()[position] <= slice.from();
    }

    /** Whether the event at this position begins when the window has ended, and so do all after it. */
    boolean isBeyond(int position) {
        return events.times().start()[position] >= slice.to();
    }
}
