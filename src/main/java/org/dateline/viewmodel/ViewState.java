package org.dateline.viewmodel;

import org.dateline.calendar.Granularity;
import org.dateline.model.TimeWindow;
import org.dateline.query.EventFilter;
import org.dateline.viewmodel.chart.Charting;
import org.dateline.viewmodel.comparison.Versus;
import org.dateline.viewmodel.layers.Layering;
import org.dateline.viewmodel.layers.MapPart;
import org.dateline.viewmodel.shading.Shading;
import org.jspecify.annotations.Nullable;

/**
 * What can be undone and saved of a view; {@code certainOnly} leaves out what is only possibly in the window.
 *
 * @param reading the report that is read, or null if another screen stands in the middle of the window
 * @param shading what the areas of the map are shaded by
 * @param charting what the chart shows
 * @param layers the reference layers that the map draws, or null for all as they come with the map
 * @param steps in which the window moves and events are counted
 * @param versus what the window is compared with, or null if nothing is compared
 * @param table columns and order of the table of events, as {@link TableLayout#inView} has them
 * @param part the part of the map that is shown, or null to leave it to the program; moving the map cannot be undone
 */
public record ViewState(
        TimeWindow window,
        EventFilter filter,
        boolean certainOnly,
        Selection selection,
        @Nullable Reading reading,
        Shading shading,
        Charting charting,
        @Nullable Layering layers,
        Granularity steps,
        @Nullable Versus versus,
        TableLayout table,
        @Nullable MapPart part) {

    /** A view that leaves it to the program which part of the map is shown. */
    public ViewState(
            TimeWindow window,
            EventFilter filter,
            boolean certainOnly,
            Selection selection,
            @Nullable Reading reading,
            Shading shading,
            Charting charting,
            @Nullable Layering layers,
            Granularity steps,
            @Nullable Versus versus,
            TableLayout table) {
        this(window, filter, certainOnly, selection, reading, shading, charting, layers, steps, versus, table, null);
    }

    /** A view that compares nothing, whose table is as it comes. */
    public ViewState(
            TimeWindow window,
            EventFilter filter,
            boolean certainOnly,
            Selection selection,
            @Nullable Reading reading,
            Shading shading,
            Charting charting,
            @Nullable Layering layers,
            Granularity steps) {
        this(
                window,
                filter,
                certainOnly,
                selection,
                reading,
                shading,
                charting,
                layers,
                steps,
                null,
                TableLayout.USUAL);
    }

    /** The view of a window now. */
    static ViewState of(DatelineViewModel model, Browsing browsing) {
        return new ViewState(
                model.windowProperty().get(),
                model.filterProperty().get(),
                model.certainOnlyProperty().get(),
                model.selectionProperty().get(),
                browsing.shownReading(),
                model.shading().wantedProperty().get(),
                model.chart().wantedProperty().get(),
                model.layers().layering(),
                model.steps().chosenProperty().get(),
                model.comparison().isOn() ? model.comparison().versusProperty().get() : null,
                browsing.tableLayoutProperty().get().inView());
    }

    /** The same view, comparing the window with this. */
    public ViewState versus(@Nullable Versus wanted) {
        return new ViewState(
                window, filter, certainOnly, selection, reading, shading, charting, layers, steps, wanted, table, part);
    }

    /** The same view with this part of the map. */
    public ViewState showing(@Nullable MapPart wanted) {
        return new ViewState(
                window,
                filter,
                certainOnly,
                selection,
                reading,
                shading,
                charting,
                layers,
                steps,
                versus,
                table,
                wanted);
    }

    /** A view whose map and steps of time are as they come. */
    public ViewState(
            TimeWindow window,
            EventFilter filter,
            boolean certainOnly,
            Selection selection,
            @Nullable Reading reading) {
        this(window, filter, certainOnly, selection, reading, Shading.EVENTS, Charting.EVENTS, null, Granularity.AUTO);
    }

    /** The same view with this selected. */
    public ViewState selecting(Selection wanted) {
        return new ViewState(
                window, filter, certainOnly, wanted, reading, shading, charting, layers, steps, versus, table, part);
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
