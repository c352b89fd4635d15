package org.dateline.control.map.sheet;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.dateline.control.look.Type;

/**
 * Writes with a halo that keeps words apart from what lies below them. The halo is the words written around themselves:
 * glyphs are filled from a cache, while to stroke their outlines would take longer than all else on the map.
 */
final class HaloText {

    private static final double OPACITY = 0.6;
    private static final double[][] AROUND = {
        {-1.5, 0}, {1.5, 0}, {0, -1.5}, {0, 1.5}, {-1.1, -1.1}, {1.1, -1.1}, {-1.1, 1.1}, {1.1, 1.1}
    };

    private HaloText() {}

    /** From now on words are written around the point that is given. */
    static void centre(GraphicsContext graphics) {
        graphics.setTextAlign(TextAlignment.CENTER);
        graphics.setTextBaseline(VPos.CENTER);
    }

    /** Writes the words where the context's alignment puts them. */
    static void write(GraphicsContext graphics, String words, double x, double y, Font font, Color colour, Color halo) {
        String drawn = Type.drawn(words);
        graphics.setFont(font);
        graphics.setFill(halo.deriveColor(0, 1, 1, OPACITY));
        for (double[] offset : AROUND) {
            graphics.fillText(drawn, x + offset[0], y + offset[1]);
        }
        graphics.setFill(colour);
        graphics.fillText(drawn, x, y);
    }
}
