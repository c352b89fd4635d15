package org.dateline.control.timeline;

import java.util.Objects;
import org.dateline.model.Event;

/**
 * An event as the timeline shows it.
 *
 * @param event the event
 * @param category the position of its category, which decides its colour
 * @param group the position of the group of lanes that it stands in
 */
public record Bar(Event event, int category, int group) {

    public Bar {
        Objects.requireNonNull(event);
    }
}
