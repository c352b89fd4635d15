package org.dateline.query;

import org.dateline.events.Relation;
import org.jspecify.annotations.Nullable;

/** How many events of each of some groups a window shows, see {@link GroupCounts}. */
public final class GroupTally {

    private final GroupCounts counts;
    private final WindowResult result;
    private final int[] certain;
    private final int[] possible;
    private final Tally.@Nullable OfPairs sure;
    private final Tally.@Nullable OfPairs all;

    GroupTally(
            GroupCounts counts,
            WindowResult result,
            int[] certain,
            int[] possible,
            Tally.@Nullable OfPairs sure,
            Tally.@Nullable OfPairs all) {
        this.counts = counts;
        this.result = result;
        this.certain = certain;
        this.possible = possible;
        this.sure = sure;
        this.all = all;
    }

    /** The groups that are counted. */
    public Relation groups() {
        return counts.groups();
    }

    /** The window's result. */
    public WindowResult result() {
        return result;
    }

    /** How many numbers of categories there are; the last stands for none. */
    public int categories() {
        return counts.categories();
    }

    /** The category of the event at a position; the number of the dataset's categories if it has none of them. */
    public int category(int position) {
        return counts.category(position);
    }

    /** How many events of the group are certainly in the window. */
    public int certain(int group) {
        return certain[group];
    }

    /** How many events of the group are only possibly in the window. */
    public int possible(int group) {
        return possible[group];
    }

    /** Both. */
    public int shown(int group) {
        return certain[group] + possible[group];
    }

    /** Adds the events of a group to the numbers of their categories. */
    public void addByCategory(int group, int[] certainOf, int[] possibleOf) {
        if (sure == null || all == null) {
            counts.addByCategory(result, group, certainOf, possibleOf);
            return;
        }
        for (int category = 0; category < categories(); category++) {
            int known = sure.count(group + 1, category);
            certainOf[category] += known;
            possibleOf[category] += all.count(group + 1, category) - known;
        }
    }

    /** The first events that are shown of some groups, see {@link GroupCounts#first}. */
    public int[] first(int[] groups, int most) {
        return counts.first(result, groups, most);
    }
}
