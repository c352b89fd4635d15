package org.dateline.query;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.TimeWindow;

/**
 * What a window shows; its lists are in order of time: by earliest start, then by latest start, then as in the dataset.
 * They are views of the index's events, so that an answer costs no more than a number for each event in it.
 */
public final class WindowResult {

    private final TimeWindow window;
    private final List<Event> indexed;
    private final BitSet matches;
    private final TimeColumns.Slice slice;
    private final boolean certainOnly;
    private final int[] shown;
    private final int[] certain;
    private final int[] possible;
    private final Counts counts;

    /**
     * A result.
     *
     * @param indexed the events of the index
     * @param matches the positions of those that the filter lets through
     * @param slice their times seen through the window
     * @param certainOnly whether those only possibly in the window are left out
     * @param shown the positions of those that are in the window, ascending
     * @param certain those of them that certainly are
     * @param possible the others
     */
    WindowResult(
            TimeWindow window,
            List<Event> indexed,
            BitSet matches,
            TimeColumns.Slice slice,
            boolean certainOnly,
            int[] shown,
            int[] certain,
            int[] possible,
            Counts counts) {
        this.window = Objects.requireNonNull(window);
        this.indexed = indexed;
        this.matches = matches;
        this.slice = slice;
        this.certainOnly = certainOnly;
        this.shown = shown;
        this.certain = certain;
        this.possible = possible;
        this.counts = Objects.requireNonNull(counts);
    }

    /** The window. */
    public TimeWindow window() {
        return window;
    }

    /** All events that are certainly or possibly in the window. */
    public List<Event> events() {
        return new Selected(indexed, shown);
    }

    /** The events that are certainly in it. */
    public List<Event> certain() {
        return new Selected(indexed, certain);
    }

    /** The events that are only possibly in it. */
    public List<Event> possible() {
        return new Selected(indexed, possible);
    }

    /** How many events there are of each kind, certain and possible together. */
    public Counts counts() {
        return counts;
    }

    /** How many events there are, certain and possible together. */
    public int size() {
        return shown.length;
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

    /** Some of the events, by their positions. */
    private static final class Selected extends AbstractList<Event> implements RandomAccess {

        private final List<Event> all;
        private final int[] positions;

        Selected(List<Event> all, int[] positions) {
            this.all = all;
            this.positions = positions;
        }

        @Override
        public Event get(int index) {
            return all.get(positions[index]);
        }

        @Override
        public int size() {
            return positions.length;
        }
    }
}
