package org.dateline.control.timeline;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;

/**
 * A rectangle between two points of the line, made of up to three that are cut at fixed places: when an end moves a little,
 * only the piece at that end changes, and no more of the line than that must be painted anew.
 */
public final class Stretch {

    /** How far the places are apart at which it is cut, pixels. */
    private static final double CUT = 64;

    private final Rectangle first;
    private final Rectangle middle;
    private final Rectangle last;

    /** One that looks as the style sheet has it. */
    public Stretch(String styleClass) {
        first = piece(styleClass);
        middle = piece(styleClass);
        last = piece(styleClass);
    }

    private static Rectangle piece(String styleClass) {
        Rectangle piece = new Rectangle();
        piece.getStyleClass().add(styleClass);
        piece.setManaged(false);
        piece.setMouseTransparent(true);
        return piece;
    }

    /** The rectangles. */
    public List<Node> nodes() {
        return List.of(first, middle, last);
    }

    /** Lays it from one point to another; nothing if the second is not after the first. */
    public void place(double from, double to, double top, double height) {
        double cutFrom = Math.ceil(from / CUT) * CUT;
        double cutTo = Math.floor(to / CUT) * CUT;
        if (cutFrom > cutTo) {
            cutFrom = to;
            cutTo = to;
        }
        place(first, from, cutFrom, top, height);
        place(middle, cutFrom, cutTo, top, height);
        place(last, cutTo, to, top, height);
    }

    private static void place(Rectangle piece, double from, double to, double top, double height) {
        piece.setVisible(to > from);
        piece.setX(from);
        piece.setWidth(Math.max(0, to - from));
        piece.setY(top);
        piece.setHeight(height);
    }
}
