package org.dateline.query;

import org.dateline.events.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What any window shows of groups of events, certain and possible, by category. Where there are few groups their counts are
 * kept as those of the index are, and a window costs the same for few events and for a million. Where there are thousands of
 * groups, so are those of all categories together; under a filter the events of the window are then gone through as columns
 * of numbers, at some nanoseconds each. Safe to use from several threads.
 */
public final class GroupCounts {

    /** With more groups than these, or more pairs of group and category, rows of counts would cost more than they save. */
    private static final int MAX_GROUPS = 4096;

    private static final int MAX_COLUMNS = 8192;
    private static final int MIN_BLOCK = 2048;

    private final Relation groups;
    private final Relation members;
    private final @Nullable WindowSums<int[], CountColumns> sums;
    private final @Nullable WindowSums<int[], CountColumns> together;
    private final CountKeys keys;

    GroupCounts(EventCounts all, Relation groups) {
        this.groups = groups;
        this.members = groups.inverse();
        this.keys = all.keys();
        this.sums = groups.targets() > MAX_GROUPS ? null : sums(all, new CountColumns(keys.with(groups)));
        this.together = sums == null ? together(all, new CountColumns(keys.together(groups))) : null;
    }

    /** Blocks as large as rows, which then take no more than four bytes an event and order. */
    private static WindowSums<int[], CountColumns> together(EventCounts all, CountColumns columns) {
        return new WindowSums<>(all.orders(), columns, Math.max(MIN_BLOCK, columns.width()));
    }

    private static @Nullable WindowSums<int[], CountColumns> sums(EventCounts all, CountColumns columns) {
        return columns.width() > MAX_COLUMNS ? null : new WindowSums<>(all.orders(), columns, MIN_BLOCK);
    }

    /** The groups. */
    public Relation groups() {
        return groups;
    }

    /** What the result shows of each group; it must be of the same index. */
    public GroupTally of(WindowResult result) {
        if (sums != null && result.isOfAllEvents()) {
            return summed(result, sums, result.chosen());
        }
        return together != null && result.isOfAllEvents() && result.chosen().isAll()
                ? summed(result, together, CategoryChoice.all(together.columns().keys()))
                : walked(result);
    }

    private GroupTally walked(WindowResult result) {
        int[] certain = new int[groups.targets()];
        int[] possible = new int[groups.targets()];
        result.forEachPosition((position, isCertain) -> groups.add(position, 1, isCertain ? certain : possible, 0));
        return new GroupTally(this, result, certain, possible, null, null);
    }

    private GroupTally summed(WindowResult result, WindowSums<int[], CountColumns> kept, CategoryChoice chosen) {
        long from = result.slice().from();
        long to = result.slice().to();
        Tally.OfPairs sure = kept.add(from, to, true, new Tally.OfPairs(kept.columns(), chosen));
        Tally.OfPairs all =
                result.isCertainOnly() ? sure : kept.add(from, to, false, new Tally.OfPairs(kept.columns(), chosen));
        int[] certain = new int[groups.targets()];
        int[] possible = new int[groups.targets()];
        for (int group = 0; group < certain.length; group++) {
            int shown = 0;
            for (int category = 0; category < kept.columns().keys().categories(); category++) {
                certain[group] += sure.count(group + 1, category);
                shown += all.count(group + 1, category);
            }
            possible[group] = shown - certain[group];
        }
        return kept == sums
                ? new GroupTally(this, result, certain, possible, sure, all)
                : new GroupTally(this, result, certain, possible, null, null);
    }

    Relation members() {
        return members;
    }

    CountKeys keys() {
        return keys;
    }
}
