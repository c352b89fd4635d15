package org.dateline.model;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An immutable list of things in the order of the dataset, found by id in constant time. Two catalogs are equal if they
 * hold equal things in the same order.
 *
 * @param <T> what it lists
 */
public final class Catalog<T extends Identified> implements Iterable<T> {

    private final List<T> list;
    private final Function<String, @Nullable T> byId;

    private Catalog(List<T> list, Function<String, @Nullable T> byId) {
        this.list = list;
        this.byId = byId;
    }

    /**
     * A catalog of these things.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public static <T extends Identified> Catalog<T> of(List<T> list) {
        List<T> items = List.copyOf(list);
        Map<String, T> byId = new HashMap<>(items.size() * 2);
        for (T item : items) {
            if (byId.putIfAbsent(item.id(), item) != null) {
                throw new IllegalArgumentException("two entries have the id \"" + item.id() + "\"");
            }
        }
        return new Catalog<>(items, byId::get);
    }

    /** A catalog of things that are kept elsewhere, each with an id of its own, found there by it; null if there is none. */
    static <T extends Identified> Catalog<T> of(List<T> list, Function<String, @Nullable T> byId) {
        return new Catalog<>(list, byId);
    }

    /** The thing with this id, or empty. */
    public Optional<T> find(String id) {
        return Optional.ofNullable(byId.apply(id));
    }

    /**
     * The thing with this id, which the caller knows to be there.
     *
     * @throws IllegalArgumentException if it is not
     */
    public T get(String id) {
        T item = byId.apply(id);
        if (item == null) {
            throw new IllegalArgumentException("no entry has the id \"" + id + "\"");
        }
        return item;
    }

    /** Whether there is a thing with this id. */
    public boolean has(String id) {
        return byId.apply(id) != null;
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
