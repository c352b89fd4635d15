package org.dateline.evidence;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Numbers texts from 0 in the order in which they come. Equal texts have the same number, which is told by their
 * {@link TextKey}; the texts themselves stand in one array of bytes, a tenth of what so many strings would take.
 */
final class TextNumbers {

    private final KeyNumbers known = new KeyNumbers();
    private final IntArrayList ends = new IntArrayList();
    private byte[] utf8 = new byte[4096];
    private int used;

    /** The number of a text that is known by this key; one that is new is kept as it stands. */
    int numberOf(long key, String text) {
        int number = known.putIfAbsent(key, ends.size());
        if (number == ends.size()) {
            add(text);
        }
        return number;
    }

    /** The number of what is known by this key; -1 if nothing is. */
    int find(long key) {
        return known.get(key);
    }

    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (used + bytes.length > utf8.length) {
            utf8 = Arrays.copyOf(utf8, Math.max(used + bytes.length, utf8.length + (utf8.length >> 1)));
        }
        System.arraycopy(bytes, 0, utf8, used, bytes.length);
        used += bytes.length;
        ends.add(used);
    }

    String text(int number) {
        int begin = number == 0 ? 0 : ends.getInt(number - 1);
        return new String(utf8, begin, ends.getInt(number) - begin, StandardCharsets.UTF_8);
    }

    int size() {
        return ends.size();
    }
}
