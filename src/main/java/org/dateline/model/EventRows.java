package org.dateline.model;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Many events in little memory. What finds and draws an event stands in a row of bytes: its times, to the minute or to the
 * nanosecond; the positions of category, places and sources in the dataset's catalogs, with precisions and paragraphs; id,
 * title and the time's note. The rest is read when it is asked for. An event is made anew each time that it is got; it
 * equals any other with the same content. Immutable, safe to use from several threads.
 */
public final class EventRows extends AbstractList<Event> implements RandomAccess {

    private static final Precision[] PRECISIONS = Precision.values();
    private static final int KEPT_WHOLE = 256;

    private final Catalog<Source> sources;
    private final Catalog<Place> places;
    private final Catalog<Category> categories;
    private final EventDetails details;
    private final byte[][] chunks;
    /** Where a row begins: the number of its chunk, times 2^32, and its offset in it. */
    private final long[] begins;
    /** By hash of the id the number of the event and one, at the next free entry; 0 where there is none. */
    private final int[] byId;
    /** Events that were read as a whole lately, each where its number says. */
    private final AtomicReferenceArray<@Nullable ReadEvent> whole = new AtomicReferenceArray<>(KEPT_WHOLE);

    private record ReadEvent(int number, Event event) {}

    private EventRows(Builder builder, EventDetails details) {
        this.sources = builder.sources;
        this.places = builder.places;
        this.categories = builder.categories;
        this.details = details;
        this.chunks = builder.chunks.toArray(byte[][]::new);
        this.begins = Arrays.copyOf(builder.begins, builder.size);
        this.byId = builder.byId;
    }

    /** Collects rows that were written by {@link RowWriter} for the same catalogs. Not safe to use from several threads. */
    public static final class Builder {

        private final Catalog<Source> sources;
        private final Catalog<Place> places;
        private final Catalog<Category> categories;
        private final List<byte[]> chunks = new ArrayList<>();
        private long[] begins = new long[1024];
        private int[] hashes = new int[1024];
        private int[] byId = new int[4096];
        private int size;
        private long bytes;

        /** Without events yet. */
        public Builder(Catalog<Source> sources, Catalog<Place> places, Catalog<Category> categories) {
            this.sources = sources;
            this.places = places;
            this.categories = categories;
        }

        /** Takes over the bytes of rows, which are added one by one then. */
        public void addChunk(byte[] rows) {
            chunks.add(rows);
            bytes += rows.length;
        }

        /**
         * Adds the row at this offset of the latest chunk, unless an event with its id is there already.
         *
         * @return the number of the event that has the id already, or -1 if it was added
         */
        public int add(int offset) {
            long begin = ((long) (chunks.size() - 1) << 32) | offset;
            if (2L * (size + 1) > byId.length) {
                grow();
            }
            Row row = new Row(chunks.get(chunks.size() - 1), offset);
            int hash = row.hashOfText();
            int slot = hash & (byId.length - 1);
            while (byId[slot] != 0) {
                int taken = byId[slot] - 1;
                if (hashes[taken] == hash && row.hasText(offset, row(taken))) {
                    return taken;
                }
                slot = (slot + 1) & (byId.length - 1);
            }
            if (size == begins.length) {
                begins = Arrays.copyOf(begins, 2 * size);
                hashes = Arrays.copyOf(hashes, 2 * size);
            }
            begins[size] = begin;
            hashes[size] = hash;
            size++;
            byId[slot] = size;
            return -1;
        }

        private Row row(int number) {
            return new Row(chunks.get((int) (begins[number] >>> 32)), (int) begins[number]);
        }

        private void grow() {
            byId = new int[2 * byId.length];
            for (int number = 0; number < size; number++) {
                int slot = hashes[number] & (byId.length - 1);
                while (byId[slot] != 0) {
                    slot = (slot + 1) & (byId.length - 1);
                }
                byId[slot] = number + 1;
            }
        }

        /** How many events there are. */
        public int size() {
            return size;
        }

        /** About how many bytes they take. */
        public long bytes() {
            return bytes + 12L * begins.length + 4L * byId.length;
        }

        /**
         * The events.
         *
         * @param details reads the rest of each
         */
        public EventRows build(EventDetails details) {
            return new EventRows(this, details);
        }
    }

    /** A catalog of these events. */
    public Catalog<Event> catalog() {
        return Catalog.of(this, this::positionOf);
    }

    private int positionOf(String id) {
        RowWriter writer = new RowWriter(3 * id.length());
        writer.id(id);
        writer.end();
        Row wanted = new Row(writer.toBytes(), 0);
        int slot = wanted.hashOfText() & (byId.length - 1);
        while (byId[slot] != 0) {
            if (wanted.hasText(0, row(byId[slot] - 1))) {
                return byId[slot] - 1;
            }
            slot = (slot + 1) & (byId.length - 1);
        }
        return -1;
    }

    @Override
    public int size() {
        return begins.length;
    }

    @Override
    public Event get(int number) {
        return new RowEvent(Objects.checkIndex(number, begins.length));
    }

    private Row row(int number) {
        return new Row(chunks[(int) (begins[number] >>> 32)], (int) begins[number]);
    }

    private Event whole(int number, Event known) {
        ReadEvent kept = whole.get(number % KEPT_WHOLE);
        if (kept == null || kept.number() != number) {
            kept = new ReadEvent(number, details.read(number, known));
            whole.set(number % KEPT_WHOLE, kept);
        }
        return kept.event();
    }

    EventCursor cursor() {
        return new Cursor();
    }

    /** Reads on in a row. */
    private static final class Row {

        private byte[] bytes;
        private int at;

        Row(byte[] bytes, int at) {
            this.bytes = bytes;
            this.at = at;
        }

        int flags() {
            return bytes[at++];
        }

        long number() {
            long value = 0;
            int shift = 0;
            byte next;
            do {
                next = bytes[at++];
                value |= (long) (next & 0x7F) << shift;
                shift += 7;
            } while (next < 0);
            return value;
        }

        int count() {
            return (int) number();
        }

        long signed() {
            long value = number();
            return (value >>> 1) ^ -(value & 1);
        }

        Instant instant(boolean minutes) {
            return minutes
                    ? Instant.ofEpochSecond(signed() * RowWriter.SECONDS_IN_MINUTE)
                    : Instant.ofEpochSecond(signed(), number());
        }

        void skipNumbers(int count) {
            for (int left = count; left > 0; ) {
                if (bytes[at++] >= 0) {
                    left--;
                }
            }
        }

        int flagsAndSkipTimes() {
            skipText();
            int flags = flags();
            int times = 1 + ((flags & RowWriter.INSTANT) == 0 ? 1 : 0) + ((flags & RowWriter.EXACT) == 0 ? 2 : 0);
            skipNumbers((flags & RowWriter.MINUTES) == 0 ? 2 * times : times);
            return flags;
        }

        void toPlaces() {
            flagsAndSkipTimes();
            skipNumbers(1);
        }

        void toReports() {
            toPlaces();
            skipNumbers(2 * count());
        }

        void toTitle() {
            toReports();
            for (int left = count(); left > 0; left--) {
                skipNumbers(1);
                skipNumbers(count());
            }
        }

        private void skipText() {
            int length = count();
            at += (length & 1) == 0 ? length >> 1 : length - 1;
        }

        String text() {
            int length = count();
            boolean wide = (length & 1) == 1;
            int characters = length >> 1;
            int from = at;
            at += wide ? 2 * characters : characters;
            if (!wide) {
                return new String(bytes, from, characters, StandardCharsets.ISO_8859_1);
            }
            char[] text = new char[characters];
            for (int i = 0; i < characters; i++) {
                text[i] = (char) ((bytes[from + 2 * i] & 0xFF) << 8 | bytes[from + 2 * i + 1] & 0xFF);
            }
            return new String(text);
        }

        /** A hash of the text that stands here, which is passed over. */
        int hashOfText() {
            int from = at;
            skipText();
            int hash = 1;
            for (int i = from; i < at; i++) {
                hash = 31 * hash + bytes[i];
            }
            hash *= 0x9E3779B9;
            return hash ^ (hash >>> 15);
        }

        /** Whether the text at this offset is that at which the other stands. */
        boolean hasText(int offset, Row other) {
            int from = other.at;
            other.skipText();
            int length = other.at - from;
            return bytes.length - offset >= length
                    && Arrays.equals(bytes, offset, offset + length, other.bytes, from, other.at);
        }
    }

    /** An event of which the row is read when it is asked. */
    private final class RowEvent implements Event {

        private final int number;

        RowEvent(int number) {
            this.number = number;
        }

        @Override
        public String id() {
            return row(number).text();
        }

        @Override
        public String title() {
            Row row = row(number);
            row.toTitle();
            return row.text();
        }

        @Override
        public @Nullable String summary() {
            return whole(number, this).summary();
        }

        @Override
        public String category() {
            Row row = row(number);
            row.flagsAndSkipTimes();
            return categories.list().get(row.count()).id();
        }

        @Override
        public EventTime time() {
            Row row = row(number);
            row.skipText();
            int flags = row.flags();
            boolean minutes = (flags & RowWriter.MINUTES) != 0;
            boolean exact = (flags & RowWriter.EXACT) != 0;
            Instant start = row.instant(minutes);
            Instant end = (flags & RowWriter.INSTANT) != 0 ? start : row.instant(minutes);
            Instant startLatest = exact ? start : row.instant(minutes);
            Instant endEarliest = exact ? end : row.instant(minutes);
            return new EventTime(start, startLatest, endEarliest, end, note(flags));
        }

        private @Nullable String note(int flags) {
            if ((flags & RowWriter.NOTE) == 0) {
                return null;
            }
            Row row = row(number);
            row.toTitle();
            row.skipText();
            return row.text();
        }

        @Override
        public List<EventPlace> places() {
            Row row = row(number);
            row.toPlaces();
            EventPlace[] named = new EventPlace[row.count()];
            for (int i = 0; i < named.length; i++) {
                String place = places.list().get(row.count()).id();
                named[i] = new EventPlace(place, PRECISIONS[row.count()]);
            }
            return List.of(named);
        }

        @Override
        public List<Report> reports() {
            Row row = row(number);
            row.toReports();
            Report[] told = new Report[row.count()];
            for (int i = 0; i < told.length; i++) {
                String source = sources.list().get(row.count()).id();
                Integer[] paragraphs = new Integer[row.count()];
                for (int k = 0; k < paragraphs.length; k++) {
                    paragraphs[k] = row.count();
                }
                told[i] = new Report(source, List.of(paragraphs));
            }
            return List.of(told);
        }

        @Override
        public List<Quote> quotes() {
            return whole(number, this).quotes();
        }

        @Override
        public List<Figure> figures() {
            return whole(number, this).figures();
        }

        private boolean isSame(Object other) {
            return other instanceof RowEvent row && row.number == number && row.rows() == rows();
        }

        private EventRows rows() {
            return EventRows.this;
        }

        @Override
        public boolean equals(Object other) {
            return isSame(other) || (other instanceof Event event && WholeEvent.areEqual(this, event));
        }

        @Override
        public int hashCode() {
            return id().hashCode();
        }

        @Override
        public String toString() {
            return "event " + id();
        }
    }

    private final class Cursor implements EventCursor {

        private int next;
        private final long[] seconds = new long[4];
        private final int[] nanos = new int[4];
        private int category;
        private int[] places = new int[32];
        private int placeCount;
        private int[] sourceOf = new int[16];
        private int reportCount;
        private final Row row = new Row(new byte[0], 0);

        @Override
        public boolean next() {
            if (next == begins.length) {
                return false;
            }
            row.bytes = chunks[(int) (begins[next] >>> 32)];
            row.at = (int) begins[next];
            next++;
            readTimes();
            category = row.count();
            placeCount = row.count();
            places = room(places, 2 * placeCount);
            for (int i = 0; i < 2 * placeCount; i++) {
                places[i] = row.count();
            }
            reportCount = row.count();
            sourceOf = room(sourceOf, reportCount);
            for (int i = 0; i < reportCount; i++) {
                sourceOf[i] = row.count();
                row.skipNumbers(row.count());
            }
            return true;
        }

        private void readTimes() {
            row.skipText();
            int flags = row.flags();
            boolean minutes = (flags & RowWriter.MINUTES) != 0;
            readTime(0, minutes);
            if ((flags & RowWriter.INSTANT) != 0) {
                copyTime(0, 3);
            } else {
                readTime(3, minutes);
            }
            if ((flags & RowWriter.EXACT) != 0) {
                copyTime(0, 1);
                copyTime(3, 2);
            } else {
                readTime(1, minutes);
                readTime(2, minutes);
            }
        }

        private void readTime(int time, boolean minutes) {
            long signed = row.signed();
            seconds[time] = minutes ? signed * RowWriter.SECONDS_IN_MINUTE : signed;
            nanos[time] = minutes ? 0 : row.count();
        }

        private void copyTime(int from, int into) {
            seconds[into] = seconds[from];
            nanos[into] = nanos[from];
        }

        private static int[] room(int[] numbers, int wanted) {
            return wanted <= numbers.length ? numbers : new int[2 * wanted];
        }

        @Override
        public long second(int time) {
            return seconds[time];
        }

        @Override
        public int nano(int time) {
            return nanos[time];
        }

        @Override
        public int category() {
            return category;
        }

        @Override
        public int places() {
            return placeCount;
        }

        @Override
        public int place(int number) {
            return places[2 * number];
        }

        @Override
        public Precision precision(int number) {
            return PRECISIONS[places[2 * number + 1]];
        }

        @Override
        public int reports() {
            return reportCount;
        }

        @Override
        public int source(int number) {
            return sourceOf[number];
        }
    }
}
