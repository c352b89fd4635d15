package org.dateline.view.story;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.dateline.language.ForPrograms;

/** Some words as large as there is room for, with others of their usual size; they can be scrolled where even the smallest do not fit. */
final class FittedWords extends Region {

    private static final double[] SIZES = {2, 1.8, 1.6, 1.4, 1.25, 1.12, 1, 0.93, 0.86};
    private static final double SCROLL_STEP = 0.25;

    private final ScrollPane scroll = new ScrollPane();
    private final VBox content = new VBox();
    private List<TextFlow> fitted = List.of();
    private double body = 28;
    private double fittedWidth = -1;
    private double fittedHeight = -1;

    FittedWords() {
        content.getStyleClass().add("exhibit-words");
        scroll.setContent(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        getChildren().add(scroll);
    }

    /** @param large those of all parts that are as large as there is room for */
    void show(List<? extends Node> parts, List<? extends TextFlow> large) {
        content.getChildren().setAll(parts);
        fitted = List.copyOf(large);
        scroll.setVvalue(0);
        fitAgain();
    }

    /** Fits the words again, where the usual size is this one, in pixels. */
    void fit(double usual) {
        body = usual;
        fitAgain();
    }

    private void fitAgain() {
        fittedWidth = -1;
        requestLayout();
    }

    void scroll(int direction) {
        scroll.setVvalue(Math.max(0, Math.min(1, scroll.getVvalue() + direction * SCROLL_STEP)));
    }

    void withoutBars() {
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        double height = getHeight() - insets.getTop() - insets.getBottom();
        if (width != fittedWidth || height != fittedHeight) {
            fittedWidth = width;
            fittedHeight = height;
            fit(width, height);
        }
        scroll.resizeRelocate(insets.getLeft(), insets.getTop(), width, height);
    }

    private void fit(double width, double height) {
        for (double size : SIZES) {
            @ForPrograms("a style")
            String style = "-fx-font-size: " + body * size + "px";
            // Words of a flow do not take a size in em from it
            fitted.forEach(flow ->
                    flow.getChildren().stream().filter(Text.class::isInstance).forEach(text -> text.setStyle(style)));
            content.applyCss();
            if (content.prefHeight(width) <= height) {
                return;
            }
        }
    }
}
