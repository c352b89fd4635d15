package org.dateline.database;

import static org.dateline.language.Tr.tr;

import java.sql.Types;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dateline.database.EngineConnection.Column;
import org.dateline.database.EngineException.Reason;
import org.dateline.database.sql.Clocks;
import org.dateline.database.sql.Dialect;
import org.dateline.database.sql.EventTimesSql;
import org.dateline.database.sql.Sql;
import org.dateline.database.sql.TimeKind;
import org.dateline.text.Nearest;
import org.dateline.words.ListWords;
import org.jspecify.annotations.Nullable;

/**
 * The table of a source with the columns that it really has, and the statements that take its events out of it. What stands after FROM in
 * them has, under these names, for each event whose times are in order: {@code s} and {@code e}, its earliest start and the first microsecond
 * after it; {@code i} and {@code j}, the same of its inner interval, which it has if {@code i <= j}; {@code category}, {@code place} and {@code source} as
 * text or null; {@code latitude} and {@code longitude}; {@code m0}, {@code m1} ... its measures. Times are microseconds since 1970 in UTC.
 */
public final class SourceTable {

    private static final long LEAST_MILLISECONDS = 100_000_000_000L;
    private static final long LEAST_MICROSECONDS = 100_000_000_000_000L;
    private static final int MAX_NAMED = 12;
    private static final int SUMMED_DECIMALS = 6;
    private static final int LIST_TYPE = Types.ARRAY;

    private final EventSource source;
    private final Dialect dialect;
    private final String rows;
    /** Those that lie on servers of their own, or all. */
    private final List<String> parts;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final EventTimesSql times;
    private final EventTimesSql.Column start;

    /**
     * The table of a source; asks for its columns and for its first and last times.
     *
     * @throws EngineException also if it lacks a column, or one is not what the source takes it for
     */
    public static SourceTable of(EngineConnection connection) throws EngineException {
        return new SourceTable(connection);
    }

    private SourceTable(EngineConnection connection) throws EngineException {
        this.source = connection.engine().source();
        this.dialect = connection.dialect();
        this.rows = connection.engine().rows(dialect);
        this.parts = parts(connection);
        for (Column column : connection.columns(Sql.of("SELECT * FROM " + rows + " WHERE 1 = 0"))) {
            columns.put(column.name(), column);
        }
        for (String name : source.columns().names()) {
            if (!columns.containsKey(name)) {
                throw lacks(name);
            }
        }
        SourceColumns named = source.columns();
        Map<String, TimeKind> kinds = kinds(
                connection,
                Stream.of(named.start(), named.startLatest(), named.endEarliest(), named.end())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        this.start = new EventTimesSql.Column(column(named.start()), Objects.requireNonNull(kinds.get(named.start())));
        Clocks clocks = clocks(connection, kinds);
        this.times = EventTimesSql.of(
                start,
                time(named.startLatest(), kinds),
                time(named.endEarliest(), kinds),
                time(named.end(), kinds),
                dialect,
                clocks);
    }

    private List<String> parts(EngineConnection connection) throws EngineException {
        List<String> found = new ArrayList<>();
        if (source.table() instanceof EventSource.Named named) {
            Optional<Sql> asked = dialect.partsElsewhere(Engine.named(dialect, named));
            if (asked.isPresent()) {
                connection.ask(asked.get(), row -> found.add(row.getString(1) + " AS events"));
            }
        }
        return found.isEmpty() ? List.of(rows) : List.copyOf(found);
    }

    /** A question. */
    interface Question {

        /** The question to what stands after FROM. */
        Sql of(String rows) throws EngineException;
    }

    /** A question that is put to each part of the table by itself, where these lie on servers of their own; its answers are to be added up. */
    private Sql ofEach(Question question) throws EngineException {
        List<Sql> all = new ArrayList<>();
        for (String part : parts) {
            all.add(question.of(part));
        }
        return Sql.join(" UNION ALL ", all);
    }

    /** The same, to the events of each part, see {@link #events}. */
    Sql ofEach(SourceFilter filter, int partsOfDegree, boolean apart, UnaryOperator<Sql> question) throws EngineException {
        return ofEach(part -> question.apply(events(part, filter, partsOfDegree, apart)));
    }

    private EventTimesSql.@Nullable Column time(@Nullable String name, Map<String, TimeKind> kinds) {
        return name == null
                ? null
                : new EventTimesSql.Column(column(name), Objects.requireNonNull(kinds.get(name)));
    }

    private EngineException lacks(String name) {
        List<String> known = List.copyOf(columns.keySet());
        Optional<String> meant = Nearest.to(name, known);
        String list = ListWords.commas(known.stream().limit(MAX_NAMED).toList());
        String message = meant.map(near -> tr("there is no column \"{0}\" in {1}; the nearest is \"{2}\"", name, what(), near))
                .orElseGet(() -> known.size() > MAX_NAMED
                        ? tr("there is no column \"{0}\" in {1}; there are {2}, ...", name, what(), list)
                        : tr("there is no column \"{0}\" in {1}; there are {2}", name, what(), list));
        return new EngineException(Reason.WRONG, message, null);
    }

    private String what() {
        return source.table() instanceof EventSource.Named named ? named.name() : source.title();
    }

    private Map<String, TimeKind> kinds(EngineConnection connection, List<String> names) throws EngineException {
        Map<String, TimeKind> kinds = new LinkedHashMap<>();
        for (String name : names) {
            Column column = Objects.requireNonNull(columns.get(name));
            TimeKind kind = dialect.timeKind(column.type(), column.typeName())
                    .orElseThrow(() -> new EngineException(
                            Reason.WRONG,
                            tr(
                                    "the column \"{0}\" is of type {1}: expected one of days, of times, or of whole numbers since 1970; a \"query\""
                                            + " can make one of it",
                                    name,
                                    column.typeName()),
                            null));
            kinds.put(name, kind == TimeKind.SECONDS ? unit(connection, name) : kind);
        }
        return kinds;
    }

    /** In what whole numbers count since 1970 is told by how large they are: between 1973 and 5138 there is no doubt. */
    private TimeKind unit(EngineConnection connection, String name) throws EngineException {
        long[] largest = {0};
        connection.ask(
                ofEach(part -> Sql.of("SELECT MAX(ABS(" + column(name) + ")) FROM " + part)),
                row -> largest[0] = Math.max(largest[0], row.getLong(1)));
        return largest[0] >= LEAST_MICROSECONDS
                ? TimeKind.MICROSECONDS
                : largest[0] >= LEAST_MILLISECONDS ? TimeKind.MILLISECONDS : TimeKind.SECONDS;
    }

    /** The clocks of the zone over the time of the table, as far as they matter. */
    private Clocks clocks(EngineConnection connection, Map<String, TimeKind> kinds) throws EngineException {
        if (source.zone().getRules().isFixedOffset() || kinds.values().stream().noneMatch(TimeKind::isLocal)) {
            return new Clocks(source.zone(), Instant.EPOCH, Instant.EPOCH);
        }
        List<String> asked = new ArrayList<>();
        kinds.forEach((name, kind) -> {
            if (kind.isLocal()) {
                String micros = dialect.micros(column(name), kind);
                asked.add("MIN(" + micros + ")");
                asked.add("MAX(" + micros + ")");
            }
        });
        long[] range = {Long.MAX_VALUE, Long.MIN_VALUE};
        connection.ask(ofEach(part -> Sql.of("SELECT " + String.join(", ", asked) + " FROM " + part)), row -> {
            for (int i = 1; i <= asked.size(); i++) {
                long micros = row.getLong(i);
                if (!row.wasNull()) {
                    range[0] = Math.min(range[0], micros);
                    range[1] = Math.max(range[1], micros);
                }
            }
        });
        return range[0] > range[1]
                ? new Clocks(source.zone(), Instant.EPOCH, Instant.EPOCH)
                : new Clocks(source.zone(), instant(range[0]), instant(range[1]));
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    private String textOf(String name) {
        Column column = Objects.requireNonNull(columns.get(name));
        return column.type() == Types.VARCHAR || column.type() == Types.LONGVARCHAR ? column(name) : dialect.text(column(name));
    }

    private String column(String name) {
        return "events." + dialect.quoted(name);
    }

    /** What the source says. */
    public EventSource source() {
        return source;
    }

    /** How it is asked. */
    public Dialect dialect() {
        return dialect;
    }

    /** Whether every event's inner interval is its outer one. */
    public boolean isExact() {
        return times.exact();
    }

    /** Whether its times are days, so that nothing is told of a shorter time. */
    public boolean isOfDays() {
        return start.kind().isDay()
                && Stream.of(source.columns().startLatest(), source.columns().endEarliest(), source.columns().end())
                        .filter(Objects::nonNull)
                        .allMatch(name -> columns.get(name).type() == Types.DATE);
    }

    /** Whether an event that meets a window, in microseconds, is certainly in it. */
    String certainly(long from, long to) {
        return times.exact()
                ? "1 = 1"
                : "((s >= " + from + " AND e <= " + to + ") OR (i <= j AND i < " + to + " AND j > " + from + "))";
    }

    /** How many rows a filter lets through, and how many of them have a start. */
    Sql rowCounts(SourceFilter filter) throws EngineException {
        return ofEach(part -> Sql.of("SELECT COUNT(*), COUNT(" + column(source.columns().start()) + ") FROM " + part)
                .then(Sql.where(filter.conditions(this, 0).stream())));
    }

    /** To how many decimals measures are summed: as many as their columns have, or six where they have any number. */
    List<Integer> scales() {
        return source.columns().measures().stream()
                .map(measure -> Objects.requireNonNull(columns.get(measure.column())))
                .map(column -> switch (column.type()) {
                    case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> 0;
                    default -> SUMMED_DECIMALS;
                })
                .toList();
    }

    /** The expressions of places as text: their names, or their points rounded to so many parts of a degree; null for nothing. */
    private @Nullable String place(int partsOfDegree) {
        SourceColumns named = source.columns();
        if (named.place() != null) {
            return textOf(named.place());
        }
        if (!named.hasPoints()) {
            return null;
        }
        String latitude = column(Objects.requireNonNull(named.latitude()));
        String longitude = column(Objects.requireNonNull(named.longitude()));
        return partsOfDegree == 0
                ? dialect.text(latitude) + " || ', ' || " + dialect.text(longitude)
                : dialect.text(rounded(latitude, partsOfDegree)) + " || ', ' || "
                        + dialect.text(rounded(longitude, partsOfDegree));
    }

    private static String rounded(String degrees, int parts) {
        return "CAST(FLOOR(" + degrees + " * " + parts + ") AS INTEGER)";
    }

    /** Whether places are told by points alone. */
    boolean hasPointsOnly() {
        return source.columns().place() == null && source.columns().hasPoints();
    }

    /** Whether an event may have several sources. */
    boolean hasSeveralSources() {
        String name = source.columns().source();
        return name != null
                && (source.columns().separator() != null
                        || Objects.requireNonNull(columns.get(name)).type() == LIST_TYPE);
    }

    /**
     * The events that a filter lets through, once or, taken apart, once for each of their sources; see the class for the columns.
     *
     * @param partsOfDegree to what points are rounded where they alone say where events are; 0 for not at all
     * @throws EngineException if they are to be taken apart and the database cannot do so
     */
    private Sql events(String from, SourceFilter filter, int partsOfDegree, boolean apart) throws EngineException {
        return events(from, filter.conditions(this, partsOfDegree), partsOfDegree, apart, List.of());
    }

    /**
     * The events of a page: the same, once each, with {@code id}, {@code title} and {@code summary} as text, {@code r}, the start as the table has it, and
     * {@code k}, by which those that begin together are told apart as far as can be.
     *
     * @param earliest before which no event begins that is wanted, microseconds since 1970 in UTC
     * @param before what no event that is wanted begins at or after
     */
    Sql listed(SourceFilter filter, int partsOfDegree, long earliest, long before) throws EngineException {
        SourceColumns named = source.columns();
        String id = text(named.id()).orElseGet(SourceTable::nothing);
        String title = text(named.title()).orElseGet(SourceTable::nothing);
        List<String> more = List.of(
                id + " AS id",
                title + " AS title",
                text(named.summary()).orElseGet(SourceTable::nothing) + " AS summary",
                start.expression() + " AS r",
                "COALESCE(" + id + ", '') || ' ' || COALESCE(" + title + ", '') AS k");
        List<Sql> conditions = new ArrayList<>(filter.conditions(this, partsOfDegree));
        conditions.add(bound(" >= ", earliest, -1));
        conditions.add(bound(" < ", before, 1));
        return events(rows, conditions, partsOfDegree, false, more);
    }

    /** A bound of the column itself, so that an index serves; not so narrow that a zone or a day could matter. */
    private Sql bound(String relation, long micros, int sign) {
        return dialect.literal(start.kind(), instant(micros).plus(sign * 2L, ChronoUnit.DAYS))
                .map(literal -> Sql.of(start.expression() + relation + literal))
                .orElse(Sql.EMPTY);
    }

    private Sql events(String rows, List<Sql> conditions, int partsOfDegree, boolean apart, List<String> more)
            throws EngineException {
        SourceColumns named = source.columns();
        List<Sql> selected = new ArrayList<>();
        selected.add(Sql.of(times.start() + " AS s0"));
        selected.add(Sql.of(times.end() + " AS e1"));
        if (!times.exact()) {
            selected.add(Sql.of(times.startLatest() + " AS s1"));
            selected.add(Sql.of(times.endEarliest() + " AS e0"));
        }
        selected.add(Sql.of(text(named.category()).orElseGet(SourceTable::nothing) + " AS category"));
        selected.add(Sql.of(placeText(partsOfDegree).orElseGet(SourceTable::nothing) + " AS place"));
        Sql from = Sql.of(rows);
        Sql told = Sql.of(text(named.source()).orElseGet(SourceTable::nothing));
        if (apart && hasSeveralSources()) {
            Dialect.Parts parts = parts();
            from = from.then(parts.from());
            told = parts.part();
        }
        selected.add(told.then(" AS source"));
        if (named.hasPoints()) {
            selected.add(Sql.of(column(Objects.requireNonNull(named.latitude())) + " AS latitude"));
            selected.add(Sql.of(column(Objects.requireNonNull(named.longitude())) + " AS longitude"));
        }
        for (int i = 0; i < named.measures().size(); i++) {
            selected.add(Sql.of(column(named.measures().get(i).column()) + " AS m" + i));
        }
        more.forEach(one -> selected.add(Sql.of(one)));
        Sql base = Sql.of("SELECT ")
                .then(Sql.join(", ", selected))
                .then(" FROM ")
                .then(from)
                .then(Sql.where(conditions.stream()));
        return Sql.of("(SELECT base.*, s0 AS s, CASE WHEN e1 = s0 THEN e1 + 1 ELSE e1 END AS e"
                        + (times.exact()
                                ? ""
                                : ", s1 AS i, CASE WHEN e0 = s1 AND NOT (e0 = e1 AND e1 > s0) THEN e0 + 1 ELSE e0 END AS j")
                        + " FROM (")
                .then(base)
                .then(") AS base WHERE s0 <= e1"
                        + (times.exact() ? "" : " AND s1 BETWEEN s0 AND e1 AND e0 BETWEEN s0 AND e1")
                        + ") AS timed");
    }

    Dialect.Parts parts() throws EngineException {
        String name = Objects.requireNonNull(source.columns().source());
        boolean isList = Objects.requireNonNull(columns.get(name)).type() == LIST_TYPE;
        return dialect.parts(column(name), isList, String.valueOf(source.columns().separator()))
                .orElseThrow(() -> new EngineException(
                        Reason.WRONG,
                        tr("this database cannot take several sources of a row apart; name a query with a row for each"),
                        null));
    }

    private static String nothing() {
        return "CAST(NULL AS VARCHAR(1))";
    }

    /** A text column of the table as text, or empty if the source names none. */
    Optional<String> text(@Nullable String name) {
        return Optional.ofNullable(name).map(this::textOf);
    }

    /** Places as text; empty if there are none. */
    Optional<String> placeText(int partsOfDegree) {
        return Optional.ofNullable(place(partsOfDegree));
    }
}
