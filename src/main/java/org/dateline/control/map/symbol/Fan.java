package org.dateline.control.map.symbol;

import java.util.ArrayList;
import java.util.List;

/** A cluster fanned out: its events on rings around it, the innermost first, each within reach. */
public record Fan(Cluster cluster, List<Item> symbols) {

    /** An event of the fan by its position; pixels from the middle of the cluster. */
    public record Item(int position, double right, double down) {}

    /** The most events that a fan shows; the rest are in the list. */
    static final int MAX_EVENTS = 64;

    private static final double FIRST_RING = 34;
    private static final double RING_STEP = 20;
    private static final double SYMBOL_SPACE = 20;

    /** @param positions the first of its events, {@link #MAX_EVENTS} or fewer */
    static Fan of(Cluster cluster, int[] positions) {
        List<Item> items = new ArrayList<>();
        int shown = Math.min(positions.length, MAX_EVENTS);
        double radius = Math.max(FIRST_RING, cluster.radius() + 18);
        while (items.size() < shown) {
            int places = Math.min((int) (2 * Math.PI * radius / SYMBOL_SPACE), shown - items.size());
            for (int i = 0; i < places; i++) {
                double angle = 2 * Math.PI * i / places - Math.PI / 2;
                items.add(new Item(positions[items.size()], radius * Math.cos(angle), radius * Math.sin(angle)));
            }
            radius += RING_STEP;
        }
        return new Fan(cluster, List.copyOf(items));
    }

    /** How far the fan reaches from its middle, pixels. */
    public double reach() {
        return symbols.stream()
                        .mapToDouble(item -> Math.hypot(item.right(), item.down()))
                        .max()
                        .orElse(0)
                + Cluster.SYMBOL_RADIUS
                + 6;
    }

    /** How many of the cluster's events it leaves to the list. */
    public long hidden() {
        return cluster.size() - symbols.size();
    }

    /** The item at a point of the screen, or -1. */
    int itemAt(double x, double y) {
        for (int i = 0; i < symbols.size(); i++) {
            Item item = symbols.get(i);
            if (Math.hypot(x - cluster.x() - item.right(), y - cluster.y() - item.down())
                    <= Cluster.SYMBOL_RADIUS + 2) {
                return i;
            }
        }
        return -1;
    }

    boolean covers(double x, double y) {
        return Math.hypot(x - cluster.x(), y - cluster.y()) <= reach();
    }
}
