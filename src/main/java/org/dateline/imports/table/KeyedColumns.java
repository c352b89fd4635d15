package org.dateline.imports.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns of a table whose rows have their cells by key: a column for each key, in the order in which they were first seen. */
final class KeyedColumns {

    private final int most;
    private final Map<String, Integer> positions = new LinkedHashMap<>();

    /** @param most how many columns there are at the most; cells of further keys have none */
    KeyedColumns(int most) {
        this.most = most;
    }

    void add(Collection<String> keys) {
        for (String key : keys) {
            if (positions.size() < most) {
                positions.putIfAbsent(key, positions.size());
            }
        }
    }

    List<String> names() {
        return new ArrayList<>(positions.keySet());
    }

    /** A row with these cells; empty where it has none. */
    List<String> row(Map<String, String> cells) {
        String[] row = new String[positions.size()];
        Arrays.fill(row, "");
        cells.forEach((key, value) -> {
            Integer position = positions.get(key);
            if (position != null) {
                row[position] = value;
            }
        });
        return List.of(row);
    }
}
