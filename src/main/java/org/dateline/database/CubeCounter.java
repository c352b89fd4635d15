package org.dateline.database;

import static org.dateline.language.Tr.tr;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import org.dateline.database.EngineException.Reason;
import org.dateline.database.sql.Amounts;
import org.dateline.database.sql.Sql;
import org.dateline.language.ForPrograms;
import org.dateline.query.cube.Cube;
import org.dateline.query.cube.Dimension;
import org.dateline.query.cube.EventPart;
import org.dateline.query.cube.TimeBins;

/**
 * Has an engine count events by bin of time, category, place and source. Each question groups by cells of time, see {@link TimeBins}; whatever ends in the
 * cell in which it begins is counted once for both.
 */
@ForPrograms("SQL")
final class CubeCounter {

    private static final String NO_KEY = "0";

    private final EngineConnection connection;
    private final SourceTable table;
    private final SourceFilter filter;
    private final Survey survey;
    private final TimeBins bins;
    private final Amounts amounts;
    private final Cube.Builder built;
    private boolean changed;

    CubeCounter(EngineConnection connection, SourceTable table, SourceFilter filter, Survey survey, TimeBins bins) {
        this.connection = connection;
        this.table = table;
        this.filter = filter;
        this.survey = survey;
        this.bins = bins;
        this.amounts = new Amounts(survey.scales());
        this.built = new Cube.Builder(bins, survey.keys(), table.isExact());
    }

    /**
     * Counts by these, besides all events.
     *
     * @throws EngineException if there is no answer, the questions were taken back, or the events changed while they were counted
     */
    Cube count(Set<Dimension> by) throws EngineException {
        countBy(Dimension.EVENTS);
        for (Dimension dimension : by) {
            countBy(dimension);
        }
        count(by.contains(Dimension.PLACES) ? Dimension.PLACES : Dimension.EVENTS);
        if (by.contains(Dimension.SOURCES)) {
            count(Dimension.SOURCES);
        }
        return built.build();
    }

    private void countBy(Dimension dimension) {
        built.by(dimension, survey.pairsOf(dimension), survey.mostOf(dimension));
    }

    static EngineException changed() {
        return new EngineException(Reason.CHANGED, tr("the events changed while they were counted"), null);
    }

    /**
     * What a question to all rows told.
     *
     * @param rows how many rows there are
     * @param withoutStart how many of them have no start
     * @param events how many have times in order
     * @param cube counts of all these by category
     */
    record Rows(long rows, long withoutStart, long events, Cube cube) {}

    /**
     * Counts all events, and the rows that are none, by one question, which serves where bins are so few that many events begin and end in the same two.
     */
    Rows countAtOnce() throws EngineException {
        countBy(Dimension.EVENTS);
        Sql category = survey.numbers().categories().expression("category");
        String start = cell("s");
        String last = cell("e - 1");
        Sql question = table.ofEachRow(
                filter,
                survey.partsOfDegree(),
                rows -> Sql.of("SELECT a, b, category, COUNT(s0), " + amounts.selected("")
                                + " FROM (SELECT CASE WHEN e IS NULL THEN NULL ELSE " + start + " END AS a, " + last
                                + " AS b, ")
                        .then(category)
                        .then(" AS category, s0" + amounts.measures() + " FROM ")
                        .then(rows)
                        .then(") AS cells GROUP BY a, b, category"));
        long[] found = new long[3];
        long cells = (bins.edge(bins.size()) - bins.edge(0)) / bins.cell();
        connection.ask(question, row -> {
            long first = row.getLong(1);
            boolean isEvent = !row.wasNull();
            long rows = row.getLong(5);
            found[0] += rows;
            found[1] += rows - row.getLong(4);
            if (isEvent) {
                found[2] += rows;
                int number = survey.numbers().categories().number(row.getString(3));
                long end = row.getLong(2);
                if (number < 0 || first < 0 || end >= cells) {
                    changed = true;
                } else {
                    int firstBin = bins.binOfCell(first);
                    int lastBin = bins.binOfCell(end);
                    amounts.read(row, 5, (value, amount) -> {
                        built.add(Dimension.EVENTS, EventPart.START, firstBin, number, 0, value, amount);
                        built.add(Dimension.EVENTS, EventPart.LAST, lastBin, number, 0, value, amount);
                    });
                }
            }
        });
        if (changed) {
            throw changed();
        }
        return new Rows(found[0], found[1], found[2], certain());
    }

    /** Counts all events, of which all but the certain ones are counted already. */
    Cube countFrom(FirstCells cells) throws EngineException {
        countBy(Dimension.EVENTS);
        cells.forEach((start, last, category, value, amount) -> {
            int number = survey.numbers().categories().number(category);
            built.add(Dimension.EVENTS, EventPart.START, bins.binOf(start), number, 0, value, amount);
            built.add(Dimension.EVENTS, EventPart.LAST, bins.binOf(last), number, 0, value, amount);
        });
        return certain();
    }

    private Cube certain() throws EngineException {
        if (!table.isExact()) {
            countCertain(Dimension.EVENTS);
        }
        return built.build();
    }

    private void count(Dimension dimension) throws EngineException {
        new Pass(dimension, EventPart.START, EventPart.LAST).meeting(cell("s"), cell("e - 1"), "");
        if (!table.isExact()) {
            countCertain(dimension);
        }
    }

    private void countCertain(Dimension dimension) throws EngineException {
        String start = cell("s");
        String last = cell("e - 1");
        Pass inner = new Pass(dimension, EventPart.INNER_START, EventPart.INNER_LAST);
        inner.meeting(cell("i"), cell("j - 1"), "i <= j");
        Pass held = new Pass(dimension, EventPart.HELD_START, EventPart.HELD_LAST);
        held.both(start, last, "i > j", (first, after, at) -> held.addHeld(first, after, at));
        held.both(
                start,
                cell("e1"),
                "i = j AND e0 = e1 AND e1 > s0 AND " + table.dialect().remainder("e1 - " + bins.edge(0), bins.cell())
                        + " = 0",
                (first, end, at) -> held.addAtEnd(first, end, at));
    }

    private String cell(String micros) {
        return table.dialect().quotient(micros + " - " + bins.edge(0), bins.cell());
    }

    private Sql key(Dimension dimension) {
        return switch (dimension) {
            case EVENTS -> Sql.of(NO_KEY);
            case PLACES -> survey.numbers().places().expression("place");
            case SOURCES -> survey.numbers().sources().expression("source");
        };
    }

    /** What is done with the amounts of events that lie in two cells. */
    private interface Pieces {
        void add(long first, long last, At at) throws SQLException;
    }

    /** A row of an answer, with the numbers of its category and key. */
    private record At(ResultSet row, int category, int key, int firstValue) {}

    /** A question and what its answer adds to. */
    private final class Pass {

        private final Dimension dimension;
        private final EventPart first;
        private final EventPart last;

        Pass(Dimension dimension, EventPart first, EventPart last) {
            this.dimension = dimension;
            this.first = first;
            this.last = last;
        }

        /** Counts starts and lasts by themselves. */
        void meeting(String start, String end, String condition) throws EngineException {
            String where = condition.isEmpty() ? "" : " WHERE " + condition;
            Sql starts = cells(
                    "SELECT a, category, k, " + amounts.selected("") + ", " + amounts.selected("a = b"),
                    start,
                    end,
                    where + ") AS cells GROUP BY a, category, k");
            ask(starts, 3, at -> {
                int bin = bins.binOfCell(at.row().getLong(1));
                add(first, bin, at, at.firstValue());
                add(last, bin, at, at.firstValue() + amounts.width());
            });
            Sql ends = cells(
                    "SELECT b, category, k, " + amounts.selected(""),
                    start,
                    end,
                    where + ") AS cells WHERE a <> b GROUP BY b, category, k");
            ask(ends, 3, at -> add(last, bins.binOfCell(at.row().getLong(1)), at, at.firstValue()));
        }

        /** Counts them together. */
        void both(String start, String end, String condition, Pieces pieces) throws EngineException {
            Sql pairs = cells(
                    "SELECT a, b, category, k, " + amounts.selected(""),
                    start,
                    end,
                    " WHERE " + condition + ") AS cells GROUP BY a, b, category, k");
            ask(pairs, 4, at -> pieces.add(at.row().getLong(1), at.row().getLong(2), at));
        }

        void addEnds(long start, long end, At at) throws SQLException {
            add(first, bins.binOfCell(start), at, at.firstValue());
            add(last, bins.binOfCell(end), at, at.firstValue());
        }

        void addHeld(long start, long end, At at) throws SQLException {
            addEnds(start, end, at);
            int one = bins.binOfCell(start);
            int other = bins.binOfCell(end);
            if (other - one > 1) {
                amounts.read(at.row(), at.firstValue(), (value, amount) -> {
                    built.addCrossing(dimension, one, other, at.category(), at.key(), value, amount);
                    if (dimension == Dimension.PLACES) {
                        built.addCrossing(Dimension.EVENTS, one, other, at.category(), 0, value, amount);
                    }
                });
            }
        }

        /** What ends within a bin is held by no bins that end there. */
        void addAtEnd(long start, long end, At at) throws SQLException {
            int bin = bins.binOfCell(end - 1);
            if (bins.edge(bin + 1) != bins.edge(0) + end * bins.cell()) {
                return;
            }
            int one = bins.binOfCell(start);
            amounts.read(at.row(), at.firstValue(), (value, amount) -> {
                built.addAtEnd(dimension, one, bin, at.category(), at.key(), value, amount);
                if (dimension == Dimension.PLACES) {
                    built.addAtEnd(Dimension.EVENTS, one, bin, at.category(), 0, value, amount);
                }
            });
        }

        /** A question to events with the cells of two of their times, a and b. */
        private Sql cells(String asked, String a, String b, String after) throws EngineException {
            Sql columns = columns();
            return table.ofEach(
                    filter,
                    survey.partsOfDegree(),
                    dimension == Dimension.SOURCES,
                    events -> Sql.of(asked + " FROM (SELECT " + a + " AS a, " + b + " AS b, ")
                            .then(columns)
                            .then(" FROM ")
                            .then(events)
                            .then(after));
        }

        private Sql columns() {
            return survey.numbers()
                    .categories()
                    .expression("category")
                    .then(" AS category, ")
                    .then(key(dimension))
                    .then(" AS k" + amounts.measures());
        }

        private void ask(Sql question, int keyColumn, RowSink sink) throws EngineException {
            connection.ask(question, row -> {
                int category = survey.numbers().categories().number(row.getString(keyColumn - 1));
                int key = switch (dimension) {
                    case EVENTS -> 0;
                    case PLACES -> survey.numbers().places().number(row.getString(keyColumn));
                    case SOURCES -> survey.numbers().sources().number(row.getString(keyColumn));
                };
                if (category < 0 || key < 0 || survey.pairsOf(dimension).column(category, key) < 0) {
                    changed = true;
                } else {
                    sink.row(new At(row, category, key, keyColumn + 1));
                }
            });
            if (changed) {
                throw changed();
            }
        }

        private void add(EventPart part, int bin, At at, int firstValue) throws SQLException {
            amounts.read(at.row(), firstValue, (value, amount) -> {
                built.add(dimension, part, bin, at.category(), at.key(), value, amount);
                if (dimension == Dimension.PLACES) {
                    built.add(Dimension.EVENTS, part, bin, at.category(), 0, value, amount);
                }
            });
        }
    }

    private interface RowSink {
        void row(At at) throws SQLException;
    }
}
