package org.dateline.model;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * An immutable list of things in the order of the dataset, found by id in constant time. Two catalogs are equal if they
 * hold equal things in the same order.
 *
 * @param <T> what it lists
 */
public final class Catalog<T extends Identified> implements Iterable<T> {

    private final List<T> list;
    private final ToIntFunction<String> positionOf;

    private Catalog(List<T> list, ToIntFunction<String> positionOf) {
        this.list = list;
        this.positionOf = positionOf;
    }

    /**
     * A catalog of these things.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public static <T extends Identified> Catalog<T> of(List<T> list) {
        List<T> items = List.copyOf(list);
        return new Catalog<>(items, new IdIndex(items));
    }

    /** A catalog of things that are kept elsewhere, each with an id of its own, found there by it; -1 if there is none. */
    public static <T extends Identified> Catalog<T> of(List<T> list, ToIntFunction<String> positionOf) {
        return new Catalog<>(list, positionOf);
    }

    /** Where the thing with this id stands in the list; -1 if there is none. */
    public int positionOf(String id) {
        return positionOf.applyAsInt(id);
    }

    /** The thing with this id, or empty. */
    public Optional<T> find(String id) {
        int position = positionOf(id);
        return position < 0 ? Optional.empty() : Optional.of(list.get(position));
    }

    /**
     * The thing with this id, which the caller knows to be there.
     *
     * @throws IllegalArgumentException if it is not
     */
    public T get(String id) {
        int position = positionOf(id);
        if (position < 0) {
            throw new IllegalArgumentException("no entry has the id \"" + id + "\"");
        }
        return list.get(position);
    }

    /** Whether there is a thing with this id. */
    public boolean has(String id) {
        return positionOf(id) >= 0;
    }

    /** All things, in the order of the dataset. */
    public List<T> list() {
        return list;
    }

    /** All things, in the order of the dataset. */
    public Stream<T> stream() {
        return list.stream();
    }

    /** How many there are. */
    public int size() {
        return list.size();
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    @Override
    public Iterator<T> iterator() {
        return list.iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Catalog<?> catalog && list.equals(catalog.list);
    }

    @Override
    public int hashCode() {
        return list.hashCode();
    }

    @Override
    public String toString() {
        return list.toString();
    }

    /**
     * Where things stand in a list by their ids: a table of numbers, filled at most by half, whose entries are tried one after
     * the other. Millions of lookups in no order of memory are what it is made for: each looks at two places of it.
     */
    private static final class IdIndex implements ToIntFunction<String> {

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
                    [items.stream()
                            .mapToInt(item -> BEFORE_ID + item.id().length())
                            .sum()];
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
}
