package org.dateline.events;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ids, titles, notes and paragraphs of many events as bytes, by their numbers in the file, as
 * {@link EventTextRows} writes them.
 */
final class EventTexts {

    /** Arrays of this size are ordinary ones to the collector even in a small heap. */
    private static final int CHUNK = 400 << 10;

    private final List<byte[]> chunks = new ArrayList<>();
    /** Where an event begins: the number of its chunk, times 2^32, and its offset in it. */
    private final LongArrayList begins = new LongArrayList();

    private byte[] bytes = new byte[0];
    private int size;

    void add(EventTextRows rows, int row) {
        int length = rows.length(row);
        if (bytes.length - size < length) {
            bytes = new byte[Math.max(CHUNK, length)];
            size = 0;
            chunks.add(bytes);
        }
        begins.add((long) (chunks.size() - 1) << 32 | size);
        rows.copy(row, bytes, size);
        size += length;
    }

    /** Ends the adding. */
    void trim() {
        begins.trim();
        if (!chunks.isEmpty()) {
            chunks.set(chunks.size() - 1, Arrays.copyOf(bytes, size));
        }
    }

    long bytes() {
        return 8L * begins.elements().length + (long) CHUNK * chunks.size();
    }

    /** Reads the texts of an event, beginning with its id. */
    Cursor at(int number) {
        long begin = begins.getLong(number);
        return new Cursor(chunks.get((int) (begin >>> 32)), (int) begin);
    }

    static final class Cursor {

        private final byte[] bytes;
        private int at;

        Cursor(byte[] bytes, int at) {
            this.bytes = bytes;
            this.at = at;
        }

        @Nullable
        String textOrNull() {
            String text = text();
            return text.isEmpty() ? null : text;
        }

        String text() {
            int length = number();
            int from = at;
            if ((length & 1) == 0) {
                at += length >> 1;
                return new String(bytes, from, length >> 1, StandardCharsets.ISO_8859_1);
            }
            at += length - 1;
            char[] text = new char[length >> 1];
            for (int i = 0; i < text.length; i++) {
                text[i] = (char) ((bytes[from + 2 * i] & 0xFF) << 8 | bytes[from + 2 * i + 1] & 0xFF);
            }
            return new String(text);
        }

        List<Integer> paragraphs() {
            Integer[] paragraphs = new Integer[number()];
            for (int i = 0; i < paragraphs.length; i++) {
                paragraphs[i] = number();
            }
            return List.of(paragraphs);
        }

        private int number() {
            int value = 0;
            int shift = 0;
            byte next;
            do {
                next = bytes[at++];
                value |= (next & 0x7F) << shift;
                shift += 7;
            } while (next < 0);
            return value;
        }
    }
}
