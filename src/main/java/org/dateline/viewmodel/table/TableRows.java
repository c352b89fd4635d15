package org.dateline.viewmodel.table;

import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.dateline.model.Certainty;
import org.dateline.query.WindowResult;
import org.dateline.query.sort.EventRanks;
import org.dateline.viewmodel.TableLayout;
import org.jspecify.annotations.Nullable;

/**
 * The events of a window in the order of the table, by their positions in the store. In order of time it holds no list, and looks
 * for events as far as they are asked for. Safe to use from several threads.
 */
public final class TableRows {

    private final WindowResult result;
    private final int @Nullable [] sorted;
    private final IntUnaryOperator keys;
    private final Optional<TableLayout.Sort> sort;

    private TableRows(
            WindowResult result, int @Nullable [] sorted, IntUnaryOperator keys, Optional<TableLayout.Sort> sort) {
        this.result = result;
        this.sort = sort;
        this.sorted = sorted;
        this.keys = keys;
    }

    /** In order of time, whether a column is asked for that has it or none. */
    static TableRows byTime(WindowResult result, Optional<TableLayout.Sort> sort) {
        return new TableRows(result, null, position -> 0, sort);
    }

    /** In the order of a column by these keys; looks at all events of the window. */
    static TableRows by(TableLayout.Sort sort, IntUnaryOperator keys, WindowResult result) {
        return new TableRows(result, EventRanks.sorted(result, keys), keys, Optional.of(sort));
    }

    /** The column in whose order they are; empty for the order of time. */
    public Optional<TableLayout.Sort> sort() {
        return sort;
    }

    /** What they are the events of. */
    public WindowResult result() {
        return result;
    }

    /** How many there are. */
    public int size() {
        return result.size();
    }

    /** The position of the event in this row. */
    public int position(int row) {
        return sorted == null ? result.position(row) : sorted[row];
    }

    /** The row of the event at this position; -1 if it is not shown. */
    public int row(int position) {
        if (position < 0 || !result.shows(position)) {
            return -1;
        }
        return sorted == null ? result.rowOf(position) : EventRanks.find(sorted, position, keys);
    }

    /** How certainly the event at a position is in the window. */
    public Certainty certainty(int position) {
        return result.certaintyOf(position);
    }
}
