package org.dateline.control.map;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.dateline.events.Relation;
import org.dateline.geo.Projection;
import org.locationtech.jts.geom.Coordinate;

/**
 * Where events have their symbols: the points of the map at which some event's town is known, numbered in the order of the
 * first event of each. An event may have happened in several. They are columns of numbers: there may be a hundred thousand.
 */
public final class Towns {

    /** No town at all. */
    public static final Towns NONE =
            new Towns(new double[0], new double[0], new int[0], Relation.of(0, 0, (event, towns) -> {}), Ids.NONE);

    private final double[] x;
    private final double[] y;
    private final int[] place;
    private final Relation events;
    private final Ids ids;
    private final int[] total;
    private final int[] inSeveral;

    /**
     * How events are named.
     *
     * @param of the id of the event at a position
     * @param position the position of the event with an id, or -1 if there is none
     */
    public record Ids(IntFunction<String> of, ToIntFunction<String> position) {

        private static final Ids NONE = new Ids(position -> "", id -> -1);
    }

    /**
     * Towns in the map's plane.
     *
     * @param x metres of the plane; not a number for what the projection does not reach, which is left out
     * @param y metres of the plane
     * @param place the number of the first place that lies there
     * @param events the towns of each event
     */
    Towns(double[] x, double[] y, int[] place, Relation events, Ids ids) {
        this.x = x;
        this.y = y;
        this.place = place;
        this.events = events;
        this.ids = ids;
        this.total = new int[x.length];
        for (int at = 0; at < events.offset(events.events()); at++) {
            total[events.at(at)]++;
        }
        this.inSeveral = IntStream.range(0, events.events())
                .filter(event -> events.offset(event + 1) - events.offset(event) > 1)
                .toArray();
    }

    /**
     * Towns brought into the map's plane.
     *
     * @param longitudes degrees east, WGS 84
     * @param latitudes degrees north, WGS 84
     * @param place the number of the first place that lies there
     * @param events the towns of each event
     */
    static Towns of(
            double[] longitudes, double[] latitudes, int[] place, Relation events, Ids ids, Projection projection) {
        double[] x = new double[longitudes.length];
        double[] y = new double[longitudes.length];
        for (int town = 0; town < x.length; town++) {
            Coordinate plane = projection.project(longitudes[town], latitudes[town]);
            x[town] = Double.isNaN(plane.y) ? Double.NaN : plane.x;
            y[town] = plane.y;
        }
        return new Towns(x, y, place, events, ids);
    }

    /** How many there are. */
    public int size() {
        return x.length;
    }

    /** The towns of each event. */
    public Relation events() {
        return events;
    }

    /** The number of the first of the dataset's places that lies there. */
    public int place(int town) {
        return place[town];
    }

    double x(int town) {
        return x[town];
    }

    double y(int town) {
        return y[town];
    }

    boolean isOnMap(int town) {
        return !Double.isNaN(x[town]);
    }

    /** How many events ever happened in it. */
    int total(int town) {
        return total[town];
    }

    /** The positions of the events that happened in several towns, ascending. */
    int[] inSeveral() {
        return inSeveral;
    }

    String id(int position) {
        return ids.of().apply(position);
    }

    /** Where the event with this id stands, if it happened in any town. */
    Optional<Integer> position(String id) {
        int position = ids.position().applyAsInt(id);
        return position >= 0 && events.offset(position) < events.offset(position + 1)
                ? Optional.of(position)
                : Optional.empty();
    }

    /** The towns of the event at a position. */
    int[] of(int position) {
        int[] found = new int[events.offset(position + 1) - events.offset(position)];
        Arrays.setAll(found, i -> events.at(events.offset(position) + i));
        return found;
    }
}
