package org.dateline.view.page;

import java.util.List;
import javafx.collections.ObservableListBase;
import org.dateline.model.Event;
import org.jspecify.annotations.Nullable;

/** An unchanging list as a list view wants it. Nothing is copied, however long it is. */
final class EventList extends ObservableListBase<Event> {

    private final List<Event> events;

    /** These events, which must not change any more. */
    EventList(List<Event> events) {
        this.events = events;
    }

    @Override
    public Event get(int index) {
        return events.get(index);
    }

    @Override
    public int size() {
        return events.size();
    }

    /** Asked whenever another list is shown in which the focused event may be too. */
    @Override
    public int indexOf(@Nullable Object wanted) {
        return events.indexOf(wanted);
    }

    @Override
    public boolean contains(@Nullable Object wanted) {
        return events.contains(wanted);
    }

    /** The list itself: whether two show the same is not worth going through a million events. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
