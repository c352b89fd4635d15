package org.dateline.view;

import java.util.List;
import javafx.collections.ObservableListBase;
import org.dateline.model.Event;

/** A list that shows another one, and another one next: it takes over what it is given and copies nothing. */
final class EventList extends ObservableListBase<Event> {

    private List<Event> shown = List.of();

    /** Shows these events, which must not change any more. */
    void show(List<Event> events) {
        List<Event> before = shown;
        beginChange();
        shown = events;
        nextReplace(0, events.size(), before);
        endChange();
    }

    @Override
    public Event get(int index) {
        return shown.get(index);
    }

    @Override
    public int size() {
        return shown.size();
    }
}
