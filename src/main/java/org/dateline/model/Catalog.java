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
}
