package org.dateline.database;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.sql.Types;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dateline.database.EngineException.Reason;
import org.dateline.database.sql.Dialect;
import org.dateline.database.sql.EventTimesSql;
import org.dateline.database.sql.Sql;
import org.dateline.language.ForPrograms;
import org.jspecify.annotations.Nullable;

/**
 * The table of a source with the columns that it really has, and the statements that take its events out of it. What stands after FROM in
 * them has, under these names, for each event whose times are in order: {@code s} and {@code e}, its earliest start and the first microsecond
 * after it; {@code i} and {@code j}, the same of its inner interval, which it has if {@code i <= j}; {@code category}, {@code place} and {@code source} as
 * text or null; {@code latitude} and {@code longitude}; {@code m0}, {@code m1} ... its measures. Times are microseconds since 1970 in UTC.
 */
@ForPrograms("SQL")
public final class SourceTable {

    private static final int SUMMED_DECIMALS = 6;
    /** With six decimals, some of these together are more than 64 bits hold. */
    private static final long TOO_MUCH = 1_000_000_000_000L;

    private static final int LIST_TYPE = Types.ARRAY;

    private final EventSource source;
    private final Dialect dialect;
    private final TableRows rows;
    private final TableTimes read;
    private final boolean ofDays;
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
        this.rows = new TableRows(connection);
        this.source = rows.source();
        this.dialect = rows.dialect();
        this.read = new TableTimes(connection, rows);
        this.start = read.start();
        this.ofDays = read.areDays();
        this.times = read.times();
        requireNumbers(connection);
    }

    /** A text that is no number would end the first sum with the words of the database. */
    private void requireNumbers(EngineConnection connection) throws EngineException {
        SourceColumns named = source.columns();
        List<String> summed = named.measures().stream()
                .map(SourceColumns.SummedColumn::column)
                .toList();
        Stream<String> points = named.hasPoints() ? Stream.of(named.latitude(), named.longitude()) : Stream.empty();
        Map<String, TableRows.Texts> texts = rows.texts(
                connection,
                Stream.concat(summed.stream(), points.filter(Objects::nonNull)).toList(),
                "DOUBLE");
        for (Map.Entry<String, TableRows.Texts> of : texts.entrySet()) {
            // Points that no row has are none, as where some rows have none
            if (!of.getValue().areNone() || summed.contains(of.getKey())) {
                throw noNumbers(of.getKey(), of.getValue());
            }
        }
    }

    private static EngineException noNumbers(String column, TableRows.Texts texts) {
        String words;
        if (texts.areNone()) {
            words = tr("the column \"{0}\" has no value at all, so that there is nothing to sum", column);
        } else if (texts.fit() == 0) {
            words = tr(
                    "the column \"{0}\" is text, and none of its values is a number; one of them is \"{1}\"",
                    column, texts.example());
        } else {
            words = trn(
                    texts.unfit(),
                    "the column \"{1}\" is text, as {0} of its values is no number: \"{2}\"; a \"query\" can make a number or nothing of it",
                    "the column \"{1}\" is text, as {0} of its values are no numbers, such as \"{2}\"; a \"query\" can make numbers or nothing of them",
                    column,
                    texts.example());
        }
        return new EngineException(Reason.WRONG, words, null);
    }

    /** The same, to the events of each part, see {@link #events}. */
    Sql ofEach(SourceFilter filter, int partsOfDegree, boolean apart, UnaryOperator<Sql> question)
            throws EngineException {
        return rows.ofEach(part -> question.apply(events(part, filter, partsOfDegree, apart)));
    }

    /**
     * The same to all rows that the filter lets through, where those without times in order have no {@code e}, and those without a start no {@code s0}.
     */
    Sql ofEachRow(SourceFilter filter, int partsOfDegree, UnaryOperator<Sql> question) throws EngineException {
        return rows.ofEach(part -> question.apply(
                events(part, filter.conditions(this, partsOfDegree), partsOfDegree, false, List.of(), false)));
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    /** What the source says. */
    public EventSource source() {
        return source;
    }

    /** How it is asked. */
    public Dialect dialect() {
        return dialect;
    }

    /** What its columns are called, in their order. */
    List<String> columnNames() {
        return rows.names();
    }

    /** What one of them is. */
    EngineConnection.Column columnType(String name) {
        return rows.type(name);
    }

    /** Whether a question is the faster the fewer columns it names, so that it is worth asking first where to look for the others. */
    boolean readsColumnsApart() {
        return rows.readsColumnsApart();
    }

    /** Whether every event's inner interval is its outer one. */
    public boolean isExact() {
        return times.exact();
    }

    /** Whether its times are days, so that nothing is told of a shorter time. */
    public boolean isOfDays() {
        return ofDays;
    }

    /** Whether an event that meets a window, in microseconds, is certainly in it. */
    String certainly(long from, long to) {
        return times.exact()
                ? "1 = 1"
                : "((s >= " + from + " AND e <= " + to + ") OR (i <= j AND i < " + to + " AND j > " + from + "))";
    }

    /** How many rows a filter lets through, and how many of them have a start. */
    Sql rowCounts(SourceFilter filter, int partsOfDegree) throws EngineException {
        return rows.ofEach(part -> Sql.of(
                        "SELECT COUNT(*), COUNT(" + rows.column(source.columns().start()) + ") FROM " + part)
                .then(Sql.where(filter.conditions(this, partsOfDegree).stream())));
    }

    /**
     * How many rows a filter lets through, how many of them have a start, and between what the times of their columns lie, as if they were all told by
     * clocks of UTC: two columns of the answer for each of time, in microseconds, null where there are none.
     */
    Sql extent(SourceFilter filter) throws EngineException {
        List<Sql> conditions = filter.conditions(this, 0);
        return rows.ofEach(part -> read.extent(part, conditions));
    }

    /** To how many decimals measures are summed: as many as their columns have, or six where they have any number. */
    List<Integer> scales() {
        return source.columns().measures().stream()
                .map(measure -> rows.isWhole(measure.column()) ? 0 : SUMMED_DECIMALS)
                .toList();
    }

    /** The expressions of places as text: their names, or their points rounded to so many parts of a degree; null for nothing. */
    private @Nullable String place(int partsOfDegree) {
        SourceColumns named = source.columns();
        if (named.place() != null) {
            return rows.text(named.place());
        }
        if (!named.hasPoints()) {
            return null;
        }
        String latitude = rows.column(Objects.requireNonNull(named.latitude()));
        String longitude = rows.column(Objects.requireNonNull(named.longitude()));
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
                && (source.columns().separator() != null || rows.type(name).type() == LIST_TYPE);
    }

    /**
     * The events that a filter lets through, once or, taken apart, once for each of their sources; see the class for the columns.
     *
     * @param partsOfDegree to what points are rounded where they alone say where events are; 0 for not at all
     * @throws EngineException if they are to be taken apart and the database cannot do so
     */
    private Sql events(String from, SourceFilter filter, int partsOfDegree, boolean apart) throws EngineException {
        return events(from, filter.conditions(this, partsOfDegree), partsOfDegree, apart, List.of(), true);
    }

    /**
     * The events of a page: the same, once each, with {@code id}, {@code title} and {@code summary} as text, {@code r}, the start as the table has it, and
     * {@code k}, by which those that begin together are told apart as far as can be.
     *
     * @param earliest before which no event begins that is wanted, microseconds since 1970 in UTC
     * @param after before what no event that is wanted ends
     * @param before what no event that is wanted begins at or after
     * @param withColumns whether they have all their columns too, as text, {@code c0}, {@code c1} and so on
     */
    Sql listed(SourceFilter filter, int partsOfDegree, long earliest, long after, long before, boolean withColumns)
            throws EngineException {
        SourceColumns named = source.columns();
        String id = text(named.id()).orElseGet(SourceTable::nothing);
        String title = text(named.title()).orElseGet(SourceTable::nothing);
        List<String> more = new ArrayList<>(List.of(
                id + " AS id",
                title + " AS title",
                text(named.summary()).orElseGet(SourceTable::nothing) + " AS summary",
                start.expression() + " AS r",
                key() + " AS k"));
        List<String> names = columnNames();
        for (int i = 0; withColumns && i < names.size(); i++) {
            more.add(dialect.text(rows.column(names.get(i))) + " AS c" + i);
        }
        List<Sql> conditions = new ArrayList<>(filter.conditions(this, partsOfDegree));
        conditions.addAll(read.bounds(earliest, after, before));
        return events(rows.all(), conditions, partsOfDegree, false, more, true);
    }

    /** What tells events that begin together apart: the id as it is where it is a whole number, which sorts fastest. */
    private String key() {
        SourceColumns named = source.columns();
        return hasNumericKey()
                ? "COALESCE(" + rows.column(Objects.requireNonNull(named.id())) + ", 0)"
                : "COALESCE(" + text(named.id()).or(() -> text(named.title())).orElseGet(SourceTable::nothing)
                        + ", '')";
    }

    /** Whether what tells events apart is a whole number. */
    boolean hasNumericKey() {
        String id = source.columns().id();
        return id != null && rows.isWhole(id);
    }

    private Sql events(
            String from, List<Sql> conditions, int partsOfDegree, boolean apart, List<String> more, boolean inOrderOnly)
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
        Sql where = Sql.of(from);
        Sql told = Sql.of(text(named.source()).orElseGet(SourceTable::nothing));
        if (apart && hasSeveralSources()) {
            Dialect.Parts parts = parts();
            where = where.then(parts.from());
            told = parts.part();
        }
        selected.add(told.then(" AS source"));
        if (named.hasPoints()) {
            selected.add(Sql.of(rows.column(Objects.requireNonNull(named.latitude())) + " AS latitude"));
            selected.add(Sql.of(rows.column(Objects.requireNonNull(named.longitude())) + " AS longitude"));
        }
        for (int i = 0; i < named.measures().size(); i++) {
            selected.add(Sql.of(measure(named.measures().get(i).column()) + " AS m" + i));
        }
        more.forEach(one -> selected.add(Sql.of(one)));
        Sql base = Sql.of("SELECT ")
                .then(Sql.join(", ", selected))
                .then(" FROM ")
                .then(where)
                .then(Sql.where(conditions.stream()));
        String inOrder = "s0 <= e1" + (times.exact() ? "" : " AND s1 BETWEEN s0 AND e1 AND e0 BETWEEN s0 AND e1");
        String end = "CASE WHEN e1 = s0 THEN e1 + 1 ELSE e1 END";
        return Sql.of("(SELECT base.*, s0 AS s, "
                        + (inOrderOnly ? end : "CASE WHEN " + inOrder + " THEN " + end + " END") + " AS e"
                        + (times.exact()
                                ? ""
                                : ", s1 AS i, CASE WHEN e0 = s1 AND NOT (e0 = e1 AND e1 > s0) THEN e0 + 1 ELSE e0 END AS j")
                        + " FROM (")
                .then(base)
                .then(") AS base" + (inOrderOnly ? " WHERE " + inOrder : "") + ") AS timed");
    }

    /** A column of a measure; what is no number there, or one that no sum can hold, is none. */
    private String measure(String name) throws EngineException {
        String column = rows.column(name);
        return rows.isWhole(name) ? column : "CASE WHEN ABS(" + column + ") < " + TOO_MUCH + " THEN " + column + " END";
    }

    Dialect.Parts parts() throws EngineException {
        String name = Objects.requireNonNull(source.columns().source());
        boolean isList = rows.type(name).type() == LIST_TYPE;
        return dialect.parts(
                        rows.column(name),
                        isList,
                        String.valueOf(source.columns().separator()))
                .orElseThrow(() -> new EngineException(
                        Reason.WRONG,
                        tr(
                                "this database cannot take several sources of a row apart; name a query with a row for each"),
                        null));
    }

    private static String nothing() {
        return "CAST(NULL AS VARCHAR(1))";
    }

    /** A text column of the table as text, or empty if the source names none. */
    Optional<String> text(@Nullable String name) {
        return Optional.ofNullable(name).map(rows::text);
    }

    /** Places as text; empty if there are none. */
    Optional<String> placeText(int partsOfDegree) {
        return Optional.ofNullable(place(partsOfDegree));
    }
}
