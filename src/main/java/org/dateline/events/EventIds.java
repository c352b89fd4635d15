package org.dateline.events;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** Finds events by their ids in constant time: a table of numbers, filled at most by half. */
final class EventIds {

    private final IntFunction<String> idOf;
    /** The number of an event and one, by the hash of its id or at the next free entry; 0 where there is none. */
    private int[] slots = new int[64];

    /** Of all events, by their numbers; dropped when no more are added. */
    private IntArrayList hashes = new IntArrayList();

    EventIds(IntFunction<String> idOf) {
        this.idOf = idOf;
    }

    /** The number of the event with this id; -1 if there is none. */
    int numberOf(String id) {
        return numberOf(id.hashCode(), number -> idOf(number).equals(id));
    }

    String idOf(int number) {
        return idOf.apply(number);
    }

    /** The same by the hash of the id; it is told whether the event with a number has it. */
    int numberOf(int idHash, IntPredicate isSame) {
        int hash = spread(idHash);
        int slot = hash & (slots.length - 1);
        while (slots[slot] != 0 && !has(slots[slot] - 1, hash, isSame)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slots[slot] - 1;
    }

    private boolean has(int number, int hash, IntPredicate isSame) {
        return (number >= hashes.size() || hashes.getInt(number) == hash) && isSame.test(number);
    }

    private static int spread(int hash) {
        int spread = hash * 0x9E3779B9;
        return spread ^ spread >>> 15;
    }

    /** Adds the next event by the hash of its id. */
    void add(int idHash) {
        if (2 * (hashes.size() + 1) > slots.length) {
            slots = new int[2 * slots.length];
            for (int number = 0; number < hashes.size(); number++) {
                slots[free(hashes.getInt(number))] = number + 1;
            }
        }
        int hash = spread(idHash);
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

    long bytes() {
        return 4L * slots.length;
    }
}
