package org.dateline.query.chart;

import java.util.Arrays;

/** The mean of a bar and of those before it. */
public final class MovingAverage {

    private MovingAverage() {}

    /**
     * The mean over so many bars that end with each bar of a chart; NaN where one of them is missing or not whole, so that nothing is made up.
     *
     * @param width how many bars, 1 or more
     * @param certainOnly whether what is only possibly in a bar is left out
     */
    public static double[] trailing(Chart chart, int width, boolean certainOnly) {
        double[] averages = new double[chart.bars().size()];
        Arrays.fill(averages, Double.NaN);
        double sum = 0;
        int whole = 0;
        for (int bar = 0; bar < averages.length; bar++) {
            sum += chart.height(bar, certainOnly);
            whole = chart.bars().isWhole(bar) ? whole + 1 : 0;
            if (bar >= width) {
                sum -= chart.height(bar - width, certainOnly);
            }
            if (whole >= width) {
                averages[bar] = sum / width;
            }
        }
        return averages;
    }
}
