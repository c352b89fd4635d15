package org.dateline.viewmodel.places;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.control.map.plane.EventPoints;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.events.EventStore;
import org.dateline.events.Relation;
import org.dateline.model.Place;
import org.dateline.query.EventIndex;
import org.dateline.workspace.Workspace;

/** The points of a dataset at which symbols stand: those of the places to which events are known exactly enough for a symbol. */
public final class SymbolPoints {

    /** A point of the earth, degrees. */
    private record Point(double longitude, double latitude) {}

    private final List<Place> places;
    private final Map<Point, Integer> numberOf = new HashMap<>();
    /** The point of each place; -1 for one that has no point or none of whose events has a symbol. */
    private final int[] pointOf;
    /** The first place of each point. */
    private int[] placeOf = new int[16];

    private final Relation events;

    private SymbolPoints(Workspace workspace) {
        places = workspace.dataset().places().list();
        pointOf = new int[places.size()];
        Arrays.fill(pointOf, -1);
        EventStore store = workspace.index().store();
        Relation named = store.named();
        int count = workspace.index().events().size();
        int names = named.offset(count);
        for (int name = 0; name < names; name++) {
            if (store.precision(name).allowsPoint()) {
                find(named.at(name));
            }
        }
        events = Relation.of(count, numberOf.size(), (event, points) -> {
            for (int name = named.offset(event); name < named.offset(event + 1); name++) {
                if (store.precision(name).allowsPoint() && pointOf[named.at(name)] >= 0) {
                    points.accept(pointOf[named.at(name)]);
                }
            }
        });
    }

    private void find(int number) {
        if (pointOf[number] >= 0) {
            return;
        }
        Double longitude = places.get(number).longitude();
        Double latitude = places.get(number).latitude();
        if (longitude != null && latitude != null) {
            pointOf[number] = numberOf.computeIfAbsent(new Point(longitude, latitude), point -> {
                int next = numberOf.size();
                placeOf = next < placeOf.length ? placeOf : Arrays.copyOf(placeOf, 2 * next);
                placeOf[next] = number;
                return next;
            });
        }
    }

    /** Finds the points, in the order of the first event of each; takes time in proportion to the events. */
    public static SymbolPoints of(Workspace workspace) {
        return new SymbolPoints(workspace);
    }

    /** The points of each event. */
    public Relation events() {
        return events;
    }

    /** The same on a map. */
    public EventPoints on(MapLayers layers, EventIndex index) {
        double[] longitudes = new double[numberOf.size()];
        double[] latitudes = new double[longitudes.length];
        numberOf.forEach((point, position) -> {
            longitudes[position] = point.longitude();
            latitudes[position] = point.latitude();
        });
        EventPoints.Ids ids = new EventPoints.Ids(index.store()::id, index.store()::positionOf);
        int[] places = Arrays.copyOf(placeOf, longitudes.length);
        return EventPoints.of(longitudes, latitudes, places, events, ids, layers.projection());
    }
}
