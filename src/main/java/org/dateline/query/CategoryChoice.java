package org.dateline.query;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.model.Catalog;
import org.dateline.model.Category;

/** Some of the categories of a dataset. */
final class CategoryChoice {

    private final boolean[] wanted;
    private final int[] list;

    private CategoryChoice(boolean[] wanted) {
        this.wanted = wanted;
        this.list = IntStream.range(0, wanted.length).filter(i -> wanted[i]).toArray();
    }

    /** All categories, and the events of none. */
    static CategoryChoice all(CountKeys keys) {
        boolean[] wanted = new boolean[keys.categories()];
        Arrays.fill(wanted, true);
        return new CategoryChoice(wanted);
    }

    /** Those with these ids, or all if there are no ids; an id that is not there stands for none. */
    static CategoryChoice of(Set<String> ids, CountKeys keys, Catalog<Category> categories) {
        if (ids.isEmpty()) {
            return all(keys);
        }
        boolean[] wanted = new boolean[keys.categories()];
        ids.stream().mapToInt(categories::positionOf).filter(i -> i >= 0).forEach(i -> wanted[i] = true);
        return new CategoryChoice(wanted);
    }

    boolean isAll() {
        return list.length == wanted.length;
    }

    boolean has(int category) {
        return wanted[category];
    }

    /** Their positions, ascending. */
    int[] list() {
        return list;
    }
}
