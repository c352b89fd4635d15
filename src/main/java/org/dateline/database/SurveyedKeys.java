package org.dateline.database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.database.sql.Sql;
import org.dateline.language.ForPrograms;
import org.jspecify.annotations.Nullable;

/**
 * What events of a source are counted by, as numbers from 0: the values of a column that occur, those with the most events first; after them one number for
 * all others together, if there are too many, and one for none.
 */
@ForPrograms("SQL")
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

    /** Whether an expression has one of these values; none, or all that there are, for any. */
    Sql among(String text, Set<String> wanted) {
        if (wanted.isEmpty()) {
            return Sql.EMPTY;
        }
        List<Sql> any = new ArrayList<>();
        List<String> named = kept().stream().filter(wanted::contains).toList();
        if (named.size() + (wanted.contains(SourceFilter.NOTHING) ? 1 : 0) + (wanted.contains(OTHERS) ? 1 : 0)
                == size()) {
            return Sql.EMPTY;
        }
        String isNothing = "(" + text + " IS NULL OR TRIM(" + text + ") = '')";
        if (!named.isEmpty()) {
            any.add(Sql.of(text + " IN (").then(Sql.list(named)).then(")"));
        }
        if (wanted.contains(SourceFilter.NOTHING)) {
            any.add(Sql.of(isNothing));
        }
        if (hasOthers && wanted.contains(OTHERS)) {
            Sql isKept = kept().isEmpty()
                    ? Sql.of("1 = 0")
                    : Sql.of(text + " IN (").then(Sql.list(kept())).then(")");
            any.add(Sql.of("NOT (" + isNothing + " OR ").then(isKept).then(")"));
        }
        return any.isEmpty()
                ? Sql.of("1 = 0")
                : Sql.of("(").then(Sql.join(" OR ", any)).then(")");
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
