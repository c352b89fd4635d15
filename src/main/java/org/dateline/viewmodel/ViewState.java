package org.dateline.viewmodel;

import org.dateline.model.TimeWindow;
import org.dateline.query.EventFilter;

/** What can be undone and saved of a view: the window, what is shown of it, perhaps only what is certain, and the selection. */
public record ViewState(TimeWindow window, EventFilter filter, boolean certainOnly, Selection selection) {

    /** A view that shows what is certainly in the window and what is possibly in it. */
    public ViewState(TimeWindow window, EventFilter filter, Selection selection) {
        this(window, filter, false, selection);
    }
}
