package org.dateline.query;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;
import org.dateline.model.Event;
import org.jspecify.annotations.Nullable;

/** Some of many events, by their positions: a view, which copies none, and finds an event without comparing all. */
final class SelectedEvents extends AbstractList<Event> implements RandomAccess {

    private final List<Event> all;
    private final int size;
    private final IntUnaryOperator position;
    private final ToIntFunction<Event> indexOf;

    /**
     * A view of these positions.
     *
     * @param positions ascending
     * @param positionOf finds an event among all; negative if it is not there
     */
    SelectedEvents(List<Event> all, int[] positions, ToIntFunction<Event> positionOf) {
        this(all, positions.length, i -> positions[i], event -> {
            int wanted = positionOf.applyAsInt(event);
            return wanted < 0 ? -1 : Arrays.binarySearch(positions, wanted);
        });
    }

    /**
     * A view.
     *
     * @param position the position among all events of each that is selected, by its place among these
     * @param indexOf the place of an event among these; negative if it is not among them
     */
    SelectedEvents(List<Event> all, int size, IntUnaryOperator position, ToIntFunction<Event> indexOf) {
        this.all = all;
        this.size = size;
        this.position = position;
        this.indexOf = indexOf;
    }

    @Override
    public Event get(int index) {
        return all.get(position.applyAsInt(Objects.checkIndex(index, size)));
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int indexOf(@Nullable Object wanted) {
        return wanted instanceof Event event ? Math.max(-1, indexOf.applyAsInt(event)) : -1;
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
