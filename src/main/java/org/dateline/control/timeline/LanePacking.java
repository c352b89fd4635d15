package org.dateline.control.timeline;

import java.util.Arrays;
import java.util.PriorityQueue;

/** Gives each of many bars the topmost lane of its group in which it does not run into another. */
final class LanePacking {

    private LanePacking() {}

    /** When a lane becomes free. */
    private record Taken(double until, int lane) implements Comparable<Taken> {

        @Override
        public int compareTo(Taken other) {
            int earlier = Double.compare(until, other.until);
            return earlier != 0 ? earlier : Integer.compare(lane, other.lane);
        }
    }

    /**
     * The lanes of bars.
     *
     * @param from where each bar begins, ascending
     * @param to where it ends, not before it begins
     * @param group the group of each
     * @param groups how many groups there are
     * @return for each bar its lane within its group, from 0
     */
    static int[] pack(double[] from, double[] to, int[] group, int groups) {
        Group[] states = new Group[groups];
        Arrays.setAll(states, i -> new Group());
        int[] lanes = new int[from.length];
        for (int i = 0; i < from.length; i++) {
            lanes[i] = states[group[i]].take(from[i], to[i]);
        }
        return lanes;
    }

    /** The lanes of one group. */
    private static final class Group {

        private final PriorityQueue<Taken> taken = new PriorityQueue<>();
        private final PriorityQueue<Integer> free = new PriorityQueue<>();
        private int lanes;

        int take(double from, double to) {
            while (!taken.isEmpty() && taken.peek().until() <= from) {
                free.add(taken.remove().lane());
            }
            int lane = free.isEmpty() ? lanes++ : free.remove();
            taken.add(new Taken(to, lane));
            return lane;
        }
    }
}
