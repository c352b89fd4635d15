package org.dateline.control.timeline;

import java.util.List;
import javafx.scene.paint.Color;
import org.dateline.control.look.Contrast;
import org.dateline.control.look.Hollow;
import org.dateline.control.look.Tone;

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

    /** Black on light. */
    public static final TimelinePalette LIGHT = of(false);

    /** White on dark. */
    public static final TimelinePalette DARK = of(true);

    private static final double FAINT = 0.45;

    private static TimelinePalette of(boolean dark) {
        return new TimelinePalette(
                Tone.GROUND.in(dark),
                Tone.OTHER_DAY.in(dark),
                Tone.LINE.in(dark),
                Tone.WORDS.in(dark),
                Tone.FAINT_WORDS.in(dark),
                Tone.ACCENT.in(dark),
                Tone.all("CATEGORY", dark));
    }

    public TimelinePalette {
        categories = List.copyOf(categories);
    }

    /** The colour of what is certain; that of words for what is of several categories. */
    public Color category(int index) {
        return index < 0 ? faintText : categories.get(Math.floorMod(index, categories.size()));
    }

    /** What is seen within the outline of what is only possible. */
    Color withinHollow(int index) {
        return Hollow.tint(category(index), background);
    }

    /** Of the colours of words and ground, black and white the first that can be read on a colour: by WCAG AA, 4.5 to 1. */
    Color wordsOn(Color ground) {
        return Contrast.wordsOn(ground, text, background);
    }

    /** The lines at hours and between groups. */
    public Color faintLine() {
        return line.deriveColor(0, 1, 1, FAINT);
    }
}
