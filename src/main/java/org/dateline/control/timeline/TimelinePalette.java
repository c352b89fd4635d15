package org.dateline.control.timeline;

import java.util.List;
import javafx.scene.paint.Color;

/**
 * The colours of the timeline.
 *
 * @param background what lies under everything
 * @param otherDay every second day
 * @param line the lines at hours and days
 * @param text days
 * @param faintText hours and counts
 * @param categories one colour per category, in the order of the dataset; used in turn if there are more
 */
public record TimelinePalette(
        Color background, Color otherDay, Color line, Color text, Color faintText, List<Color> categories) {

    public TimelinePalette {
        categories = List.copyOf(categories);
    }

    Color category(int index) {
        return categories.get(Math.floorMod(index, categories.size()));
    }
}
