package org.dateline.view;

import java.util.List;
import javafx.collections.ObservableListBase;
import org.dateline.model.Event;

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
}
