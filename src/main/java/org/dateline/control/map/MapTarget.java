package org.dateline.control.map;

import java.util.List;

/** What lies under the pointer. */
public sealed interface MapTarget {

    /** Nothing that can be selected: the sea, or the land around. */
    MapTarget NOTHING = new Nothing();

    /** An area of the layer. */
    record Area(String feature) implements MapTarget {}

    /** The symbol of an event. */
    record Symbol(String event) implements MapTarget {}

    /** A symbol that stands for several events. */
    record Group(List<String> events) implements MapTarget {

        public Group {
            events = List.copyOf(events);
        }
    }

    /** Neither. */
    record Nothing() implements MapTarget {}
}
