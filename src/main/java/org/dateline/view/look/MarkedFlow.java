package org.dateline.view.look;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import org.dateline.evidence.text.Passage;
import org.dateline.evidence.text.WordRun;
import org.dateline.search.MarkedText;
import org.dateline.text.WritingDirection;
import org.dateline.view.paragraph.ParagraphFlow;
import org.dateline.view.paragraph.Paragraphs;

/**
 * A text that wraps, with a marker's stroke behind what is marked in it, and its weight for who does not see the colour.
 */
public final class MarkedFlow extends ParagraphFlow {

    private final Path strokes = new Path();
    private final List<Stretch> marked = new ArrayList<>();
    private final StringBuilder all = new StringBuilder();
    private int length;

    /** Characters of the text, from the first up to before the last. */
    private record Stretch(int from, int to) {}

    /** @param styleClass the style of its words */
    public MarkedFlow(String styleClass) {
        getStyleClass().addAll("marked-flow", styleClass);
        strokes.getStyleClass().add("marker");
        strokes.setManaged(false);
        strokes.setMouseTransparent(true);
        getChildren().add(strokes);
    }

    /** A text whose differing words are marked. */
    public static MarkedFlow of(List<WordRun> runs, String styleClass) {
        MarkedFlow flow = new MarkedFlow(styleClass);
        runs.forEach(run -> flow.add(run.text(), run.differs()));
        return flow;
    }

    /** Parts of a quote, each between quotation marks, with the gaps between them shown. */
    public static MarkedFlow ofQuote(List<List<WordRun>> parts, String styleClass) {
        MarkedFlow flow = new MarkedFlow(styleClass);
        for (int i = 0; i < parts.size(); i++) {
            flow.add(i == 0 ? "\u201c" : " \u2026 \u201c", false);
            parts.get(i).forEach(run -> flow.add(run.text(), run.differs()));
            flow.add("\u201d", false);
        }
        return flow;
    }

    /** The sentences around words of a text, in which these words are marked. */
    public static MarkedFlow of(Passage passage, String styleClass) {
        return of(
                List.of(
                        new WordRun(passage.before(), false),
                        new WordRun(passage.words(), true),
                        new WordRun(passage.after(), false)),
                styleClass);
    }

    /** Shows this text in the place of any other. */
    public void show(MarkedText text) {
        getChildren().setAll(strokes);
        marked.clear();
        length = 0;
        all.setLength(0);
        text.parts().forEach(part -> add(part.text(), part.marked()));
    }

    /** Adds words at the end. */
    public void add(String text, boolean mark) {
        int from = length;
        for (String part : WritingDirection.drawn(text)) {
            Text words = new Text(part);
            words.getStyleClass().add(mark ? "marked" : "unmarked");
            if (WritingDirection.hasRightToLeft(part)) {
                words.getStyleClass().add("upright");
            }
            length += part.length();
            getChildren().add(words);
        }
        if (mark) {
            marked.add(new Stretch(from, length));
        }
        all.append(text);
        setNodeOrientation(Paragraphs.orientation(all.toString()));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        List<PathElement> shapes = new ArrayList<>();
        marked.forEach(stretch -> shapes.addAll(WordShapes.ground(this, stretch.from(), stretch.to())));
        strokes.getElements().setAll(shapes);
    }
}
