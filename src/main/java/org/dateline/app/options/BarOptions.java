package org.dateline.app.options;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.calendar.Granularity;
import org.dateline.calendar.TimeStep;
import org.dateline.events.Dataset;
import org.dateline.files.Progress;
import org.dateline.model.TimeParser;
import org.dateline.model.TimeWindow;
import org.dateline.query.EventFilter;
import org.dateline.query.EventIndex;
import org.dateline.query.chart.Bars;
import org.dateline.query.chart.Chart;
import org.dateline.query.chart.ChartCounter;
import org.dateline.query.chart.ChartGroups;
import org.dateline.query.chart.Stack;
import org.dateline.query.chart.StackBy;
import org.dateline.query.measure.Quantity;
import org.dateline.query.measure.Sum;
import org.dateline.viewmodel.chart.ChartTable;
import org.dateline.viewmodel.chart.ChartWords;
import org.dateline.viewmodel.chart.Charting;
import org.dateline.viewmodel.chart.ShownChart;
import org.dateline.words.NumberWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that ask for the bars of a chart. */
public final class BarOptions {

    @Option(
            names = "--by",
            paramLabel = "STEP",
            description =
                    "Print the bars of a chart in the place of the events: how many there are by minute, hour, day, week, month or year,"
                            + " or by 15min, 6h, 3mo, 10y; with --measure its sums.")
    private @Nullable String by;

    @Option(
            names = "--stack",
            paramLabel = "WHAT",
            description =
                    "Divide the bars by category, place (districts), source, or a field, which is named by its id or name; field:NAME"
                            + " where both are called alike.")
    private @Nullable String stack;

    @Option(names = "--csv", description = "Print the bars as CSV.")
    private boolean csv;

    /** Bars as programs read them. */
    public record Output(
            String by, @Nullable String stack, @Nullable String measure, int inSeveral, List<Bar> bars) {}

    /** A bar; what is stacked from its foot. */
    public record Bar(
            String from,
            String to,
            int certain,
            int possible,
            @Nullable Bounds sum,
            @Nullable Bounds certainSum,
            @Nullable List<Part> stacks) {}

    /**
     * A part of a bar.
     *
     * @param value the id of a category, a place or a source, or a value of a field; null for others and for none
     * @param number how many events, or the lower sum
     */
    public record Part(@Nullable String value, String name, BigDecimal number) {}

    /** Both sums; the upper is null where an event may have more than any source says. */
    public record Bounds(BigDecimal least, @Nullable BigDecimal most) {

        private static Bounds of(Sum sum) {
            return new Bounds(sum.lower(), sum.upper().orElse(null));
        }
    }

    /** A chart, and what was asked for. */
    public record Counted(Dataset dataset, Charting charting, Chart chart) {}

    /** Whether bars are asked for; refuses what has to do with bars where none are. */
    public boolean areAsked(boolean json) {
        if (by == null && (stack != null || csv)) {
            throw new CommandException(
                    tr("{0}: expected --by, which asks for bars, found none", csv ? "--csv" : "--stack"));
        }
        if (csv && json) {
            throw new CommandException(tr("--csv: expected one of --csv and --json, found both"));
        }
        return by != null;
    }

    /**
     * Counts the bars of a window, at whose ends the first and the last of them are cut.
     *
     * @throws CommandException if there is no such step or nothing to stack by, or there would be too many bars
     */
    public Counted count(EventIndex index, EventFilter filter, TimeWindow window, Optional<Quantity> quantity) {
        Dataset dataset = index.dataset();
        TimeStep step = step();
        long expected = Bars.expected(step, window);
        if (expected > Bars.MOST) {
            throw new CommandException(tr(
                    "--by: expected at most {0} bars, found about {1}; take longer ones, or see --from and --to",
                    NumberWords.digits(Bars.MOST), NumberWords.digits(expected)));
        }
        StackBy stackBy = stackBy(dataset);
        Charting charting = Charting.EVENTS.of(quantity.orElse(null)).by(stackBy);
        ChartCounter counter = new ChartCounter(
                index.store().times(),
                index.filtered(filter),
                ChartGroups.of(index, stackBy),
                quantity.map(index::amounts).orElse(null));
        return new Counted(dataset, charting, counter.count(Bars.of(step, window, window, dataset.zone())));
    }

    private TimeStep step() {
        String wanted = String.valueOf(by).strip().toLowerCase(Locale.ROOT);
        return Stream.of(Granularity.values())
                .filter(known -> known.id().equals(wanted))
                .flatMap(known -> known.length().stream())
                .findFirst()
                .or(() -> TimeStep.parse(wanted).filter(TimeStep.ALL::contains))
                .orElseThrow(() -> new CommandException(tr(
                        "--by: expected minute, hour, day, week, month, year, or one of 5min, 15min, 30min, 2h, 6h, 12h,"
                                + " 3mo, 6mo, 10y, 100y, found \"{0}\"",
                        String.valueOf(by))));
    }

    private StackBy stackBy(Dataset dataset) {
        String wanted = stack;
        if (wanted == null) {
            return StackBy.NOTHING;
        }
        return StackBy.named(dataset, wanted)
                .orElseThrow(() -> new CommandException(tr(
                        "--stack: expected one of {0}, found \"{1}\"",
                        StackBy.of(dataset).stream().map(StackBy::toString).collect(Collectors.joining(", ")),
                        wanted)));
    }

    /** Prints bars for people, or as CSV. */
    public void print(Counted counted, PrintWriter out) {
        Dataset dataset = counted.dataset();
        Chart chart = counted.chart();
        ChartWords words = new ChartWords(dataset, ShownChart.of(counted.charting(), chart), false);
        var table = ChartTable.of(dataset, chart, List.of(), false);
        if (csv) {
            try {
                table.writeCsv(out, Progress.UNSEEN);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            return;
        }
        out.println(words.all());
        out.println(tr("Times of {0}", dataset.zone()));
        out.println();
        TextTable lines = new TextTable();
        lines.row(table.header().toArray(String[]::new));
        for (int bar = 0; bar < table.size(); bar++) {
            lines.row(table.row().apply(bar).toArray(String[]::new));
        }
        out.print(lines);
    }

    /** Bars as programs read them. */
    public Output output(Counted counted) {
        Chart chart = counted.chart();
        List<Bar> bars = new ArrayList<>();
        TimeParser times = new TimeParser(counted.dataset().zone());
        for (int bar = 0; bar < chart.bars().size(); bar++) {
            TimeWindow window = chart.bars().windowOf(bar);
            int certain = chart.events(bar, true);
            bars.add(new Bar(
                    times.formatWithoutDoubt(window.from()),
                    times.formatWithoutDoubt(window.to()),
                    certain,
                    chart.events(bar, false) - certain,
                    chart.quantity().isEmpty() ? null : Bounds.of(chart.sum(bar, false)),
                    chart.quantity().isEmpty() ? null : Bounds.of(chart.sum(bar, true)),
                    chart.stacks().isEmpty() ? null : stacks(chart, bar)));
        }
        return new Output(
                chart.bars().step().words(),
                chart.stacks().isEmpty() ? null : chart.by().toString(),
                chart.quantity().map(Quantity::toString).orElse(null),
                chart.several(false),
                bars);
    }

    private static List<Part> stacks(Chart chart, int bar) {
        List<Part> stacks = new ArrayList<>();
        for (int i = 0; i < chart.stacks().size(); i++) {
            Stack part = chart.stacks().get(i);
            stacks.add(new Part(
                    part.kind() == Stack.Kind.GROUP ? part.value() : null,
                    part.name(),
                    chart.quantity().isEmpty()
                            ? BigDecimal.valueOf(chart.events(bar, i, false))
                            : chart.sum(bar, i, false).lower()));
        }
        return stacks;
    }
}
