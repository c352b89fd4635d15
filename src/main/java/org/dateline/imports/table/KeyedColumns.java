package org.dateline.imports.table;

import static org.dateline.language.Tr.tr;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table whose rows have their cells by key: a column for each key, in the order in which they were first seen, as far
 * as there is room for them.
 */
final class KeyedColumns {

    private static final int SHOWN = 5;

    private final int most;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Set<String> beyond = new LinkedHashSet<>();

    /** @param most how many columns there are at the most; cells of further keys have none, which is told */
    KeyedColumns(int most) {
        this.most = most;
    }

    void add(Collection<String> keys) {
        keys.forEach(key -> add(key, key));
    }

    /** Adds a column whose name is not its key. */
    void add(String key, String name) {
        if (positions.containsKey(key)) {
            return;
        }
        if (names.size() < most) {
            positions.put(key, names.size());
            names.add(names.contains(name) ? name + " (2)" : name);
        } else {
            beyond.add(key);
        }
    }

    List<String> names() {
        return List.copyOf(names);
    }

    /** The position of the column of a key, or null if it has none. */
    @Nullable
    Integer position(String key) {
        return positions.get(key);
    }

    /** These remarks, and one on the keys for which there was no room. */
    List<Problem> remarked(Path file, List<Problem> remarks) {
        if (beyond.isEmpty()) {
            return remarks;
        }
        String some = beyond.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return Stream.concat(
                        remarks.stream(),
                        Stream.of(new Problem(
                                Severity.WARNING,
                                file.toString(),
                                Location.WHOLE_FILE,
                                tr(
                                        "there are more keys than columns can be shown; what stands under the others is not read"),
                                tr("at most {0} keys", String.valueOf(most)),
                                tr(
                                        "{0}; not read are {1}",
                                        String.valueOf(most + beyond.size()),
                                        beyond.size() > SHOWN ? tr("{0} and others", some) : some))))
                .toList();
    }

    /** A row with these cells; empty where it has none. */
    List<String> row(Map<String, String> cells) {
        String[] row = new String[names.size()];
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
