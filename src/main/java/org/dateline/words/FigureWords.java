package org.dateline.words;

import java.util.function.DoubleFunction;
import org.dateline.model.Figure;

/** The numbers of figures in words. */
public final class FigureWords {

    private FigureWords() {}

    /** The bounds of a figure for readers: "31", "at least 3,000", "30–40", "at most 30", "no number". */
    public static String bounds(Figure figure) {
        return bounds(figure, NumberWords::number);
    }

    /** The bounds of a figure with its numbers as programs read them: "at least 3000". */
    public static String plainBounds(Figure figure) {
        return bounds(figure, NumberWords::plain);
    }

    private static String bounds(Figure figure, DoubleFunction<String> number) {
        Double min = figure.min();
        Double max = figure.max();
        if (min == null) {
            return max == null ? "no number" : "at most " + number.apply(max);
        }
        if (max == null) {
            return "at least " + number.apply(min);
        }
        return min.equals(max) ? number.apply(min) : number.apply(min) + "\u2013" + number.apply(max);
    }
}
