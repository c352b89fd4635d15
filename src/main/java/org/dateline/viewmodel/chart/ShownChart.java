package org.dateline.viewmodel.chart;

import java.util.stream.IntStream;
import org.dateline.query.chart.Chart;
import org.dateline.query.chart.MovingAverage;
import org.jspecify.annotations.Nullable;

/** A chart as it is shown, with its moving average. */
public final class ShownChart {

    private final Charting charting;
    private final Chart chart;
    private final double[] averages;
    private final double[] certainAverages;

    /**
     * A chart.
     *
     * @param charting what was asked for
     * @param wider the same with the bars before it that its first averages need; null if there are no averages
     */
    ShownChart(Charting charting, Chart chart, @Nullable Chart wider) {
        this.charting = charting;
        this.chart = chart;
        this.averages = averages(chart, wider, charting.average(), false);
        this.certainAverages = averages(chart, wider, charting.average(), true);
    }

    /** A chart without averages. */
    public static ShownChart of(Charting charting, Chart chart) {
        return new ShownChart(charting.averaging(0), chart, null);
    }

    private static double[] averages(Chart chart, @Nullable Chart wider, int width, boolean certainOnly) {
        double[] last = new double[wider == null ? 0 : chart.bars().size()];
        if (wider != null) {
            double[] all = MovingAverage.trailing(wider, width, certainOnly);
            System.arraycopy(all, all.length - last.length, last, 0, last.length);
        }
        return last;
    }

    /** What was asked for. */
    public Charting charting() {
        return charting;
    }

    /** What its bars stand for. */
    public Chart chart() {
        return chart;
    }

    /** Whether the upper sum of a bar is higher than its lower one. */
    public boolean hasUpper(boolean certainOnly) {
        return chart.quantity().isPresent()
                && IntStream.range(0, chart.bars().size())
                        .mapToObj(bar -> chart.sum(bar, certainOnly))
                        .anyMatch(sum -> sum.upper()
                                .filter(most -> most.compareTo(sum.lower()) > 0)
                                .isPresent());
    }

    /** Whether there is a moving average. */
    public boolean hasAverages() {
        return averages.length > 0;
    }

    /** The mean of a bar and those before it, of what is certain or possible too; NaN where not all of these are whole. */
    public double average(int bar, boolean certainOnly) {
        return (certainOnly ? certainAverages : averages)[bar];
    }
}
