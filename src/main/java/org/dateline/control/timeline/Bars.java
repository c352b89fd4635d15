package org.dateline.control.timeline;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Event;
import org.dateline.model.EventTime;
import org.dateline.model.TimeWindow;
import org.dateline.query.Ascending;

/**
 * The events of a timeline in their groups, sorted by time, with their times as columns of milliseconds since 1970.
 * Made once when filter or grouping change, and asked at every zoom.
 */
public final class Bars {

    /** Nothing in no groups. */
    public static final Bars NONE = new Bars(List.of(), List.of());

    private final List<Bar> bars;
    private final List<String> groups;
    private final long[] start;
    private final long[] end;
    private final long[] innerStart;
    private final long[] innerEnd;
    private final int[] category;
    private final int[] group;
    /** The latest end of all bars up to and with this one. */
    private final long[] endSoFar;

    private final int[] categoryOfGroup;
    private final int events;

    /**
     * Sorts the bars by their earliest start; those that start together stay in the order given.
     *
     * @param bars in any order; an event may stand in several groups
     * @param groups the names of the groups, from the top
     */
    public Bars(List<Bar> bars, List<String> groups) {
        // Mostly they are sorted already, which the sort sees; so nothing but the start is compared
        this.bars = bars.stream()
                .sorted(Comparator.comparing((Bar bar) -> bar.event().time().start()))
                .toList();
        this.groups = List.copyOf(groups);
        int size = this.bars.size();
        this.start = new long[size];
        this.end = new long[size];
        this.innerStart = new long[size];
        this.innerEnd = new long[size];
        this.category = new int[size];
        this.group = new int[size];
        for (int i = 0; i < size; i++) {
            Bar bar = this.bars.get(i);
            EventTime time = bar.event().time();
            start[i] = time.start().toEpochMilli();
            end[i] = time.end().toEpochMilli();
            innerStart[i] = time.startLatest().toEpochMilli();
            innerEnd[i] = time.endEarliest().toEpochMilli();
            category[i] = bar.category();
            group[i] = bar.group();
        }
        this.categoryOfGroup = categoriesOfGroups();
        this.endSoFar = end.clone();
        for (int i = 1; i < endSoFar.length; i++) {
            endSoFar[i] = Math.max(endSoFar[i], endSoFar[i - 1]);
        }
        this.events =
                (int) this.bars.stream().map(bar -> bar.event().id()).distinct().count();
    }

    /** How many bars there are. */
    public int size() {
        return bars.size();
    }

    /** How many events they stand for. */
    public int events() {
        return events;
    }

    /** The names of the groups. */
    public List<String> groups() {
        return groups;
    }

    /** The event of a bar. */
    public Event event(int bar) {
        return bars.get(bar).event();
    }

    /** The time from the first start to the last end; empty if there are no bars. */
    public Optional<TimeWindow> extent() {
        return bars.isEmpty()
                ? Optional.empty()
                : Optional.of(new TimeWindow(
                        Instant.ofEpochMilli(start[0]), Instant.ofEpochMilli(endSoFar[endSoFar.length - 1])));
    }

    /** The category of all bars of a group, or -1 if they are of several. */
    int ofOneCategory(int wanted) {
        return categoryOfGroup[wanted];
    }

    private int[] categoriesOfGroups() {
        int[] found = new int[groups.size()];
        Arrays.fill(found, Integer.MIN_VALUE);
        for (int bar = 0; bar < group.length; bar++) {
            int known = found[group[bar]];
            found[group[bar]] = known == Integer.MIN_VALUE || known == category[bar] ? category[bar] : -1;
        }
        return found;
    }

    int category(int bar) {
        return category[bar];
    }

    int group(int bar) {
        return group[bar];
    }

    long start(int bar) {
        return start[bar];
    }

    long end(int bar) {
        return end[bar];
    }

    long innerStart(int bar) {
        return innerStart[bar];
    }

    long innerEnd(int bar) {
        return innerEnd[bar];
    }

    /** Whether there is a time at which the event was surely going on. */
    boolean hasInner(int bar) {
        return innerStart[bar] <= innerEnd[bar];
    }

    /** The bars that touch this time, in order. */
    int[] touching(long from, long to) {
        int first = Ascending.firstFrom(endSoFar, from);
        int after = Ascending.firstFrom(start, to + 1);
        int[] found = new int[Math.max(0, after - first)];
        int count = 0;
        for (int bar = first; bar < after; bar++) {
            if (end[bar] >= from) {
                found[count++] = bar;
            }
        }
        return Arrays.copyOf(found, count);
    }
}
