package org.dateline.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One step of a story.
 *
 * @param title its title
 * @param caption what is told at this step, or null
 * @param window the window shown
 * @param event the id of the event shown, or null
 * @param place the id of the place shown, or null
 * @param zoom how far the map is zoomed in, 1 for the whole layer, or null to leave it
 */
public record StoryStep(
        String title,
        @Nullable String caption,
        TimeWindow window,
        @Nullable String event,
        @Nullable String place,
        @Nullable Double zoom) {

    public StoryStep {
        Objects.requireNonNull(title);
        Objects.requireNonNull(window);
    }
}
