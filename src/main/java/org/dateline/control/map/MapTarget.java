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

    /**
     * A symbol that stands for several events.
     *
     * @param size how many there are
     * @param events the ids of the first of them, as many as can be fanned out
     */
    record Group(int size, List<String> events) implements MapTarget {

        public Group {
            events = List.copyOf(events);
        }
    }

    /**
     * A square in which events are counted where their symbols would cover one another.
     *
     * @param column where it lies, counted from the middle of the plane to the right
     * @param row counted from there down
     * @param towns the numbers of the {@link Towns} in it in which something is shown
     */
    record Square(long column, long row, List<Integer> towns) implements MapTarget {

        public Square {
            towns = List.copyOf(towns);
        }
    }

    /** Neither. */
    record Nothing() implements MapTarget {}
}
