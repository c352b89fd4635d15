package org.dateline.viewmodel.comparison;

import static org.dateline.language.Tr.tr;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.query.GroupCounts;
import org.dateline.query.GroupSums;
import org.dateline.query.WindowResult;
import org.dateline.query.change.Changes;
import org.dateline.query.change.Grouping;
import org.dateline.query.change.Groups;
import org.dateline.query.change.Shared;
import org.dateline.query.measure.Quantity;
import org.dateline.text.Folding;
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

    /**
     * Compares both windows, of which the other is not null; goes through the events of the window that shows fewer.
     *
     * @param counts of the groups
     * @param sums of the same groups; null to count events
     */
    public static Comparison of(
            Compared compared,
            WindowResult other,
            Groups groups,
            GroupCounts counts,
            @Nullable GroupSums sums,
            ZoneId zone) {
        Changes changes = Changes.of(counts, sums, compared.now(), other);
        double ratio = compared.ratio(zone);
        List<ComparisonRow> rows = new ArrayList<>();
        for (int group = 0; group < groups.list().size(); group++) {
            if (changes.hasAny(group)) {
                rows.add(new ComparisonRow(groups.list().get(group), changes.now(group), changes.other(group), ratio));
            }
        }
        rows.sort(mostFirst());
        return new Comparison(
                compared,
                groups.by(),
                sums == null ? null : sums.amounts().quantity(),
                new ComparisonRow(new Groups.Group("", tr("All events")), changes.now(), changes.other(), ratio),
                rows,
                Shared.of(compared.now(), other));
    }

    /** Those that have certainly become more, the most first, then those of which it cannot be said, then those that are fewer. */
    private static Comparator<ComparisonRow> mostFirst() {
        return Comparator.comparingDouble(
                        (ComparisonRow row) -> -row.alikeLong().certain())
                .thenComparing(row -> Folding.fold(row.group().name()));
    }
}
