package org.dateline.geo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;

/**
 * What the outlines of a layer have in common. Neighbours have the border between them twice, once each way. It need only
 * be drawn once; and for filling the layer in one colour it need not be drawn at all. Only stretches between the same
 * points are taken to be the same; others stay on both sides, which does no harm.
 */
public final class Borders {

    private final List<Outline> outlines;
    private final Segments segments;

    /** The borders of these outlines, in the order in which they are drawn. */
    public Borders(List<Outline> outlines) {
        this.outlines = outlines;
        this.segments = new Segments(outlines);
        for (Outline outline : outlines) {
            for (double[] line : outline.lines()) {
                for (int i = 2; i + 1 < line.length; i += 2) {
                    segments.count(line, i);
                }
            }
        }
    }

    /** The stretches of one outline that another has too. */
    public static Outline between(Outline one, Outline other) {
        Segments segments = new Segments(List.of(one, other));
        segments.learn(other);
        List<double[]> stretches = new ArrayList<>();
        one.lines().forEach(line -> cut(line, segments::isKnown, stretches));
        return new Outline(stretches, false);
    }

    /** For each outline, the stretches of its lines that neither an outline before it has nor what is drawn elsewhere. */
    public List<Outline> eachOnce(List<Outline> elsewhere) {
        segments.forget();
        elsewhere.forEach(segments::learn);
        return outlines.stream()
                .map(outline -> {
                    List<double[]> stretches = new ArrayList<>();
                    outline.lines().forEach(line -> cut(line, segments::isNew, stretches));
                    return new Outline(stretches, false);
                })
                .toList();
    }

    /**
     * Rings that wind around the same points as those of all outlines together, without the borders that one goes this way
     * and another that way. Each is an outline of its own, so that those that are not seen need not be drawn.
     */
    public List<Outline> outer() {
        List<double[]> stretches = new ArrayList<>();
        for (Outline outline : outlines) {
            if (outline.isClosed()) {
                outline.lines().forEach(ring -> cut(ring, segments::isOneWay, stretches));
            }
        }
        return chained(stretches).stream()
                .map(ring -> new Outline(List.of(ring), true))
                .toList();
    }

    private interface Choice {

        /** Whether to keep the segment that ends at this position of the line. */
        boolean keeps(double[] line, int end);
    }

    /** Adds the longest stretches of the line all of whose segments are kept. */
    private static void cut(double[] line, Choice choice, List<double[]> stretches) {
        int start = 0;
        for (int i = 2; i + 1 < line.length; i += 2) {
            if (!choice.keeps(line, i)) {
                addStretch(stretches, line, start, i - 2);
                start = i;
            }
        }
        addStretch(stretches, line, start, line.length - 2);
    }

    private static void addStretch(List<double[]> stretches, double[] line, int first, int last) {
        if (last > first) {
            stretches.add(first == 0 && last == line.length - 2 ? line : Arrays.copyOfRange(line, first, last + 2));
        }
    }

    /** As many stretches begin at each point as end there, so each can be followed by others until a ring is closed. */
    private static List<double[]> chained(List<double[]> stretches) {
        Map<Coordinate, Deque<double[]>> byStart = new HashMap<>();
        for (double[] stretch : stretches) {
            byStart.computeIfAbsent(startOf(stretch), point -> new ArrayDeque<>())
                    .add(stretch);
        }
        List<double[]> rings = new ArrayList<>();
        for (double[] stretch : stretches) {
            Deque<double[]> here = byStart.getOrDefault(startOf(stretch), new ArrayDeque<>());
            while (!here.isEmpty()) {
                rings.add(ring(here.remove(), byStart));
            }
        }
        return rings;
    }

    private static double[] ring(double[] first, Map<Coordinate, Deque<double[]>> byStart) {
        Coordinate start = startOf(first);
        List<double[]> links = new ArrayList<>(List.of(first));
        Coordinate end = endOf(first);
        while (!end.equals(start)) {
            Deque<double[]> next = byStart.get(end);
            double[] link = next == null ? null : next.poll();
            if (link == null) {
                break;
            }
            links.add(link);
            end = endOf(link);
        }
        return joined(links);
    }

    private static double[] joined(List<double[]> links) {
        int length = links.stream().mapToInt(link -> link.length).sum();
        double[] ring = new double[length];
        int filled = 0;
        for (double[] link : links) {
            System.arraycopy(link, 0, ring, filled, link.length);
            filled += link.length;
        }
        return ring;
    }

    private static Coordinate startOf(double[] line) {
        return new Coordinate(line[0], line[1]);
    }

    private static Coordinate endOf(double[] line) {
        return new Coordinate(line[line.length - 2], line[line.length - 1]);
    }

    /**
     * Counts segments, told apart by 64 bits each. That any two of a million share them has a chance of one in thirty
     * million; then a short piece of one border would be missing.
     */
    private static final class Segments {

        private final long[] keys;
        private final short[] balance;
        private final boolean[] known;

        Segments(List<Outline> outlines) {
            int most = outlines.stream()
                    .flatMap(outline -> outline.lines().stream())
                    .mapToInt(line -> line.length / 2)
                    .sum();
            keys = new long[Integer.highestOneBit(Math.max(8, most)) * 4];
            balance = new short[keys.length];
            known = new boolean[keys.length];
        }

        /** Counts a segment up if it goes one way and down if it goes the other. */
        void count(double[] line, int end) {
            int place = place(line, end);
            balance[place] += end(line, end - 2) < end(line, end) ? (short) 1 : (short) -1;
        }

        /** Whether there are not as many that go the other way. */
        boolean isOneWay(double[] line, int end) {
            return balance[place(line, end)] != 0;
        }

        void forget() {
            Arrays.fill(known, false);
        }

        void learn(Outline outline) {
            for (double[] line : outline.lines()) {
                for (int i = 2; i + 1 < line.length; i += 2) {
                    isNew(line, i);
                }
            }
        }

        boolean isKnown(double[] line, int end) {
            return known[place(line, end)];
        }

        /** Whether it is asked for the first time. */
        boolean isNew(double[] line, int end) {
            int place = place(line, end);
            boolean asked = known[place];
            known[place] = true;
            return !asked;
        }

        private int place(double[] line, int end) {
            long one = end(line, end - 2);
            long other = end(line, end);
            long key = mixed(Math.min(one, other) * 31 + Math.max(one, other)) | 1;
            int place = (int) (key >>> 32) & (keys.length - 1);
            while (keys[place] != 0 && keys[place] != key) {
                place = (place + 1) & (keys.length - 1);
            }
            keys[place] = key;
            return place;
        }

        private static long end(double[] line, int at) {
            return mixed(31 * mixed(Double.doubleToLongBits(line[at])) + Double.doubleToLongBits(line[at + 1]));
        }

        /** The last step of MurmurHash3: every bit of the input changes half the bits of the output. */
        private static long mixed(long bits) {
            long mixed = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
            mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
            return mixed ^ (mixed >>> 33);
        }
    }
}
