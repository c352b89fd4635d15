package org.dateline.database;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
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
            Optional<TimeKind> kind = dialect.timeKind(column.type(), column.typeName());
            if (kind.isEmpty()) {
                throw noTime(name, column);
            }
            kinds.put(name, kind.get() == TimeKind.SECONDS ? unit(name) : kind.get());
        }
        return kinds;
    }

    private EngineException noTime(String name, Column column) throws EngineException {
        Optional<TableRows.Texts> texts = Optional.ofNullable(
                rows.texts(connection, List.of(name), "TIMESTAMP").get(name));
        if (texts.filter(TableRows.Texts::areNone).isPresent()) {
            return new EngineException(
                    Reason.WRONG, tr("the column \"{0}\" has no value at all: expected days or times", name), null);
        }
        String words = texts.filter(some -> some.fit() > 0)
                .map(some -> trn(
                        some.unfit(),
                        "the column \"{1}\" is text, as {0} of its values is no time: \"{2}\"; a \"query\" can leave such rows out, or make a time of"
                                + " it",
                        "the column \"{1}\" is text, as {0} of its values are no times, such as \"{2}\"; a \"query\" can leave such rows out, or make"
                                + " times of them",
                        name,
                        some.example()))
                .orElseGet(() -> tr(
                        "the column \"{0}\" is of type {1}: expected one of days, of times, or of whole numbers since 1970; a \"query\""
                                + " can make one of it",
                        name, column.typeName()));
        return new EngineException(Reason.WRONG, words, null);
    }

    /** In what whole numbers count since 1970 is told by how large they are: between 1973 and 5138 there is no doubt. */
    private TimeKind unit(String name) throws EngineException {
        long[] largest = {0};
        connection.ask(
                rows.ofEach(part ->
                        Sql.of("SELECT MIN(" + rows.column(name) + "), MAX(" + rows.column(name) + ") FROM " + part)),
                row -> {
                    for (int i = 1; i <= 2; i++) {
                        largest[0] = Math.max(largest[0], Math.abs(row.getLong(i)));
                    }
                });
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
        long[] range = {Long.MAX_VALUE, Long.MIN_VALUE};
        connection.ask(rows.ofEach(part -> between(part, List.of(), TimeKind::isLocal)), row -> {
            for (int i = 3; i <= row.getMetaData().getColumnCount(); i++) {
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

    /** Of rows that meet conditions how many there are, how many have a start, and the first and the last that each column of times says. */
    Sql extent(String part, List<Sql> conditions) {
        return between(part, conditions, kind -> true);
    }

    /** Of the columns themselves the first and the last are asked, which databases know of many without looking at rows. */
    private Sql between(String part, List<Sql> conditions, Predicate<TimeKind> wanted) {
        StringBuilder micros = new StringBuilder();
        StringBuilder ends = new StringBuilder();
        kinds.forEach((name, kind) -> {
            if (wanted.test(kind)) {
                String column = rows.column(name);
                for (String end : List.of("MIN", "MAX")) {
                    String as = end.toLowerCase(Locale.ROOT) + ends.length();
                    ends.append(", " + end + "(" + column + ") AS " + as);
                    micros.append(", ").append(dialect.micros(as, kind));
                }
            }
        });
        return Sql.of("SELECT n, given" + micros + " FROM (SELECT COUNT(*) AS n, COUNT(" + start().expression()
                        + ") AS given" + ends + " FROM " + part)
                .then(Sql.where(conditions.stream()))
                .then(") AS extent");
    }

    /**
     * Conditions on the columns themselves, so that an index serves, or what is known of parts of the table: of events that begin from a time on and before
     * another, and end after a third.
     */
    List<Sql> bounds(long earliest, long after, long before) {
        List<Sql> bounds = new ArrayList<>();
        bound(start(), " >= ", earliest, -1).ifPresent(bounds::add);
        bound(start(), " < ", before, 1).ifPresent(bounds::add);
        EventTimesSql.Column end = time(rows.source().columns().end());
        if (end != null && rows.readsColumnsApart()) {
            bound(end, " >= ", after, -1)
                    .map(ends -> Sql.of("(").then(ends).then(" OR " + end.expression() + " IS NULL)"))
                    .ifPresent(bounds::add);
        }
        return bounds;
    }

    private Optional<Sql> bound(EventTimesSql.Column column, String relation, long micros, int sign) {
        ZoneId zone = rows.source().zone();
        return column.near(dialect, zone, SourceTable.instant(micros), sign)
                .map(literal -> Sql.of(column.expression() + relation + literal));
    }
}
