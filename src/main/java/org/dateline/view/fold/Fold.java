package org.dateline.view.fold;

import java.util.Locale;

/** A part of the window that can be put away, to leave its room to the rest. */
public enum Fold {
    /** The panel at the side. */
    PANEL,
    /** The timeline, but not what stands above it: playback, the window's ends, counts. */
    TIMELINE,
    /** What shades and symbols of the map mean. */
    LEGEND,
    /** The box over the map with the events that no area of it has. */
    OUTSIDE;

    /** Its name in the settings, such as {@code panel}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
