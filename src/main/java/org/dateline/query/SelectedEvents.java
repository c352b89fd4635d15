package org.dateline.query;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.dateline.model.Event;

/** Some of many events, by their positions: a view, which copies none. */
final class SelectedEvents extends AbstractList<Event> implements RandomAccess {

    private final List<Event> all;
    private final int[] positions;

    SelectedEvents(List<Event> all, int[] positions) {
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
