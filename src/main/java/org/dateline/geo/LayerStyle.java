package org.dateline.geo;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * How a reference layer is drawn.
 *
 * @param colour as #rrggbb, in lower case
 * @param width of its lines, and about half of that of its points; units of length, from {@link #MIN_WIDTH} to
 *     {@link #MAX_WIDTH}
 * @param label the field whose values are written beside its features where there is room; empty for none
 * @param shown whether it is drawn at all
 */
public record LayerStyle(String colour, double width, String label, boolean shown) {

    public static final double MIN_WIDTH = 0.5;
    public static final double MAX_WIDTH = 6;

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    /** @throws IllegalArgumentException if it is no colour, or the width is out of bounds */
    public LayerStyle {
        if (!COLOUR.matcher(colour).matches()) {
            throw new IllegalArgumentException("expected a colour such as #4477aa, found \"" + colour + "\"");
        }
        if (!(width >= MIN_WIDTH && width <= MAX_WIDTH)) {
            throw new IllegalArgumentException("expected a width from 0.5 to 6, found " + width);
        }
        Objects.requireNonNull(label);
    }

    /** The same in another colour. */
    public LayerStyle withColour(String other) {
        return new LayerStyle(other, width, label, shown);
    }

    /** The same with wider or narrower lines. */
    public LayerStyle withWidth(double other) {
        return new LayerStyle(colour, other, label, shown);
    }

    /** The same with the values of this field written; empty for none. */
    public LayerStyle withLabel(String field) {
        return new LayerStyle(colour, width, field, shown);
    }

    /** The same, drawn or not. */
    public LayerStyle showing(boolean wanted) {
        return new LayerStyle(colour, width, label, wanted);
    }
}
