package org.dateline.evidence.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of a text as numbers, the same number for the same word whatever its case; without marks of punctuation. */
final class TextWords {

    /** Stands between two paragraphs, and is equal to no word. */
    static final int END_OF_PARAGRAPH = -1;

    private static final int FACTOR_BITS = 29;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final ArchivedText text;
    private final int[] numbers;
    private final List<Place> places;
    private final int size;

    /** Where a word stands; at the end of a paragraph that of the word before. */
    private record Place(int paragraph, Word word) {}

    /**
     * The words of a text.
     *
     * @param known the numbers of words, to which those are added that it has not yet
     */
    TextWords(ArchivedText text, Map<String, Integer> known) {
        this.text = text;
        this.places = new ArrayList<>();
        List<Integer> found = new ArrayList<>();
        for (int paragraph = 1; paragraph <= text.size(); paragraph++) {
            for (Word word : Word.split(text.printed(paragraph).orElse(""))) {
                if (!word.isMark()) {
                    found.add(known.computeIfAbsent(word.key().toLowerCase(Locale.ROOT), first -> known.size()));
                    places.add(new Place(paragraph, word));
                }
            }
            found.add(END_OF_PARAGRAPH);
            places.add(new Place(paragraph, new Word(" ", 0, 0)));
        }
        numbers = found.stream().mapToInt(Integer::intValue).toArray();
        size = numbers.length - text.size();
    }

    /** How many words it has. */
    int size() {
        return size;
    }

    /** How many positions there are: those of the words and one after each paragraph. */
    int positions() {
        return numbers.length;
    }

    /** The number of the word at a position, or {@link #END_OF_PARAGRAPH}. */
    int at(int position) {
        return numbers[position];
    }

    /** A number that is the same for the same words from a position on; 0 if a paragraph ends before so many. */
    long shingle(int position, int length) {
        long hash = 1;
        for (int i = position; i < position + length; i++) {
            if (i >= numbers.length || numbers[i] == END_OF_PARAGRAPH) {
                return 0;
            }
            hash = (hash ^ numbers[i]) * FACTOR;
            hash ^= hash >>> FACTOR_BITS;
        }
        return hash == 0 ? 1 : hash;
    }

    /** The shingles of all positions, each once and ascending. */
    long[] shingles(int length) {
        long[] all = new long[numbers.length];
        for (int position = 0; position < all.length; position++) {
            all[position] = shingle(position, length);
        }
        return Arrays.stream(all)
                .filter(shingle -> shingle != 0)
                .sorted()
                .distinct()
                .toArray();
    }

    /** So many words from a position on as printed, with the sentences around them; all in one paragraph. */
    Passage passage(int position, int length) {
        Place first = places.get(position);
        Place last = places.get(position + length - 1);
        return Passage.of(
                text.printed(first.paragraph()).orElse(""),
                first.paragraph(),
                first.word().start(),
                last.word().end());
    }
}
