package org.dateline.evidence.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Two renderings of words, compared word by word and to the letter; the shape of quotation marks and the width of white
 * space do not matter. Marks of punctuation are words of their own.
 *
 * @param one the first rendering in runs of words that the other has too, and words that it has not
 * @param other the same of the second
 */
public record WordDiff(List<WordRun> one, List<WordRun> other) {

    public WordDiff {
        one = List.copyOf(one);
        other = List.copyOf(other);
    }

    /** Compares two renderings. */
    public static WordDiff of(String one, String other) {
        List<Word> first = Word.split(one);
        List<Word> second = Word.split(other);
        Sides sides = Sides.of(first, second);
        return new WordDiff(WordRun.join(one, first, sides.one()), WordRun.join(other, second, sides.other()));
    }

    /** Whether they have the same words. */
    public boolean same() {
        return one.stream().noneMatch(WordRun::differs) && other.stream().noneMatch(WordRun::differs);
    }

    /**
     * The positions of the words that differ.
     *
     * @param one of the first rendering
     * @param other of the second
     */
    public record Sides(BitSet one, BitSet other) {

        /** Compares two renderings word by word. */
        public static Sides of(List<Word> first, List<Word> second) {
            Sides sides = new Sides(new BitSet(), new BitSet());
            List<String> left = keys(first);
            List<String> right = keys(second);
            for (AbstractDelta<String> delta : DiffUtils.diff(left, right).getDeltas()) {
                if (delta.getType() != DeltaType.EQUAL) {
                    mark(
                            sides.one(),
                            delta.getSource().getPosition(),
                            delta.getSource().size());
                    mark(
                            sides.other(),
                            delta.getTarget().getPosition(),
                            delta.getTarget().size());
                }
            }
            return sides;
        }

        private static void mark(BitSet positions, int from, int size) {
            positions.set(from, from + size);
        }

        private static List<String> keys(List<Word> words) {
            return new ArrayList<>(words.stream().map(Word::key).toList());
        }
    }
}
