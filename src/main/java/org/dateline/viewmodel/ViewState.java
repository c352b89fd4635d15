package org.dateline.viewmodel;

import org.dateline.model.TimeWindow;
import org.dateline.query.EventFilter;

/** What can be undone and saved of a view; {@code certainOnly} leaves out what is only possibly in the window. */
public record ViewState(TimeWindow window, EventFilter filter, boolean certainOnly, Selection selection) {

    /** A view that shows what is certainly in the window and what is possibly in it. */
    public ViewState(TimeWindow window, EventFilter filter, Selection selection) {
        this(window, filter, false, selection);
    }
}
