package org.dateline.events;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.model.Event;
import org.dateline.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * The ids, titles, notes and paragraphs of many events as bytes, by their numbers in the file, as
 * {@link Rows} writes and {@link Cursor} reads them.
 */
final class EventTexts {

    /** Arrays of this size are ordinary ones to the collector even in a small heap. */
    private static final int CHUNK = 400 << 10;

    private final List<byte[]> chunks = new ArrayList<>();
    /** Where an event begins: the number of its chunk, times 2^32, and its offset in it. */
    private final LongArrayList begins = new LongArrayList();

    private byte[] bytes = new byte[0];
    private int size;

    void add(Rows rows, int row) {
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

    /**
     * Writes the id, title, note and paragraphs of some events as bytes, event by event: one byte a character where that will
     * do, else two.
     */
    static final class Rows {

        private final IntArrayList begins = new IntArrayList();
        private byte[] bytes = new byte[256];
        private int size;

        void add(Event event) {
            begins.add(size);
            String note = event.time().note();
            put(event.id());
            put(event.title());
            put(note == null ? "" : note);
            for (Report report : event.reports()) {
                ensureRoom(5 * (1 + report.paragraphs().size()));
                put(report.paragraphs().size());
                report.paragraphs().forEach(this::put);
            }
        }

        private void ensureRoom(int more) {
            if (bytes.length - size < more) {
                bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
            }
        }

        private void put(int value) {
            int rest = value;
            while ((rest & ~0x7F) != 0) {
                bytes[size++] = (byte) (rest | 0x80);
                rest >>>= 7;
            }
            bytes[size++] = (byte) rest;
        }

        /** Its length, doubled, and one if each character takes two bytes; then the characters. */
        @SuppressWarnings("deprecation") // cuts characters off to their lower bytes, which is what is wanted
        private void put(String text) {
            int length = text.length();
            ensureRoom(5 + 2 * length);
            boolean wide = false;
            for (int i = 0; i < length && !wide; i++) {
                wide = text.charAt(i) > 0xFF;
            }
            put(2 * length + (wide ? 1 : 0));
            if (!wide) {
                text.getBytes(0, length, bytes, size);
                size += length;
                return;
            }
            for (int i = 0; i < length; i++) {
                bytes[size++] = (byte) (text.charAt(i) >> 8);
                bytes[size++] = (byte) text.charAt(i);
            }
        }

        String id(int row) {
            return new Cursor(bytes, begins.getInt(row)).text();
        }

        int length(int row) {
            return (row + 1 < begins.size() ? begins.getInt(row + 1) : size) - begins.getInt(row);
        }

        void copy(int row, byte[] into, int at) {
            System.arraycopy(bytes, begins.getInt(row), into, at, length(row));
        }
    }
}
