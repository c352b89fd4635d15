package org.dateline.query;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntUnaryOperator;
import org.dateline.model.Event;

/** Some of many events, by their positions: a view, which copies none. */
final class SelectedEvents extends AbstractList<Event> implements RandomAccess {

    private final List<Event> all;
    private final int size;
    private final IntUnaryOperator position;

    SelectedEvents(List<Event> all, int[] positions) {
        this(all, positions.length, i -> positions[i]);
    }

    /**
     * A view.
     *
     * @param position the position among all events of each that is selected, by its place among these
     */
    SelectedEvents(List<Event> all, int size, IntUnaryOperator position) {
        this.all = all;
        this.size = size;
        this.position = position;
    }

    @Override
    public Event get(int index) {
        return all.get(position.applyAsInt(Objects.checkIndex(index, size)));
    }

    @Override
    public int size() {
        return size;
    }
}
