package org.dateline.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The best of many things, without sorting all: those of most weight, of equal ones those that came first. */
final class TopHits {

    /** A thing that was found: its number among those of its kind, and how well it is found. */
    record Found(HitKind kind, int number, int weight) {}

    static final Comparator<Found> ORDER = Comparator.comparingInt(Found::weight)
            .reversed()
            .thenComparing(Found::kind)
            .thenComparingInt(Found::number);

    private final int most;
    private final List<Found> best = new ArrayList<>();
    private int count;

    TopHits(int most) {
        this.most = most;
    }

    /** To be called in the order of the numbers. */
    void add(HitKind kind, int number, int weight) {
        count++;
        if (best.size() == most && best.get(most - 1).weight() >= weight) {
            return;
        }
        int at = best.size();
        while (at > 0 && best.get(at - 1).weight() < weight) {
            at--;
        }
        best.add(at, new Found(kind, number, weight));
        if (best.size() > most) {
            best.remove(most);
        }
    }

    List<Found> list() {
        return best;
    }

    /** How many were added, kept or not. */
    int count() {
        return count;
    }
}
