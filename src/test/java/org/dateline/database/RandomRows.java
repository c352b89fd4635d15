package org.dateline.database;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.events.Dataset;
import org.dateline.events.EventTimes;
import org.dateline.model.Catalog;
import org.dateline.model.Category;
import org.dateline.model.Event;
import org.dateline.model.EventPlace;
import org.dateline.model.EventTime;
import org.dateline.model.Place;
import org.dateline.model.Precision;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.dateline.model.TimeWindow;
import org.dateline.query.cube.CubeSum;
import org.dateline.samples.SampleEvent;
import org.dateline.samples.SampleSource;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The same events as the rows of a table and as a dataset, drawn at random: the same ones from the same seed. */
@NullMarked
final class RandomRows {

    static final Instant FIRST = Instant.parse("2026-01-30T00:00:00Z");
    static final int DAYS = 4;

    private static final int PLACES = 5;
    private static final int CATEGORIES = 4;
    private static final int SOURCES = 5;

    /** A row; its sources are told with ";" between them, with white space, twice, and with nothing between two of these at times. */
    record Row(
            EventTime time,
            @Nullable String category,
            @Nullable String place,
            List<String> sources,
            @Nullable Integer killed) {

        /** What it gives alone. */
        CubeSum sum() {
            return killed == null ? new CubeSum(BigDecimal.ZERO, 0, 1) : new CubeSum(BigDecimal.valueOf(killed), 1, 1);
        }
    }

    private final Random random;
    private boolean hasOneSource;
    final List<Row> rows = new ArrayList<>();

    /** @param exact whether all times are exactly known */
    RandomRows(long seed, int count, boolean exact) {
        random = new Random(seed);
        for (int i = 0; i < count; i++) {
            List<String> sources = new ArrayList<>();
            for (int more = random.nextInt(4); more > 0; more--) {
                sources.add("source-" + random.nextInt(SOURCES));
            }
            rows.add(new Row(
                    exact || random.nextBoolean() ? exactTime() : time(),
                    random.nextInt(10) == 0 ? null : "category-" + random.nextInt(CATEGORIES),
                    random.nextInt(10) == 0 ? null : "place-" + random.nextInt(PLACES),
                    sources,
                    random.nextInt(3) == 0 ? null : Integer.valueOf(random.nextInt(50) - 5)));
        }
    }

    private RandomRows(Random random) {
        this.random = random;
    }

    /** Those of them that are wanted. */
    RandomRows only(Predicate<Row> wanted) {
        RandomRows some = new RandomRows(random);
        rows.stream().filter(wanted).forEach(some.rows::add);
        return some;
    }

    /** The same, each told by one source or none. */
    RandomRows withOneSource() {
        hasOneSource = true;
        rows.replaceAll(row -> new Row(
                row.time(),
                row.category(),
                row.place(),
                row.sources().stream().limit(1).toList(),
                row.killed()));
        return this;
    }

    private EventTime exactTime() {
        Instant start = instant();
        return EventTime.exactly(
                start, random.nextBoolean() ? start : start.plus(random.nextInt(3000), ChronoUnit.MINUTES));
    }

    private EventTime time() {
        Instant[] in = IntStream.range(0, 4).mapToObj(i -> instant()).sorted().toArray(Instant[]::new);
        return switch (random.nextInt(5)) {
            case 0 -> new EventTime(in[0], in[1], in[2], in[3], null);
            case 1 -> new EventTime(in[0], in[2], in[1], in[3], null);
            case 2 -> new EventTime(in[0], in[3], in[0], in[3], null);
            case 3 -> new EventTime(in[0], in[3], in[3], in[3], null);
            default -> new EventTime(in[0], in[1], in[1], in[3], null);
        };
    }

    /** Often at a full hour, so that ends meet the borders of bins. */
    private Instant instant() {
        int minute = random.nextInt(DAYS * 24 * 60);
        return FIRST.plus(random.nextBoolean() ? minute / 60 * 60 : minute, ChronoUnit.MINUTES);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean coin() {
        return random.nextBoolean();
    }

    /** The columns of the table; times are microseconds since 1970. */
    static SourceColumns columns(boolean exact) {
        return columns(exact, ";");
    }

    /** The same with something else between sources, or null if each row has one. */
    static SourceColumns columns(boolean exact, @Nullable String separator) {
        return SampleSource.from("s")
                .id("id")
                .title("title")
                .inner(exact ? null : "s_latest", exact ? null : "e_earliest")
                .until("e")
                .category("category")
                .place("place")
                .toldBy("told_by")
                .separatedBy(separator)
                .measure("killed", "Killed")
                .columns();
    }

    /** Makes a table of them. */
    void createTable(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + name
                    + " (id INTEGER, title VARCHAR(100), s BIGINT, s_latest BIGINT, e_earliest BIGINT, e BIGINT, category VARCHAR(100),"
                    + " place VARCHAR(100), told_by VARCHAR(100), killed INTEGER)");
        }
        insertInto(connection, name);
    }

    /** Fills a table that has these columns. */
    void insertInto(Connection connection, String name) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + name + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < rows.size(); i++) {
                Row row = rows.get(i);
                insert.setInt(1, i);
                insert.setString(2, "Event " + i);
                insert.setLong(3, EventTimes.micros(row.time.start()));
                insert.setLong(4, EventTimes.micros(row.time.startLatest()));
                insert.setLong(5, EventTimes.micros(row.time.endEarliest()));
                insert.setLong(6, EventTimes.micros(row.time.end()));
                insert.setString(7, row.category);
                insert.setString(8, row.place);
                insert.setString(9, told(row.sources, i));
                insert.setObject(10, row.killed);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private @Nullable String told(List<String> sources, int row) {
        if (hasOneSource) {
            return sources.isEmpty() ? null : sources.get(0);
        }
        return switch (row % 4) {
            case 0 -> sources.isEmpty() ? null : String.join(" ; ", sources);
            case 1 -> sources.isEmpty() ? "" : String.join(";", sources) + ";";
            case 2 -> sources.isEmpty() ? " ; ;" : " ;" + String.join(";;", sources);
            default -> String.join(";", sources) + (sources.isEmpty() ? " " : " ; ");
        };
    }

    /** The dataset of the same events. */
    Dataset dataset() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            events.add(SampleEvent.of("event-" + i)
                    .title("Event " + i)
                    .category(row.category == null ? "nothing" : row.category)
                    .time(row.time)
                    .places(row.place == null ? List.of() : List.of(new EventPlace(row.place, Precision.TOWN)))
                    .reports(row.sources.stream()
                            .distinct()
                            .map(source -> new Report(source, List.of(1)))
                            .toList())
                    .build());
        }
        return Dataset.builder()
                .title("Random")
                .zone(ZoneOffset.UTC)
                .language("en")
                .span(new TimeWindow(FIRST, FIRST.plus(DAYS, ChronoUnit.DAYS)))
                .sources(Catalog.of(ids("source-", SOURCES)
                        .map(id -> new Source(id, id, null, null, null, null, List.of(), null, null, null, List.of()))
                        .toList()))
                .places(Catalog.of(ids("place-", PLACES)
                        .map(id -> new Place(id, id, List.of(), "town", null, null, null, null))
                        .toList()))
                .categories(Catalog.of(ids("category-", CATEGORIES)
                        .map(id -> new Category(id, id))
                        .toList()))
                .events(events)
                .build();
    }

    private static Stream<String> ids(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i);
    }
}
