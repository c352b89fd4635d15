package org.dateline.view.figure;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.dateline.model.Figure;
import org.dateline.text.Amount;
import org.dateline.text.Bound;
import org.dateline.words.FigureWords;

/**
 * A figure as a range on an axis: a dot for a number that is exactly so, a ring for one that is about so, a bar between two
 * bounds, an arrow to where there is no bound; nothing for one that has no number. Without a figure it is the foot of the axis, with its numbers.
 */
public final class RangeStrip extends Region {

    private static final double HEIGHT = 16;
    private static final double DOT = 4.5;
    private static final double ARROW = 5;

    private final NumberScale scale;
    private final Figure figure;

    /** A figure on this axis. */
    public RangeStrip(NumberScale scale, Figure figure) {
        this.scale = scale;
        this.figure = figure;
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
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
        Amount amount = figure.amount();
        if (amount != null) {
            draw(amount, width, middle);
        }
    }

    private void draw(Amount amount, double width, double middle) {
        double left = amount.hasLower() ? scale.position(amount.value(), width) : 0;
        double right = amount.hasUpper() ? scale.position(amount.upper(), width) : width;
        if (amount.bound() == Bound.EXACTLY) {
            getChildren().add(styled(new Circle(left, middle, DOT), "range-dot"));
            return;
        }
        if (amount.bound() == Bound.ABOUT) {
            Circle about = new Circle(scale.position(amount.value(), width), middle, DOT);
            getChildren().add(styled(about, "range-about"));
            return;
        }
        double arrowLeft = amount.hasLower() ? 0 : ARROW;
        double arrowRight = amount.hasUpper() ? 0 : ARROW;
        double length = Math.max(1, right - left - arrowLeft - arrowRight);
        getChildren().add(styled(new Rectangle(left + arrowLeft, middle - 2, length, 4), "range-bar"));
        addEnd(left, middle, amount.hasLower(), amount.isOpen(), -1);
        addEnd(right, middle, amount.hasUpper(), amount.isOpen(), 1);
    }

    /** A line where the words set an end, a ring where that number itself is ruled out, an arrow where they set none. */
    private void addEnd(double x, double middle, boolean isSet, boolean isOpen, int direction) {
        if (isSet && isOpen) {
            getChildren().add(styled(new Circle(x, middle, DOT), "range-about"));
        } else if (!isSet) {
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
