package org.dateline.database;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.database.sql.Sql;
import org.dateline.language.ForPrograms;
import org.dateline.model.TimeWindow;
import org.dateline.query.cube.CubeKeys;
import org.dateline.query.cube.Dimension;
import org.dateline.query.cube.KeyPairs;
import org.jspecify.annotations.Nullable;

/**
 * What a source holds, before its events are counted by time.
 *
 * @param rows how many rows its table has
 * @param withoutStart how many of them do not say when something began; these are no events that can be shown
 * @param events how many have times, in order
 * @param span from the earliest start to the latest end; empty if there is no event
 * @param longest how long the outer interval of an event is at the most
 * @param keys what events are counted by
 * @param pairs by what is counted for, which categories it goes with
 * @param positions where places are, by name, as far as the table says so
 * @param partsOfDegree to what points are rounded where they alone say where events are; 0 for not at all
 * @param told how many events there are if each counts as often as it has sources, or once if it has none; at the most, as far as it is known
 */
public record Survey(
        long rows,
        long withoutStart,
        long events,
        TimeWindow span,
        Duration longest,
        CubeKeys keys,
        Map<Dimension, KeyPairs> pairs,
        Map<String, Position> positions,
        int partsOfDegree,
        Keys numbers,
        List<Integer> scales,
        long told) {

    /** The key of those that are too many to be told apart, counted together. */
    public static final String OTHERS = Survey.SurveyedKeys.OTHERS;

    /**
     * Where a place is, by the points of its events: the rectangle that they lie in, in degrees of WGS 84.
     */
    public record Position(double south, double north, double west, double east) {

        /** The middle of the latitudes. */
        public double latitude() {
            return (south + north) / 2;
        }

        /** The middle of the longitudes. */
        public double longitude() {
            return (west + east) / 2;
        }

        /** Whether it lies within the degrees that there are. */
        public boolean isOnEarth() {
            return south >= -90 && north <= 90 && west >= -180 && east <= 180;
        }

        /** Whether its points lie no farther apart than this, north to south and west to east. */
        public boolean isWithin(double degrees) {
            return north - south <= degrees && east - west <= degrees;
        }
    }

    /** The numbers of the values that an engine tells. */
    record Keys(Survey.SurveyedKeys categories, Survey.SurveyedKeys places, Survey.SurveyedKeys sources) {}

    /** The pairs of a dimension by which events are counted. */
    KeyPairs pairsOf(Dimension dimension) {
        return Objects.requireNonNull(pairs.get(dimension));
    }

    /** How many events are counted by a dimension at the most, each as often as it counts there. */
    long mostOf(Dimension dimension) {
        return dimension == Dimension.SOURCES ? told : events;
    }

    /** The same of some of the events, which are no others than were known. */
    Survey withOnly(long someRows, long ofThemWithoutStart, long someEvents) {
        return with(someRows, ofThemWithoutStart, someEvents, span);
    }

    private Survey with(long otherRows, long ofThemWithoutStart, long otherEvents, TimeWindow time) {
        return new Survey(
                otherRows,
                ofThemWithoutStart,
                otherEvents,
                time,
                longest,
                keys,
                pairs,
                positions,
                partsOfDegree,
                numbers,
                scales,
                told);
    }

    /** The same over a time that has this one too. */
    Survey over(TimeWindow time) {
        TimeWindow both = events == 0
                ? time
                : new TimeWindow(
                        time.from().isBefore(span.from()) ? time.from() : span.from(),
                        time.to().isAfter(span.to()) ? time.to() : span.to());
        return with(rows, withoutStart, events, both);
    }

    /** How many rows have times that contradict one another, such as an end before the start; these are no events that can be shown. */
    public long disordered() {
        return rows - withoutStart - events;
    }

    /**
     * What events of a source are counted by, as numbers from 0: the values of a column that occur, those with the most events first; after them one number for
     * all others together, if there are too many, and one for none.
     */
    @ForPrograms("SQL")
    static final class SurveyedKeys {

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
                    ? Sql.of("CASE WHEN " + text + " IS NULL OR TRIM(" + text + ") = '' OR " + text + " IN (")
                            .then(Sql.list(kept()))
                            .then(") THEN " + text + " ELSE ")
                            .then(Sql.of("?", OTHERS))
                            .then(" END")
                    : Sql.of(text);
        }
    }
}
