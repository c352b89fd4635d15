package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dateline.calendar.TimeStep;
import org.dateline.data.DatasetReader;
import org.dateline.events.Dataset;
import org.dateline.query.chart.Bars;
import org.dateline.query.chart.Chart;
import org.dateline.query.chart.ChartCounter;
import org.dateline.query.chart.ChartGroups;
import org.dateline.query.chart.StackBy;
import org.dateline.query.measure.Quantity;
import org.dateline.query.measure.SumPart;
import org.dateline.samples.ImportedTable;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bars of files with the columns of ACLED and of UCDP GED (made up), held against SQL. The numbers expected were computed by sqlite3 over the
 * same files, with weeks from Monday: {@code select date(d, 'weekday 0', '-6 days'), count(*), sum(f), sum(f is null), sum(case when type =
 * 'Battles' then f end) from acled group by 1}, where an empty cell is null, and {@code select date(substr(date_start, 1, 10), 'weekday 0',
 * '-6 days'), count(*), sum(min(low, best)), sum(max(high, best)) from ucdp group by 1}.
 */
@NullMarked
class ChartAgainstSqlTest {

    @TempDir
    Path folder;

    private Chart weeks(String file, Quantity quantity, StackBy by) throws Exception {
        Path table = Path.of(getClass().getResource("measure/" + file).toURI());
        Dataset dataset = DatasetReader.read(ImportedTable.in(folder, table)).value();
        EventIndex index = new EventIndex(dataset, text -> new BitSet());
        return new ChartCounter(
                        index.store().times(),
                        index.filtered(EventFilter.NONE),
                        ChartGroups.of(index, by),
                        index.amounts(quantity))
                .count(Bars.of(new TimeStep(ChronoUnit.WEEKS, 1), dataset.span(), dataset.span(), dataset.zone()));
    }

    @Test
    void deaths_by_week_and_kind_as_acled_has_them() throws Exception {
        Chart chart = weeks("acled.csv", Quantity.measure("killed"), StackBy.CATEGORY);
        int battles = stack(chart, "Battles");
        List<String> rows = new ArrayList<>();
        for (int bar = 0; bar < chart.bars().size(); bar++) {
            rows.add(chart.events(bar, true) + " "
                    + chart.sum(bar, true).lower() + " "
                    + chart.sum(bar, true).count(SumPart.WITHOUT) + " "
                    + chart.sum(bar, battles, true).lower() + " "
                    + chart.events(bar, battles, true));
            assertThat(chart.sum(bar, false)).isEqualTo(chart.sum(bar, true));
        }

        assertThat(rows)
                .containsExactly(
                        "6 28 1 13 1",
                        "13 48 3 6 3",
                        "7 8 1 0 0",
                        "9 44 1 43 5",
                        "12 23 0 1 2",
                        "10 110 0 43 3",
                        "8 9 2 2 1",
                        "11 143 1 7 2",
                        "4 1 1 0 0");
        assertThat(chart.several(false)).isZero();
        assertThat(chart.stacks())
                .extracting(stack -> stack.name())
                .containsExactly("Violence against civilians", "Explosions/Remote violence", "Battles", "Protests");
        assertThat(chart.sumOf(0, true).lower()).isEqualByComparingTo("150");
        assertThat(chart.sum(true).lower()).isEqualByComparingTo("414");
    }

    private static int stack(Chart chart, String name) {
        return chart.stacks().stream().map(stack -> stack.name()).toList().indexOf(name);
    }

    @Test
    void low_and_high_by_week_as_ucdp_has_them() throws Exception {
        Chart chart = weeks("ucdp.csv", Quantity.measure("killed"), StackBy.NOTHING);
        List<String> rows = new ArrayList<>();
        for (int bar = 0; bar < chart.bars().size(); bar++) {
            rows.add(chart.events(bar, true) + " " + chart.sum(bar, true).lower() + " "
                    + chart.sum(bar, true).upper().orElseThrow());
        }

        assertThat(rows)
                .containsExactly(
                        "5 39 56", "9 142 185", "5 70 93", "9 49 68", "8 60 78", "10 67 84", "12 27 57", "2 1 2");
    }
}
