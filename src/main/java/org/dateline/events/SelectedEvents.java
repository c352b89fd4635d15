package org.dateline.events;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntUnaryOperator;
import org.dateline.model.Event;
import org.jspecify.annotations.Nullable;

/** Events of a store, by their positions: a view, which copies none, and finds an event without comparing all. */
public final class SelectedEvents extends AbstractList<Event> implements RandomAccess {

    private final EventStore store;
    private final int size;
    private final IntUnaryOperator position;
    private final IntUnaryOperator place;

    /** A view of these positions, which are ascending. */
    public SelectedEvents(EventStore store, int[] positions) {
        this(store, positions.length, i -> positions[i], position -> Arrays.binarySearch(positions, position));
    }

    /**
     * A view.
     *
     * @param position the position in the store of each that is selected, by its place among these
     * @param place the other way round; negative for what is not among them
     */
    public SelectedEvents(EventStore store, int size, IntUnaryOperator position, IntUnaryOperator place) {
        this.store = store;
        this.size = size;
        this.position = position;
        this.place = place;
    }

    @Override
    public Event get(int index) {
        return store.get(position.applyAsInt(Objects.checkIndex(index, size)));
    }

    @Override
    public int size() {
        return size;
    }

    /** The place of the event with the id of this one. */
    @Override
    public int indexOf(@Nullable Object wanted) {
        int found = wanted instanceof Event event ? store.positionOf(event.id()) : -1;
        return found < 0 ? -1 : Math.max(-1, place.applyAsInt(found));
    }

    /** Each event is there once. */
    @Override
    public int lastIndexOf(@Nullable Object wanted) {
        return indexOf(wanted);
    }

    @Override
    public boolean contains(@Nullable Object wanted) {
        return indexOf(wanted) >= 0;
    }
}
