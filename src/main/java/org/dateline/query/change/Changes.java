package org.dateline.query.change;

import org.dateline.query.GroupCounts;
import org.dateline.query.GroupSums;
import org.dateline.query.GroupTally;
import org.dateline.query.WindowResult;
import org.jspecify.annotations.Nullable;

/** What two windows show of groups of events, and in all; told from kept counts and sums, so at the cost of two windows. */
public final class Changes {

    private final Window now;
    private final Window other;

    private Changes(Window now, Window other) {
        this.now = now;
        this.other = other;
    }

    /** @param sums of the same groups as the counts; null to count events */
    public static Changes of(GroupCounts counts, @Nullable GroupSums sums, WindowResult now, WindowResult other) {
        return new Changes(Window.of(counts, sums, now), Window.of(counts, sums, other));
    }

    /** What one window shows. */
    private record Window(
            WindowResult result, GroupTally tally, GroupSums.@Nullable Tally sums, boolean canBeNegative) {

        static Window of(GroupCounts counts, @Nullable GroupSums sums, WindowResult result) {
            return new Window(
                    result,
                    counts.of(result),
                    sums == null ? null : sums.of(result),
                    sums != null && sums.amounts().canBeNegative());
        }

        Side all() {
            GroupSums.Tally summed = sums;
            return new Side(
                    result.certainSize(),
                    result.possibleSize(),
                    summed == null ? null : new Side.Sums(summed.certain(), summed.shown(), canBeNegative));
        }

        Side of(int group) {
            GroupSums.Tally summed = sums;
            return new Side(
                    Math.toIntExact(tally.certain(group)),
                    Math.toIntExact(tally.possible(group)),
                    summed == null ? null : new Side.Sums(summed.certain(group), summed.shown(group), canBeNegative));
        }
    }

    /** What the window shows in all. */
    public Side now() {
        return now.all();
    }

    /** What the other window shows in all. */
    public Side other() {
        return other.all();
    }

    /** What the window shows of a group. */
    public Side now(int group) {
        return now.of(group);
    }

    /** What the other window shows of a group. */
    public Side other(int group) {
        return other.of(group);
    }

    /** Whether either window shows anything of a group. */
    public boolean hasAny(int group) {
        return now.tally.shown(group) + other.tally.shown(group) > 0;
    }
}
