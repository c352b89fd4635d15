package org.dateline.model;

import java.util.List;
import java.util.Objects;
import org.dateline.model.exhibit.Exhibit;
import org.jspecify.annotations.Nullable;

/**
 * One step of a story.
 *
 * @param title its title
 * @param caption what is told at this step, or null
 * @param window the window shown
 * @param event the id of the event shown, or null
 * @param place the id of the place shown, or null
 * @param zoom how far the map is zoomed in, 1 for the whole layer, from {@link #MIN_ZOOM} to {@link #MAX_ZOOM}; or
 *     null to leave it to the program
 * @param view the line of a view, without its window, that says what else is shown: filter, certainty, layers of the map and what is
 *     selected instead of event or place; or null if all is shown
 * @param sources what the caption rests on, source by source; empty to leave it to what the step shows
 * @param notes what who presents wants to say, which those who watch do not see; or null
 * @param exhibit what is shown beside the map, or null for nothing
 */
public record StoryStep(
        String title,
        @Nullable String caption,
        TimeWindow window,
        @Nullable String event,
        @Nullable String place,
        @Nullable Double zoom,
        @Nullable String view,
        List<Report> sources,
        @Nullable String notes,
        @Nullable Exhibit exhibit) {

    /** The least zoom of a step. */
    public static final double MIN_ZOOM = 0.5;

    /** The most zoom of a step. */
    public static final double MAX_ZOOM = 100;

    public StoryStep {
        Objects.requireNonNull(title);
        Objects.requireNonNull(window);
        sources = List.copyOf(sources);
    }

    /** A step without notes, with nothing beside the map. */
    public StoryStep(
            String title,
            @Nullable String caption,
            TimeWindow window,
            @Nullable String event,
            @Nullable String place,
            @Nullable Double zoom,
            @Nullable String view,
            List<Report> sources) {
        this(title, caption, window, event, place, zoom, view, sources, null, null);
    }

    /** The same step with other words. */
    public StoryStep told(String wantedTitle, @Nullable String wantedCaption) {
        return new StoryStep(wantedTitle, wantedCaption, window, event, place, zoom, view, sources, notes, exhibit);
    }

    /** The same step with other notes, or none. */
    public StoryStep withNotes(@Nullable String wanted) {
        return new StoryStep(title, caption, window, event, place, zoom, view, sources, wanted, exhibit);
    }

    /** The same step with something else beside the map, or nothing. */
    public StoryStep withExhibit(@Nullable Exhibit wanted) {
        return new StoryStep(title, caption, window, event, place, zoom, view, sources, notes, wanted);
    }

    /** The same step, its words, notes and what stands beside the map, with what another shows of the dataset. */
    public StoryStep showing(StoryStep other) {
        return new StoryStep(
                title,
                caption,
                other.window,
                other.event,
                other.place,
                other.zoom,
                other.view,
                sources,
                notes,
                exhibit);
    }
}
