package org.dateline.control.map;

/** Which events are on the map. */
interface Presence {

    /** None. */
    Presence NOTHING = new Presence() {
        @Override
        public int events(int town) {
            return 0;
        }

        @Override
        public boolean has(int position) {
            return false;
        }
    };

    /** How many of those that happened in a town. */
    int events(int town);

    /** Whether the event at a position is. */
    boolean has(int position);

    /** Every event there is. */
    static Presence everything(Towns towns) {
        return new Presence() {
            @Override
            public int events(int town) {
                return towns.total(town);
            }

            @Override
            public boolean has(int position) {
                return true;
            }
        };
    }
}
