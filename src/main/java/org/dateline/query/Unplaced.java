package org.dateline.query;

import java.util.Objects;
import org.dateline.query.shape.DrawnShape;

/**
 * The events of which it is not known whether they happened in the shape of a filter, ready to be counted in any window as those that the
 * filter lets through are. Immutable and safe to use from several threads.
 */
public final class Unplaced {

    private final EventIndex index;
    private final EventFilter filter;
    /** What the filter lets through and these, where it leaves them out; or without these, where it lets them through. */
    private final FilteredEvents others;

    private Unplaced(EventIndex index, EventFilter filter, FilteredEvents others) {
        this.index = index;
        this.filter = filter;
        this.others = others;
    }

    /** Those of a filter that has a shape; takes time in proportion to the events. */
    public static Unplaced of(EventIndex index, EventFilter filter) {
        DrawnShape shape = Objects.requireNonNull(filter.shape());
        return new Unplaced(index, filter, index.filtered(filter.withShape(shape.withUnplaced(!shape.withUnplaced()))));
    }

    /** The filter. */
    public EventFilter filter() {
        return filter;
    }

    /** How many of them, certain and possible together, are in the window of a result of the filter. */
    public int in(WindowResult result) {
        return Math.abs(
                index.query(result.window(), others, result.isCertainOnly()).size() - result.size());
    }
}
