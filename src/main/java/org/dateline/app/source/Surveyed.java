package org.dateline.app.source;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.dateline.app.options.WindowOptions;
import org.dateline.database.Counting;
import org.dateline.database.Engine;
import org.dateline.database.EngineConnection;
import org.dateline.database.EngineException;
import org.dateline.database.SourceFilter;
import org.dateline.database.Survey;
import org.dateline.database.WindowCounts;
import org.dateline.model.TimeWindow;
import org.dateline.text.Nearest;
import org.dateline.words.ListWords;
import org.dateline.words.NumberWords;

/**
 * What a database holds of what is asked, before it is counted.
 *
 * @param some what the filter lets through
 * @param all what there is, whatever the filter
 * @param notes what is to be said of it, each a sentence without a full stop: names that no event has, and rows that are left out
 */
record Surveyed(Counting.Step some, Survey all, List<String> notes) {

    private static final int MOST_NAMED = 5;

    static Surveyed of(Engine engine, SourceQuery.Asked asked) throws EngineException {
        Counting.Step some = Counting.begun(engine, asked.filter());
        Survey all = asked.filter().isNone()
                ? some.survey()
                : Counting.begun(engine, SourceFilter.NONE).survey();
        List<String> notes = new ArrayList<>();
        boolean isNothing = some.survey().rows() == 0;
        notes.addAll(unknown(
                engine,
                "--place",
                asked.filter().places(),
                isNothing,
                one -> new SourceFilter(one, Set.of(), List.of())));
        notes.addAll(unknown(
                engine,
                "--source",
                asked.filter().sources(),
                isNothing,
                one -> new SourceFilter(Set.of(), one, List.of())));
        for (String category : new TreeSet<>(asked.categories())) {
            if (!category.equals(SourceFilter.NOTHING) && !has(engine, some, all, category)) {
                notes.add(unknownCategory(category, all));
            }
        }
        notes.addAll(leftOut(some.survey()));
        return new Surveyed(some, all, List.copyOf(notes));
    }

    /** The window that options name, which is that of the table where they do not; empty where that has no event. */
    Optional<TimeWindow> window(WindowOptions options, ZoneId zone) {
        return all.events() == 0 ? options.windowOfNothing(zone) : Optional.of(options.window(zone, all.span()));
    }

    /** Those of some names that no row has; asked of each only where it is not clear from what they have together. */
    private static List<String> unknown(
            Engine engine,
            String option,
            Set<String> names,
            boolean isNothing,
            Function<Set<String>, SourceFilter> only)
            throws EngineException {
        List<String> unknown = new ArrayList<>();
        for (String name : new TreeSet<>(names)) {
            if (!name.equals(SourceFilter.NOTHING)
                    && (isNothing || names.size() > 1)
                    && Counting.begun(engine, only.apply(Set.of(name))).survey().rows() == 0) {
                unknown.add(tr("{0}: no event has \"{1}\"", option, name));
            }
        }
        return unknown;
    }

    private static boolean has(Engine engine, Counting.Step known, Survey all, String category) throws EngineException {
        List<String> names = all.keys().categories();
        if (names.contains(category) || !names.contains(Survey.OTHERS)) {
            return names.contains(category);
        }
        try (EngineConnection connection = engine.connect()) {
            return WindowCounts.of(connection, known.table(), SourceFilter.NONE, all.span(), Set.of(category))
                            .shown()
                    > 0;
        }
    }

    private static String unknownCategory(String category, Survey all) {
        List<String> known = all.keys().categories().stream()
                .filter(name -> !name.equals(SourceFilter.NOTHING) && !name.equals(Survey.OTHERS))
                .toList();
        List<String> nearest = Nearest.among(category, known, MOST_NAMED);
        return nearest.isEmpty()
                ? tr("{0}: no event has \"{1}\"", "--category", category)
                : tr(
                        "{0}: no event has \"{1}\"; the nearest are {2}",
                        "--category", category, ListWords.commas(nearest));
    }

    private static List<String> leftOut(Survey survey) {
        List<String> left = new ArrayList<>();
        if (survey.withoutStart() > 0) {
            left.add(trn(
                    survey.withoutStart(),
                    "left out: {1} row without a start",
                    "left out: {1} rows without a start",
                    NumberWords.digits(survey.withoutStart())));
        }
        if (survey.disordered() > 0) {
            left.add(trn(
                    survey.disordered(),
                    "left out: {1} row whose times contradict one another",
                    "left out: {1} rows whose times contradict one another",
                    NumberWords.digits(survey.disordered())));
        }
        return left;
    }

    /** How many rows are left out, as programs read it. */
    Map<String, Long> leftOut() {
        Map<String, Long> left = new LinkedHashMap<>();
        left.put("withoutStart", some.survey().withoutStart());
        left.put("contradictory", some.survey().disordered());
        return left;
    }
}
