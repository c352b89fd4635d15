package org.dateline.query;

import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * Which of some groups each event of an {@link EventTable} belongs to, such as the towns or the areas in which it happened;
 * groups are numbered from 0, and an event may belong to none or to several. All in two arrays.
 */
public final class EventGroups {

    private final int size;
    /** Where the groups of event i begin; those of event i + 1 begin where they end. */
    private final int[] offsets;

    private final int[] groups;

    private EventGroups(int size, int[] offsets, int[] groups) {
        this.size = size;
        this.offsets = offsets;
        this.groups = groups;
    }

    /** Hands on the groups of an event; one that is named twice counts once. */
    public interface Membership {

        /** Names the groups of the event at this position of {@link EventTable#events}. */
        void of(int event, IntConsumer groups);
    }

    /** Asks for the groups of each event in turn; takes time in proportion to their number. */
    public static EventGroups of(int events, int groups, Membership membership) {
        IntList found = new IntList();
        int[] offsets = new int[events + 1];
        for (int event = 0; event < events; event++) {
            int first = offsets[event];
            membership.of(event, group -> found.addUnlessSince(first, group));
            offsets[event + 1] = found.size();
        }
        return new EventGroups(groups, offsets, found.toArray());
    }

    /** How many groups there are. */
    public int size() {
        return size;
    }

    /** How many events there are. */
    public int events() {
        return offsets.length - 1;
    }

    /** How many memberships there are before those of this event. */
    public int offset(int event) {
        return offsets[event];
    }

    /** The group of one of all memberships. */
    public int at(int offset) {
        return groups[offset];
    }

    /** Adds an amount to the numbers of the groups of an event; that of the first group is at {@code base}. */
    void add(int event, int amount, int[] numbers, int base) {
        int after = offsets[event + 1];
        for (int at = offsets[event]; at < after; at++) {
            numbers[base + groups[at]] += amount;
        }
    }

    /** Whether the event belongs to a group of which this holds. */
    public boolean anyOf(int event, IntPredicate wanted) {
        for (int at = offsets[event]; at < offsets[event + 1]; at++) {
            if (wanted.test(groups[at])) {
                return true;
            }
        }
        return false;
    }

    /** The events of each group. */
    Members members() {
        int[] first = new int[size + 1];
        for (int group : groups) {
            first[group + 1]++;
        }
        for (int group = 0; group < size; group++) {
            first[group + 1] += first[group];
        }
        int[] next = first.clone();
        int[] events = new int[groups.length];
        for (int event = 0; event + 1 < offsets.length; event++) {
            for (int at = offsets[event]; at < offsets[event + 1]; at++) {
                events[next[groups[at]]++] = event;
            }
        }
        return new Members(first, events);
    }

    /**
     * The other way round.
     *
     * @param first where the events of a group begin; those of the next begin where they end
     * @param events ascending within a group
     */
    record Members(int[] first, int[] events) {}
}
