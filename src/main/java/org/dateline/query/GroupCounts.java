package org.dateline.query;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
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
    private final @Nullable WindowSums sums;
    private final @Nullable WindowSums together;
    private final CountKeys keys;

    /** Counts all events; takes time in proportion to their number. */
    GroupCounts(EventCounts all, Relation groups) {
        this.groups = groups;
        this.members = groups.inverse();
        this.keys = all.columns().keys();
        this.sums = groups.targets() > MAX_GROUPS ? null : sums(all, new CountColumns(keys.with(groups)));
        this.together = sums == null ? together(all, new CountColumns(keys.together(groups))) : null;
    }

    /** Blocks as large as rows, which then take no more than four bytes an event and order. */
    private static WindowSums together(EventCounts all, CountColumns columns) {
        return new WindowSums(all.orders(), columns, Math.max(MIN_BLOCK, columns.width()));
    }

    private static @Nullable WindowSums sums(EventCounts all, CountColumns columns) {
        return columns.width() > MAX_COLUMNS ? null : new WindowSums(all.orders(), columns, MIN_BLOCK);
    }

    /** The groups. */
    public Relation groups() {
        return groups;
    }

    /** How many numbers of categories there are; the last stands for none. */
    public int categories() {
        return keys.categories();
    }

    /** What the result shows of each group; it must be of the same index. */
    public GroupTally of(WindowResult result) {
        if (sums != null && result.isOfAllEvents()) {
            return summed(result, sums);
        }
        return together != null && result.isOfAllEvents() && result.chosen().isAll()
                ? summedTogether(result, together)
                : walked(result);
    }

    private GroupTally walked(WindowResult result) {
        int[] certain = new int[groups.targets()];
        int[] possible = new int[groups.targets()];
        result.forEachPosition((position, isCertain) -> groups.add(position, 1, isCertain ? certain : possible, 0));
        return new GroupTally(this, result, certain, possible, null, null);
    }

    private GroupTally summedTogether(WindowResult result, WindowSums kept) {
        CategoryChoice one = CategoryChoice.all(kept.columns().keys());
        Tally.OfKeys sure = new Tally.OfKeys(kept.columns(), one);
        kept.addCertain(result.from(), result.to(), sure);
        int[] certain = Arrays.copyOfRange(sure.counts(), 1, groups.targets() + 1);
        int[] possible = new int[groups.targets()];
        if (!result.isCertainOnly()) {
            Tally.OfKeys all = new Tally.OfKeys(kept.columns(), one);
            kept.addShown(result.from(), result.to(), all);
            Arrays.setAll(possible, group -> all.counts()[group + 1] - certain[group]);
        }
        return new GroupTally(this, result, certain, possible, null, null);
    }

    private GroupTally summed(WindowResult result, WindowSums kept) {
        Tally.OfPairs sure = new Tally.OfPairs(kept.columns(), result.chosen());
        kept.addCertain(result.from(), result.to(), sure);
        Tally.OfPairs all = sure;
        if (!result.isCertainOnly()) {
            all = new Tally.OfPairs(kept.columns(), result.chosen());
            kept.addShown(result.from(), result.to(), all);
        }
        int[] certain = new int[groups.targets()];
        int[] possible = new int[groups.targets()];
        for (int group = 0; group < certain.length; group++) {
            int shown = 0;
            for (int category = 0; category < categories(); category++) {
                certain[group] += sure.count(group + 1, category);
                shown += all.count(group + 1, category);
            }
            possible[group] = shown - certain[group];
        }
        return new GroupTally(this, result, certain, possible, sure, all);
    }

    /** Adds the events of a group that a result shows, one by one, to the numbers of their categories. */
    void addByCategory(WindowResult result, int group, int[] certain, int[] possible) {
        for (int at = members.offset(group); at < members.offset(group + 1); at++) {
            int position = members.at(at);
            switch (result.certaintyOf(position)) {
                case CERTAIN -> certain[keys.category(position)]++;
                case POSSIBLE -> possible[keys.category(position)]++;
                case OUTSIDE -> {}
            }
        }
    }

    /** The category of the event at a position; the number of the dataset's categories if it has none of them. */
    public int category(int position) {
        return keys.category(position);
    }

    /**
     * The first events of some groups that a result shows, each once: group by group, in order of time within a group.
     *
     * @param wanted the numbers of the groups
     * @param most how many at the most
     * @return positions in {@link EventIndex#events}
     */
    public int[] first(WindowResult result, int[] wanted, int most) {
        IntArrayList found = new IntArrayList();
        for (int group : wanted) {
            int after = members.offset(group + 1);
            for (int at = begunWithin(result, group); at < after && found.size() < most; at++) {
                int position = members.at(at);
                if (result.hasEnded(position)) {
                    continue;
                }
                if (result.isBeyond(position)) {
                    break;
                }
                if (result.shows(position) && !found.contains(position)) {
                    found.add(position);
                }
            }
        }
        return found.toIntArray();
    }

    /** Where to begin to look: positions are in order of starts, so that what began in the window is found by halves. */
    private int begunWithin(WindowResult result, int group) {
        return members.firstFrom(group, result.firstThatMayBeShown());
    }
}
