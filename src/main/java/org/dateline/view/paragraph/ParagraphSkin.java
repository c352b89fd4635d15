package org.dateline.view.paragraph;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.dateline.control.look.Type;
import org.dateline.language.Language;
import org.dateline.text.WritingDirection;

/** The paragraphs of a label below one another, in its font and its colour. */
final class ParagraphSkin extends SkinBase<Label> {

    /** It runs from right to left. */
    private static final String LETTER = "\u05d0";

    private final VBox paragraphs = new VBox();

    ParagraphSkin(Label label) {
        super(label);
        // As a label's own skin does: what it stands in is clicked through it
        consumeMouseEvents(false);
        paragraphs.setMouseTransparent(true);
        // In a room that runs from right to left a paragraph goes on in its own direction
        paragraphs.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getChildren().setAll(paragraphs);
        registerChangeListener(label.textProperty(), changed -> fill());
        fill();
    }

    private void fill() {
        List<TextFlow> flows = new ArrayList<>();
        String text = getSkinnable().getText();
        WritingDirection.paragraphs(text == null ? "" : text).forEach(paragraph -> flows.add(flow(paragraph)));
        paragraphs.getChildren().setAll(flows);
        getSkinnable().requestLayout();
    }

    private TextFlow flow(String paragraph) {
        TextFlow flow = new ParagraphFlow();
        flow.setNodeOrientation(Paragraphs.orientation(paragraph));
        if (Language.current().isRightToLeft() && !WritingDirection.hasDirection(paragraph)) {
            // A number begins where its column does
            flow.setTextAlignment(TextAlignment.RIGHT);
        }
        // An empty line is as high as another
        WritingDirection.drawnApart(paragraph.isEmpty() ? " " : paragraph).forEach(words -> {
            if (WritingDirection.isParting(words)) {
                flow.getChildren().add(parting());
                return;
            }
            Text text = new Text(words);
            text.fontProperty().bind(getSkinnable().fontProperty());
            text.fillProperty().bind(getSkinnable().textFillProperty());
            text.underlineProperty().bind(getSkinnable().underlineProperty());
            flow.getChildren().add(text);
        });
        return flow;
    }

    /** JavaFX draws a box for the mark, but a letter of that direction does the same, however small it is. */
    private static Text parting() {
        Text letter = new Text(LETTER);
        letter.setFont(Type.UNSEEN);
        letter.setFill(Color.TRANSPARENT);
        return letter;
    }

    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        return left + right;
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return left + Math.ceil(paragraphs.prefWidth(-1)) + right;
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return top + new Text("X").getLayoutBounds().getHeight() + bottom;
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        double inner = width < 0 ? paragraphs.prefWidth(-1) : Math.max(1, width - left - right);
        return top
                + paragraphs.getChildren().stream()
                        .mapToDouble(flow -> flow.prefHeight(inner))
                        .sum()
                + bottom;
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        paragraphs.resizeRelocate(x, y, width, height);
    }
}
