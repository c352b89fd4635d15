package org.dateline.query;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import org.dateline.events.Relation;
import org.dateline.model.Certainty;
import org.jspecify.annotations.Nullable;

/** How many events of each of some groups a window shows, see {@link GroupCounts}. */
public final class GroupTally implements PointTally {

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

    @Override
    public Certainty certainty(int position) {
        return result.certaintyOf(position);
    }

    /** The groups. */
    public Relation groups() {
        return counts.groups();
    }

    @Override
    public int categories() {
        return counts.keys().categories();
    }

    @Override
    public int category(int position) {
        return counts.keys().category(position);
    }

    @Override
    public long certain(int group) {
        return certain[group];
    }

    @Override
    public long possible(int group) {
        return possible[group];
    }

    @Override
    public void addByCategory(int group, long[] certainOf, long[] possibleOf) {
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

    @Override
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
