package org.dateline.view.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dateline.model.Figure;
import org.dateline.text.Amount;

/**
 * A straight axis on which figures of one measure stand: from zero, or from below the least of them, to some way beyond the
 * greatest, so that one without an upper bound can be seen to go on.
 *
 * @param from the number at its left end
 * @param to the number at its right end, greater than {@code from}
 */
public record NumberScale(double from, double to) {

    private static final double ROOM = 0.18;
    private static final int MAX_TICKS = 5;
    private static final double[] STEPS = {1, 2, 5, 10};

    /** The axis for these figures. */
    public static NumberScale of(Collection<Figure> figures) {
        double least = 0;
        double most = 0;
        for (Figure figure : figures) {
            Amount amount = figure.amount();
            if (amount != null) {
                least = Math.min(least, amount.value());
                most = Math.max(most, amount.upper());
            }
        }
        double room = Math.max(most - least, 1) * ROOM;
        return new NumberScale(least < 0 ? least - room : 0, most + room);
    }

    /** Where the number stands on an axis of this width, from 0 to the width. */
    double position(double number, double width) {
        return Math.max(0, Math.min(1, (number - from) / (to - from))) * width;
    }

    /** Round numbers over the axis, at most some few, at whole numbers. */
    List<Double> ticks() {
        double step = step();
        List<Double> ticks = new ArrayList<>();
        for (double tick = Math.ceil(from / step) * step; tick <= to; tick += step) {
            ticks.add(tick == 0 ? 0.0 : tick);
        }
        return ticks;
    }

    private double step() {
        double least = Math.max(1, (to - from) / MAX_TICKS);
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double step : STEPS) {
            if (step * power >= least) {
                return step * power;
            }
        }
        return 10 * power;
    }
}
