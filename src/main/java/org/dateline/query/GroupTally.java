package org.dateline.query;

import it.unimi.dsi.fastutil.ints.IntArrayList;
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

    /** The window's result. */
    public WindowResult result() {
        return result;
    }

    /** The groups. */
    public Relation groups() {
        return counts.groups();
    }

    /** How many numbers of categories there are; the last stands for none. */
    public int categories() {
        return counts.keys().categories();
    }

    /** The category of the event at a position; the number of the dataset's categories if it has none of them. */
    public int category(int position) {
        return counts.keys().category(position);
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
            Relation members = counts.members();
            for (int at = members.offset(group); at < members.offset(group + 1); at++) {
                int position = members.at(at);
                switch (result.certaintyOf(position)) {
                    case CERTAIN -> certainOf[category(position)]++;
                    case POSSIBLE -> possibleOf[category(position)]++;
                    case OUTSIDE -> {}
                }
            }
            return;
        }
        for (int category = 0; category < categories(); category++) {
            int known = sure.count(group + 1, category);
            certainOf[category] += known;
            possibleOf[category] += all.count(group + 1, category) - known;
        }
    }

    /**
     * The first events that are shown of some groups, each once: group by group, in order of time within a group.
     *
     * @param most how many at the most
     * @return positions in {@link EventIndex#events}
     */
    public int[] first(int[] groups, int most) {
        Relation members = counts.members();
        IntArrayList found = new IntArrayList();
        for (int group : groups) {
            int after = members.offset(group + 1);
            // Positions are in order of starts, so that what began in the window is found by halves
            int first = members.firstFrom(group, result.firstThatMayBeShown());
            for (int at = first; at < after && found.size() < most && !result.isBeyond(members.at(at)); at++) {
                int position = members.at(at);
                if (result.shows(position) && !found.contains(position)) {
                    found.add(position);
                }
            }
        }
        return found.toIntArray();
    }
}
