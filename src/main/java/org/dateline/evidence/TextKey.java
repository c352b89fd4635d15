package org.dateline.evidence;

import org.dateline.model.Quote;
import org.jspecify.annotations.Nullable;

/**
 * A number of 64 bits that stands for a text, so that a million of them can be told apart without being in memory. Of two
 * million different texts two share their number with a probability of one in ten million.
 */
final class TextKey {

    private static final long FIRST = 0xCBF29CE484222325L;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private TextKey() {}

    static long of(String text) {
        return mixed(add(FIRST, text));
    }

    /** The same for quotes that render the same spoken words, or are the same quote. */
    static long ofSaid(Quote quote) {
        String utterance = quote.utterance();
        if (utterance != null) {
            return mixed(add(1, utterance));
        }
        long key = add(add(add(2, quote.source()), quote.speaker()), quote.role());
        return mixed(add(key * FACTOR + quote.paragraph(), quote.text()));
    }

    private static long add(long key, @Nullable String text) {
        if (text == null) {
            return key * FACTOR + 1;
        }
        long added = key;
        for (int i = 0; i < text.length(); i++) {
            added = (added ^ text.charAt(i)) * FACTOR;
            added ^= added >>> 29;
        }
        return (added ^ (0x10000L + text.length())) * FACTOR;
    }

    /** The last step of SplitMix64: every bit depends on every other. */
    private static long mixed(long key) {
        long mixed = (key ^ (key >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
