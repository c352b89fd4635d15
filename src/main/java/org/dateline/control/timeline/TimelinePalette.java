package org.dateline.control.timeline;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.paint.Color;

/**
 * The colours of the timeline.
 *
 * @param background what lies under everything
 * @param otherDay every second day
 * @param line the lines at days
 * @param text days and names
 * @param faintText hours and counts
 * @param accent what is pointed at or selected
 * @param categories one colour per category, in the order of the dataset; used in turn if there are more
 */
public record TimelinePalette(
        Color background,
        Color otherDay,
        Color line,
        Color text,
        Color faintText,
        Color accent,
        List<Color> categories) {

    /** What a control is drawn in until its window says otherwise. */
    public static final TimelinePalette PLAIN = new TimelinePalette(
            Color.WHITE,
            Color.WHITESMOKE,
            Color.LIGHTGRAY,
            Color.BLACK,
            Color.DIMGRAY,
            Color.BLUE,
            List.of(Color.GRAY));

    private static final double FADED = 0.36;
    private static final double FAINT = 0.45;
    private static final double READABLE = 4.5;

    public TimelinePalette {
        categories = List.copyOf(categories);
    }

    /** The colour of what is certain; that of words for what is of several categories. */
    public Color category(int index) {
        return index < 0 ? faintText : categories.get(Math.floorMod(index, categories.size()));
    }

    /** That of what is only possible. */
    public Color faded(int index) {
        return category(index).deriveColor(0, 1, 1, FADED);
    }

    /** The fading of a colour as it looks on the ground. */
    Color fadedOnGround(int index) {
        return background.interpolate(category(index), FADED);
    }

    /** Of the colours of words and ground, black and white the first that can be read on a colour: by WCAG AA, 4.5 to 1. */
    Color wordsOn(Color ground) {
        return Stream.of(text, background, Color.WHITE, Color.BLACK)
                .filter(words -> contrast(words, ground) >= READABLE)
                .findFirst()
                .orElse(Color.BLACK);
    }

    /** The contrast of two colours as WCAG 2.2 defines it, from 1 to 21. */
    static double contrast(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double share) {
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** The lines at hours and between groups. */
    public Color faintLine() {
        return line.deriveColor(0, 1, 1, FAINT);
    }
}
