package org.dateline.model;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Where things stand in a list by their ids: a table of numbers, filled at most by half, whose entries are tried one after
 * the other. Millions of lookups in no order of memory are what it is made for.
 */
final class IdIndex implements ToIntFunction<String> {

    private final String[] ids;
    private final int[] hashes;
    /** Positions, plus one; nothing is 0. */
    private final int[] slots;

    /**
     * Indexes these things.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    IdIndex(List<? extends Identified> items) {
        ids = items.stream().map(Identified::id).toArray(String[]::new);
        int size = Math.max(2, Integer.highestOneBit(Math.max(1, ids.length)) * 4);
        slots = new int[size];
        hashes = new int[size];
        for (int position = 0; position < ids.length; position++) {
            int slot = slotOf(ids[position]);
            if (slots[slot] != 0) {
                throw new IllegalArgumentException("two entries have the id \"" + ids[position] + "\"");
            }
            slots[slot] = position + 1;
            hashes[slot] = ids[position].hashCode();
        }
    }

    /** The position of the thing with this id; -1 if there is none. */
    @Override
    public int applyAsInt(String id) {
        return slots[slotOf(id)] - 1;
    }

    /** The slot in which the id is, or the free one in which it would be. */
    private int slotOf(String id) {
        int hash = id.hashCode();
        int slot = (hash ^ hash >>> 16) & (slots.length - 1);
        while (slots[slot] != 0 && (hashes[slot] != hash || !ids[slots[slot] - 1].equals(id))) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
