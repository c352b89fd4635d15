package org.dateline.view.look;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Shows a part of the screen larger, as if all its sizes and typefaces were. */
public final class Enlarged extends Region {

    private final Region part;
    private final Scale scale = new Scale(1, 1);
    private final DoubleProperty factor = new SimpleDoubleProperty(1);

    /** Enlarges this part; by nothing yet. */
    public Enlarged(Region part) {
        this.part = part;
        part.getTransforms().add(scale);
        scale.xProperty().bind(factor);
        scale.yProperty().bind(factor);
        factor.subscribe(now -> requestLayout());
        getChildren().add(part);
    }

    /** How many times as large. */
    public DoubleProperty factorProperty() {
        return factor;
    }

    @Override
    protected void layoutChildren() {
        part.resizeRelocate(0, 0, getWidth() / factor.get(), getHeight() / factor.get());
    }

    @Override
    protected double computeMinWidth(double height) {
        return part.minWidth(-1) * factor.get();
    }

    @Override
    protected double computeMinHeight(double width) {
        return part.minHeight(-1) * factor.get();
    }

    @Override
    protected double computePrefWidth(double height) {
        return part.prefWidth(-1) * factor.get();
    }

    @Override
    protected double computePrefHeight(double width) {
        return part.prefHeight(-1) * factor.get();
    }
}
