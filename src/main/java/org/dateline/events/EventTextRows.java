package org.dateline.events;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import org.dateline.model.Event;
import org.dateline.model.Report;

/**
 * Writes the id, title, note and paragraphs of some events as bytes, event by event: one byte a character where that will
 * do, else two.
 */
final class EventTextRows {

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
        return new EventTexts.Cursor(bytes, begins.getInt(row)).text();
    }

    int length(int row) {
        return (row + 1 < begins.size() ? begins.getInt(row + 1) : size) - begins.getInt(row);
    }

    void copy(int row, byte[] into, int at) {
        System.arraycopy(bytes, begins.getInt(row), into, at, length(row));
    }
}
