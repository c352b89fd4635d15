package org.dateline.database;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.database.sql.Sql;
import org.dateline.events.EventTimes;
import org.dateline.language.ForPrograms;
import org.dateline.model.EventTime;
import org.dateline.model.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * The events of a window, page by page in order of their starts. Where a page begins is told by the last event of the one before, not by how many come before
 * it, so that the thousandth page costs what the first does.
 */
@ForPrograms("SQL")
public final class EventPages {

    /** Into how many lengths of time all starts are parted where it is counted how many there are. */
    private static final int CELLS = 5_000;

    private final SourceTable table;
    private final Survey survey;

    /** The events of a table that was surveyed. */
    public EventPages(SourceTable table, Survey survey) {
        this.table = table;
        this.survey = survey;
    }

    /**
     * What is listed.
     *
     * @param window which events: all that are certainly or possibly in it
     * @param certainOnly whether only those that are certainly in it
     * @param categories of which categories, as the keys of the survey name them; none for all
     */
    public record Wanted(SourceFilter filter, TimeWindow window, boolean certainOnly, Set<String> categories) {

        public Wanted {
            categories = Set.copyOf(categories);
        }
    }

    /**
     * Where a page begins.
     *
     * @param start the start of the last event before it, microseconds since 1970 in UTC
     * @param key what tells it apart from others that begin then
     * @param same how many of the pages before are not told apart from it
     */
    public record Place(long start, String key, int same) {}

    /**
     * Some events.
     *
     * @param next where the next page begins; empty if there is none
     */
    public record Page(List<ListedEvent> events, Optional<Place> next) {}

    /**
     * A page of so many events, from a place on or from the first.
     *
     * @throws EngineException if there is no answer, or the question was taken back
     */
    public Page page(EngineConnection connection, Wanted wanted, Optional<Place> from, int size)
            throws EngineException {
        long until = before(wanted);
        if (table.readsColumnsApart()) {
            until = nearer(connection, wanted, from, size + 1, until);
        }
        Sql question = question(wanted, from, until, size + 1);
        List<ListedEvent> events = new ArrayList<>();
        Place[] last = {from.orElse(null)};
        boolean[] hasMore = {false};
        connection.ask(question, row -> {
            if (events.size() == size) {
                hasMore[0] = true;
                return;
            }
            long start = row.getLong("s");
            String key = String.valueOf(row.getString("k"));
            Place before = last[0];
            boolean isSame =
                    before != null && before.start() == start && before.key().equals(key);
            last[0] = new Place(start, key, isSame ? before.same() + 1 : 1);
            events.add(event(row));
        });
        return new Page(events, hasMore[0] ? Optional.of(last[0]) : Optional.empty());
    }

    /** What none of the events begins at or after. */
    private long before(Wanted wanted) {
        return Math.min(
                EventTimes.micros(wanted.window().to()),
                EventTimes.micros(survey.span().to()) + 1);
    }

    /** The same of so many only, by their times alone; all other columns are then read where these events lie. */
    private long nearer(EngineConnection connection, Wanted wanted, Optional<Place> from, int events, long before)
            throws EngineException {
        List<Sql> conditions = conditions(wanted);
        from.ifPresent(place -> conditions.add(Sql.of("s > " + place.start())));
        Sql starts = Sql.of("SELECT s FROM ")
                .then(listed(wanted, earliest(wanted, from), before, false))
                .then(Sql.where(conditions.stream()))
                .then(" ORDER BY s");
        int[] found = {0};
        long[] last = {0};
        connection.ask(new Sql(table.dialect().limited(starts.text(), events, 0), starts.values()), row -> {
            found[0]++;
            last[0] = row.getLong(1);
        });
        return found[0] < events ? before : last[0] + 1;
    }

    private Sql question(Wanted wanted, Optional<Place> from, long before, int rows) throws EngineException {
        Sql all = ordered(wanted, from, before);
        return new Sql(
                table.dialect().limited(all.text(), rows, from.map(Place::same).orElse(0)), all.values());
    }

    /** All rows of what is wanted that begin from a time on and before another, with their columns as text, {@code c0}, {@code c1} and so on. */
    Sql all(Wanted wanted, long first, long before) throws EngineException {
        List<Sql> conditions = conditions(wanted);
        conditions.add(Sql.of("s >= " + first));
        conditions.add(Sql.of("s < " + before));
        return Sql.of("SELECT * FROM ")
                .then(listed(wanted, first, before, true))
                .then(Sql.where(conditions.stream()))
                .then(order());
    }

    /**
     * How many begin in each of some equal lengths of time.
     *
     * @param first the first microsecond of the first of these cells
     * @param width how long each is, microseconds
     * @param before before what all begin
     * @param question by cell, from 0, how many begin there; in order, without those where none does
     */
    record Cells(long first, long width, long before, Sql question) {}

    Cells cells(Wanted wanted) throws EngineException {
        long first = earliest(wanted, Optional.empty());
        long before = Math.max(first + 1, before(wanted));
        long width = (before - first) / CELLS + 1;
        List<Sql> conditions = conditions(wanted);
        conditions.add(Sql.of("s >= " + first));
        conditions.add(Sql.of("s < " + before));
        Sql starts = Sql.of("SELECT " + table.dialect().quotient("s - " + first, width) + " AS cell FROM ")
                .then(listed(wanted, first, before, false))
                .then(Sql.where(conditions.stream()));
        return new Cells(
                first,
                width,
                before,
                Sql.of("SELECT cell, COUNT(*) FROM (").then(starts).then(") AS starts GROUP BY cell ORDER BY cell"));
    }

    private Sql ordered(Wanted wanted, Optional<Place> from, long before) throws EngineException {
        List<Sql> conditions = conditions(wanted);
        conditions.add(Sql.of("s < " + before));
        from.ifPresent(place -> conditions.add(Sql.of(
                "(s > " + place.start() + " OR (s = " + place.start() + " AND k >= ?))",
                table.hasNumericKey() ? Long.valueOf(place.key()) : place.key())));
        return Sql.of("SELECT * FROM ")
                .then(listed(wanted, earliest(wanted, from), before, false))
                .then(Sql.where(conditions.stream()))
                .then(order());
    }

    private String order() {
        return " ORDER BY " + (table.dialect().hasIndexes() ? "r" : "s") + ", k";
    }

    /** Before what none of the events begins that are wanted. */
    private long earliest(Wanted wanted, Optional<Place> from) {
        long longest = survey.longest().toSeconds() * 1_000_000 + 1_000_000;
        return Math.max(
                from.map(Place::start).orElse(Long.MIN_VALUE),
                Math.max(
                        EventTimes.micros(wanted.window().from()) - longest,
                        EventTimes.micros(survey.span().from())));
    }

    private Sql listed(Wanted wanted, long earliest, long before, boolean withColumns) throws EngineException {
        return table.listed(
                wanted.filter(),
                survey.partsOfDegree(),
                earliest,
                EventTimes.micros(wanted.window().from()),
                before,
                withColumns);
    }

    private List<Sql> conditions(Wanted wanted) {
        long first = EventTimes.micros(wanted.window().from());
        long after = EventTimes.micros(wanted.window().to());
        List<Sql> conditions = new ArrayList<>();
        conditions.add(Sql.of("s < " + after + " AND e > " + first));
        if (wanted.certainOnly() && !table.isExact()) {
            conditions.add(Sql.of(table.certainly(first, after)));
        }
        conditions.add(survey.numbers().categories().among("category", wanted.categories()));
        return conditions;
    }

    private ListedEvent event(ResultSet row) throws SQLException {
        Instant start = SourceTable.instant(row.getLong("s0"));
        Instant end = SourceTable.instant(row.getLong("e1"));
        EventTime time = table.isExact()
                ? EventTime.exactly(start, end)
                : new EventTime(
                        start,
                        SourceTable.instant(row.getLong("s1")),
                        SourceTable.instant(row.getLong("e0")),
                        end,
                        null);
        boolean points = table.source().columns().hasPoints();
        List<@Nullable BigDecimal> measures = new ArrayList<>();
        for (int i = 0; i < survey.keys().measures().size(); i++) {
            measures.add(row.getBigDecimal("m" + i));
        }
        return new ListedEvent(
                row.getString("id"),
                row.getString("title"),
                row.getString("summary"),
                time,
                row.getString("category"),
                row.getString("place"),
                row.getString("source"),
                points ? degrees(row, "latitude") : null,
                points ? degrees(row, "longitude") : null,
                Collections.unmodifiableList(measures));
    }

    static @Nullable Double degrees(ResultSet row, String column) throws SQLException {
        // A column of text has none; of a short number no more digits are known than it is written with
        return row.getObject(column) instanceof Number degrees ? Double.valueOf(degrees.toString()) : null;
    }
}
