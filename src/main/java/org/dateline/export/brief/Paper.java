package org.dateline.export.brief;

import java.util.Locale;

/** The size of a printed page. Lengths are points, 1/72 of an inch. */
public enum Paper {
    /** ISO 216, 210 x 297 mm. */
    A4(595.28, 841.89),
    /** 8.5 x 11 inches. */
    LETTER(612, 792);

    /** No picture is higher. */
    static final double MAX_PICTURE_HEIGHT = 400;

    /** At the left and at the right, as in the style sheet. */
    private static final double MARGIN = 54;

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** The rule of a style sheet that makes pages of this size. */
    String rule() {
        return String.format(Locale.ROOT, "@page { size: %.2fpt %.2fpt }\n", width, height);
    }

    /** From margin to margin. */
    double contentWidth() {
        return width - 2 * MARGIN;
    }
}
