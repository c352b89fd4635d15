package org.dateline.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.dateline.search.MarkedText;

/** A text that wraps, with a marker's stroke behind what is marked in it. */
final class MarkedFlow extends TextFlow {

    private final Path strokes = new Path();
    private MarkedText shown = MarkedText.EMPTY;

    MarkedFlow(String styleClass) {
        getStyleClass().addAll("marked-flow", styleClass);
        strokes.getStyleClass().add("marker");
        strokes.setManaged(false);
        strokes.setMouseTransparent(true);
    }

    void show(MarkedText text) {
        shown = text;
        getChildren().setAll(strokes);
        for (MarkedText.Part part : text.parts()) {
            Text words = new Text(part.text());
            words.getStyleClass().add(part.marked() ? "marked" : "unmarked");
            getChildren().add(words);
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        List<PathElement> shapes = new ArrayList<>();
        int start = 0;
        for (MarkedText.Part part : shown.parts()) {
            int end = start + part.text().length();
            if (part.marked()) {
                shapes.addAll(List.of(rangeShape(start, end)));
            }
            start = end;
        }
        strokes.getElements().setAll(shapes);
    }
}
