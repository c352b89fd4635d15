package org.dateline.export.rows;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trc;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.calendar.Granularity;
import org.dateline.calendar.TimeStep;
import org.dateline.database.SourceFilter;
import org.dateline.database.Survey;
import org.dateline.export.table.TextTable;
import org.dateline.model.TimeParser;
import org.dateline.model.TimeWindow;
import org.dateline.query.chart.Bars;
import org.dateline.query.cube.BinRange;
import org.dateline.query.cube.Cube;
import org.dateline.query.cube.CubeSum;

/**
 * How many events there are in each bar of calendar time, by what a database has counted: the columns are those of the table of a
 * chart, and behind them the categories.
 *
 * @param cube the counts
 * @param decimals with how many decimals each measure is summed
 * @param bins the window, cut to bins
 * @param certainOnly whether what is only possibly in a bar is left out
 * @param chosen the categories that are counted, by number
 */
public record CountTable(Cube cube, List<Integer> decimals, BinRange bins, boolean certainOnly, boolean[] chosen) {

    /** Which steps the bars can have, from fine to coarse: those that begin and end with bins. */
    public static List<TimeStep> steps(Cube cube) {
        TimeStep finest = cube.bins().step();
        boolean hasDays = finest.isWithinDay() || finest.equals(new TimeStep(ChronoUnit.DAYS, 1));
        Stream<TimeStep> coarser = Stream.of(Granularity.values())
                .flatMap(known -> known.length().stream())
                .filter(step -> step.millis() > finest.millis() && (hasDays || step.unit() != ChronoUnit.WEEKS));
        return Stream.concat(Stream.of(finest), coarser).toList();
    }

    /** The one that is meant where none is named: a day, or what is counted by if that is longer. */
    public static TimeStep usual(Cube cube) {
        List<TimeStep> steps = steps(cube);
        TimeStep day = new TimeStep(ChronoUnit.DAYS, 1);
        return steps.contains(day) ? day : steps.get(0);
    }

    /** Why there would be too many bars; empty if there are not. */
    public Optional<String> refusal(TimeStep step) {
        long expected = Bars.expected(step, bins.window(cube.bins()));
        return expected > Bars.MOST
                ? Optional.of(tr("More than {0} rows: choose longer bars or a shorter window.", Bars.MOST))
                : Optional.empty();
    }

    /**
     * The table, whose first and last rows are cut where the window ends; but not where all events do, as nothing is left out of a whole week then.
     *
     * @param step one of {@link #steps}
     */
    public TextTable of(TimeStep step) {
        TimeWindow window = whole(step);
        Bars bars = Bars.of(step, window, window, cube.bins().zone());
        TimeParser times = new TimeParser(cube.bins().zone());
        return new TextTable(List.of(), header(), bars.size(), bar -> row(bars.windowOf(bar), times));
    }

    private TimeWindow whole(TimeStep step) {
        TimeWindow window = bins.window(cube.bins());
        if (bins.isEmpty()) {
            return window;
        }
        List<Instant> marks = step.marks(window, cube.bins().zone());
        return new TimeWindow(
                bins.from() == 0 ? marks.get(0) : window.from(),
                bins.to() == cube.bins().size() ? marks.get(marks.size() - 1) : window.to());
    }

    private List<String> header() {
        List<String> header =
                new ArrayList<>(List.of(trc("time", "From"), trc("time", "Before"), tr("Events, certainly")));
        if (!certainOnly) {
            header.add(tr("Events, possibly"));
        }
        for (String measure : cube.keys().measures()) {
            header.add(measure);
            header.add(tr("{0}: events without a number", measure));
        }
        for (int category = 0; category < chosen.length; category++) {
            if (chosen[category]) {
                header.add(name(cube.keys().categories().get(category)));
            }
        }
        return header;
    }

    private static String name(String category) {
        return category.equals(SourceFilter.NOTHING)
                ? tr("no category")
                : category.equals(Survey.OTHERS) ? tr("all others") : category;
    }

    private List<String> row(TimeWindow bar, TimeParser times) {
        BinRange range = cube.nearest(bar);
        long certain = cube.total(range, true, chosen);
        List<String> row = new ArrayList<>(List.of(
                times.formatWithoutDoubt(bar.from()), times.formatWithoutDoubt(bar.to()), String.valueOf(certain)));
        if (!certainOnly) {
            row.add(String.valueOf(cube.total(range, false, chosen) - certain));
        }
        for (int measure = 0; measure < decimals.size(); measure++) {
            CubeSum sum = cube.sum(measure, decimals.get(measure), range, certainOnly, chosen);
            row.add(sum.known().map(BigDecimal::toPlainString).orElse(""));
            row.add(String.valueOf(sum.without()));
        }
        long[] byCategory = cube.byCategory(range, certainOnly, chosen);
        for (int category = 0; category < chosen.length; category++) {
            if (chosen[category]) {
                row.add(String.valueOf(byCategory[category]));
            }
        }
        return row;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CountTable table
                && cube == table.cube
                && decimals.equals(table.decimals)
                && bins.equals(table.bins)
                && certainOnly == table.certainOnly
                && Arrays.equals(chosen, table.chosen);
    }

    @Override
    public int hashCode() {
        return bins.hashCode();
    }
}
