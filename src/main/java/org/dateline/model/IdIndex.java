package org.dateline.model;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Where things stand in a list by their ids: a table of numbers, filled at most by half, whose entries are tried one after
 * the other. Millions of lookups in no order of memory are what it is made for: each looks at two places of it.
 */
final class IdIndex implements ToIntFunction<String> {

    private static final int BEFORE_ID = 4;

    /** The position of a thing and the length of its id, two characters each, then the id; thing by thing. */
    private final char[] text;
    /** The hash of an id, times 2^32, and where its thing is in the text, plus one; 0 where there is none. */
    private final long[] slots;

    /**
     * Indexes these things.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    IdIndex(List<? extends Identified> items) {
        text = new char
                [items.stream().mapToInt(item -> BEFORE_ID + item.id().length()).sum()];
        slots = new long[Math.max(2, Integer.highestOneBit(Math.max(1, items.size())) * 4)];
        int at = 0;
        for (int position = 0; position < items.size(); position++) {
            String id = items.get(position).id();
            int slot = slotOf(id);
            if (slots[slot] != 0) {
                throw new IllegalArgumentException("two entries have the id \"" + id + "\"");
            }
            slots[slot] = (long) id.hashCode() << Integer.SIZE | at + 1;
            put(at, position);
            put(at + 2, id.length());
            id.getChars(0, id.length(), text, at + BEFORE_ID);
            at += BEFORE_ID + id.length();
        }
    }

    private void put(int at, int number) {
        text[at] = (char) (number >>> Character.SIZE);
        text[at + 1] = (char) number;
    }

    private int number(int at) {
        return text[at] << Character.SIZE | text[at + 1];
    }

    /** The position of the thing with this id; -1 if there is none. */
    @Override
    public int applyAsInt(String id) {
        int at = (int) slots[slotOf(id)] - 1;
        return at < 0 ? -1 : number(at);
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
        int at = (int) slot - 1;
        if ((int) (slot >> Integer.SIZE) != hash || number(at + 2) != id.length()) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            if (text[at + BEFORE_ID + i] != id.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
