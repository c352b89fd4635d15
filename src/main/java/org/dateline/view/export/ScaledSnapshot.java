package org.dateline.view.export;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.transform.Transform;
import org.dateline.control.chart.ChartView;
import org.dateline.control.map.MapView;
import org.dateline.control.timeline.TimelineView;
import org.dateline.view.look.GlyphStrip;

/**
 * A picture of a part of the screen with several pixels for each of its own. Words and shapes are drawn at that size, not
 * stretched; what lies on canvases is drawn anew for it.
 */
final class ScaledSnapshot {

    private ScaledSnapshot() {}

    /** Draws it, at 1 or more pixels per unit, once it is laid out in a scene. To be called on the UI thread. */
    static BufferedImage of(Region part, Paint background, double scale) {
        sharpen(part, scale);
        try {
            return taken(part, background, scale);
        } finally {
            sharpen(part, 1);
        }
    }

    /** Draws what has been made as sharp by {@link #sharpen}, and stays so. */
    static BufferedImage taken(Region part, Paint background, double scale) {
        int width = (int) Math.round(part.getWidth() * scale);
        int height = (int) Math.round(part.getHeight() * scale);
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(background);
        parameters.setTransform(Transform.scale(scale, scale));
        parameters.setViewport(new Rectangle2D(part.getLayoutX() * scale, part.getLayoutY() * scale, width, height));
        List<Node> cached = new ArrayList<>();
        collectCached(part, cached);
        // Their pictures are those of the screen
        cached.forEach(node -> node.setCache(false));
        try {
            WritableImage picture = part.snapshot(parameters, new WritableImage(width, height));
            return SwingFXUtils.fromFXImage(picture, null);
        } finally {
            cached.forEach(node -> node.setCache(true));
        }
    }

    private static void collectCached(Node node, List<Node> cached) {
        if (node.isCache()) {
            cached.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collectCached(child, cached));
        }
    }

    /** Has what lies on canvases drawn with so many pixels per unit. */
    static void sharpen(Node node, double sharpness) {
        if (node instanceof MapView map) {
            map.sharpnessProperty().set(sharpness);
        } else if (node instanceof TimelineView timeline) {
            timeline.sharpnessProperty().set(sharpness);
            timeline.applyCss();
            timeline.layout();
        } else if (node instanceof ChartView chart) {
            chart.sharpnessProperty().set(sharpness);
            chart.applyCss();
            chart.layout();
        } else if (node instanceof GlyphStrip strip) {
            strip.sharpen(sharpness);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> sharpen(child, sharpness));
        }
    }
}
