package org.dateline.evidence.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Finds the wording that two texts share by greedy string tiling (M. J. Wise, 1993), as it is used to find copied programs:
 * the longest run that both have is taken first, then the longest of what is left, so that every word of either text is in
 * one run at the most.
 */
final class WordingComparison {

    /** Fewer words in a row stand in two texts by chance, or as the name of something. */
    static final int MIN_RUN = 6;

    /** Words that stand so often in one text say nothing about another; looking at all of them would take too long. */
    private static final int MAX_PLACES = 32;

    private static final Comparator<Run> LONGEST_FIRST = Comparator.comparingInt(Run::length)
            .reversed()
            .thenComparing(Run::one)
            .thenComparing(Run::other);

    private final TextWords one;
    private final TextWords other;
    private final BitSet takenOfOne = new BitSet();
    private final BitSet takenOfOther = new BitSet();

    /**
     * The same words in both texts.
     *
     * @param one the position of the first of them in the first text
     * @param other its position in the second text
     * @param length how many they are
     */
    record Run(int one, int other, int length) {}

    private WordingComparison(TextWords one, TextWords other) {
        this.one = one;
        this.other = other;
    }

    /** The runs of {@link #MIN_RUN} words and more that both texts have, the longest first. */
    static List<Run> of(TextWords one, TextWords other) {
        return new WordingComparison(one, other).tile();
    }

    private List<Run> tile() {
        List<Run> tiles = new ArrayList<>();
        PriorityQueue<Run> candidates = new PriorityQueue<>(LONGEST_FIRST);
        candidates.addAll(maximal());
        for (Run run = candidates.poll(); run != null; run = candidates.poll()) {
            List<Run> free = free(run);
            if (free.equals(List.of(run))) {
                takenOfOne.set(run.one(), run.one() + run.length());
                takenOfOther.set(run.other(), run.other() + run.length());
                tiles.add(run);
            } else {
                candidates.addAll(free);
            }
        }
        return tiles;
    }

    /** What is left of a run between words that are taken. */
    private List<Run> free(Run run) {
        List<Run> left = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= run.length(); i++) {
            if (i == run.length() || takenOfOne.get(run.one() + i) || takenOfOther.get(run.other() + i)) {
                if (i - from >= MIN_RUN) {
                    left.add(new Run(run.one() + from, run.other() + from, i - from));
                }
                from = i + 1;
            }
        }
        return left;
    }

    /** The runs that cannot be made longer, which may overlap. */
    private List<Run> maximal() {
        Map<Long, List<Integer>> places = places();
        List<Run> runs = new ArrayList<>();
        // By how much later the words stand in the other text: up to where these were compared
        Map<Integer, Integer> comparedTo = new HashMap<>();
        for (int i = 0; i < one.positions(); i++) {
            long shingle = one.shingle(i, MIN_RUN);
            for (int j : shingle == 0 ? List.<Integer>of() : places.getOrDefault(shingle, List.of())) {
                if (comparedTo.getOrDefault(j - i, 0) <= i) {
                    Run run = extended(i, j);
                    comparedTo.put(j - i, run.one() + run.length());
                    if (run.length() >= MIN_RUN) {
                        runs.add(run);
                    }
                }
            }
        }
        return runs;
    }

    private Map<Long, List<Integer>> places() {
        Map<Long, List<Integer>> places = new HashMap<>();
        for (int j = 0; j < other.positions(); j++) {
            long shingle = other.shingle(j, MIN_RUN);
            if (shingle != 0) {
                List<Integer> known = places.computeIfAbsent(shingle, first -> new ArrayList<>());
                if (known.size() < MAX_PLACES) {
                    known.add(j);
                }
            }
        }
        return places;
    }

    private Run extended(int i, int j) {
        int before = 0;
        while (isSame(i - before - 1, j - before - 1)) {
            before++;
        }
        int after = 0;
        while (isSame(i + after, j + after)) {
            after++;
        }
        return new Run(i - before, j - before, before + after);
    }

    private boolean isSame(int i, int j) {
        return i >= 0
                && j >= 0
                && i < one.positions()
                && j < other.positions()
                && one.at(i) != TextWords.END_OF_PARAGRAPH
                && one.at(i) == other.at(j);
    }
}
