package org.dateline.control.map;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.dateline.geo.Viewport;
import org.dateline.model.Certainty;

/** Events whose symbols would overlap, joined at the town that has the most of them; or one event alone. */
final class Cluster {

    /** The radius of the symbol of one event, pixels. */
    static final double SYMBOL_RADIUS = 6.5;

    private static final double LEAST_RADIUS = 9.5;
    private static final double GROWTH = 2.1;
    private static final double GAP = 2;

    /** How many events of a category a cluster has. */
    static final class Share {
        private int certain;
        private int possible;

        int certain() {
            return certain;
        }

        int possible() {
            return possible;
        }
    }

    private final Town town;
    private final double x;
    private final double y;
    private final List<Town> towns;
    private final Function<Spot, Certainty> certainty;
    private final int size;
    private final Map<Integer, Share> shares = new TreeMap<>();

    private Cluster(Joined joined, Function<Spot, Certainty> certainty) {
        this.town = joined.town;
        this.x = joined.x;
        this.y = joined.y;
        this.towns = List.copyOf(joined.towns);
        this.certainty = certainty;
        this.size = count();
    }

    /** Counts each event once, though it may have happened in several of the towns. */
    private int count() {
        BitSet known = new BitSet();
        for (Town one : towns) {
            for (Spot spot : one.spots()) {
                Certainty now = certainty.apply(spot);
                if (now != Certainty.OUTSIDE && !known.get(spot.position())) {
                    known.set(spot.position());
                    Share share = shares.computeIfAbsent(spot.category(), category -> new Share());
                    if (now == Certainty.CERTAIN) {
                        share.certain++;
                    } else {
                        share.possible++;
                    }
                }
            }
        }
        return known.cardinality();
    }

    /** Where it lies. */
    Town town() {
        return town;
    }

    /** The towns that were joined. */
    List<Town> towns() {
        return towns;
    }

    /** Pixels of the screen. */
    double x() {
        return x;
    }

    /** Pixels of the screen. */
    double y() {
        return y;
    }

    /** How many events it has. */
    int size() {
        return size;
    }

    /** How many events of each category it has, by the position of the category. */
    Map<Integer, Share> shares() {
        return shares;
    }

    /** Its events, each once, in the order of the dataset within their towns. */
    List<Spot> spots() {
        List<Spot> spots = new ArrayList<>(size);
        BitSet known = new BitSet();
        for (Town one : towns) {
            for (Spot spot : one.spots()) {
                if (!known.get(spot.position()) && certainty.apply(spot) != Certainty.OUTSIDE) {
                    known.set(spot.position());
                    spots.add(spot);
                }
            }
        }
        return spots;
    }

    double radius() {
        return radiusOf(size);
    }

    /** The radius of the symbol of so many events, pixels: that it grows with the logarithm keeps 5,000 readable. */
    static double radiusOf(int events) {
        return events < 2 ? SYMBOL_RADIUS : LEAST_RADIUS + GROWTH * Math.log(events);
    }

    boolean isOne() {
        return size == 1;
    }

    boolean covers(double pointX, double pointY) {
        return Math.hypot(pointX - x, pointY - y) <= radius() + 1.5;
    }

    /** Towns on their way to be a cluster; counts an event of two towns twice, which leaves too much room at the most. */
    private static final class Joined {

        private final Town town;
        private final double x;
        private final double y;
        private final List<Town> towns = new ArrayList<>(1);
        private final int order;
        private int events;

        Joined(Town town, Viewport viewport, int events, int order) {
            this.town = town;
            this.x = viewport.screenX(town.x());
            this.y = viewport.screenY(town.y());
            this.events = events;
            this.order = order;
            towns.add(town);
        }

        void take(Joined other) {
            towns.addAll(other.towns);
            events += other.events;
        }

        boolean overlaps(Joined other) {
            return Math.hypot(other.x - x, other.y - y) < radiusOf(events) + radiusOf(other.events) + GAP;
        }
    }

    /**
     * The clusters of the spots that are shown: no two of them overlap. Panning does not change how they are joined.
     *
     * @param certainty whether and how certainly the event of a spot is shown
     */
    static List<Cluster> of(List<Town> towns, Viewport viewport, Function<Spot, Certainty> certainty) {
        List<Joined> joined = new ArrayList<>();
        for (Town town : towns) {
            int events = 0;
            for (Spot spot : town.spots()) {
                events += certainty.apply(spot) == Certainty.OUTSIDE ? 0 : 1;
            }
            if (events > 0) {
                joined.add(new Joined(town, viewport, events, joined.size()));
            }
        }
        int before;
        do {
            before = joined.size();
            joined = joinOverlapping(joined);
        } while (joined.size() < before);
        return joined.stream().map(one -> new Cluster(one, certainty)).toList();
    }

    private static List<Joined> joinOverlapping(List<Joined> parts) {
        List<Joined> bySize = new ArrayList<>(parts);
        bySize.sort(
                Comparator.comparingInt((Joined part) -> part.events).reversed().thenComparingInt(part -> part.order));
        double cell = 2 * radiusOf(parts.stream().mapToInt(part -> part.events).sum()) + GAP;
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
    private static @org.jspecify.annotations.Nullable Joined hostOf(
            Joined part, Map<Long, List<Joined>> grid, double cell) {
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
