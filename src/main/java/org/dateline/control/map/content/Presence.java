package org.dateline.control.map.content;

import org.dateline.control.map.plane.EventPoints;

/** Which events are on the map. */
public interface Presence {

    /** None. */
    Presence NOTHING = new Presence() {
        @Override
        public int events(int point) {
            return 0;
        }

        @Override
        public boolean has(int position) {
            return false;
        }
    };

    /** How many of those that happened in a point. */
    int events(int point);

    /** Whether the event at a position is. */
    boolean has(int position);

    /** Every event there is. */
    static Presence everything(EventPoints points) {
        return new Presence() {
            @Override
            public int events(int point) {
                return points.total(point);
            }

            @Override
            public boolean has(int position) {
                return true;
            }
        };
    }
}
