package org.dateline.database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.database.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * What events of a source are counted by, as numbers from 0: the values of a column that occur, those with the most events first; after them one number for
 * all others together, if there are too many, and one for none.
 */
final class SurveyedKeys {

    /** What an engine says for those that are counted together; no value begins so. */
    static final String OTHERS = "\u0001others";

    private final List<String> names;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final boolean hasOthers;

    /** @param kept those that are told apart, without {@link SourceFilter#NOTHING} */
    SurveyedKeys(List<String> kept, boolean hasOthers) {
        this.hasOthers = hasOthers;
        List<String> all = new ArrayList<>(kept);
        if (hasOthers) {
            all.add(OTHERS);
        }
        all.add(SourceFilter.NOTHING);
        this.names = List.copyOf(all);
        for (int i = 0; i < names.size(); i++) {
            numbers.put(names.get(i), i);
        }
    }

    List<String> names() {
        return names;
    }

    int size() {
        return names.size();
    }

    /** Those that are told apart. */
    List<String> kept() {
        return names.subList(0, names.size() - (hasOthers ? 2 : 1));
    }

    boolean hasOthers() {
        return hasOthers;
    }

    /** The number of what an engine says; -1 for what did not occur when it was asked which values there are. */
    int number(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return names.size() - 1;
        }
        return numbers.getOrDefault(value, hasOthers ? names.size() - 2 : -1);
    }

    /** The values of an expression as SQL, with one for all that are not told apart. */
    Sql expression(String text) {
        return hasOthers
                ? Sql.of("CASE WHEN " + text + " IS NULL OR " + text + " IN (")
                        .then(Sql.list(kept()))
                        .then(") THEN " + text + " ELSE ")
                        .then(Sql.of("?", OTHERS))
                        .then(" END")
                : Sql.of(text);
    }
}
