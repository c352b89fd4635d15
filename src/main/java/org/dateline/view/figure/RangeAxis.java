package org.dateline.view.figure;

import javafx.geometry.NodeOrientation;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.dateline.words.NumberWords;

/** The numbers of an axis, each over its line. */
public final class RangeAxis extends Region {

    private static final double HEIGHT = 16;

    private final NumberScale scale;

    /** The numbers of this axis. */
    public RangeAxis(NumberScale scale) {
        this.scale = scale;
        // Numbers run to the right as time does
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        scale.ticks().forEach(tick -> {
            Text number = new Text(NumberWords.number(tick));
            number.getStyleClass().add("range-number");
            number.setTextOrigin(VPos.TOP);
            number.setManaged(false);
            getChildren().add(number);
        });
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < getChildren().size(); i++) {
            Text number = (Text) getChildren().get(i);
            double width = number.getLayoutBounds().getWidth();
            double x = scale.position(scale.ticks().get(i), getWidth()) - width / 2;
            number.setX(Math.round(Math.max(0, Math.min(getWidth() - width, x))));
        }
    }
}
