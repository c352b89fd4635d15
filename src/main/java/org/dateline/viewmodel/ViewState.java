package org.dateline.viewmodel;

import java.util.Objects;
import org.dateline.model.TimeWindow;
import org.dateline.query.EventFilter;
import org.jspecify.annotations.Nullable;

/**
 * What can be undone and saved of a view.
 *
 * @param window the window
 * @param filter what is shown of it
 * @param certainOnly whether what is only possibly in the window is left out
 * @param selection what the panel shows
 * @param reading the report that is read, or null if another screen stands in the middle of the window
 */
public record ViewState(
        TimeWindow window,
        EventFilter filter,
        boolean certainOnly,
        Selection selection,
        @Nullable Reading reading) {

    public ViewState {
        Objects.requireNonNull(window);
        Objects.requireNonNull(filter);
        Objects.requireNonNull(selection);
    }

    /** A view in which no report is read. */
    public ViewState(TimeWindow window, EventFilter filter, boolean certainOnly, Selection selection) {
        this(window, filter, certainOnly, selection, null);
    }

    /** A view that shows what is certainly in the window and what is possibly in it. */
    public ViewState(TimeWindow window, EventFilter filter, Selection selection) {
        this(window, filter, false, selection);
    }
}
