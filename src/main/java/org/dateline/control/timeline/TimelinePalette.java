package org.dateline.control.timeline;

import java.util.List;
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

    private static final double FADED = 0.36;
    private static final double FAINT = 0.45;

    public TimelinePalette {
        categories = List.copyOf(categories);
    }

    /** The colour of what is certain; that of words for what is of several categories. */
    Color category(int index) {
        return index < 0 ? faintText : categories.get(Math.floorMod(index, categories.size()));
    }

    Color faded(int index) {
        return category(index).deriveColor(0, 1, 1, FADED);
    }

    /** The lines at hours and between groups. */
    Color faintLine() {
        return line.deriveColor(0, 1, 1, FAINT);
    }
}
