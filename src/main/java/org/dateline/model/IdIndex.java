package org.dateline.model;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Where things stand in a list by their ids: a table of numbers, filled at most by half, whose entries are tried one after
 * the other. Millions of lookups in no order of memory are what it is made for.
 */
final class IdIndex implements ToIntFunction<String> {

    private final String[] ids;
    /** The hash of an id, times 2^32, and its position plus one, side by side in memory; 0 where there is none. */
    private final long[] slots;

    /**
     * Indexes these things.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    IdIndex(List<? extends Identified> items) {
        ids = items.stream().map(Identified::id).toArray(String[]::new);
        slots = new long[Math.max(2, Integer.highestOneBit(Math.max(1, ids.length)) * 4)];
        for (int position = 0; position < ids.length; position++) {
            int slot = slotOf(ids[position]);
            if (slots[slot] != 0) {
                throw new IllegalArgumentException("two entries have the id \"" + ids[position] + "\"");
            }
            slots[slot] = (long) ids[position].hashCode() << Integer.SIZE | position + 1;
        }
    }

    /** The position of the thing with this id; -1 if there is none. */
    @Override
    public int applyAsInt(String id) {
        return (int) slots[slotOf(id)] - 1;
    }

    /** The slot in which the id is, or the free one in which it would be. */
    private int slotOf(String id) {
        int hash = id.hashCode();
        int slot = (hash ^ hash >>> 16) & (slots.length - 1);
        while (slots[slot] != 0 && !has(slots[slot], hash, id)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private boolean has(long slot, int hash, String id) {
        return (int) (slot >> Integer.SIZE) == hash && ids[(int) slot - 1].equals(id);
    }
}
