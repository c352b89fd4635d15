package org.dateline.events;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.function.IntFunction;

/** Finds events by their ids in constant time: a table of numbers, filled at most by half. */
final class EventIds {

    private final IntFunction<String> idOf;
    /** The number of an event and one, by the hash of its id or at the next free entry; 0 where there is none. */
    private int[] slots = new int[64];

    /** Of all events, by their numbers; dropped when no more are added. */
    private IntArrayList hashes = new IntArrayList();

    /** @param idOf the id of an event that was added */
    EventIds(IntFunction<String> idOf) {
        this.idOf = idOf;
    }

    /** The number of the event with this id; -1 if there is none. */
    int numberOf(String id) {
        return slots[slotOf(id)] - 1;
    }

    private int slotOf(String id) {
        int slot = spread(id.hashCode()) & (slots.length - 1);
        while (slots[slot] != 0 && !idOf.apply(slots[slot] - 1).equals(id)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private static int spread(int hash) {
        int spread = hash * 0x9E3779B9;
        return spread ^ spread >>> 15;
    }

    /** Adds the id of the next event. */
    void add(String id) {
        if (2 * (hashes.size() + 1) > slots.length) {
            slots = new int[2 * slots.length];
            for (int number = 0; number < hashes.size(); number++) {
                slots[free(hashes.getInt(number))] = number + 1;
            }
        }
        int hash = spread(id.hashCode());
        hashes.add(hash);
        slots[free(hash)] = hashes.size();
    }

    private int free(int hash) {
        int slot = hash & (slots.length - 1);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    /** Ends the adding. */
    void trim() {
        hashes = new IntArrayList(0);
    }

    /** About how many bytes it takes. */
    long bytes() {
        return 4L * slots.length;
    }
}
