package org.dateline.model;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes events as rows of bytes, one after the other; see {@link EventRows} for what a row holds. What is set between two
 * calls of {@link #end} belongs to one event, in any order.
 */
public final class RowWriter {

    static final int INSTANT = 1;
    static final int EXACT = 2;
    static final int NOTE = 4;
    static final int MINUTES = 8;
    static final int SECONDS_IN_MINUTE = 60;

    private byte[] bytes;
    private int size;
    private String id = "";
    private String title = "";
    private int category;
    private Instant start = Instant.EPOCH;
    private Instant startLatest = Instant.EPOCH;
    private Instant endEarliest = Instant.EPOCH;
    private Instant end = Instant.EPOCH;
    private @Nullable String note;
    private int[] places = new int[16];
    private int placeNumbers;
    /** For each report its source, how many paragraphs it has, and these. */
    private int[] reports = new int[64];

    private int reportNumbers;
    private int reportCount;
    private int latestReport;

    /** A writer that begins with room for so many bytes. */
    public RowWriter(int room) {
        bytes = new byte[Math.max(64, room)];
    }

    /** Forgets what was set since the last row. */
    public void begin() {
        note = null;
        placeNumbers = 0;
        reportNumbers = 0;
        reportCount = 0;
    }

    /** Sets the id. */
    public void id(String value) {
        id = value;
    }

    /** Sets the title. */
    public void title(String value) {
        title = value;
    }

    /** Sets the position of the category in its catalog. */
    public void category(int position) {
        category = position;
    }

    /** Sets the time, as {@link EventTime} takes it. */
    public void time(
            Instant first, Instant latestFirst, Instant earliestLast, Instant last, @Nullable String sourcesWords) {
        start = first;
        startLatest = latestFirst;
        endEarliest = earliestLast;
        end = last;
        note = sourcesWords;
    }

    /** Adds a place by its position in its catalog. */
    public void place(int position, Precision precision) {
        if (placeNumbers + 2 > places.length) {
            places = Arrays.copyOf(places, 2 * places.length);
        }
        places[placeNumbers++] = position;
        places[placeNumbers++] = precision.ordinal();
    }

    /** Adds a report of a source, by its position in its catalog; the paragraphs that follow belong to it. */
    public void report(int source) {
        reportCount++;
        addToReports(source);
        latestReport = reportNumbers;
        addToReports(0);
    }

    /** Adds a paragraph of the latest report; they are ascending, each once. */
    public void paragraph(int number) {
        reports[latestReport]++;
        addToReports(number);
    }

    private void addToReports(int number) {
        if (reportNumbers == reports.length) {
            reports = Arrays.copyOf(reports, 2 * reports.length);
        }
        reports[reportNumbers++] = number;
    }

    /** Writes what was set as a row. */
    public void end() {
        boolean instant = start.equals(end);
        boolean exact = start.equals(startLatest) && end.equals(endEarliest);
        boolean minutes = isMinute(start) && isMinute(startLatest) && isMinute(endEarliest) && isMinute(end);
        put((instant ? INSTANT : 0) | (exact ? EXACT : 0) | (note == null ? 0 : NOTE) | (minutes ? MINUTES : 0));
        put(start, minutes);
        if (!instant) {
            put(end, minutes);
        }
        if (!exact) {
            put(startLatest, minutes);
            put(endEarliest, minutes);
        }
        putNumber(category);
        putNumber(placeNumbers / 2);
        for (int i = 0; i < placeNumbers; i++) {
            putNumber(places[i]);
        }
        putNumber(reportCount);
        for (int i = 0; i < reportNumbers; i++) {
            putNumber(reports[i]);
        }
        put(id);
        put(title);
        if (note != null) {
            put(note);
        }
    }

    private static boolean isMinute(Instant time) {
        return time.getNano() == 0 && time.getEpochSecond() % SECONDS_IN_MINUTE == 0;
    }

    private void put(Instant time, boolean minutes) {
        if (minutes) {
            putSigned(time.getEpochSecond() / SECONDS_IN_MINUTE);
        } else {
            putSigned(time.getEpochSecond());
            putNumber(time.getNano());
        }
    }

    private void put(int value) {
        room(1);
        bytes[size++] = (byte) value;
    }

    private void putSigned(long value) {
        putNumber((value << 1) ^ (value >> 63));
    }

    private void putNumber(long value) {
        room(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** Its length, doubled, and one if each character takes two bytes; then the characters. */
    private void put(String text) {
        int length = text.length();
        room(10 + 2 * length);
        int before = size;
        putNumber(2L * length);
        for (int i = 0; i < length; i++) {
            char character = text.charAt(i);
            if (character > 0xFF) {
                size = before;
                putWide(text);
                return;
            }
            bytes[size++] = (byte) character;
        }
    }

    private void putWide(String text) {
        putNumber(2L * text.length() + 1);
        for (int i = 0; i < text.length(); i++) {
            bytes[size++] = (byte) (text.charAt(i) >> 8);
            bytes[size++] = (byte) text.charAt(i);
        }
    }

    private void room(int wanted) {
        if (bytes.length - size < wanted) {
            bytes = Arrays.copyOf(bytes, Math.max(size + wanted, 2 * size));
        }
    }

    /** How many bytes the rows take that were written. */
    public int size() {
        return size;
    }

    /** The rows that were written. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
