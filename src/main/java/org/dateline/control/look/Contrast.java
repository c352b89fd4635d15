package org.dateline.control.look;

import java.util.stream.Stream;
import javafx.scene.paint.Color;

/** How far colours are from one another, to the eye. */
public final class Contrast {

    /** What words want on their ground at least: WCAG 2.2, 1.4.3, level AA. */
    public static final double OF_WORDS = 4.5;

    /** What lines and symbols want on their ground at least: WCAG 2.2, 1.4.11. */
    public static final double OF_LINES = 3;

    private Contrast() {}

    /** The contrast of two opaque colours as WCAG 2.2 defines it, from 1 to 21. */
    public static double of(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** Of colours of words, black and white the first that can be read on a ground. */
    public static Color wordsOn(Color ground, Color... wanted) {
        return Stream.concat(Stream.of(wanted), Stream.of(Color.WHITE, Color.BLACK))
                .filter(words -> of(words, ground) >= OF_WORDS)
                .findFirst()
                .orElse(Color.BLACK);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double share) {
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
