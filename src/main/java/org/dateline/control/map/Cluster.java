package org.dateline.control.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.geo.Viewport;

/**
 * Events whose symbols would overlap, joined at the town that has the most of them; or one event alone.
 *
 * @param town where it lies
 * @param x pixels of the screen
 * @param y pixels of the screen
 * @param spots its events, each once, in the order of the dataset within their towns
 * @param towns the towns that were joined
 */
record Cluster(Town town, double x, double y, List<Spot> spots, List<Town> towns) {

    /** The radius of the symbol of one event, pixels. */
    static final double SYMBOL_RADIUS = 6.5;

    private static final double LEAST_RADIUS = 9.5;
    private static final double GROWTH = 2.1;
    private static final double GAP = 2;

    Cluster {
        spots = List.copyOf(spots);
        towns = List.copyOf(towns);
    }

    int size() {
        return spots.size();
    }

    double radius() {
        return radiusOf(size());
    }

    /** The radius of the symbol of so many events, pixels: that it grows with the logarithm keeps 5,000 readable. */
    static double radiusOf(int events) {
        return events < 2 ? SYMBOL_RADIUS : LEAST_RADIUS + GROWTH * Math.log(events);
    }

    boolean isOne() {
        return size() == 1;
    }

    boolean covers(double pointX, double pointY) {
        return Math.hypot(pointX - x, pointY - y) <= radius() + 1.5;
    }

    private boolean overlaps(Cluster other) {
        return Math.hypot(other.x - x, other.y - y) < radius() + other.radius() + GAP;
    }

    private Cluster joinedBy(Cluster other) {
        List<Spot> all = new ArrayList<>(spots);
        Set<String> known = new HashSet<>();
        spots.forEach(spot -> known.add(spot.event()));
        other.spots.stream().filter(spot -> known.add(spot.event())).forEach(all::add);
        List<Town> both = new ArrayList<>(towns);
        both.addAll(other.towns);
        return new Cluster(town, x, y, all, both);
    }

    /**
     * The clusters of the spots that are shown: no two of them overlap. Panning does not change how they are joined.
     *
     * @param shown whether a spot is shown
     */
    static List<Cluster> of(List<Town> towns, Viewport viewport, Predicate<Spot> shown) {
        List<Cluster> clusters = new ArrayList<>();
        for (Town town : towns) {
            List<Spot> spots = town.spots().stream().filter(shown).toList();
            if (!spots.isEmpty()) {
                clusters.add(new Cluster(
                        town, viewport.screenX(town.x()), viewport.screenY(town.y()), spots, List.of(town)));
            }
        }
        int before;
        do {
            before = clusters.size();
            clusters = joinOverlapping(clusters);
        } while (clusters.size() < before);
        return clusters;
    }

    private static List<Cluster> joinOverlapping(List<Cluster> clusters) {
        List<Cluster> bySize = new ArrayList<>(clusters);
        bySize.sort(Comparator.comparingInt(Cluster::size)
                .reversed()
                .thenComparing(cluster -> cluster.spots.get(0).event()));
        double cell = 2 * (bySize.isEmpty() ? 1 : radiusOf(totalOf(bySize))) + GAP;
        Map<Long, List<Integer>> grid = new HashMap<>();
        List<Cluster> kept = new ArrayList<>();
        for (Cluster cluster : bySize) {
            int host = hostOf(cluster, kept, grid, cell);
            if (host >= 0) {
                kept.set(host, kept.get(host).joinedBy(cluster));
            } else {
                grid.computeIfAbsent(key(cluster.x, cluster.y, cell, 0, 0), at -> new ArrayList<>())
                        .add(kept.size());
                kept.add(cluster);
            }
        }
        return kept;
    }

    private static int totalOf(List<Cluster> clusters) {
        return clusters.stream().mapToInt(Cluster::size).sum();
    }

    /** The nearest of the kept clusters that this one overlaps, or -1. */
    private static int hostOf(Cluster cluster, List<Cluster> kept, Map<Long, List<Integer>> grid, double cell) {
        int host = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int right = -1; right <= 1; right++) {
            for (int down = -1; down <= 1; down++) {
                for (int index : grid.getOrDefault(key(cluster.x, cluster.y, cell, right, down), List.of())) {
                    Cluster other = kept.get(index);
                    double distance = Math.hypot(other.x - cluster.x, other.y - cluster.y);
                    if (distance < least && other.overlaps(cluster)) {
                        host = index;
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
