package org.dateline.view.intake;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/** A cell as wide as its list, and as high as what it shows is at that width. */
abstract class WrappedCell<T> extends ListCell<T> {

    private static final double SCROLL_BAR = 14;

    WrappedCell() {
        setPrefWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() instanceof Region content && getListView() != null) {
            double room = getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
            content.setPrefWidth(room);
            return snappedTopInset() + content.prefHeight(room) + snappedBottomInset();
        }
        return super.computePrefHeight(width);
    }
}
