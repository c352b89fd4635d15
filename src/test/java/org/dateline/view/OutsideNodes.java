package org.dateline.view;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TableHeaderRow;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.shape.Rectangle;

/**
 * Walks a scene for controls that nobody can reach with the mouse: those that lie beyond its edges, or beyond those of a parent
 * that cuts them off, even in part. What can be scrolled to is left out.
 */
public final class OutsideNodes {

    private static final double ROUNDING = 1;

    private OutsideNodes() {}

    /** Each control that is cut off, with where it lies; empty if none is. */
    public static List<String> of(Scene scene) {
        List<String> outside = new ArrayList<>();
        walk(scene.getRoot(), new Rectangle2D(0, 0, scene.getWidth(), scene.getHeight()), outside);
        return outside;
    }

    /** The same if the scene were of this size, whatever size its window has. To be called on the UI thread. */
    public static List<String> at(double width, double height, Scene scene) {
        Parent root = scene.getRoot();
        root.resize(Math.max(width, root.minWidth(height)), Math.max(height, root.minHeight(width)));
        for (int pass = 0; pass < 3; pass++) {
            root.applyCss();
            root.layout();
        }
        List<String> outside = new ArrayList<>();
        walk(root, new Rectangle2D(0, 0, width, height), outside);
        return outside;
    }

    private static void walk(Node node, Rectangle2D seen, List<String> outside) {
        if (!node.isVisible()
                || node instanceof ScrollPane
                || node instanceof VirtualFlow<?>
                || node instanceof TableHeaderRow) {
            return;
        }
        Bounds at = node.localToScene(node.getLayoutBounds());
        boolean isControl = node instanceof ButtonBase || node instanceof TextInputControl;
        if (isControl && !holds(seen, at)) {
            outside.add((node.getId() == null ? node.toString() : "#" + node.getId()) + " at " + at);
        }
        if (node instanceof Parent parent) {
            Rectangle2D within = node.getClip() instanceof Rectangle ? common(seen, at) : seen;
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, within, outside));
        }
    }

    private static boolean holds(Rectangle2D seen, Bounds at) {
        return at.getWidth() > 0
                && at.getMinX() >= seen.getMinX() - ROUNDING
                && at.getMaxX() <= seen.getMaxX() + ROUNDING
                && at.getMinY() >= seen.getMinY() - ROUNDING
                && at.getMaxY() <= seen.getMaxY() + ROUNDING;
    }

    private static Rectangle2D common(Rectangle2D one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        double right = Math.max(left, Math.min(one.getMaxX(), other.getMaxX()));
        double bottom = Math.max(top, Math.min(one.getMaxY(), other.getMaxY()));
        return new Rectangle2D(left, top, right - left, bottom - top);
    }
}
