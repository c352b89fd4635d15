package org.dateline.query;

import java.util.List;
import java.util.Objects;
import org.dateline.model.Event;
import org.dateline.model.TimeWindow;

/**
 * What a window shows; both lists are in order of time: by earliest start, then by latest start, then as in the dataset.
 *
 * @param window the window
 * @param certain the events that are certainly in it
 * @param possible the events that are only possibly in it
 * @param counts how many events there are of each kind, certain and possible together
 */
public record WindowResult(TimeWindow window, List<Event> certain, List<Event> possible, Counts counts) {

    public WindowResult {
        Objects.requireNonNull(window);
        certain = List.copyOf(certain);
        possible = List.copyOf(possible);
        Objects.requireNonNull(counts);
    }

    /** How many events there are, certain and possible together. */
    public int size() {
        return certain.size() + possible.size();
    }
}
