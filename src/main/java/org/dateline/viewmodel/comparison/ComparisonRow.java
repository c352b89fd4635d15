package org.dateline.viewmodel.comparison;

import org.dateline.query.change.Groups;
import org.dateline.query.change.Range;
import org.dateline.query.change.Side;

/**
 * A group of events in both windows.
 *
 * @param now what the window shows of it
 * @param other what the other window shows of it
 */
public record ComparisonRow(Groups.Group group, Side now, Side other) {

    /** From the other window to the window. */
    public Range change() {
        return now.changeFrom(other);
    }
}
