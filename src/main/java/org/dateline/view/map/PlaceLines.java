package org.dateline.view.map;

import static org.dateline.language.Tr.trn;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.dateline.query.PointTally;
import org.dateline.words.NumberWords;

/** What the places at some points of a map have, line by line: those with the most events first, and how many more there are. */
public final class PlaceLines {

    private static final int MOST = 6;

    private PlaceLines() {}

    /**
     * The lines; empty of no points.
     *
     * @param name what a point is called
     */
    public static String of(List<Integer> points, PointTally tally, IntFunction<String> name) {
        String places = points.stream()
                .sorted(Comparator.comparing(point -> -tally.shown(point)))
                .limit(MOST)
                .map(point -> name.apply(point) + "  " + NumberWords.number(tally.shown(point)))
                .collect(Collectors.joining("\n"));
        int more = points.size() - MOST;
        return more > 0 ? places + "\n" + trn(more, "and {0} more place", "and {0} more places") : places;
    }
}
