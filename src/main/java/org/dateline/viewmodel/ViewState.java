package org.dateline.viewmodel;

import java.util.Objects;
import org.dateline.model.TimeWindow;
import org.dateline.query.EventFilter;

/**
 * What can be undone and saved of a view.
 *
 * @param window the window
 * @param filter what is shown of it
 * @param selection what the panel shows
 */
public record ViewState(TimeWindow window, EventFilter filter, Selection selection) {

    public ViewState {
        Objects.requireNonNull(window);
        Objects.requireNonNull(filter);
        Objects.requireNonNull(selection);
    }
}
