package org.dateline.model;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An immutable list of things in the order of the dataset, found by id in constant time. Two catalogs are equal if they
 * hold equal things in the same order.
 *
 * @param <T> what it lists
 */
public final class Catalog<T extends Identified> implements Iterable<T> {

    private final List<T> list;
    private final Map<String, T> byId;

    private Catalog(List<T> list) {
        this.list = List.copyOf(list);
        this.byId = new LinkedHashMap<>(list.size() * 2);
        for (T item : this.list) {
            if (byId.putIfAbsent(item.id(), item) != null) {
                throw new IllegalArgumentException("two entries have the id \"" + item.id() + "\"");
            }
        }
    }

    /**
     * A catalog of these things.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public static <T extends Identified> Catalog<T> of(List<T> list) {
        return new Catalog<>(list);
    }

    /** The thing with this id, or empty. */
    public Optional<T> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The thing with this id, which the caller knows to be there.
     *
     * @throws IllegalArgumentException if it is not
     */
    public T get(String id) {
        T item = byId.get(id);
        if (item == null) {
            throw new IllegalArgumentException("no entry has the id \"" + id + "\"");
        }
        return item;
    }

    /** Whether there is a thing with this id. */
    public boolean has(String id) {
        return byId.containsKey(id);
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
}
