package org.dateline.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Words among which those are found that differ by few letters from another (optimal string alignment: letters put in, taken out,
 * replaced, or swapped with their neighbour). Words that begin alike are compared with it together, so that many can be asked about
 * among many.
 */
public final class NearWords {

    private final String[] sorted;

    /** A word that was found, and by how many letters it differs. */
    public record Near(String word, int letters) {}

    /** Among these, compared letter by letter as they are. */
    public NearWords(Collection<String> words) {
        sorted = words.stream().distinct().sorted().toArray(String[]::new);
    }

    /** Those that differ by at most so many letters, the nearest first and then by their letters. */
    public List<Near> to(String word, int most) {
        List<Near> found = new ArrayList<>();
        // A row says by how much a beginning of a candidate differs from each beginning of the word
        List<int[]> rows = new ArrayList<>();
        rows.add(IntStream.rangeClosed(0, word.length()).toArray());
        String before = "";
        for (int at = 0; at < sorted.length; ) {
            String candidate = sorted[at];
            int length = Math.min(common(before, candidate), rows.size() - 1);
            rows.subList(length + 1, rows.size()).clear();
            while (length < candidate.length() && mayBeNear(rows, most)) {
                length++;
                rows.add(row(rows, candidate, word));
            }
            before = candidate;
            if (mayBeNear(rows, most)) {
                int letters = rows.get(length)[word.length()];
                if (letters <= most) {
                    found.add(new Near(candidate, letters));
                }
                at++;
            } else {
                at = after(at, candidate, length);
            }
        }
        found.sort(Comparator.comparingInt(Near::letters));
        return found;
    }

    private static int common(String one, String other) {
        int different = Arrays.mismatch(one.toCharArray(), other.toCharArray());
        return different < 0 ? one.length() : different;
    }

    /** Whether words with this beginning can be near; swapped letters look two rows back. */
    private static boolean mayBeNear(List<int[]> rows, int most) {
        int last = rows.size() - 1;
        return least(rows.get(last)) <= most || last > 0 && least(rows.get(last - 1)) < most;
    }

    private static int least(int[] row) {
        int least = row[0];
        for (int value : row) {
            least = Math.min(least, value);
        }
        return least;
    }

    private static int[] row(List<int[]> rows, String candidate, String word) {
        int at = rows.size();
        int[] above = rows.get(at - 1);
        char letter = candidate.charAt(at - 1);
        int[] row = new int[above.length];
        row[0] = at;
        for (int i = 1; i < row.length; i++) {
            char other = word.charAt(i - 1);
            row[i] = Math.min(above[i - 1] + (letter == other ? 0 : 1), Math.min(above[i], row[i - 1]) + 1);
            if (i > 1 && at > 1 && letter == word.charAt(i - 2) && candidate.charAt(at - 2) == other) {
                row[i] = Math.min(row[i], rows.get(at - 2)[i - 2] + 1);
            }
        }
        return row;
    }

    /** Where the words end that begin as this one does. */
    private int after(int at, String candidate, int length) {
        int low = at + 1;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle].regionMatches(0, candidate, 0, length)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
