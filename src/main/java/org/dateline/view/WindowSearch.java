package org.dateline.view;

import javafx.application.Platform;
import javafx.event.EventTarget;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import org.dateline.view.search.SearchBox;
import org.dateline.view.search.SearchResults;

/** The search in a window: what is found stands under the field, over everything else. */
final class WindowSearch {

    private static final double WIDTH = 580;
    private static final double GAP = 4;

    private final Pane window;
    private final SearchBox box;

    WindowSearch(Pane window, SearchBox box) {
        this.window = window;
        this.box = box;
        SearchResults results = box.results();
        // It has no part in the first frame, and costs as much as the header
        results.visibleProperty().subscribe(visible -> {
            if (visible && !window.getChildren().contains(results)) {
                window.getChildren().add(results);
            }
        });
    }

    /** Gives the keyboard to the field, with its words to be typed over. */
    void begin() {
        box.field().requestFocus();
        box.field().selectAll();
    }

    /** Gives the keyboard to the field once the key is over that asks for it, or the field would get its character too. */
    void beginAfterKey() {
        Platform.runLater(box.field()::requestFocus);
    }

    /** Closes what is found, or clears the field if it has the keyboard; false if there is nothing to leave. */
    boolean leave() {
        TextField field = box.field();
        if (box.closeResults()) {
            return true;
        }
        boolean typed =
                window.getScene().getFocusOwner() == field && !field.getText().isEmpty();
        if (typed) {
            field.clear();
        }
        return typed;
    }

    /** The mouse was pressed there; beside the search, what is found closes. */
    void pressed(EventTarget target) {
        if (target instanceof Node node
                && !WindowKeys.isWithin(node, box)
                && !WindowKeys.isWithin(node, box.results())) {
            box.closeResults();
        }
    }

    /** Lays out what is found. To be called when the window is laid out. */
    void layOut() {
        SearchResults results = box.results();
        if (!results.isVisible()) {
            return;
        }
        Bounds field = window.sceneToLocal(box.localToScene(box.getLayoutBounds()));
        double width = Math.min(WIDTH, window.getWidth() - 2 * GAP);
        double height = Math.min(results.prefHeight(width), window.getHeight() - field.getMaxY() - 2 * GAP);
        results.resizeRelocate(Math.max(GAP, field.getMaxX() - width), field.getMaxY() + GAP, width, height);
    }
}
