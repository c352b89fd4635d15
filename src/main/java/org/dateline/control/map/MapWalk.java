package org.dateline.control.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.control.map.content.MapTarget;

/** Where the keyboard goes from what it is at on a map: to what is next in the direction of an arrow, or first or last as one reads. */
final class MapWalk {

    /** How much farther something seems for lying beside the way, not on it. */
    private static final double ASIDE = 2;

    private final List<Stop> stops;
    private final double band;

    /** What the keyboard can be at, and where that lies on the screen, pixels; also beyond its edges. */
    record Stop(MapTarget target, double x, double y) {}

    /**
     * A walk among these.
     *
     * @param band what lies less than this apart from north to south, pixels, is read as one line
     */
    MapWalk(List<Stop> stops, double band) {
        this.band = Math.max(1, band);
        this.stops = stops.stream()
                .sorted(Comparator.<Stop>comparingDouble(stop -> Math.floor(stop.y / this.band))
                        .thenComparingDouble(Stop::x))
                .toList();
    }

    /** Where something lies; empty if it is not among what can be walked to. */
    Optional<Stop> find(MapTarget target) {
        return stops.stream().filter(stop -> stop.target.equals(target)).findFirst();
    }

    /** The northernmost, of those in one line the westernmost; empty if there is none. */
    Optional<Stop> first() {
        return stops.stream().findFirst();
    }

    /** The southernmost, of those in one line the easternmost; empty if there is none. */
    Optional<Stop> last() {
        return stops.isEmpty() ? Optional.empty() : Optional.of(stops.get(stops.size() - 1));
    }

    /** The nearest to a point; empty if there is none. */
    Optional<Stop> nearest(double x, double y) {
        return stops.stream().min(Comparator.comparingDouble(stop -> Math.hypot(stop.x - x, stop.y - y)));
    }

    /**
     * The next in a direction, of which one is 1 or -1 and the other 0: the nearest of those that lie more in that direction than
     * beside it, else of all that lie in it at all; empty if none does.
     */
    Optional<Stop> next(Stop from, int right, int down) {
        return ahead(from, right, down, 1).or(() -> ahead(from, right, down, Double.MAX_VALUE));
    }

    private Optional<Stop> ahead(Stop from, int right, int down, double widest) {
        return stops.stream()
                .filter(stop -> !stop.target.equals(from.target))
                .filter(stop -> forward(from, stop, right, down) > 0.5
                        && aside(from, stop, right, down) <= widest * forward(from, stop, right, down))
                .min(Comparator.comparingDouble(
                        stop -> forward(from, stop, right, down) + ASIDE * aside(from, stop, right, down)));
    }

    private static double forward(Stop from, Stop to, int right, int down) {
        return (to.x - from.x) * right + (to.y - from.y) * down;
    }

    private static double aside(Stop from, Stop to, int right, int down) {
        return Math.abs((to.x - from.x) * down) + Math.abs((to.y - from.y) * right);
    }
}
