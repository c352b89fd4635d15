package org.dateline.control.chart;

import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.dateline.query.chart.Chart;
import org.dateline.query.measure.Sum;

/**
 * A chart as it is drawn.
 *
 * @param chart what the bars stand for
 * @param certainOnly whether what is only possibly in a bar is left out
 * @param average of each bar the height of the line over it; NaN where there is none
 * @param counted what the axis counts
 * @param colour of each part the number of its colour in the palette, or one of those below 0
 */
public record Plotted(
        Chart chart, boolean certainOnly, IntToDoubleFunction average, String counted, IntUnaryOperator colour) {

    /** The colour of what stands for many things. */
    public static final int GREY = -1;

    /** The colour of what stands for nothing. */
    public static final int NONE = -2;

    /** How high a bar is drawn with all its parts. */
    double height(int bar) {
        return Math.max(0, chart.stacked(bar, certainOnly));
    }

    /** The upper sum of a bar, where it is higher than the lower. */
    public Optional<Double> upper(int bar) {
        if (chart.quantity().isEmpty()) {
            return Optional.empty();
        }
        Sum sum = chart.sum(bar, certainOnly);
        return sum.upper().filter(most -> most.compareTo(sum.lower()) > 0).map(Number::doubleValue);
    }

    /** What the axis must have room for: all bars, and upper sums unless they would make the bars less than half as high. */
    public double highest() {
        double highest = highest(this::height);
        return Math.max(highest, Math.min(2 * highest, highest(bar -> upper(bar).orElse(0.0))));
    }

    private double highest(IntToDoubleFunction height) {
        return IntStream.range(0, chart.bars().size()).mapToDouble(height).max().orElse(0);
    }
}
