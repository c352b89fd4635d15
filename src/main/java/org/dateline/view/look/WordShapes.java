package org.dateline.view.look;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;

/** Grounds and lines for some of the characters of a text, which may run from the right to the left. */
public final class WordShapes {

    private WordShapes() {}

    /** A path that is drawn among the words of a text, and which the mouse does not meet. */
    public static Path path(String styleClass) {
        Path path = new Path();
        path.getStyleClass().add(styleClass);
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }

    /** The ground of the characters from one up to before another. */
    public static List<PathElement> ground(TextFlow words, int from, int to) {
        return Stream.of(words.rangeShape(from, to))
                .map(element -> placed(words, element))
                .toList();
    }

    /** JavaFX gives shapes from right to left where words run so, but draws them from left to right. */
    private static PathElement placed(TextFlow words, PathElement element) {
        if (words.getEffectiveNodeOrientation() != NodeOrientation.RIGHT_TO_LEFT) {
            return element;
        }
        return element instanceof MoveTo begin
                ? new MoveTo(words.getWidth() - begin.getX(), begin.getY())
                : element instanceof LineTo side ? new LineTo(words.getWidth() - side.getX(), side.getY()) : element;
    }

    /** A line below each line of the characters, by so much lower than where letters are underlined. */
    public static List<PathElement> line(TextFlow words, int from, int to, double lower) {
        List<PathElement> line = new ArrayList<>();
        double left = 0;
        double right = 0;
        double top = 0;
        boolean begun = false;
        for (PathElement shape : words.underlineShape(from, to)) {
            PathElement element = placed(words, shape);
            if (element instanceof MoveTo begin) {
                left = begin.getX();
                right = left;
                top = begin.getY();
                begun = true;
            } else if (element instanceof LineTo side) {
                left = Math.min(left, side.getX());
                right = Math.max(right, side.getX());
                top = Math.min(top, side.getY());
            }
            if (begun && element instanceof LineTo side && side.getY() > top && right > left) {
                line.add(new MoveTo(left, Math.round(top + lower) + 0.5));
                line.add(new LineTo(right, Math.round(top + lower) + 0.5));
                begun = false;
            }
        }
        return line;
    }
}
