package org.dateline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dateline.geo.MapLayer;
import org.dateline.problem.Loaded;
import org.dateline.samples.ImportedTable;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * From a file with the columns of ACLED to a finding, each number held against one that SQLite works out of the same file: two
 * actors, deaths by district, the worst week, the week before, a drawn shape, and the table that leaves the program. The rows are made up.
 */
@NullMarked
class AnalystsDayTest {

    private static final long SEED = 20260131;
    private static final int ROWS = 240;
    private static final LocalDate FIRST = LocalDate.of(2025, 12, 27);
    private static final List<String> ACTORS = List.of("Front A", "Army B", "Police C", "Group D", "Civilians");
    private static final List<String> TYPES = List.of("Battles", "Protests", "Riots");
    /** Name, longitude, latitude. */
    private static final List<String[]> TOWNS = List.of(
            new String[] {"Town A", "66.5", "30.1"},
            new String[] {"Town B", "62.3", "25.1"},
            new String[] {"Town C", "66.8", "29.8"},
            new String[] {"Town D", "64.1", "27.5"});

    private static final String WEEK = "date(event_date, 'weekday 0', '-6 days')";
    private static final String TWO = "(actor1 in ('Front A', 'Army B') or actor2 in ('Front A', 'Army B'))";
    private static final String[] OF_TWO = {"--field", "actors=Front A", "--field", "actors=Army B"};

    @TempDir
    Path folder = Path.of(".");

    private Path data = Path.of(".");
    private @Nullable Connection sql;

    @BeforeEach
    void read() throws Exception {
        Path table = folder.resolve("acled.csv");
        Files.writeString(table, csv());
        data = ImportedTable.in(folder, table);
        sql = DriverManager.getConnection("jdbc:sqlite::memory:");
        load(table);
    }

    @AfterEach
    void close() throws Exception {
        if (sql != null) {
            sql.close();
        }
    }

    private static String csv() {
        Random random = new Random(SEED);
        StringBuilder csv =
                new StringBuilder("event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,"
                        + "country,admin1,admin2,location,latitude,longitude,geo_precision,source,notes,fatalities\n");
        for (int i = 1; i <= ROWS; i++) {
            String[] town = TOWNS.get(random.nextInt(TOWNS.size()));
            String first = ACTORS.get(random.nextInt(ACTORS.size()));
            String second = random.nextInt(4) == 0 ? "" : ACTORS.get(random.nextInt(ACTORS.size()));
            String killed = random.nextInt(8) == 0 ? "" : String.valueOf(random.nextInt(12));
            csv.append(String.join(
                            ",",
                            "XXX" + i,
                            FIRST.plusDays(random.nextInt(70)).toString(),
                            "1",
                            TYPES.get(random.nextInt(TYPES.size())),
                            "Kind",
                            first,
                            second,
                            "Xland",
                            "Province A",
                            town[0].replace("Town", "District"),
                            town[0],
                            town[2],
                            town[1],
                            "1",
                            "Outlet A",
                            "Event " + i + ".",
                            killed))
                    .append('\n');
        }
        return csv.toString();
    }

    /** An empty cell is null; numbers are numbers. */
    private void load(Path table) throws Exception {
        try (CSVParser rows = CSVParser.parse(
                table,
                java.nio.charset.StandardCharsets.UTF_8,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            List<String> columns = rows.getHeaderNames();
            Connection connection = connection();
            try (var create = connection.createStatement()) {
                create.execute("create table acled (" + String.join(",", columns) + ")");
            }
            String marks = String.join(",", java.util.Collections.nCopies(columns.size(), "?"));
            try (PreparedStatement insert = connection.prepareStatement("insert into acled values (" + marks + ")")) {
                for (CSVRecord row : rows) {
                    for (int i = 0; i < columns.size(); i++) {
                        String cell = row.get(i);
                        boolean isNumber =
                                List.of("latitude", "longitude", "fatalities").contains(columns.get(i));
                        insert.setObject(
                                i + 1, cell.isEmpty() ? null : isNumber ? (Object) Double.valueOf(cell) : cell);
                    }
                    insert.execute();
                }
            }
        }
    }

    private Connection connection() {
        return java.util.Objects.requireNonNull(sql);
    }

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> select(String query, Row<T> row) throws SQLException {
        try (var statement = connection().createStatement();
                ResultSet found = statement.executeQuery(query)) {
            List<T> all = new ArrayList<>();
            while (found.next()) {
                all.add(row.of(found));
            }
            return all;
        }
    }

    private String run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = DatelineCommand.commandLine(
                opening -> 0, (request, dataset) -> new Loaded<>(new MapLayer("areas", List.of()), List.of()));
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        assertThat(line.execute(arguments)).as(err.toString()).isZero();
        return out.toString();
    }

    private JsonObject query(String[] filter, String... more) {
        String[] all = Stream.of(new String[] {"query", "--data", data.toString(), "--json"}, filter, more)
                .flatMap(Arrays::stream)
                .toArray(String[]::new);
        return JsonParser.parseString(run(all)).getAsJsonObject();
    }

    private static List<String> texts(JsonElement list) {
        return list.getAsJsonArray().asList().stream()
                .map(JsonElement::getAsString)
                .toList();
    }

    /** Events, deaths and events without a number. */
    private record Tally(int events, int killed, int without) {}

    private Map<String, Tally> tallies(String group, String where) throws SQLException {
        Map<String, Tally> tallies = new HashMap<>();
        select(
                        "select " + group
                                + ", count(*), coalesce(sum(fatalities), 0), sum(fatalities is null) from acled where "
                                + where + " group by 1",
                        row -> Map.entry(row.getString(1), new Tally(row.getInt(2), row.getInt(3), row.getInt(4))))
                .forEach(one -> tallies.put(one.getKey(), one.getValue()));
        return tallies;
    }

    @Test
    void two_actors_are_those_of_either_side_and_their_deaths_are_summed_by_district() throws Exception {
        JsonObject found = query(OF_TWO, "--measure", "fatalities");

        assertThat(texts(found.get("certain")))
                .containsExactlyInAnyOrderElementsOf(
                        select("select lower(event_id_cnty) from acled where " + TWO, row -> row.getString(1)));
        JsonObject counts = found.getAsJsonObject("counts").getAsJsonObject("place");
        JsonObject sums = found.getAsJsonObject("sums").getAsJsonObject("place");
        tallies("lower(replace(admin2, ' ', '-'))", TWO).forEach((district, tally) -> {
            JsonObject sum = sums.getAsJsonObject(district);
            assertThat(counts.get(district).getAsInt()).as(district).isEqualTo(tally.events());
            assertThat(sum.get("least").getAsInt()).as(district).isEqualTo(tally.killed());
            assertThat(sum.get("most").getAsInt()).as(district).isEqualTo(tally.killed());
            assertThat(number(sum.getAsJsonObject("made"), "without"))
                    .as(district)
                    .isEqualTo(tally.without());
        });
    }

    private static int number(JsonObject object, String key) {
        return object.has(key) ? object.get(key).getAsInt() : 0;
    }

    @Test
    void both_actors_together_are_fewer() throws Exception {
        String[] both = {"--field-all", "actors=Front A", "--field-all", "actors=Army B"};

        assertThat(texts(query(both).get("certain")))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(select(
                        "select lower(event_id_cnty) from acled where 'Front A' in (actor1, actor2) and 'Army B' in (actor1,"
                                + " actor2)",
                        row -> row.getString(1)));
    }

    @Test
    void each_week_of_the_chart_counts_and_sums_what_happened_in_it_and_the_worst_is_found() throws Exception {
        JsonObject chart = query(OF_TWO, "--by", "week", "--measure", "fatalities");
        Map<String, Tally> weeks = tallies(WEEK, TWO);

        List<JsonObject> bars = chart.getAsJsonArray("bars").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(bar -> bar.get("certain").getAsInt() > 0)
                .toList();
        assertThat(bars).hasSameSizeAs(weeks.keySet());
        for (JsonObject bar : bars) {
            // The first week begins with the first day of the dataset
            String monday = LocalDate.parse(bar.get("from").getAsString().substring(0, 10))
                    .with(java.time.temporal.TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY))
                    .toString();
            Tally week = java.util.Objects.requireNonNull(weeks.get(monday));
            assertThat(bar.get("certain").getAsInt()).as(monday).isEqualTo(week.events());
            assertThat(bar.getAsJsonObject("sum").get("least").getAsInt())
                    .as(monday)
                    .isEqualTo(week.killed());
        }
        int worst = bars.stream()
                .mapToInt(bar -> bar.getAsJsonObject("sum").get("least").getAsInt())
                .max()
                .orElseThrow();
        assertThat(worst)
                .isEqualTo(select(
                                "select max(killed) from (select sum(fatalities) killed from acled where " + TWO
                                        + " group by " + WEEK + ")",
                                row -> row.getInt(1))
                        .get(0));
    }

    @Test
    void a_week_is_compared_with_the_week_before_by_district() throws Exception {
        JsonObject compared = query(
                OF_TWO,
                "--from",
                "2026-01-12",
                "--to",
                "2026-01-19",
                "--versus",
                "before",
                "--versus-by",
                "district",
                "--measure",
                "fatalities");
        Map<String, Tally> now = tallies("admin2", TWO + " and " + WEEK + " = '2026-01-12'");
        Map<String, Tally> before = tallies("admin2", TWO + " and " + WEEK + " = '2026-01-05'");

        assertThat(compared.getAsJsonArray("rows")).isNotEmpty();
        for (JsonElement each : compared.getAsJsonArray("rows")) {
            JsonObject row = each.getAsJsonObject();
            String district = row.get("name").getAsString();
            holds(row.getAsJsonObject("window"), now.getOrDefault(district, new Tally(0, 0, 0)));
            holds(row.getAsJsonObject("other"), before.getOrDefault(district, new Tally(0, 0, 0)));
        }
        assertThat(compared.getAsJsonArray("rows"))
                .hasSize((int) Stream.concat(now.keySet().stream(), before.keySet().stream())
                        .distinct()
                        .count());
    }

    @Test
    void a_window_that_goes_beyond_the_dataset_is_not_compared_as_if_nothing_had_happened() {
        StringWriter err = new StringWriter();
        CommandLine line = DatelineCommand.commandLine(
                opening -> 0, (request, dataset) -> new Loaded<>(new MapLayer("areas", List.of()), List.of()));
        line.setErr(new PrintWriter(err, true));

        assertThat(line.execute(
                        "query",
                        "--data",
                        data.toString(),
                        "--from",
                        "2026-02-01",
                        "--to",
                        "2026-06-01",
                        "--versus",
                        "before"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--versus: expected a window within the days of the dataset");
    }

    private static void holds(JsonObject side, Tally tally) {
        assertThat(side.get("certain").getAsInt()).isEqualTo(tally.events());
        assertThat(side.getAsJsonObject("sum").get("least").getAsInt()).isEqualTo(tally.killed());
        assertThat(side.get("withoutNumber").getAsInt()).isEqualTo(tally.without());
    }

    @Test
    void events_in_a_drawn_shape_are_those_whose_points_lie_in_it() throws Exception {
        JsonObject found = query(OF_TWO, "--within", "66,29.5;67.5,29.5;67.5,31;66,31");

        assertThat(texts(found.get("certain")))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(select(
                        "select lower(event_id_cnty) from acled where " + TWO
                                + " and longitude between 66 and 67.5 and latitude between 29.5 and 31",
                        row -> row.getString(1)));
    }

    @Test
    void the_table_that_leaves_the_program_has_a_row_for_each_event_and_its_number() throws Exception {
        Path out = folder.resolve("out.csv");
        run(Stream.of(
                        new String[] {"export", "--data", data.toString(), "--out", out.toString(), "--format", "csv"},
                        OF_TWO,
                        new String[] {"--from", "2026-01-12", "--to", "2026-01-19"})
                .flatMap(Arrays::stream)
                .toArray(String[]::new));

        Map<String, String> killed = new HashMap<>();
        try (CSVParser rows = CSVParser.parse(
                out,
                java.nio.charset.StandardCharsets.UTF_8,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            for (CSVRecord row : rows) {
                if (row.get("row").equals("event")) {
                    killed.putIfAbsent(row.get("event"), "");
                } else if (row.get("row").equals("figure")) {
                    killed.put(row.get("event"), row.get("value"));
                }
            }
        }
        Map<String, String> expected = new HashMap<>();
        select(
                        "select lower(event_id_cnty), coalesce(cast(cast(fatalities as integer) as text), '') from acled where "
                                + TWO + " and " + WEEK + " = '2026-01-12'",
                        row -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(one -> expected.put(one.getKey(), one.getValue()));
        assertThat(killed).isEqualTo(expected);
    }
}
