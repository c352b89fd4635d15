package org.dateline.viewmodel;

import java.util.List;
import java.util.Optional;

/**
 * How the table of events is set out. It names columns by their ids, and stays when a dataset is edited, though a column may be
 * gone then.
 *
 * @param columns those that are shown, from left to right; none if nobody has chosen yet
 * @param sort what it is sorted by; empty for the order of time
 */
public record TableLayout(List<Column> columns, Optional<Sort> sort) {

    /** What it is before anyone changes it. */
    public static final TableLayout USUAL = new TableLayout(List.of(), Optional.empty());

    /** A column and how wide it is, in pixels. */
    public record Column(String id, double width) {}

    /** A column that sorts. */
    public record Sort(String column, boolean descending) {}

    public TableLayout {
        columns = List.copyOf(columns);
    }

    /** The same with these columns. */
    public TableLayout withColumns(List<Column> others) {
        return new TableLayout(others, sort);
    }

    /** The same in another order. */
    public TableLayout sortedBy(Optional<Sort> other) {
        return new TableLayout(columns, other);
    }
}
