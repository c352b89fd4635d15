package org.dateline.control.map.content;

import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import org.dateline.control.map.plane.EventPoints;

/** Which events are on the map: how many of those at a point, by its number, and whether the one at a position is. */
public record Presence(IntToLongFunction events, IntPredicate has) {

    static final Presence NOTHING = new Presence(point -> 0, position -> false);

    /** Every event there is. */
    public static Presence everything(EventPoints points) {
        return new Presence(points::total, position -> true);
    }

    /** How many events there are of those that happened at a point. */
    public long events(int point) {
        return events.applyAsLong(point);
    }

    /** Whether the event at a position is there. */
    public boolean has(int position) {
        return has.test(position);
    }
}
