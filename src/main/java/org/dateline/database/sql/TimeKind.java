package org.dateline.database.sql;

/** What a column says of times. */
public enum TimeKind {
    /** A moment, whatever the zone. */
    INSTANT,
    /** Date and time of day in the zone of the source. */
    LOCAL,
    /** A day in the zone of the source. */
    DATE,
    /** Seconds since 1970 in UTC. */
    SECONDS,
    /** Milliseconds since 1970 in UTC. */
    MILLISECONDS,
    /** Microseconds since 1970 in UTC. */
    MICROSECONDS;

    /** Whether its values are whole days. */
    public boolean isDay() {
        return this == DATE;
    }

    /** Whether its values are told by the clocks of the zone. */
    public boolean isLocal() {
        return this == DATE || this == LOCAL;
    }
}
