package org.dateline.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.query.cube.CubeSum;
import org.dateline.samples.SampleSource;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A value far down a CSV that does not fit makes text of its column, and is named. */
@NullMarked
class UnfitValuesTest {

    private static final int MANY = 30_000;

    @TempDir
    Path folder;

    private Counting.Step counted(String... last) throws Exception {
        return Counting.begun(engine(table(last)), SourceFilter.NONE);
    }

    private static String table(String... last) {
        StringBuilder table = new StringBuilder("what,start,dead\n");
        for (int i = 0; i < MANY; i++) {
            table.append("E,2026-01-30 10:00,").append(i % 5).append('\n');
        }
        for (String row : last) {
            table.append(row).append('\n');
        }
        return table.toString();
    }

    private Engine engine(String table) throws IOException {
        return SampleSource.from("start")
                .title("what")
                .measure("dead", "Killed")
                .csv(folder, table);
    }

    @Test
    void of_times() {
        assertThatThrownBy(() -> counted("Odd,end of March,1"))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("the column \"start\" is text, as 1 of its values is no time: \"end of March\"");
    }

    @Test
    void of_measures() {
        assertThatThrownBy(() -> counted("Odd,2026-03-01,many", "Odd,2026-03-01,some"))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining(
                        "the column \"dead\" is text, as 2 of its values are no numbers, such as \"many\"");
    }

    private Counting.Step countedAt(String latitude) throws Exception {
        String table = "what,start,lat,lon\nA,2026-01-30,29.55,66.02\nB,2026-01-31," + latitude + ",66.99\n";
        return Counting.begun(
                SampleSource.from("start").title("what").points("lat", "lon").csv(folder, table), SourceFilter.NONE);
    }

    @Test
    void of_coordinates() throws Exception {
        assertThat(countedAt("30.18").survey().events()).isEqualTo(2);
        assertThatThrownBy(() -> countedAt("30.18;"))
                .hasMessageContaining("the column \"lat\" is text, as 1 of its values is no number: \"30.18;\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nan", "inf", "-inf", "1e300", "99999999999999999999999999999999"})
    void what_is_no_number_that_can_be_summed_is_none(String value) throws Exception {
        Engine engine = engine(table("Odd,2026-03-01," + value, "Odd,2026-03-01,1.5"));
        Counting.Step step = Counting.begun(engine, SourceFilter.NONE);

        assertThat(step.survey().events()).isEqualTo(MANY + 2);
        try (EngineConnection connection = engine.connect()) {
            CubeSum sum = WindowCounts.of(
                            connection,
                            step.table(),
                            SourceFilter.NONE,
                            step.survey().span(),
                            Set.of())
                    .sums()
                    .get(0)
                    .shown();
            assertThat(sum.sum()).isEqualByComparingTo("60001.5");
            assertThat(sum.events() - sum.given()).isEqualTo(1);
        }
    }

    @Test
    void rows_that_cannot_be_taken_apart_are_said_to_be_that() throws Exception {
        String good = "E,2026-01-30,1,Quetta,30.2,67,s\n".repeat(100);
        Engine engine = engine("what,start,dead,p,lat,lon,s\n" + good
                + "Open,2026-01-30,\"1,Quetta\nE,2026-01-30\nE,2026-01-30,1,Quetta,30.2,67,s,more,more\n" + good);

        assertThatThrownBy(() -> Counting.begun(engine, SourceFilter.NONE))
                .hasMessageContaining("cannot be taken apart into columns: \"what,start,dead,p,lat,lon,s\"");
    }

    @Test
    void a_table_without_rows_is_said_to_be_one() throws Exception {
        Engine engine = engine("t,d,c,p,lat,lon,s,k\n");

        assertThatThrownBy(() -> Counting.begun(engine, SourceFilter.NONE)).hasMessageContaining("which has no row");
    }

    @Test
    void a_number_with_decimals_after_whole_ones_fits() throws Exception {
        assertThat(counted("Odd,2026-03-01,1.5", "Odd,2026-03-01,").survey().events())
                .isEqualTo(MANY + 2);
    }

    @Test
    void a_column_without_any_time_is_said_by_its_type() throws Exception {
        Engine engine = engine("what,start,dead\nA,soon,1\n");

        assertThatThrownBy(() -> Counting.begun(engine, SourceFilter.NONE))
                .hasMessageContaining("the column \"start\" is of type VARCHAR");
    }

    private static final String EMPTY = "what,start,until,lat,lon,dead,note\nA,2026-01-30,,,,,x\nB,2026-01-31,, ,,,y\n";

    private Survey counted(SampleSource source) throws Exception {
        return Counting.begun(source.csv(folder, EMPTY), SourceFilter.NONE).survey();
    }

    @Test
    void a_column_without_any_value_is_said_to_have_none() {
        assertThatThrownBy(() -> counted(SampleSource.from("until")))
                .hasMessage("the column \"until\" has no value at all: expected days or times");
        assertThatThrownBy(() -> counted(SampleSource.from("start").until("until")))
                .hasMessage("the column \"until\" has no value at all: expected days or times");
        assertThatThrownBy(() -> counted(SampleSource.from("start").measure("dead", "Killed")))
                .hasMessage("the column \"dead\" has no value at all, so that there is nothing to sum");
    }

    @Test
    void a_column_of_words_that_is_to_be_summed_is_said_to_be_that() {
        assertThatThrownBy(() -> counted(SampleSource.from("start").measure("note", "Killed")))
                .hasMessage("the column \"note\" is text, and none of its values is a number; one of them is \"x\"");
    }

    @Test
    void coordinates_that_no_row_has_are_none() throws Exception {
        assertThat(counted(SampleSource.from("start").points("lat", "lon")).events())
                .isEqualTo(2);
    }

    @Test
    void all_columns_of_text_are_looked_at_by_one_question() throws Exception {
        Engine engine = SampleSource.from("start").csv(folder, EMPTY);
        try (EngineConnection connection = engine.connect()) {
            TableRows rows = new TableRows(connection);

            assertThat(rows.texts(connection, List.of("lat", "what", "start", "note", "lat"), "DOUBLE"))
                    .isEqualTo(Map.of(
                            "lat", new TableRows.Texts(0, 0, ""),
                            "what", new TableRows.Texts(0, 2, "A"),
                            "note", new TableRows.Texts(0, 2, "x")));
            assertThat(rows.texts(connection, List.of(), "DOUBLE")).isEmpty();
        }
    }
}
