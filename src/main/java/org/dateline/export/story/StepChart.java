package org.dateline.export.story;

import java.util.List;
import org.dateline.model.TimeWindow;

/**
 * The chart of one step, which stands in the place of its map. Heights are shares of the axis of numbers, 0 at its foot.
 *
 * @param counted what a bar counts: "events a day"
 * @param totals how much there is in all bars, in a sentence
 * @param numbers the ticks of the axis of numbers
 * @param bars the bars, in the order of time
 * @param keys what the parts of bars stand for
 * @param header the headings of {@code rows}
 * @param rows the same numbers as a table, a row for each bar
 */
public record StepChart(
        String counted,
        String totals,
        List<Tick> numbers,
        List<Bar> bars,
        List<Key> keys,
        List<String> header,
        List<List<String>> rows) {

    public StepChart {
        numbers = List.copyOf(numbers);
        bars = List.copyOf(bars);
        keys = List.copyOf(keys);
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** A number on the axis. */
    public record Tick(double share, String words) {}

    /**
     * A bar.
     *
     * @param pieces from the foot; those without height are left out
     * @param mark how high it is where its parts are more; NaN for no mark
     * @param upper its upper sum, at the most the end of the axis; NaN where there is none
     * @param average the moving average; NaN where there is none
     * @param words what it has
     */
    public record Bar(TimeWindow time, List<Piece> pieces, double mark, double upper, double average, String words) {

        public Bar {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * A piece of a bar.
     *
     * @param colour the name of its colour on a page
     * @param isPossible whether it is only possibly in the bar
     */
    public record Piece(double foot, double top, String colour, boolean isPossible) {}

    /** A part in the legend. */
    public record Key(String colour, boolean isPossible, String words) {}
}
