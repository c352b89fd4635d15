package org.dateline.viewmodel.comparison;

import java.util.List;
import org.dateline.query.change.Grouping;
import org.dateline.query.change.Shared;
import org.dateline.query.measure.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What two windows show, in all and by group.
 *
 * @param compared both
 * @param by what the rows are
 * @param quantity what is summed; null where events are counted
 * @param all all events
 * @param rows those groups of which either window shows something, those with the most more first
 * @param shared the events that both show
 */
public record Comparison(
        Compared compared,
        Grouping by,
        @Nullable Quantity quantity,
        ComparisonRow all,
        List<ComparisonRow> rows,
        Shared shared) {

    public Comparison {
        rows = List.copyOf(rows);
    }
}
