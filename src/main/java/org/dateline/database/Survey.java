package org.dateline.database;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.model.TimeWindow;
import org.dateline.query.cube.CubeKeys;
import org.dateline.query.cube.Dimension;
import org.dateline.query.cube.KeyPairs;

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
        List<Integer> scales) {

    /** The key of those that are too many to be told apart, counted together. */
    public static final String OTHERS = Surveyor.SurveyedKeys.OTHERS;

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

        /** Whether all of its points are the same. */
        public boolean isPoint() {
            return south == north && west == east;
        }
    }

    /** The numbers of the values that an engine tells. */
    record Keys(Surveyor.SurveyedKeys categories, Surveyor.SurveyedKeys places, Surveyor.SurveyedKeys sources) {}

    /** The pairs of a dimension by which events are counted. */
    KeyPairs pairsOf(Dimension dimension) {
        return Objects.requireNonNull(pairs.get(dimension));
    }

    /** The same of some of the events, which are no others than were known. */
    Survey withOnly(long someRows, long ofThemWithoutStart, long someEvents) {
        return new Survey(
                someRows,
                ofThemWithoutStart,
                someEvents,
                span,
                longest,
                keys,
                pairs,
                positions,
                partsOfDegree,
                numbers,
                scales);
    }

    /** How many rows have times that contradict one another, such as an end before the start; these are no events that can be shown. */
    public long disordered() {
        return rows - withoutStart - events;
    }
}
