package org.dateline.viewmodel.chart;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trc;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dateline.events.Dataset;
import org.dateline.export.table.TextTable;
import org.dateline.model.TimeParser;
import org.dateline.model.TimeWindow;
import org.dateline.query.chart.Chart;
import org.dateline.query.chart.Stack;
import org.dateline.query.measure.Sum;
import org.dateline.query.measure.SumPart;

/** The bars of a chart as a table, a row each: numbers have plain digits, and times are those of the dataset's zone. */
public final class ChartTable {

    private final Chart chart;
    private final TimeParser times;
    private final String summed;

    private ChartTable(Dataset dataset, Chart chart) {
        this.chart = chart;
        this.times = new TimeParser(dataset.zone());
        this.summed = chart.quantity().map(quantity -> quantity.name(dataset)).orElse("");
    }

    /**
     * The table.
     *
     * @param caption what is shown
     * @param certainOnly whether what is only possibly in a bar is left out
     */
    public static TextTable of(Dataset dataset, Chart chart, List<String> caption, boolean certainOnly) {
        ChartTable table = new ChartTable(dataset, chart);
        return new TextTable(
                caption, table.header(certainOnly), chart.bars().size(), bar -> table.row(bar, certainOnly));
    }

    private List<String> header(boolean certainOnly) {
        List<String> header =
                new ArrayList<>(List.of(trc("time", "From"), trc("time", "Before"), tr("Events, certainly")));
        if (!certainOnly) {
            header.add(tr("Events, possibly"));
        }
        if (!summed.isEmpty()) {
            header.addAll(
                    List.of(tr("{0}, at least", summed), tr("{0}, at most", summed), tr("Events without a number")));
            if (!certainOnly) {
                header.addAll(List.of(tr("{0}, certainly, at least", summed), tr("{0}, certainly, at most", summed)));
            }
        }
        for (Stack stack : chart.stacks()) {
            header.add(summed.isEmpty() ? stack.name() : tr("{0}, at least", stack.name()));
        }
        return header;
    }

    private List<String> row(int bar, boolean certainOnly) {
        TimeWindow window = chart.bars().windowOf(bar);
        int sure = chart.events(bar, true);
        List<String> row = new ArrayList<>(List.of(
                times.formatWithoutDoubt(window.from()), times.formatWithoutDoubt(window.to()), String.valueOf(sure)));
        if (!certainOnly) {
            row.add(String.valueOf(chart.events(bar, false) - sure));
        }
        if (!summed.isEmpty()) {
            Sum sum = chart.sum(bar, certainOnly);
            addBounds(row, sum);
            row.add(String.valueOf(sum.count(SumPart.WITHOUT) + sum.count(SumPart.ABOUT)));
            if (!certainOnly) {
                addBounds(row, chart.sum(bar, true));
            }
        }
        for (int stack = 0; stack < chart.stacks().size(); stack++) {
            row.add(
                    summed.isEmpty()
                            ? String.valueOf(chart.events(bar, stack, certainOnly))
                            : chart.sum(bar, stack, certainOnly).lower().toPlainString());
        }
        return row;
    }

    /** The upper one is empty where an event may have more than any source says. */
    private static void addBounds(List<String> row, Sum sum) {
        row.add(sum.lower().toPlainString());
        row.add(sum.upper().map(BigDecimal::toPlainString).orElse(""));
    }
}
