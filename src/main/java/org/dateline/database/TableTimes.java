package org.dateline.database;

import static org.dateline.language.Tr.tr;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.database.EngineConnection.Column;
import org.dateline.database.EngineException.Reason;
import org.dateline.database.sql.Clocks;
import org.dateline.database.sql.Dialect;
import org.dateline.database.sql.EventTimesSql;
import org.dateline.database.sql.Sql;
import org.dateline.database.sql.TimeKind;
import org.dateline.language.ForPrograms;
import org.jspecify.annotations.Nullable;

/** Finds out what the columns of times of a table say. */
@ForPrograms("SQL")
final class TableTimes {

    private static final long LEAST_MILLISECONDS = 100_000_000_000L;
    private static final long LEAST_MICROSECONDS = 100_000_000_000_000L;

    private final EngineConnection connection;
    private final TableRows rows;
    private final Dialect dialect;
    private final Map<String, TimeKind> kinds;

    /** @throws EngineException also if a column is none of times */
    TableTimes(EngineConnection connection, TableRows rows) throws EngineException {
        this.connection = connection;
        this.rows = rows;
        this.dialect = rows.dialect();
        SourceColumns named = rows.source().columns();
        this.kinds = kinds(Stream.of(named.start(), named.startLatest(), named.endEarliest(), named.end())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    /** The start. */
    EventTimesSql.Column start() {
        return Objects.requireNonNull(time(rows.source().columns().start()));
    }

    /** Whether all of them are days. */
    boolean areDays() {
        return kinds.values().stream().allMatch(TimeKind::isDay);
    }

    /** The four times. */
    EventTimesSql times() throws EngineException {
        SourceColumns named = rows.source().columns();
        return EventTimesSql.of(
                start(), time(named.startLatest()), time(named.endEarliest()), time(named.end()), dialect, clocks());
    }

    private EventTimesSql.@Nullable Column time(@Nullable String name) {
        return name == null
                ? null
                : new EventTimesSql.Column(rows.column(name), Objects.requireNonNull(kinds.get(name)));
    }

    private Map<String, TimeKind> kinds(List<String> names) throws EngineException {
        Map<String, TimeKind> kinds = new LinkedHashMap<>();
        for (String name : names) {
            Column column = rows.type(name);
            TimeKind kind = dialect.timeKind(column.type(), column.typeName())
                    .orElseThrow(() -> new EngineException(
                            Reason.WRONG,
                            tr(
                                    "the column \"{0}\" is of type {1}: expected one of days, of times, or of whole numbers since 1970; a \"query\""
                                            + " can make one of it",
                                    name, column.typeName()),
                            null));
            kinds.put(name, kind == TimeKind.SECONDS ? unit(name) : kind);
        }
        return kinds;
    }

    /** In what whole numbers count since 1970 is told by how large they are: between 1973 and 5138 there is no doubt. */
    private TimeKind unit(String name) throws EngineException {
        long[] largest = {0};
        connection.ask(
                rows.ofEach(part -> Sql.of("SELECT MAX(ABS(" + rows.column(name) + ")) FROM " + part)),
                row -> largest[0] = Math.max(largest[0], row.getLong(1)));
        return largest[0] >= LEAST_MICROSECONDS
                ? TimeKind.MICROSECONDS
                : largest[0] >= LEAST_MILLISECONDS ? TimeKind.MILLISECONDS : TimeKind.SECONDS;
    }

    /** The clocks of the zone over the time of the table, as far as they matter. */
    private Clocks clocks() throws EngineException {
        if (rows.source().zone().getRules().isFixedOffset()
                || kinds.values().stream().noneMatch(TimeKind::isLocal)) {
            return new Clocks(rows.source().zone(), Instant.EPOCH, Instant.EPOCH);
        }
        List<String> asked = new ArrayList<>();
        kinds.forEach((name, kind) -> {
            if (kind.isLocal()) {
                String micros = dialect.micros(rows.column(name), kind);
                asked.add("MIN(" + micros + ")");
                asked.add("MAX(" + micros + ")");
            }
        });
        long[] range = {Long.MAX_VALUE, Long.MIN_VALUE};
        connection.ask(rows.ofEach(part -> Sql.of("SELECT " + String.join(", ", asked) + " FROM " + part)), row -> {
            for (int i = 1; i <= asked.size(); i++) {
                long micros = row.getLong(i);
                if (!row.wasNull()) {
                    range[0] = Math.min(range[0], micros);
                    range[1] = Math.max(range[1], micros);
                }
            }
        });
        return range[0] > range[1]
                ? new Clocks(rows.source().zone(), Instant.EPOCH, Instant.EPOCH)
                : new Clocks(rows.source().zone(), SourceTable.instant(range[0]), SourceTable.instant(range[1]));
    }
}
