package org.dateline.control.map.content;

import java.util.List;
import org.dateline.control.map.plane.EventPoints;

/** What lies under the pointer. */
public sealed interface MapTarget {

    /** Nothing that can be selected: the sea, or the land around. */
    MapTarget NOTHING = new Nothing();

    /** An area of the layer. */
    record Area(String feature) implements MapTarget {}

    /** The symbol of an event. */
    record Symbol(String event) implements MapTarget {}

    /**
     * A symbol that stands for several events, or for one of which nothing else is known.
     *
     * @param size how many there are
     * @param events the ids of the first of them, as many as can be fanned out; none where it is only known how many there are
     * @param points the numbers of the {@link EventPoints} that it joins
     */
    record Group(long size, List<String> events, List<Integer> points) implements MapTarget {

        public Group {
            points = List.copyOf(points);
            events = List.copyOf(events);
        }
    }

    /**
     * A square in which events are counted where their symbols would cover one another.
     *
     * @param column where it lies, counted from the middle of the plane to the right
     * @param row counted from there down
     * @param points the numbers of the {@link EventPoints} in it in which something is shown
     */
    record Square(long column, long row, List<Integer> points) implements MapTarget {

        public Square {
            points = List.copyOf(points);
        }
    }

    /** Neither. */
    record Nothing() implements MapTarget {}
}
