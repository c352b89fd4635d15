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

/** The towns of a dataset: the points of the places to which events are known exactly enough for a symbol. */
public final class SymbolPoints {

    /** A point of the earth, degrees. */
    private record Point(double longitude, double latitude) {}

    private final List<Place> places;
    private final Map<Point, Integer> townAt = new HashMap<>();
    /** The town of each place; -1 for one that has no point or none of whose events has a symbol. */
    private final int[] townOf;
    /** The first place of each town. */
    private int[] placeOf = new int[16];

    private final Relation events;

    private SymbolPoints(Workspace workspace) {
        places = workspace.dataset().places().list();
        townOf = new int[places.size()];
        Arrays.fill(townOf, -1);
        EventStore store = workspace.index().store();
        Relation named = store.named();
        int count = workspace.index().events().size();
        int names = named.offset(count);
        for (int name = 0; name < names; name++) {
            if (store.precision(name).allowsPoint()) {
                find(named.at(name));
            }
        }
        events = Relation.of(count, townAt.size(), (event, towns) -> {
            for (int name = named.offset(event); name < named.offset(event + 1); name++) {
                if (store.precision(name).allowsPoint() && townOf[named.at(name)] >= 0) {
                    towns.accept(townOf[named.at(name)]);
                }
            }
        });
    }

    private void find(int number) {
        if (townOf[number] >= 0) {
            return;
        }
        Double longitude = places.get(number).longitude();
        Double latitude = places.get(number).latitude();
        if (longitude != null && latitude != null) {
            townOf[number] = townAt.computeIfAbsent(new Point(longitude, latitude), point -> {
                int town = townAt.size();
                placeOf = town < placeOf.length ? placeOf : Arrays.copyOf(placeOf, 2 * town);
                placeOf[town] = number;
                return town;
            });
        }
    }

    /** Finds the towns, in the order of the first event of each; takes time in proportion to the events. */
    public static SymbolPoints of(Workspace workspace) {
        return new SymbolPoints(workspace);
    }

    /** The towns of each event. */
    public Relation events() {
        return events;
    }

    /** The same on a map. */
    public EventPoints on(MapLayers layers, EventIndex index) {
        double[] longitudes = new double[townAt.size()];
        double[] latitudes = new double[longitudes.length];
        townAt.forEach((point, town) -> {
            longitudes[town] = point.longitude();
            latitudes[town] = point.latitude();
        });
        EventPoints.Ids ids = new EventPoints.Ids(index.store()::id, index.store()::positionOf);
        return layers.points(longitudes, latitudes, Arrays.copyOf(placeOf, longitudes.length), events, ids);
    }
}
