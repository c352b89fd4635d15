package org.dateline.query;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.dateline.model.Catalog;
import org.dateline.model.Identified;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/** For many events, which entries of a catalog each refers to, as positions in the catalog; all in one array. */
public final class Positions {

    private final Catalog<? extends Identified> catalog;
    private final int[] positions;
    /** Where the positions of event i begin; those of event i + 1 begin where they end. */
    private final int[] offsets;
    /** The events that refer to an entry, for those that were asked for. */
    private final Map<Integer, RoaringBitmap> referring = new ConcurrentHashMap<>();

    private volatile @Nullable Inverse inverse;

    /**
     * References to these entries.
     *
     * @param positions those of all events, each entry once for an event
     * @param offsets where those of each event begin, and last where those of the last one end
     */
    Positions(Catalog<? extends Identified> catalog, int[] positions, int[] offsets) {
        this.catalog = catalog;
        this.positions = positions;
        this.offsets = offsets;
    }

    /** The same references in another order of the events, which has each once. */
    Positions inOrder(int[] order) {
        int[] ordered = new int[positions.length];
        int[] begin = new int[order.length + 1];
        for (int i = 0; i < order.length; i++) {
            int count = offsets[order[i] + 1] - offsets[order[i]];
            System.arraycopy(positions, offsets[order[i]], ordered, begin[i], count);
            begin[i + 1] = begin[i] + count;
        }
        return new Positions(catalog, ordered, begin);
    }

    /** Where the entry with this id stands in the catalog; -1 if there is none. */
    public int positionOf(String id) {
        return catalog.positionOf(id);
    }

    /** The first entry to which an event refers; the size of the catalog if it refers to none. */
    public int first(int event) {
        return offsets[event] < offsets[event + 1] ? positions[offsets[event]] : catalog.size();
    }

    /** Adds an amount to the numbers of the entries to which an event refers; that of the first entry is at {@code base}. */
    void add(int event, int amount, int[] numbers, int base) {
        int after = offsets[event + 1];
        for (int at = offsets[event]; at < after; at++) {
            numbers[base + positions[at]] += amount;
        }
    }

    /** How many references there are before those of this event. */
    public int offset(int event) {
        return offsets[event];
    }

    /** One of all references. */
    public int at(int offset) {
        return positions[offset];
    }

    /** The events that refer to this entry; none if there is no such entry. Not to be changed. */
    RoaringBitmap referringTo(String id) {
        return referring.computeIfAbsent(positionOf(id), this::find);
    }

    /** The positions of the events that refer to this entry, ascending; none if there is no such entry. */
    public IntStream eventsOf(String id) {
        int entry = positionOf(id);
        if (entry < 0) {
            return IntStream.empty();
        }
        Inverse known = inverse();
        return Arrays.stream(known.events(), known.begin()[entry], known.begin()[entry + 1]);
    }

    /** How many events refer to this entry. */
    public int countOf(String id) {
        int entry = positionOf(id);
        return entry < 0 ? 0 : inverse().begin()[entry + 1] - inverse().begin()[entry];
    }

    private RoaringBitmap find(int entry) {
        RoaringBitmapWriter<RoaringBitmap> found =
                RoaringBitmapWriter.writer().optimiseForRuns().get();
        if (entry >= 0) {
            Inverse known = inverse();
            for (int at = known.begin()[entry]; at < known.begin()[entry + 1]; at++) {
                found.add(known.events()[at]);
            }
        }
        return found.get();
    }

    /**
     * The same references by entry.
     *
     * @param begin where the events of entry i begin; those of entry i + 1 begin where they end
     * @param events the positions of the events, ascending for each entry
     */
    private record Inverse(int[] begin, int[] events) {}

    /** Made in one pass when the first entry is asked for, for all of them. */
    private Inverse inverse() {
        Inverse known = inverse;
        if (known == null) {
            int[] begin = new int[catalog.size() + 1];
            for (int entry : positions) {
                begin[entry + 1]++;
            }
            for (int entry = 0; entry < catalog.size(); entry++) {
                begin[entry + 1] += begin[entry];
            }
            int[] next = begin.clone();
            int[] events = new int[positions.length];
            for (int event = 0; event + 1 < offsets.length; event++) {
                for (int at = offsets[event]; at < offsets[event + 1]; at++) {
                    events[next[positions[at]]++] = event;
                }
            }
            known = new Inverse(begin, events);
            inverse = known;
        }
        return known;
    }

    /**
     * The greatest of the numbers that stand beside the entries to which an event refers; 0 if it refers to none.
     *
     * @param event the position of the event
     * @param byEntry numbers from 0, by the entry's position in its catalog
     */
    public byte greatest(int event, byte[] byEntry) {
        byte greatest = 0;
        for (int at = offsets[event]; at < offsets[event + 1]; at++) {
            greatest = (byte) Math.max(greatest, byEntry[positions[at]]);
        }
        return greatest;
    }
}
