package org.dateline.query;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * What a window shows; its lists are in order of time: by earliest start, then by latest start, then as in the dataset.
 * They are views of the index's events, and counts are made when they are asked for, so that an answer costs no more than
 * a number for each event in it. To be used by one thread.
 */
public final class WindowResult {

    private final EventIndex index;
    private final TimeWindow window;
    private final BitSet matches;
    private final TimeColumns.Slice slice;
    private final boolean certainOnly;
    private final int[] shown;
    private final int certain;
    private @Nullable Map<String, Integer> byPlace;
    private @Nullable Map<String, Integer> byCategory;
    private @Nullable Map<String, Integer> bySource;

    /**
     * A result.
     *
     * @param matches the positions of the events that the filter lets through
     * @param slice the times of all events seen through the window
     * @param certainOnly whether those only possibly in the window are left out
     * @param shown the positions of those that are shown, ascending
     * @param certain how many of them are certainly in the window
     */
    WindowResult(
            EventIndex index,
            TimeWindow window,
            BitSet matches,
            TimeColumns.Slice slice,
            boolean certainOnly,
            int[] shown,
            int certain) {
        this.index = index;
        this.window = Objects.requireNonNull(window);
        this.matches = matches;
        this.slice = slice;
        this.certainOnly = certainOnly;
        this.shown = shown;
        this.certain = certain;
    }

    /** The window. */
    public TimeWindow window() {
        return window;
    }

    /** All events that are certainly or possibly in the window. */
    public List<Event> events() {
        return new SelectedEvents(index.events(), shown);
    }

    /** The events that are certainly in it. */
    public List<Event> certain() {
        return new SelectedEvents(index.events(), only(Certainty.CERTAIN));
    }

    /** The events that are only possibly in it. */
    public List<Event> possible() {
        return new SelectedEvents(index.events(), only(Certainty.POSSIBLE));
    }

    private int[] only(Certainty wanted) {
        return IntStream.of(shown)
                .filter(position -> slice.certainty(position) == wanted)
                .toArray();
    }

    /** How many events there are of each kind, certain and possible together. */
    public Counts counts() {
        return new Counts(countsByPlace(), countsByCategory(), countsBySource());
    }

    /** How many events there are by place; see {@link Counts#place}. */
    public Map<String, Integer> countsByPlace() {
        if (byPlace == null) {
            byPlace = Collections.unmodifiableMap(index.table().places().count(shown));
        }
        return byPlace;
    }

    /** How many events there are by category; see {@link Counts#category}. */
    public Map<String, Integer> countsByCategory() {
        if (byCategory == null) {
            byCategory = Collections.unmodifiableMap(index.table().categories().count(shown));
        }
        return byCategory;
    }

    /** How many events there are by source; see {@link Counts#source}. */
    public Map<String, Integer> countsBySource() {
        if (bySource == null) {
            bySource = Collections.unmodifiableMap(index.table().sources().count(shown));
        }
        return bySource;
    }

    /** How many events there are, certain and possible together. */
    public int size() {
        return shown.length;
    }

    /** How many events are certainly in the window. */
    public int certainSize() {
        return certain;
    }

    /** How many events are only possibly in the window. */
    public int possibleSize() {
        return shown.length - certain;
    }

    /** Where the event at this place of {@link #events} stands in {@link EventIndex#events}. */
    public int position(int i) {
        return shown[i];
    }

    /** How certainly the event at this position of {@link EventIndex#events} is shown. */
    public Certainty certaintyOf(int position) {
        Certainty certainty = matches.get(position) ? slice.certainty(position) : Certainty.OUTSIDE;
        return certainOnly && certainty == Certainty.POSSIBLE ? Certainty.OUTSIDE : certainty;
    }

    /** Whether both results show the same events, be they certain or possible; both must be of one index. */
    public boolean showsTheEventsOf(WindowResult other) {
        return Arrays.equals(shown, other.shown);
    }
}
