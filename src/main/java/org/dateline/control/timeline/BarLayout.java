package org.dateline.control.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** The distance from lane to lane, pixels, at the most, where lanes must fit, and where very many are scrolled. */
    static final double MAX_LANE_HEIGHT = 22;

    static final double NARROWEST_LANE = 4;
    static final double SCROLLED_LANE = 6;

    /** A group is at least as high as its name. */
    static final double NAME_HEIGHT = 17;

    /** The least distance from lane to lane at which bars can have words. */
    static final double WORDED_LANE = 17;

    private static final double GAP = 2;
    private static final double MAX_SCREENS = 12;
    /** So many times the room may be scrolled for the sake of words. */
    private static final double SCREENS_FOR_WORDS = 2.2;

    /** As few bars of the same time do not make a block. */
    private static final int MIN_BLOCK = 3;

    private static final int MAX_WORDED = 300;

    /** A group of lanes, and how many bars are shown in it; pixels, from the top of the first group. */
    record Block(int group, String name, double top, double height, int events) {}

    /** A bar in its lane: of one event, or of several of the same time; pixels, from the top of the first group. */
    record Placed(List<Integer> events, int group, BarShape shape, double top, double height) {

        /** The event, or the first of them. */
        int event() {
            return events.get(0);
        }

        boolean isBlock() {
            return events.size() > 1;
        }

        boolean isOfAny(IntPredicate wanted) {
            return events.stream().anyMatch(wanted::test);
        }

        boolean contains(double x, double y) {
            return x >= shape.drawnLeft() - 1 && x <= shape.drawnRight() + 1 && y >= top && y < top + height + 1;
        }
    }

    /** The events that one does not walk to, since a block stands for them: all of it but its first. */
    Set<Integer> behindOthers() {
        return bars.stream()
                .filter(Placed::isBlock)
                .flatMap(block -> block.events().stream().skip(1))
                .collect(Collectors.toSet());
    }

    /** The bar of an event, or the block that it is in; empty if it is not placed. */
    Optional<Placed> barOf(int event) {
        return bars.stream().filter(bar -> bar.events().contains(event)).findFirst();
    }

    /**
     * What is known before bars are placed.
     *
     * @param room the height that there is, pixels
     * @param words how much room the words of an event want beside its bar, pixels
     * @param blocks whether bars of the same time may be joined
     */
    record Wishes(double room, IntToDoubleFunction words, boolean blocks) {}

    /** Bars and blocks in the rows of their groups. */
    private record Rows(List<Bars.Placeable> seen, int[] row, double[] counts) {

        double pitch(double room) {
            return BarLayout.pitch(counts, room);
        }

        boolean fits(double room) {
            return BarLayout.height(counts, WORDED_LANE) <= room;
        }
    }

    static BarLayout of(Bars bars, TimeScale scale, double room) {
        return of(bars, scale, new Wishes(room, event -> 0, true));
    }

    /** Of the ways to lay out bars the first whose lanes are high enough for words; else that with the fewest lanes. */
    static BarLayout of(Bars bars, TimeScale scale, Wishes wishes) {
        if (bars.seen(scale) > MAX_BARS) {
            return dense(bars, scale, wishes.room());
        }
        List<Bars.Placeable> seen = bars.listSeen(scale);
        if (seen.size() > MAX_BARS) {
            return dense(bars, scale, wishes.room());
        }
        BitSet isSeen = new BitSet();
        seen.forEach(bar -> isSeen.set(bar.event()));
        // Few bars are packed all together, so that lanes stay what they are while the axis is moved
        List<Bars.Placeable> single = bars.size() <= MAX_BARS ? bars.listAll() : seen;
        List<Bars.Placeable> joined = wishes.blocks() ? bars.joined(single, MIN_BLOCK) : single;
        Rows rows = Stream.<Supplier<Rows>>of(
                        () -> rows(bars, single, isSeen, scale, wishes.words()),
                        () -> rows(bars, single, isSeen, scale, event -> 0),
                        () -> rows(bars, joined, isSeen, scale, wishes.words()))
                .map(Supplier::get)
                .filter(way -> way.fits(wishes.room()))
                .findFirst()
                .orElseGet(() -> rows(bars, joined, isSeen, scale, event -> 0));
        double pitch = rows.pitch(wishes.room());
        return Arrays.stream(rows.counts()).sum() * pitch > wishes.room() * MAX_SCREENS
                ? dense(bars, scale, wishes.room())
                : lanes(bars, rows, scale, pitch);
    }

    private static Rows rows(
            Bars bars, List<Bars.Placeable> packed, BitSet isSeen, TimeScale scale, IntToDoubleFunction words) {
        int[] lanes = pack(bars, packed, scale, packed.size() > MAX_WORDED ? event -> 0 : words);
        List<Bars.Placeable> seen = new ArrayList<>();
        List<Integer> laneOfSeen = new ArrayList<>();
        for (int i = 0; i < lanes.length; i++) {
            if (isSeen.get(packed.get(i).event())) {
                seen.add(packed.get(i));
                laneOfSeen.add(lanes[i]);
            }
        }
        int[] row = withoutEmpty(bars, seen, laneOfSeen);
        double[] counts = new double[bars.groups().size()];
        for (int i = 0; i < row.length; i++) {
            int group = seen.get(i).group();
            counts[group] = Math.max(counts[group], row[i] + 1);
        }
        return new Rows(seen, row, counts);
    }

    private static int[] pack(Bars bars, List<Bars.Placeable> packed, TimeScale scale, IntToDoubleFunction words) {
        double[] from = new double[packed.size()];
        double[] to = new double[from.length];
        int[] group = new int[from.length];
        for (int i = 0; i < from.length; i++) {
            Bars.Placeable bar = packed.get(i);
            BarShape shape = BarShape.of(bars, bar.event(), scale);
            double wanted = bar.events().size() > 1 ? 0 : words.applyAsDouble(bar.event());
            from[i] = shape.drawnLeft();
            to[i] = shape.until() + (shape.hasRoomFor(wanted) ? 0 : wanted);
            group[i] = bar.group();
        }
        return LanePacking.pack(from, to, group, bars.groups().size());
    }

    /** For each bar its row: its lane, without the lanes in which nothing is seen. */
    private static int[] withoutEmpty(Bars bars, List<Bars.Placeable> seen, List<Integer> lanes) {
        int most = lanes.stream().mapToInt(lane -> lane).max().orElse(0) + 1;
        boolean[][] used = new boolean[bars.groups().size()][most];
        for (int i = 0; i < seen.size(); i++) {
            used[seen.get(i).group()][lanes.get(i)] = true;
        }
        int[][] rowOfLane = new int[used.length][most];
        for (int group = 0; group < used.length; group++) {
            int row = 0;
            for (int lane = 0; lane < most; lane++) {
                rowOfLane[group][lane] = used[group][lane] ? row++ : -1;
            }
        }
        int[] row = new int[seen.size()];
        Arrays.setAll(row, i -> rowOfLane[seen.get(i).group()][lanes.get(i)]);
        return row;
    }

    /**
     * As wide as fits with words; else with words, if that is not far to scroll; else as wide as fits, but not so narrow that bars cannot
     * be told apart: then they are scrolled, and have room for words, unless that is too far to scroll.
     */
    private static double pitch(double[] rowCounts, double room) {
        for (double pitch = MAX_LANE_HEIGHT; pitch >= NARROWEST_LANE; pitch -= 1) {
            if (height(rowCounts, pitch) <= room) {
                return pitch;
            }
            if (pitch == WORDED_LANE && height(rowCounts, pitch) <= room * SCREENS_FOR_WORDS) {
                return pitch;
            }
        }
        return Arrays.stream(rowCounts).sum() * WORDED_LANE > room * MAX_SCREENS ? SCROLLED_LANE : WORDED_LANE;
    }

    private static double height(double[] rowCounts, double pitch) {
        return Arrays.stream(rowCounts)
                .filter(rows -> rows > 0)
                .map(rows -> Math.max(NAME_HEIGHT, rows * pitch) + GAP)
                .sum();
    }

    private static BarLayout lanes(Bars bars, Rows rows, TimeScale scale, double pitch) {
        int[] events = new int[bars.groups().size()];
        rows.seen().forEach(bar -> events[bar.group()] += bar.events().size());
        List<Block> blocks = blocks(bars, events, group -> Math.max(NAME_HEIGHT, rows.counts()[group] * pitch));
        double[] tops = new double[bars.groups().size()];
        for (Block block : blocks) {
            tops[block.group()] = block.top() + Math.max(0, (NAME_HEIGHT - rows.counts()[block.group()] * pitch) / 2);
        }
        List<Placed> placed = new ArrayList<>(rows.seen().size());
        double gap = pitch > 6 ? 2 : 1;
        for (int i = 0; i < rows.seen().size(); i++) {
            Bars.Placeable bar = rows.seen().get(i);
            double top = tops[bar.group()] + rows.row()[i] * pitch;
            placed.add(new Placed(bar.events(), bar.group(), BarShape.of(bars, bar.event(), scale), top, pitch - gap));
        }
        return new BarLayout(blocks, bottom(blocks), placed, null, (int) rows.seen().stream()
                .flatMap(bar -> bar.events().stream())
                .distinct()
                .count());
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
