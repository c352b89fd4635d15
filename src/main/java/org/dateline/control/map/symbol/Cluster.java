package org.dateline.control.map.symbol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.control.map.content.Presence;
import org.dateline.control.map.content.SymbolSizes;
import org.dateline.control.map.plane.EventPoints;
import org.dateline.geo.Viewport;
import org.dateline.model.Certainty;
import org.dateline.query.PointTally;
import org.dateline.query.measure.Sum;
import org.jspecify.annotations.Nullable;

/**
 * Events whose symbols would overlap, joined at the point that has the most of them; or one event alone. Which events they are need not be known.
 *
 * @param point the number of the point where it lies
 * @param x pixels of the screen, from the left
 * @param y pixels of the screen, from the top
 * @param points the numbers of the points that were joined
 * @param size how many events it has, each counted once though it may have happened at several of the points
 * @param radius of its symbol, pixels
 * @param twice the events that are counted in several of the points, each once less than in how many
 */
public record Cluster(int point, double x, double y, int[] points, long size, double radius, int[] twice) {

    /** The radius of the symbol of one event, pixels. */
    public static final double SYMBOL_RADIUS = SymbolSizes.ONE;

    private static final double GAP = 2;

    /** With more points than these only those around the screen are joined, as far from it as this, pixels. */
    private static final int MAX_POINTS = 3000;

    private static final double AROUND_SCREEN = 300;

    /** How many events of a category, by its position, a cluster has: certainly in the window, and only possibly. */
    public record Share(int category, long certain, long possible) {}

    boolean holds(int wanted) {
        return Arrays.stream(points).anyMatch(one -> one == wanted);
    }

    /**
     * How many events it has of each category of which it has any, in the order of categories; those of none stand with the
     * first.
     *
     * @param shown what is on the map, from which the cluster was made
     */
    public List<Share> shares(PointTally shown) {
        long[] certain = new long[shown.categories()];
        long[] possible = new long[shown.categories()];
        for (int one : points) {
            shown.addByCategory(one, certain, possible);
        }
        for (int position : twice) {
            boolean sure = shown.certainty(position) == Certainty.CERTAIN;
            (sure ? certain : possible)[shown.category(position)]--;
        }
        int none = certain.length - 1;
        List<Share> shares = new ArrayList<>();
        for (int category = 0; category < Math.max(1, none); category++) {
            boolean first = category == 0 && none > 0;
            Share share = new Share(
                    category,
                    certain[category] + (first ? certain[none] : 0),
                    possible[category] + (first ? possible[none] : 0));
            if (share.certain + share.possible > 0) {
                shares.add(share);
            }
        }
        return shares;
    }

    /** The first of its events, as many as a fan shows: point by point, in order of time within a point; none where it is not known which they are. */
    public int[] first(PointTally shown) {
        return shown.first(points, Fan.MAX_EVENTS);
    }

    /** Whether it is one event alone. */
    public boolean isOne() {
        return size == 1;
    }

    boolean covers(double pointX, double pointY) {
        return Math.hypot(pointX - x, pointY - y) <= radius + 1.5;
    }

    /** Points on their way to be a cluster; counts an event of two points twice, which leaves too much room at the most. */
    private static final class Joined {

        private final int point;
        private final double x;
        private final double y;
        private final List<Integer> points = new ArrayList<>(1);
        private final int order;
        private final SymbolSizes sizes;
        private long events;
        private double amount;

        Joined(int point, double x, double y, long events, int order, SymbolSizes sizes) {
            this.point = point;
            this.x = x;
            this.y = y;
            this.events = events;
            this.order = order;
            this.sizes = sizes;
            this.amount = sizes.amount(point, events);
            points.add(point);
        }

        void take(Joined other) {
            points.addAll(other.points);
            events += other.events;
            amount += other.amount;
        }

        Cluster cluster(List<Integer> twice) {
            int[] all = numbers(points);
            int[] counted = numbers(twice);
            long size = events - counted.length;
            Sum sum = counted.length == 0 ? null : sizes.sum(all, counted);
            double once = sum != null ? sum.lower().doubleValue() : sizes.areSums() ? amount : size;
            return new Cluster(point, x, y, all, size, sizes.radius(size, once), counted);
        }

        double radius() {
            return sizes.radius(events, amount);
        }

        boolean overlaps(Joined other) {
            return Math.hypot(other.x - x, other.y - y) < radius() + other.radius() + GAP;
        }
    }

    private static int[] numbers(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * The clusters of the points in which something is shown: no two of them overlap, and panning changes none, but where
     * of thousands of points those far from the screen are left out.
     */
    static List<Cluster> of(EventPoints points, Viewport viewport, Presence shown, SymbolSizes sizes) {
        List<Joined> joined = parts(points, viewport, shown, sizes);
        int before;
        do {
            before = joined.size();
            joined = joinOverlapping(joined, sizes);
        } while (joined.size() < before);
        List<List<Integer>> twice = twice(joined, points, shown);
        List<Cluster> clusters = new ArrayList<>(joined.size());
        for (int i = 0; i < joined.size(); i++) {
            clusters.add(joined.get(i).cluster(twice.get(i)));
        }
        return List.copyOf(clusters);
    }

    private static List<Joined> parts(EventPoints points, Viewport viewport, Presence shown, SymbolSizes sizes) {
        boolean many = points.size() > MAX_POINTS;
        List<Joined> parts = new ArrayList<>();
        for (int point = 0; point < points.size(); point++) {
            long events = shown.events(point);
            if (events > 0 && points.isOnMap(point)) {
                double x = viewport.screenX(points.x(point));
                double y = viewport.screenY(points.y(point));
                if (!many || isAround(viewport, x, y)) {
                    parts.add(new Joined(point, x, y, events, parts.size(), sizes));
                }
            }
        }
        return parts;
    }

    private static boolean isAround(Viewport screen, double x, double y) {
        return x > -AROUND_SCREEN
                && y > -AROUND_SCREEN
                && x < screen.width() + AROUND_SCREEN
                && y < screen.height() + AROUND_SCREEN;
    }

    /** For each of the joined, the events that it counts in several of its points. */
    private static List<List<Integer>> twice(List<Joined> joined, EventPoints points, Presence shown) {
        List<List<Integer>> twice = new ArrayList<>(joined.size());
        int[] homeOf = new int[points.size()];
        Arrays.fill(homeOf, -1);
        for (int home = 0; home < joined.size(); home++) {
            twice.add(new ArrayList<>(0));
            for (int part : joined.get(home).points) {
                homeOf[part] = joined.get(home).points.size() > 1 ? home : -1;
            }
        }
        for (int position : points.inSeveral()) {
            int first = points.events().offset(position);
            for (int at = first + 1; at < points.events().offset(position + 1); at++) {
                int home = homeOf[points.events().at(at)];
                if (home >= 0 && isAmong(homeOf, points, first, at, home) && shown.has(position)) {
                    twice.get(home).add(position);
                }
            }
        }
        return twice;
    }

    private static boolean isAmong(int[] homeOf, EventPoints points, int first, int after, int home) {
        for (int at = first; at < after; at++) {
            if (homeOf[points.events().at(at)] == home) {
                return true;
            }
        }
        return false;
    }

    private static List<Joined> joinOverlapping(List<Joined> parts, SymbolSizes sizes) {
        List<Joined> bySize = new ArrayList<>(parts);
        bySize.sort(Comparator.comparingDouble((Joined part) -> part.amount)
                .thenComparingLong(part -> part.events)
                .reversed()
                .thenComparingInt(part -> part.order));
        double largest = sizes.radius(
                parts.stream().mapToLong(part -> part.events).sum(),
                parts.stream().mapToDouble(part -> part.amount).sum());
        double cell = 2 * largest + GAP;
        Map<Long, List<Joined>> grid = new HashMap<>();
        List<Joined> kept = new ArrayList<>();
        for (Joined part : bySize) {
            Joined host = hostOf(part, grid, cell);
            if (host != null) {
                host.take(part);
            } else {
                grid.computeIfAbsent(key(part.x, part.y, cell, 0, 0), at -> new ArrayList<>())
                        .add(part);
                kept.add(part);
            }
        }
        return kept;
    }

    /** The nearest of the kept parts that this one overlaps, or null. */
    private static @Nullable Joined hostOf(Joined part, Map<Long, List<Joined>> grid, double cell) {
        Joined host = null;
        double least = Double.POSITIVE_INFINITY;
        for (int right = -1; right <= 1; right++) {
            for (int down = -1; down <= 1; down++) {
                for (Joined other : grid.getOrDefault(key(part.x, part.y, cell, right, down), List.of())) {
                    double distance = Math.hypot(other.x - part.x, other.y - part.y);
                    if (distance < least && other.overlaps(part)) {
                        host = other;
                        least = distance;
                    }
                }
            }
        }
        return host;
    }

    private static long key(double x, double y, double cell, int right, int down) {
        long column = (long) Math.floor(x / cell) + right;
        long row = (long) Math.floor(y / cell) + down;
        return column << 32 ^ (row & 0xffffffffL);
    }
}
