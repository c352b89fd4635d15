package org.dateline.control.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Where the bars lie that a scale shows: in lanes, group below group. Where there are more than anyone can tell apart
 * there are no bars but a curve for each group. It is arithmetic only and knows nothing of a screen.
 *
 * @param groups the groups that have something to show, from the top
 * @param height of all of them, pixels; may be more than there is room for
 * @param bars the bars, by group and time; empty where there are curves
 * @param density the curves, or null where there are bars
 * @param events how many events are shown
 */
record BarLayout(
        List<Block> groups,
        double height,
        List<Placed> bars,
        @Nullable Density density,
        int events) {

    /** The most bars that are placed one by one. */
    static final int MAX_BARS = 2000;

    /** The distance from lane to lane, pixels, at the most, where lanes must fit, and where they are scrolled. */
    static final double MAX_LANE_HEIGHT = 16;

    static final double NARROWEST_LANE = 4;
    static final double SCROLLED_LANE = 6;

    /** A group is at least as high as its name. */
    static final double NAME_HEIGHT = 14;

    private static final double GAP = 2;
    private static final double BETWEEN_BARS = 2;
    private static final double MAX_SCREENS = 12;

    /** A group of lanes, and how many bars are shown in it; pixels, from the top of the first group. */
    record Block(int group, String name, double top, double height, int events) {}

    /** An event's bar in its lane; pixels, from the top of the first group. */
    record Placed(int event, int group, BarShape shape, double top, double height) {

        boolean contains(double x, double y) {
            return x >= shape.drawnLeft() - 1 && x <= shape.drawnRight() + 1 && y >= top && y < top + height + 1;
        }
    }

    static BarLayout of(Bars bars, TimeScale scale, double room) {
        if (bars.seen(scale) > MAX_BARS) {
            return dense(bars, scale, room);
        }
        List<Bars.Placeable> seen = bars.listSeen(scale);
        if (seen.size() > MAX_BARS) {
            return dense(bars, scale, room);
        }
        // Few bars are packed all together, so that lanes stay what they are while the axis is moved
        List<Bars.Placeable> packed = bars.size() <= MAX_BARS ? bars.listAll() : seen;
        int[] lanes = pack(bars, packed, scale);
        int[] rows = rows(bars, packed, lanes, seen);
        double[] rowCounts = rowCounts(bars, seen, rows);
        double pitch = pitch(rowCounts, room);
        return Arrays.stream(rowCounts).sum() * pitch > room * MAX_SCREENS
                ? dense(bars, scale, room)
                : lanes(bars, seen, scale, rows, rowCounts, pitch);
    }

    private static int[] pack(Bars bars, List<Bars.Placeable> packed, TimeScale scale) {
        double[] from = new double[packed.size()];
        double[] to = new double[from.length];
        int[] group = new int[from.length];
        for (int i = 0; i < from.length; i++) {
            BarShape shape = BarShape.of(bars, packed.get(i).event(), scale);
            from[i] = shape.drawnLeft();
            to[i] = shape.drawnRight() + BETWEEN_BARS;
            group[i] = packed.get(i).group();
        }
        return LanePacking.pack(from, to, group, bars.groups().size());
    }

    /** For each seen bar its row: its lane, without the lanes in which nothing is seen. */
    private static int[] rows(Bars bars, List<Bars.Placeable> packed, int[] lanes, List<Bars.Placeable> seen) {
        int[] laneOfSeen = new int[seen.size()];
        int at = 0;
        for (int i = 0; i < seen.size(); i++) {
            while (!packed.get(at).equals(seen.get(i))) {
                at++;
            }
            laneOfSeen[i] = lanes[at];
        }
        int most = Arrays.stream(lanes).max().orElse(0) + 1;
        boolean[][] used = new boolean[bars.groups().size()][most];
        for (int i = 0; i < seen.size(); i++) {
            used[seen.get(i).group()][laneOfSeen[i]] = true;
        }
        int[][] rowOfLane = new int[used.length][most];
        for (int group = 0; group < used.length; group++) {
            int row = 0;
            for (int lane = 0; lane < most; lane++) {
                rowOfLane[group][lane] = used[group][lane] ? row++ : -1;
            }
        }
        int[] row = new int[seen.size()];
        Arrays.setAll(row, i -> rowOfLane[seen.get(i).group()][laneOfSeen[i]]);
        return row;
    }

    private static double[] rowCounts(Bars bars, List<Bars.Placeable> seen, int[] rows) {
        double[] counts = new double[bars.groups().size()];
        for (int i = 0; i < seen.size(); i++) {
            int group = seen.get(i).group();
            counts[group] = Math.max(counts[group], rows[i] + 1);
        }
        return counts;
    }

    /** As wide as fits, but not so narrow that bars cannot be told apart: then they are scrolled. */
    private static double pitch(double[] rowCounts, double room) {
        for (double pitch = MAX_LANE_HEIGHT; pitch >= NARROWEST_LANE; pitch -= 1) {
            double height = 0;
            for (double rows : rowCounts) {
                height += rows == 0 ? 0 : Math.max(NAME_HEIGHT, rows * pitch) + GAP;
            }
            if (height <= room) {
                return pitch;
            }
        }
        return SCROLLED_LANE;
    }

    private static BarLayout lanes(
            Bars bars, List<Bars.Placeable> seen, TimeScale scale, int[] rows, double[] rowCounts, double pitch) {
        int[] events = new int[bars.groups().size()];
        seen.forEach(bar -> events[bar.group()]++);
        List<Block> blocks = blocks(bars, events, group -> Math.max(NAME_HEIGHT, rowCounts[group] * pitch));
        double[] tops = new double[bars.groups().size()];
        for (Block block : blocks) {
            tops[block.group()] = block.top() + Math.max(0, (NAME_HEIGHT - rowCounts[block.group()] * pitch) / 2);
        }
        List<Placed> placed = new ArrayList<>(seen.size());
        double gap = pitch > 6 ? 2 : 1;
        for (int i = 0; i < seen.size(); i++) {
            double top = tops[seen.get(i).group()] + rows[i] * pitch;
            int event = seen.get(i).event();
            placed.add(new Placed(event, seen.get(i).group(), BarShape.of(bars, event, scale), top, pitch - gap));
        }
        return new BarLayout(blocks, bottom(blocks), placed, null, (int)
                seen.stream().mapToInt(Bars.Placeable::event).distinct().count());
    }

    private static BarLayout dense(Bars bars, TimeScale scale, double room) {
        Density density = Density.of(bars, scale);
        int[] events = new int[bars.groups().size()];
        Arrays.setAll(events, density::bars);
        long groups = Arrays.stream(events).filter(count -> count > 0).count();
        double each = Math.max(NAME_HEIGHT, room / Math.max(1, groups) - GAP);
        List<Block> blocks = blocks(bars, events, group -> each);
        return new BarLayout(blocks, bottom(blocks), List.of(), density, bars.seen(scale));
    }

    private static List<Block> blocks(Bars bars, int[] events, IntToDoubleFunction heights) {
        List<Block> blocks = new ArrayList<>();
        double top = 0;
        for (int group = 0; group < events.length; group++) {
            if (events[group] > 0) {
                double height = heights.applyAsDouble(group);
                blocks.add(new Block(group, bars.groups().get(group), top, height, events[group]));
                top += height + GAP;
            }
        }
        return blocks;
    }

    private static double bottom(List<Block> blocks) {
        return blocks.stream()
                .mapToDouble(block -> block.top() + block.height())
                .max()
                .orElse(0);
    }

    /** The bar at a point, the nearest to its middle if several are. */
    Optional<Placed> at(double x, double y) {
        return bars.stream().filter(bar -> bar.contains(x, y)).min(Comparator.comparingDouble(bar -> distance(bar, x)));
    }

    private static double distance(Placed bar, double x) {
        return Math.abs((bar.shape().drawnLeft() + bar.shape().drawnRight()) / 2 - x);
    }
}
