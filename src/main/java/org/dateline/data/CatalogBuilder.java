package org.dateline.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Catalog;
import org.dateline.model.Identified;

/** Collects things of one kind and sees to it that each has an id of its own. */
final class CatalogBuilder<T extends Identified> {

    private final List<T> items = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    /** Adds what was read by the parser; or reports that its id is taken, and returns false. */
    boolean add(T item, ObjectParser parser) {
        Integer taken = lines.putIfAbsent(item.id(), parser.line());
        if (taken == null) {
            items.add(item);
        } else {
            leaveOutSecond(parser, taken);
        }
        return taken == null;
    }

    /** Reports that the id of an object is taken by one in an earlier line. */
    static void leaveOutSecond(ObjectParser second, int takenInLine) {
        second.leaveOut(
                "id", "line " + takenInLine + " has the same id", "an id of its own", "\"" + second.text("id") + "\"");
    }

    Catalog<T> build() {
        return Catalog.of(items);
    }
}
