package org.dateline.viewmodel.comparison;

import org.dateline.query.change.Groups;
import org.dateline.query.change.Range;
import org.dateline.query.change.Side;

/**
 * A group of events in both windows.
 *
 * @param now what the window shows of it
 * @param other what the other window shows of it
 * @param ratio how many times as long as the window the other is; 1 if both are alike long
 */
public record ComparisonRow(Groups.Group group, Side now, Side other, double ratio) {

    /** From the other window to the window. */
    public Range change() {
        return now.changeFrom(other);
    }

    /** The same if the other window had been as long as the window, with as many a day as it has. */
    public Range alikeLong() {
        return now.changeFrom(other, ratio);
    }
}
