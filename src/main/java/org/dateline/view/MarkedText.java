package org.dateline.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.dateline.evidence.WordRun;

/** A text in which some words are set off as with a marker pen, and by their weight for who does not see the colour. */
final class MarkedText extends TextFlow {

    private final List<int[]> marked = new ArrayList<>();
    private final String styleClass;
    private int length;

    /** @param styleClass of all its words */
    MarkedText(String styleClass) {
        this.styleClass = styleClass;
    }

    static MarkedText of(List<WordRun> runs, String styleClass) {
        MarkedText text = new MarkedText(styleClass);
        runs.forEach(text::add);
        return text;
    }

    void add(WordRun run) {
        Text words = new Text(run.text());
        words.getStyleClass().add(styleClass);
        if (run.differs()) {
            words.getStyleClass().add("marked");
            marked.add(new int[] {length, length + run.text().length()});
        }
        length += run.text().length();
        getChildren().add(words);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        getChildren().removeIf(Path.class::isInstance);
        for (int[] range : marked) {
            Path pen = new Path(rangeShape(range[0], range[1]));
            pen.getStyleClass().add("marker");
            pen.setManaged(false);
            pen.setMouseTransparent(true);
            getChildren().add(0, pen);
        }
    }
}
