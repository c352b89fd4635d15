package org.dateline.database.sql;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import org.dateline.language.ForPrograms;

/**
 * The clocks of a zone in SQL: from microseconds as if they were told by clocks of UTC to those that they are. A time that clocks skip is taken to be
 * later by as much as they skip, one that they show twice to be the first of both, as {@link java.time.LocalDateTime#atZone} has it.
 */
@ForPrograms("SQL")
public final class Clocks {

    private static final long MICROS = 1_000_000;

    /** From a local time on, in microseconds, clocks are before UTC by so many. */
    private record Change(long local, long offset) {}

    private final long first;
    private final List<Change> changes;

    /** The clocks of a zone between two local times, which are told as if they were of UTC. */
    public Clocks(ZoneId zone, Instant from, Instant to) {
        ZoneRules rules = zone.getRules();
        Instant at = from.minusSeconds(ZoneOffset.MAX.getTotalSeconds());
        this.first = micros(rules.getOffset(at));
        this.changes = new ArrayList<>();
        ZoneOffsetTransition next = rules.nextTransition(at);
        while (next != null
                && next.getInstant()
                        .minusSeconds(ZoneOffset.MAX.getTotalSeconds())
                        .isBefore(to)) {
            long later = Math.max(micros(next.getOffsetBefore()), micros(next.getOffsetAfter()));
            changes.add(new Change(next.toEpochSecond() * MICROS + later, micros(next.getOffsetAfter())));
            next = rules.nextTransition(next.getInstant());
        }
    }

    private static long micros(ZoneOffset offset) {
        return offset.getTotalSeconds() * MICROS;
    }

    /** A local time as an instant. */
    public String instant(String local) {
        return first == 0 && changes.isEmpty() ? local : "(" + local + " - " + offset(local, 0, changes.size()) + ")";
    }

    /** By halves, so that few comparisons are made for each. */
    private String offset(String local, int from, int to) {
        if (from == to) {
            return "(" + (from == 0 ? first : changes.get(from - 1).offset()) + ")";
        }
        int middle = (from + to) >>> 1;
        return "CASE WHEN " + local + " < " + changes.get(middle).local() + " THEN " + offset(local, from, middle)
                + " ELSE " + offset(local, middle + 1, to) + " END";
    }
}
