package org.dateline.control.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each event at a town a slot of its own around the town, so that no two symbols cover each other. Slots fill rings
 * of a hexagonal grid, from the middle out, so that symbols stay as near to their town as can be.
 */
final class SpotLayout {

    /** The distance between neighbouring slots in pixels. */
    static final double PITCH = 17;

    /** Where a symbol lies: its spot, and its slot's offset from the town in pixels. */
    record Slot(Spot spot, double right, double down) {}

    private SpotLayout() {}

    static List<Slot> slots(List<Spot> spots) {
        Map<List<Double>, List<Spot>> towns = new LinkedHashMap<>();
        for (Spot spot : spots) {
            towns.computeIfAbsent(List.of(spot.longitude(), spot.latitude()), town -> new ArrayList<>())
                    .add(spot);
        }
        List<Slot> slots = new ArrayList<>();
        Map<Integer, double[][]> grids = new HashMap<>();
        for (List<Spot> town : towns.values()) {
            double[][] grid = grids.computeIfAbsent(town.size(), SpotLayout::hexagonal);
            for (int i = 0; i < town.size(); i++) {
                slots.add(new Slot(town.get(i), grid[i][0] * PITCH, grid[i][1] * PITCH));
            }
        }
        return List.copyOf(slots);
    }

    private static double[][] hexagonal(int count) {
        double[][] offsets = new double[count][2];
        int filled = 1;
        for (int ring = 1; filled < count; ring++) {
            int inRing = Math.min(6 * ring, count - filled);
            for (int i = 0; i < inRing; i++) {
                double[] cell = cell(ring, inRing == 6 * ring ? i : (int) ((long) i * 6 * ring / inRing));
                offsets[filled + i] = cell;
            }
            filled += inRing;
        }
        return offsets;
    }

    /** The cell number {@code index} of a ring, clockwise from the top right. */
    private static double[] cell(int ring, int index) {
        int side = index / ring;
        int step = index % ring;
        double fromAngle = Math.toRadians(-60 + 60.0 * side);
        double toAngle = Math.toRadians(60.0 * side);
        double share = (double) step / ring;
        return new double[] {
            ring * (Math.cos(fromAngle) * (1 - share) + Math.cos(toAngle) * share),
            ring * (Math.sin(fromAngle) * (1 - share) + Math.sin(toAngle) * share)
        };
    }
}
