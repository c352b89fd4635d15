package org.dateline.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the words that someone may have meant by another. */
public final class Nearest {

    private record Candidate(String word, int distance) {}

    private Nearest() {}

    /** The known word that the given one looks like a slip of, or empty if it looks like none. */
    public static Optional<String> to(String word, Collection<String> known) {
        return among(word, known, 1).stream().findFirst();
    }

    /** The known words that the given one looks like a slip of, the nearest first, at most so many. */
    public static List<String> among(String word, Collection<String> known, int most) {
        String folded = Folding.fold(word);
        int farthest = Math.max(1, folded.length() / 3);
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= farthest)
                .map(candidate -> new Candidate(candidate, distance(folded, Folding.fold(candidate))))
                .filter(candidate -> candidate.distance() <= farthest)
                .sorted(Comparator.comparingInt(Candidate::distance))
                .limit(most)
                .map(Candidate::word)
                .toList();
    }

    /**
     * How many letters must be put in, taken out, replaced or swapped with their neighbour to turn one word into the
     * other (optimal string alignment).
     */
    private static int distance(String one, String other) {
        int[][] distance = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                distance[i][j] = i == 0 || j == 0 ? i + j : step(distance, one, i, other, j);
            }
        }
        return distance[one.length()][other.length()];
    }

    private static int step(int[][] distance, String one, int i, String other, int j) {
        int replaced = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(distance[i - 1][j - 1] + replaced, Math.min(distance[i - 1][j], distance[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, distance[i - 2][j - 2] + 1) : least;
    }
}
