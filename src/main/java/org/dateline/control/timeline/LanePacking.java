package org.dateline.control.timeline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** Gives each of many bars the topmost lane of its group in which it does not run into another. */
final class LanePacking {

    private LanePacking() {}

    private record Taken(double until, int lane) {}

    /** For each bar its lane within its group, from 0. */
    static int[] pack(double[] from, double[] to, int[] group, int groups) {
        Group[] states = new Group[groups];
        Arrays.setAll(states, i -> new Group());
        int[] lanes = new int[from.length];
        IntStream.range(0, from.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> from[i]))
                .forEach(i -> lanes[i] = states[group[i]].take(from[i], to[i]));
        return lanes;
    }

    private static final class Group {

        private final PriorityQueue<Taken> taken =
                new PriorityQueue<>(Comparator.comparingDouble(Taken::until).thenComparingInt(Taken::lane));
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
