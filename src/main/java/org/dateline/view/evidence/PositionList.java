package org.dateline.view.evidence;

import javafx.collections.ObservableListBase;
import org.dateline.viewmodel.table.TableRows;
import org.jspecify.annotations.Nullable;

/** The positions of the events of a table as a table view wants them. Nothing is copied, however many there are. */
final class PositionList extends ObservableListBase<Integer> {

    private final TableRows rows;

    PositionList(TableRows rows) {
        this.rows = rows;
    }

    @Override
    public Integer get(int row) {
        return rows.position(row);
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public int indexOf(@Nullable Object position) {
        return position instanceof Integer wanted ? rows.row(wanted) : -1;
    }

    @Override
    public boolean contains(@Nullable Object position) {
        return indexOf(position) >= 0;
    }

    /** The list itself: whether two show the same is not worth going through a million events. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
