package org.dateline.control.timeline;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.dateline.control.look.Type;

/** Draws words and sharp lines on a canvas. */
public final class Pen {

    private static final String ELLIPSIS = "\u2026";

    private final GraphicsContext graphics;

    /** Draws on this canvas. */
    public Pen(GraphicsContext graphics) {
        this.graphics = graphics;
        graphics.setTextBaseline(VPos.CENTER);
        graphics.setLineWidth(1);
    }

    /** Writes words from a point on. */
    public void words(String words, double x, double middle, Font font, Color colour) {
        words(words, x, middle, font, colour, TextAlignment.LEFT);
    }

    /** Writes words beside a point. */
    public void words(String words, double x, double middle, Font font, Color colour, TextAlignment alignment) {
        graphics.setFont(font);
        graphics.setFill(colour);
        graphics.setTextAlign(alignment);
        graphics.fillText(Type.drawn(words), x, middle);
    }

    /** Draws a line from top to bottom. */
    public void vertical(double x, double top, double bottom, Color colour) {
        double sharp = Math.round(x) + 0.5;
        graphics.setStroke(colour);
        graphics.strokeLine(sharp, top, sharp, bottom);
    }

    /** Draws a line from left to right. */
    public void horizontal(double left, double right, double y, Color colour) {
        double sharp = Math.round(y) + 0.5;
        graphics.setStroke(colour);
        graphics.strokeLine(left, sharp, right, sharp);
    }

    /** The words, cut so that they are no wider than there is room. */
    public static String fitted(String words, Font font, double room) {
        if (Type.widthOf(words, font) <= room) {
            return words;
        }
        int fits = 1;
        int length = words.length();
        while (length - fits > 1) {
            int middle = (fits + length) / 2;
            if (Type.widthOf(cut(words, middle), font) <= room) {
                fits = middle;
            } else {
                length = middle;
            }
        }
        return cut(words, fits);
    }

    private static String cut(String words, int length) {
        return words.substring(0, length).strip() + ELLIPSIS;
    }
}
