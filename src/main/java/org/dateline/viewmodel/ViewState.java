package org.dateline.viewmodel;

import org.dateline.calendar.Granularity;
import org.dateline.model.TimeWindow;
import org.dateline.query.EventFilter;
import org.dateline.viewmodel.layers.Layering;
import org.dateline.viewmodel.shading.Shading;
import org.jspecify.annotations.Nullable;

/**
 * What can be undone and saved of a view; {@code certainOnly} leaves out what is only possibly in the window.
 *
 * @param reading the report that is read, or null if another screen stands in the middle of the window
 * @param shading what the areas of the map are shaded by
 * @param layers the reference layers that the map draws, or null for all as they come with the map
 * @param steps in which the window moves and events are counted
 * @param table columns and order of the table of events, as {@link TableLayout#inView} has them
 */
public record ViewState(
        TimeWindow window,
        EventFilter filter,
        boolean certainOnly,
        Selection selection,
        @Nullable Reading reading,
        Shading shading,
        @Nullable Layering layers,
        Granularity steps,
        TableLayout table) {

    /** A view whose table is as it comes. */
    public ViewState(
            TimeWindow window,
            EventFilter filter,
            boolean certainOnly,
            Selection selection,
            @Nullable Reading reading,
            Shading shading,
            @Nullable Layering layers,
            Granularity steps) {
        this(window, filter, certainOnly, selection, reading, shading, layers, steps, TableLayout.USUAL);
    }

    /** A view whose map and steps of time are as they come. */
    public ViewState(
            TimeWindow window,
            EventFilter filter,
            boolean certainOnly,
            Selection selection,
            @Nullable Reading reading) {
        this(window, filter, certainOnly, selection, reading, Shading.EVENTS, null, Granularity.AUTO);
    }

    /** The same view with this selected. */
    public ViewState selecting(Selection wanted) {
        return new ViewState(window, filter, certainOnly, wanted, reading, shading, layers, steps, table);
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
