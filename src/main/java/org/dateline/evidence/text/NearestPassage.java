package org.dateline.evidence.text;

import java.util.List;
import java.util.Optional;

/**
 * The passage of a text that comes nearest to words which do not stand in it: the one in which most of them stand, in their
 * order, with the least between them. Found as in approximate string matching (P. H. Sellers, 1980), with words for
 * letters.
 */
final class NearestPassage {

    /** A passage with fewer of the words in it is another passage. */
    private static final double MIN_SHARE_IN_COMMON = 0.5;

    /** What a wanted word costs that has no counterpart, or another word for one. */
    private static final int UNMATCHED = 4;

    /** What a word of the text costs that is not wanted: less, so that a passage holds all that can be matched. */
    private static final int EXTRA = 1;

    private NearestPassage() {}

    /** The nearest passage; of several that are as near that of the paragraph given, else the first. */
    static Optional<Passage> of(String words, ArchivedText text, int paragraph) {
        List<Word> wanted = Word.split(words);
        Candidate best = null;
        for (int number = 1; number <= text.size(); number++) {
            Candidate candidate = in(wanted, text.printed(number).orElse(""), number);
            if (best == null
                    || candidate.cost() < best.cost()
                    || (candidate.cost() == best.cost() && number == paragraph)) {
                best = candidate;
            }
        }
        return best == null || best.end() == 0 || best.common(wanted) < MIN_SHARE_IN_COMMON
                ? Optional.empty()
                : Optional.of(best.passage());
    }

    private record Candidate(String text, List<Word> words, int paragraph, int cost, int start, int end) {

        /** How much of the wanted words stands in the passage, in any order; marks do not count. */
        double common(List<Word> wanted) {
            List<String> here =
                    words.subList(start, end).stream().map(Word::key).toList();
            List<Word> real = wanted.stream().filter(word -> !word.isMark()).toList();
            long shared =
                    real.stream().filter(word -> here.contains(word.key())).count();
            return real.isEmpty() ? 0 : (double) shared / real.size();
        }

        Passage passage() {
            return Passage.of(
                    text,
                    paragraph,
                    words.get(start).start(),
                    words.get(end - 1).end());
        }
    }

    private static Candidate in(List<Word> wanted, String text, int paragraph) {
        List<Word> words = Word.split(text);
        int[] cost = new int[words.size() + 1];
        int[] start = new int[words.size() + 1];
        for (int j = 0; j < start.length; j++) {
            // A passage may begin anywhere
            start[j] = j;
        }
        for (int i = 0; i < wanted.size(); i++) {
            int[] nextCost = new int[cost.length];
            int[] nextStart = new int[start.length];
            nextCost[0] = (i + 1) * UNMATCHED;
            for (int j = 1; j < cost.length; j++) {
                boolean same = wanted.get(i).key().equals(words.get(j - 1).key());
                nextCost[j] = cost[j - 1] + (same ? 0 : UNMATCHED);
                nextStart[j] = start[j - 1];
                if (cost[j] + UNMATCHED < nextCost[j]) {
                    nextCost[j] = cost[j] + UNMATCHED;
                    nextStart[j] = start[j];
                }
                if (nextCost[j - 1] + EXTRA < nextCost[j]) {
                    nextCost[j] = nextCost[j - 1] + EXTRA;
                    nextStart[j] = nextStart[j - 1];
                }
            }
            cost = nextCost;
            start = nextStart;
        }
        int end = 0;
        for (int j = 1; j < cost.length; j++) {
            // And end anywhere; of those that are as near, the one as long as the words
            boolean closer = cost[j] < cost[end];
            boolean fits = cost[j] == cost[end]
                    && Math.abs(j - start[j] - wanted.size()) < Math.abs(end - start[end] - wanted.size());
            end = closer || fits ? j : end;
        }
        return new Candidate(text, words, paragraph, cost[end], start[end], end);
    }
}
