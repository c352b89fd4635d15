package org.dateline.query.shape;

import java.util.BitSet;
import java.util.List;
import org.dateline.events.EventStore;
import org.dateline.events.Relation;
import org.dateline.model.Place;

/**
 * The events that a shape lets through: those that happened at a point in it, as far as a point is known, which is where they have
 * their symbols. Of an event that is known to a district or a larger area only, the map has no point, and none is made up.
 */
public final class EventsInShape {

    private EventsInShape() {}

    /** Their positions; takes time in proportion to places and events. */
    public static BitSet of(EventStore store, List<Place> places, DrawnShape shape) {
        boolean[] known = new boolean[places.size()];
        boolean[] inside = new boolean[places.size()];
        for (int place = 0; place < inside.length; place++) {
            Double longitude = places.get(place).longitude();
            Double latitude = places.get(place).latitude();
            known[place] = longitude != null && latitude != null;
            inside[place] = longitude != null && latitude != null && shape.holds(longitude, latitude);
        }
        Relation named = store.named();
        BitSet through = new BitSet(store.size());
        for (int event = 0; event < store.size(); event++) {
            int end = named.offset(event + 1);
            boolean wanted = shape.withUnplaced() && named.offset(event) == end;
            for (int at = named.offset(event); at < end && !wanted; at++) {
                boolean isPoint = known[named.at(at)] && store.precision(at).allowsPoint();
                wanted = isPoint ? inside[named.at(at)] : shape.withUnplaced();
            }
            through.set(event, wanted);
        }
        return through;
    }
}
