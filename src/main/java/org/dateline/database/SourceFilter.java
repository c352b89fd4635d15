package org.dateline.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.database.sql.Dialect;
import org.dateline.database.sql.Sql;
import org.dateline.language.ForPrograms;

/**
 * Which events of a source are counted, whatever their time and category; an event must be let through by each part.
 *
 * @param places the places that it may be at; none for any
 * @param sources the sources of which one must tell it; none for any
 * @param words what must be found in its title, summary or place, each of them; none for any
 */
@ForPrograms("SQL")
public record SourceFilter(Set<String> places, Set<String> sources, List<String> words) {

    /** What stands for no place and for no source. */
    public static final String NOTHING = "";

    /** Lets every event through. */
    public static final SourceFilter NONE = new SourceFilter(Set.of(), Set.of(), List.of());

    public SourceFilter {
        places = Set.copyOf(places);
        sources = Set.copyOf(sources);
        words = List.copyOf(words);
    }

    /** Whether it lets every event through. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** What stands after WHERE, of the rows as they are. */
    List<Sql> conditions(SourceTable table, int partsOfDegree) throws EngineException {
        List<Sql> all = new ArrayList<>();
        if (!places.isEmpty()) {
            all.add(among(table.placeText(partsOfDegree), places));
        }
        if (!sources.isEmpty()) {
            all.add(
                    table.hasSeveralSources()
                            ? among(table.parts(), sources)
                            : among(table.text(table.source().columns().source()), sources));
        }
        for (String word : words) {
            all.add(anywhere(table, word));
        }
        return all;
    }

    private static List<String> sorted(Set<String> values) {
        return values.stream().sorted().toList();
    }

    /** Nothing is among anything where there is no column. */
    private static Sql among(Optional<String> text, Set<String> values) {
        if (text.isEmpty()) {
            return Sql.of("1 = 0");
        }
        Sql named = Sql.of(text.get() + " IN (").then(Sql.list(sorted(values))).then(")");
        return values.contains(NOTHING)
                ? Sql.of("(" + text.get() + " IS NULL OR TRIM(" + text.get() + ") = '' OR ")
                        .then(named)
                        .then(")")
                : named;
    }

    /** What is of none of several sources is of nothing. */
    private static Sql among(Dialect.Parts parts, Set<String> values) {
        Sql named = parts.among().then(Sql.list(sorted(values))).then("))");
        return values.contains(NOTHING)
                ? Sql.of("(").then(parts.none()).then(" OR ").then(named).then(")")
                : named;
    }

    private static Sql anywhere(SourceTable table, String word) {
        SourceColumns named = table.source().columns();
        List<Sql> each = Stream.of(named.title(), named.summary(), named.place(), named.category(), named.source())
                .flatMap(name -> table.text(name).stream())
                .map(text -> table.dialect().contains(text, word))
                .toList();
        return each.isEmpty()
                ? Sql.of("1 = 0")
                : Sql.of("(").then(Sql.join(" OR ", each)).then(")");
    }
}
