package org.dateline.database.sql;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Optional;
import org.dateline.language.ForPrograms;
import org.jspecify.annotations.Nullable;

/**
 * The four times of an event as SQL, in microseconds since 1970 in UTC, by the rules by which the program reads any dataset: what is told by the day
 * alone is some time on that day, an event without an end is a moment.
 *
 * @param start the earliest start
 * @param startLatest the latest start
 * @param endEarliest the earliest end
 * @param end the latest end; that of a moment is its start
 * @param exact whether the inner interval is always the outer one
 */
@ForPrograms("SQL")
public record EventTimesSql(String start, String startLatest, String endEarliest, String end, boolean exact) {

    private static final long DAY = 86_400_000_000L;
    /** More than clocks of any zone and a day are apart. */
    private static final Duration MARGIN = Duration.ofDays(2);

    /**
     * A column that tells times.
     *
     * @param expression the column
     */
    public record Column(String expression, TimeKind kind) {

        private String local(Dialect dialect, long more) {
            String micros = dialect.micros(expression, kind);
            return more == 0 ? micros : "(" + micros + " + " + more + ")";
        }

        /**
         * An instant as the column has it, a little earlier or later, so that nothing is left out by it whatever the clocks do; empty if it cannot be
         * written.
         *
         * @param sign -1 for earlier, 1 for later
         */
        public Optional<String> near(Dialect dialect, ZoneId zone, Instant instant, int sign) {
            Instant early = instant.minus(MARGIN);
            Instant late = instant.plus(MARGIN);
            ZoneRules rules = zone.getRules();
            boolean isSteady = !kind.isDay() && (!kind.isLocal() || isSteady(rules, early, late));
            if (!isSteady) {
                return dialect.literal(kind, sign < 0 ? early : late);
            }
            // A second more, as literals have none of its parts
            int seconds = sign + (kind.isLocal() ? rules.getOffset(instant).getTotalSeconds() : 0);
            return dialect.literal(kind, instant.plusSeconds(seconds));
        }

        private static boolean isSteady(ZoneRules rules, Instant from, Instant to) {
            ZoneOffsetTransition next = rules.nextTransition(from);
            return next == null || next.getInstant().isAfter(to);
        }

        private String instant(Dialect dialect, Clocks clocks, long more) {
            String micros = local(dialect, more);
            return kind.isLocal() ? clocks.instant(micros) : micros;
        }

        String first(Dialect dialect, Clocks clocks) {
            return instant(dialect, clocks, 0);
        }

        /** The end of the day, where it is one. */
        String last(Dialect dialect, Clocks clocks) {
            return instant(dialect, clocks, kind.isDay() ? DAY : 0);
        }
    }

    /** Of columns that tell the four times; only the first is needed. */
    public static EventTimesSql of(
            Column start,
            @Nullable Column startLatest,
            @Nullable Column endEarliest,
            @Nullable Column end,
            Dialect dialect,
            Clocks clocks) {
        String first = start.first(dialect, clocks);
        String alone = start.last(dialect, clocks);
        String last = end == null ? alone : coalesce(end.last(dialect, clocks), alone);
        String beginsBy = startLatest == null ? alone : coalesce(startLatest.last(dialect, clocks), alone);
        String endsFrom = end == null ? first : coalesce(end.first(dialect, clocks), first);
        String goesOnUntil = endEarliest == null ? endsFrom : coalesce(endEarliest.first(dialect, clocks), endsFrom);
        boolean exact = startLatest == null
                && endEarliest == null
                && !start.kind().isDay()
                && (end == null || !end.kind().isDay());
        return new EventTimesSql(first, beginsBy, goesOnUntil, last, exact);
    }

    /** Said so that PostgreSQL has other servers work it out too, which it does not for COALESCE. */
    private static String coalesce(String one, String other) {
        return "CASE WHEN " + one + " IS NULL THEN " + other + " ELSE " + one + " END";
    }
}
