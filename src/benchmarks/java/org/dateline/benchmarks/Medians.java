package org.dateline.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Series of figures by name, and the middle of each. */
final class Medians {

    private final int warmUps;
    private final Map<String, List<Double>> series = new LinkedHashMap<>();

    /** @param warmUps how many figures of each series do not count, the first ones */
    Medians(int warmUps) {
        this.warmUps = warmUps;
    }

    void add(String name, double figure) {
        series.computeIfAbsent(name, none -> new ArrayList<>()).add(figure);
    }

    double of(String name) {
        double[] sorted =
                counted(name).stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private List<Double> counted(String name) {
        List<Double> all = series.getOrDefault(name, List.of());
        return all.subList(warmUps, all.size());
    }

    /** Prints the middle of each, and each figure. */
    void print() {
        for (String name : series.keySet()) {
            long[] each = counted(name).stream().mapToLong(Math::round).toArray();
            System.out.printf("%n%s: median %.0f; each %s", name, of(name), Arrays.toString(each));
        }
        System.out.println();
    }
}
