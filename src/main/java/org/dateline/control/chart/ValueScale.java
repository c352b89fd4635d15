package org.dateline.control.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.language.Language;

/**
 * An axis of numbers from 0, with ticks at round ones.
 *
 * @param top what lies at its upper end; a tick, and no less than the highest bar
 * @param step from one tick to the next: 1, 2 or 5 times a power of ten
 */
public record ValueScale(double top, double step) {

    private static final double[] ROUND = {1, 2, 5, 10};

    /**
     * The scale on which a bar of this height finds room.
     *
     * @param ticks how many there may be besides that at 0, 1 or more
     */
    public static ValueScale upTo(double highest, int ticks) {
        double least = Math.max(highest, 1) / Math.max(1, ticks);
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        double step = power * 10;
        for (double round : ROUND) {
            if (round * power >= least * (1 - 1e-9)) {
                step = round * power;
                break;
            }
        }
        // Events are whole
        step = highest >= 1 || highest == 0 ? Math.max(1, step) : step;
        return new ValueScale(step * Math.max(1, Math.ceil(highest / step - 1e-9)), step);
    }

    /** The numbers at which there are ticks, 0 among them. */
    public List<Double> ticks() {
        int count = (int) Math.round(top / step);
        return IntStream.rangeClosed(0, count).mapToObj(tick -> tick * step).toList();
    }

    /** A tick in digits, with a comma between thousands. */
    public String label(double tick) {
        int decimals = step >= 1 ? 0 : (int) Math.ceil(-Math.log10(step) - 1e-9);
        return String.format(Language.current().locale(), "%,." + decimals + "f", tick);
    }
}
