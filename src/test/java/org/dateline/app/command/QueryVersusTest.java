package org.dateline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dateline.geo.MapLayer;
import org.dateline.problem.Loaded;
import org.dateline.query.EventIndex;
import org.dateline.samples.ImportedTable;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/**
 * Two windows compared on the command line, held against SQL: the numbers expected were computed by sqlite3 over the same file, with
 * {@code sum(w = 1), sum(w = 0), sum(case when w = 1 then fatalities end), sum(w = 1 and fatalities is null) ... group by} district, type or
 * actor, where w is 1 in February and 0 in January, and an empty cell is null.
 */
@NullMarked
class QueryVersusTest {

    @TempDir
    Path folder = Path.of(".");

    private Path data = Path.of(".");
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void read() throws Exception {
        Path table = Path.of(EventIndex.class
                .getResource("/org/dateline/query/measure/acled.csv")
                .toURI());
        data = ImportedTable.in(folder, table);
    }

    private int run(String... more) {
        CommandLine line = DatelineCommand.commandLine(
                opening -> 0, (request, dataset) -> new Loaded<>(new MapLayer("areas", List.of()), List.of()));
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        String[] window = {"query", "--data", data.toString(), "--from", "2026-02-01", "--to", "2026-03-01"};
        String[] all = Arrays.copyOf(window, window.length + more.length);
        System.arraycopy(more, 0, all, window.length, more.length);
        return line.execute(all);
    }

    @Test
    void a_map_that_is_named_is_read_and_one_that_is_not_there_is_refused() {
        assertThat(run("--versus", "before", "--map", "maps/balochistan_districts.shp", "--json"))
                .isZero();
        assertThat(row("all")).isNotNull();

        assertThat(run("--map", folder.resolve("none.shp").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("none.shp");
    }

    private JsonObject row(String name) {
        JsonObject output = JsonParser.parseString(out.toString()).getAsJsonObject();
        JsonObject all = output.getAsJsonObject("all");
        return name.equals("all")
                ? all
                : output.getAsJsonArray("rows").asList().stream()
                        .map(row -> row.getAsJsonObject())
                        .filter(row -> row.get("name").getAsString().equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    private static void holds(JsonObject side, int events, int sum, int without) {
        assertThat(side.get("certain").getAsInt()).isEqualTo(events);
        assertThat(side.get("possible").getAsInt()).isZero();
        assertThat(side.getAsJsonObject("sum").get("least").getAsInt()).isEqualTo(sum);
        assertThat(side.getAsJsonObject("sum").get("most").getAsInt()).isEqualTo(sum);
        assertThat(side.get("withoutNumber").getAsInt()).isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource({
        "district, all,                        33, 45, 271, 142, 3, 6",
        "district, District A,                  8, 10,  34,  57, 1, 1",
        "district, District B,                 10, 12, 123,  15, 1, 1",
        "district, District C,                  7, 11,  99,  17, 1, 1",
        "district, District D,                  8, 12,  15,  53, 0, 3",
        "category, Battles,                     6, 11,  52,  63, 0, 0",
        "category, Explosions/Remote violence,  5, 13,  84,  65, 0, 1",
        "category, Protests,                   11, 12,   0,   0, 2, 1",
        "category, Violence against civilians, 11,  9, 135,  14, 1, 4",
        "actor,    Group A,                    33, 45, 271, 142, 3, 6"
    })
    void compares_events_and_sums_as_sql_has_them(
            String by, String name, int events, int before, int sum, int sumBefore, int without, int withoutBefore) {
        assertThat(run("--versus", "before", "--versus-by", by, "--measure", "fatalities", "--json"))
                .isZero();

        holds(row(name).getAsJsonObject("window"), events, sum, without);
        holds(row(name).getAsJsonObject("other"), before, sumBefore, withoutBefore);
        assertThat(row(name).getAsJsonObject("change").get("least").getAsInt()).isEqualTo(sum - sumBefore);
    }

    @Test
    void prints_a_table_under_what_is_to_be_known_of_it() {
        assertThat(run("--versus", "2026-01-01..2026-01-29", "--versus-by", "category"))
                .isZero();

        assertThat(out.toString().lines().map(String::strip))
                .contains("Feb 2026, against the other window, Thu 1 Jan 2026 – Wed 28 Jan 2026.")
                .anyMatch(line -> line.startsWith("Category ") && line.endsWith("What is certain"))
                .anyMatch(line -> line.startsWith("All events "));
    }

    @Test
    void says_what_can_be_compared_and_with_what() {
        assertThat(run("--versus", "yesterday")).isNotZero();
        assertThat(run("--versus", "before", "--versus-by", "weather")).isNotZero();
        assertThat(run("--versus", "2020-01-01..2020-02-01")).isNotZero();

        assertThat(err.toString())
                .contains(
                        "--versus: expected one of before, after, week, month, year, all-before, all-after, or two times")
                .contains("--versus-by: expected one of ")
                .contains("district, ")
                .contains("found \"weather\"")
                .contains("--versus: Nothing of the other window lies within the days of the dataset, ");
    }
}
