package org.dateline.view.page;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.dateline.model.Figure;
import org.dateline.words.FigureWords;

/**
 * A figure as a range on an axis: a dot for a number that is exactly so, a bar between two bounds, an arrow to where there is
 * no bound. Without a figure it is the foot of the axis, with its numbers.
 */
final class RangeStrip extends Region {

    private static final double HEIGHT = 16;
    private static final double DOT = 4.5;
    private static final double ARROW = 5;

    private final NumberScale scale;
    private final Figure figure;

    RangeStrip(NumberScale scale, Figure figure) {
        this.scale = scale;
        this.figure = figure;
        getStyleClass().add("range-strip");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setAccessibleText(FigureWords.bounds(figure));
    }

    @Override
    protected void layoutChildren() {
        getChildren().clear();
        double width = getWidth();
        double middle = HEIGHT / 2;
        for (double tick : scale.ticks()) {
            double x = Math.round(scale.position(tick, width)) + 0.5;
            getChildren().add(styled(new Line(x, 0, x, HEIGHT), "range-grid"));
        }
        Double min = figure.min();
        Double max = figure.max();
        double left = min == null ? 0 : scale.position(min, width);
        double right = max == null ? width : scale.position(max, width);
        if (min != null && min.equals(max)) {
            getChildren().add(styled(new Circle(left, middle, DOT), "range-dot"));
            return;
        }
        Rectangle bar = new Rectangle(
                left + (min == null ? ARROW : 0),
                middle - 2,
                Math.max(1, right - left - (min == null ? ARROW : 0) - (max == null ? ARROW : 0)),
                4);
        getChildren().add(styled(bar, min == null && max == null ? "range-unknown" : "range-bar"));
        addEnd(left, middle, min == null, -1);
        addEnd(right, middle, max == null, 1);
    }

    private void addEnd(double x, double middle, boolean open, int direction) {
        if (open) {
            double foot = x - direction * ARROW * 1.6;
            getChildren()
                    .add(styled(new Polygon(x, middle, foot, middle - ARROW, foot, middle + ARROW), "range-arrow"));
        } else {
            getChildren().add(styled(new Line(x, middle - 6, x, middle + 6), "range-end"));
        }
    }

    private static <T extends Node> T styled(T node, String styleClass) {
        node.getStyleClass().add(styleClass);
        node.setManaged(false);
        return node;
    }
}
