package org.dateline.events;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which of some things, numbered from 0, each event goes with: its places, its sources, the groups that it is counted in. An
 * event may go with none or with several. All in two arrays. Immutable, safe to use from several threads.
 */
public final class Relation {

    private final int targets;
    /** Where the things of event i begin among all; those of event i + 1 begin where they end. */
    private final int[] offsets;

    private final int[] at;
    private volatile @Nullable Relation inverse;

    private Relation(int targets, int[] offsets, int[] at) {
        this.targets = targets;
        this.offsets = offsets;
        this.at = at;
    }

    /** Hands on what an event goes with; what is named twice counts once. */
    public interface Membership {

        /** Names the numbers of what the event goes with. */
        void of(int event, IntConsumer found);
    }

    /** Asks for each of so many events in turn; takes time in proportion to their number. */
    public static Relation of(int events, int targets, Membership membership) {
        Builder builder = new Builder();
        for (int event = 0; event < events; event++) {
            membership.of(event, builder::addOnce);
            builder.end();
        }
        return builder.build(targets);
    }

    static final class Builder {

        private final IntArrayList offsets = IntArrayList.of(0);
        private final IntArrayList at = new IntArrayList();
        private int begin;

        void add(int target) {
            at.add(target);
        }

        /** The same, unless it is named already; whether it was not. */
        boolean addOnce(int target) {
            int[] known = at.elements();
            for (int i = begin; i < at.size(); i++) {
                if (known[i] == target) {
                    return false;
                }
            }
            return at.add(target);
        }

        void add(Builder others, int event) {
            int from = others.offset(event);
            at.addElements(at.size(), others.at.elements(), from, others.offset(event + 1) - from);
            end();
        }

        int offset(int event) {
            return offsets.getInt(event);
        }

        void end() {
            begin = at.size();
            offsets.add(begin);
        }

        long bytes() {
            return 4L * (offsets.elements().length + at.elements().length);
        }

        Relation build(int targets) {
            return new Relation(targets, offsets.toIntArray(), at.toIntArray());
        }
    }

    /** The same of the events in another order, which has each once. */
    Relation inOrder(int[] order) {
        int[] ordered = new int[at.length];
        int[] begin = new int[order.length + 1];
        for (int i = 0; i < order.length; i++) {
            int count = offsets[order[i] + 1] - offsets[order[i]];
            System.arraycopy(at, offsets[order[i]], ordered, begin[i], count);
            begin[i + 1] = begin[i] + count;
        }
        return new Relation(targets, begin, ordered);
    }

    /** How many events there are. */
    public int events() {
        return offsets.length - 1;
    }

    /** How many things there are. */
    public int targets() {
        return targets;
    }

    /** The number of what the event goes with first, among all that any goes with; that of the next event ends it. */
    public int offset(int event) {
        return offsets[event];
    }

    /** How many things an event goes with. */
    public int count(int event) {
        return offsets[event + 1] - offsets[event];
    }

    /** One of all that any event goes with. */
    public int at(int offset) {
        return at[offset];
    }

    /** What an event goes with. */
    public IntStream of(int event) {
        return Arrays.stream(at, offsets[event], offsets[event + 1]);
    }

    /** The offset of the first thing, of those of an event in ascending order, that is not below this one. */
    public int firstFrom(int event, int least) {
        int found = Arrays.binarySearch(at, offsets[event], offsets[event + 1], least);
        return found < 0 ? -found - 1 : found;
    }

    /** Adds an amount to the numbers of what an event goes with; that of the first thing is at {@code base}. */
    public void add(int event, int amount, int[] numbers, int base) {
        int after = offsets[event + 1];
        for (int i = offsets[event]; i < after; i++) {
            numbers[base + at[i]] += amount;
        }
    }

    /** The greatest of the numbers, from 0, of what an event goes with; 0 if it goes with nothing. */
    public byte greatest(int event, byte[] byTarget) {
        byte greatest = 0;
        for (int i = offsets[event]; i < offsets[event + 1]; i++) {
            greatest = (byte) Math.max(greatest, byTarget[at[i]]);
        }
        return greatest;
    }

    /** The other way round: the events, ascending, that go with each thing. Made in one pass when it is first asked for. */
    public Relation inverse() {
        Relation known = inverse;
        if (known == null) {
            int[] begin = new int[targets + 1];
            for (int target : at) {
                begin[target + 1]++;
            }
            for (int target = 0; target < targets; target++) {
                begin[target + 1] += begin[target];
            }
            int[] next = begin.clone();
            int[] events = new int[at.length];
            for (int event = 0; event < events(); event++) {
                for (int i = offsets[event]; i < offsets[event + 1]; i++) {
                    events[next[at[i]]++] = event;
                }
            }
            known = new Relation(events(), begin, events);
            inverse = known;
        }
        return known;
    }
}
