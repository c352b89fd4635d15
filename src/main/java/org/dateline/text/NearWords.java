package org.dateline.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Words among which those are found that differ by few letters from another (optimal string alignment: letters put in, taken out,
 * replaced, or swapped with their neighbour). Words that begin alike are compared with it together, so that many can be asked about
 * among many.
 */
public final class NearWords {

    private final String[] sorted;
    private long left;

    /** A word that was found, and by how many letters it differs. */
    public record Near(String word, int letters) {}

    /** Among these, compared letter by letter as they are. */
    public NearWords(Collection<String> words) {
        this(words, Long.MAX_VALUE);
    }

    /**
     * Among these.
     *
     * @param enough how many pairs of letters are compared in all; after that nothing is found any more
     */
    NearWords(Collection<String> words, long enough) {
        left = enough;
        sorted = words.stream().distinct().sorted().toArray(String[]::new);
    }

    /** Those that differ by at most so many letters, the nearest first and then by their letters. */
    public List<Near> to(String word, int most) {
        Rows rows = new Rows(word, most);
        List<Near> found = new ArrayList<>();
        String before = "";
        int length = 0;
        for (int at = 0; at < sorted.length && left > 0; ) {
            String candidate = sorted[at];
            length = Math.min(common(before, candidate), length);
            while (length < candidate.length() && rows.mayBeNear(length)) {
                length++;
                rows.fill(length, candidate);
                left -= 2L * most + 1;
            }
            left--;
            before = candidate;
            if (rows.mayBeNear(length)) {
                int letters = rows.letters(length);
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
        int most = Math.min(one.length(), other.length());
        int at = 0;
        while (at < most && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    /**
     * By how much each beginning of a candidate differs from each beginning of the word: of a row only what lies so near the diagonal
     * that it may come to something, and what lies beside that is far.
     */
    private static final class Rows {

        private final String word;
        private final int most;
        private final int far;
        private final List<int[]> rows = new ArrayList<>();

        Rows(String word, int most) {
            this.word = word;
            this.most = most;
            this.far = most + 1;
            fill(0, "");
        }

        void fill(int at, String candidate) {
            if (at == rows.size()) {
                rows.add(new int[word.length() + 1]);
            }
            int[] row = rows.get(at);
            int first = Math.max(0, at - most);
            int last = Math.min(word.length(), at + most);
            if (first > 0 && first <= row.length) {
                row[first - 1] = far;
            }
            for (int i = first; i <= last; i++) {
                row[i] = i == 0 || at == 0 ? at + i : least(row, at, i, candidate);
            }
            if (last + 1 < row.length) {
                row[last + 1] = far;
            }
        }

        private int least(int[] row, int at, int i, String candidate) {
            int[] above = rows.get(at - 1);
            char letter = candidate.charAt(at - 1);
            char other = word.charAt(i - 1);
            int least = Math.min(above[i - 1] + (letter == other ? 0 : 1), Math.min(above[i], row[i - 1]) + 1);
            boolean isSwapped = i > 1 && at > 1 && letter == word.charAt(i - 2) && candidate.charAt(at - 2) == other;
            return isSwapped ? Math.min(least, rows.get(at - 2)[i - 2] + 1) : least;
        }

        /** Whether words with this beginning can be near; swapped letters look two rows back. */
        boolean mayBeNear(int at) {
            return least(at) <= most || at > 0 && least(at - 1) < most;
        }

        private int least(int at) {
            int[] row = rows.get(at);
            int least = far;
            for (int i = Math.max(0, at - most); i <= Math.min(word.length(), at + most); i++) {
                least = Math.min(least, row[i]);
            }
            return least;
        }

        int letters(int at) {
            return Math.abs(at - word.length()) > most ? far : rows.get(at)[word.length()];
        }
    }

    /** Where the words end that begin as this one does; they are mostly few, so that it is looked for in steps that double. */
    private int after(int at, String candidate, int length) {
        int low = at + 1;
        int step = 1;
        while (low + step <= sorted.length && begins(low + step - 1, candidate, length)) {
            low += step;
            step *= 2;
        }
        int high = Math.min(sorted.length, low + step - 1);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begins(middle, candidate, length)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean begins(int at, String candidate, int length) {
        return sorted[at].regionMatches(0, candidate, 0, length);
    }
}
