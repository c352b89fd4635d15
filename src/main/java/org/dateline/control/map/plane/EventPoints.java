package org.dateline.control.map.plane;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.dateline.events.Relation;
import org.dateline.geo.Projection;
import org.locationtech.jts.geom.Coordinate;

/**
 * Where events have their symbols: the points at which some event is known to have happened, be it a town, a school or a
 * coordinate, numbered in the order of the first event of each. An event may have happened at several. They are columns of
 * numbers: there may be a hundred thousand. Where it is only known how many events there are at a point, all of them stand for one, which has an id.
 */
public final class EventPoints {

    /** No point at all. */
    public static final EventPoints NONE = new EventPoints(
            new double[0], new double[0], new int[0], Relation.of(0, 0, (event, points) -> {}), Ids.NONE);

    private final double[] x;
    private final double[] y;
    private final int[] place;
    private final Relation events;
    private final Ids ids;
    private final long[] total;
    private final int[] inSeveral;

    /** The id of the event at a position, and the position of an id, or -1 if there is none. */
    public record Ids(IntFunction<String> of, ToIntFunction<String> position) {

        private static final Ids NONE = new Ids(position -> "", id -> -1);
    }

    /**
     * Points in the map's plane.
     *
     * @param x metres of the plane; not a number for what the projection does not reach, which is left out
     * @param y metres of the plane, up
     * @param place the number of the first place that lies there, by point
     * @param events the points of each event
     */
    public EventPoints(double[] x, double[] y, int[] place, Relation events, Ids ids) {
        this(x, y, place, events, ids, totals(x.length, events));
    }

    private EventPoints(double[] x, double[] y, int[] place, Relation events, Ids ids, long[] total) {
        this.x = x;
        this.y = y;
        this.place = place;
        this.events = events;
        this.ids = ids;
        this.total = total;
        this.inSeveral = IntStream.range(0, events.events())
                .filter(event -> events.count(event) > 1)
                .toArray();
    }

    private static long[] totals(int points, Relation events) {
        long[] total = new long[points];
        for (int at = 0; at < events.offset(events.events()); at++) {
            total[events.at(at)]++;
        }
        return total;
    }

    /**
     * Points given in degrees, WGS 84, each the place of its number, with so many events of which no more is known.
     *
     * @param longitudes not a number for a place without a symbol
     * @param ids the ids of the points, and their numbers
     */
    public static EventPoints counted(
            double[] longitudes, double[] latitudes, long[] total, Ids ids, Projection projection) {
        int count = longitudes.length;
        Relation each = Relation.of(count, count, (point, found) -> found.accept(point));
        double[][] plane = projected(longitudes, latitudes, projection);
        int[] places = IntStream.range(0, count).toArray();
        return new EventPoints(plane[0], plane[1], places, each, ids, total.clone());
    }

    /** Points given in degrees, WGS 84, brought into the map's plane; all else is as for points in it. */
    public static EventPoints of(
            double[] longitudes, double[] latitudes, int[] place, Relation events, Ids ids, Projection projection) {
        double[][] plane = projected(longitudes, latitudes, projection);
        return new EventPoints(plane[0], plane[1], place, events, ids);
    }

    /** Both columns in the plane; not a number where a point is none, or the projection does not reach it. */
    private static double[][] projected(double[] longitudes, double[] latitudes, Projection projection) {
        double[] x = new double[longitudes.length];
        double[] y = new double[longitudes.length];
        Arrays.fill(x, Double.NaN);
        Arrays.fill(y, Double.NaN);
        for (int point = 0; point < x.length; point++) {
            if (!Double.isNaN(longitudes[point]) && !Double.isNaN(latitudes[point])) {
                Coordinate plane = projection.project(longitudes[point], latitudes[point]);
                x[point] = Double.isNaN(plane.y) ? Double.NaN : plane.x;
                y[point] = plane.y;
            }
        }
        return new double[][] {x, y};
    }

    /** How many there are. */
    public int size() {
        return x.length;
    }

    /** The points of each event. */
    public Relation events() {
        return events;
    }

    /** The number of the first of the dataset's places that lies there. */
    public int place(int point) {
        return place[point];
    }

    /** Metres of the plane, to the right; not a number for what is not on the map. */
    public double x(int point) {
        return x[point];
    }

    /** Metres of the plane, up. */
    public double y(int point) {
        return y[point];
    }

    /** Whether the projection reaches the point. */
    public boolean isOnMap(int point) {
        return !Double.isNaN(x[point]);
    }

    /** How many events ever happened at it. */
    public long total(int point) {
        return total[point];
    }

    /** The positions of the events that happened at several points, ascending. */
    public int[] inSeveral() {
        return inSeveral;
    }

    /** The id of the event at a position. */
    public String id(int position) {
        return ids.of().apply(position);
    }

    /** Where the event with this id stands, if it happened at any point. */
    public Optional<Integer> position(String id) {
        int position = ids.position().applyAsInt(id);
        return position >= 0 && events.count(position) > 0 ? Optional.of(position) : Optional.empty();
    }

    /** The points of the event at a position. */
    public int[] of(int position) {
        return events.of(position).toArray();
    }
}
