package org.dateline.evidence.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * A part of a text that is the same in another rendering, or that differs as a whole. Joined, the runs of a text are the
 * text.
 *
 * @param text the part, with the white space in it
 * @param differs whether the other rendering has not these words
 */
public record WordRun(String text, boolean differs) {

    public WordRun {
        Objects.requireNonNull(text);
    }

    /** The text in runs; the white space between a word that differs and one that does not belongs to neither's mark. */
    public static List<WordRun> join(String text, List<Word> words, BitSet differing) {
        List<WordRun> runs = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < words.size(); ) {
            boolean differs = differing.get(i);
            int after = differs ? differing.nextClearBit(i) : nextSet(differing, i);
            int last = Math.min(after, words.size()) - 1;
            int start = differs ? words.get(i).start() : from;
            if (start > from) {
                runs.add(new WordRun(text.substring(from, start), false));
            }
            runs.add(new WordRun(text.substring(start, words.get(last).end()), differs));
            from = words.get(last).end();
            i = last + 1;
        }
        if (from < text.length()) {
            runs.add(new WordRun(text.substring(from), false));
        }
        return runs;
    }

    private static int nextSet(BitSet bits, int from) {
        int next = bits.nextSetBit(from);
        return next < 0 ? Integer.MAX_VALUE : next;
    }
}
