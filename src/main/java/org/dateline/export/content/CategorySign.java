package org.dateline.export.content;

import java.util.List;

/**
 * The sign by which the events of a category can be told from others, as on the screen.
 *
 * @param category the id of the category
 * @param rgb its colour on white, 0xRRGGBB
 * @param corners its outline, x and y in turn, y down, fractions of the radius of the circle that it fits, around the
 *     middle of that
 */
public record CategorySign(String category, int rgb, List<Double> corners) {

    public CategorySign {
        corners = List.copyOf(corners);
    }
}
