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

    /** Those that are wanted; an id that is not there stands for none. */
    static CategoryChoice of(Choice choice, CountKeys keys, Catalog<Category> categories) {
        boolean[] wanted = new boolean[keys.categories()];
        Arrays.fill(wanted, choice.only().isEmpty());
        set(wanted, choice.only(), true, categories);
        set(wanted, choice.without(), false, categories);
        return new CategoryChoice(wanted);
    }

    private static void set(boolean[] wanted, Set<String> ids, boolean value, Catalog<Category> categories) {
        ids.stream().mapToInt(categories::positionOf).filter(i -> i >= 0).forEach(i -> wanted[i] = value);
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
