package org.dateline.control.map.reference;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.dateline.control.map.plane.ProjectedFeature;
import org.dateline.control.map.plane.ProjectedReference;
import org.dateline.control.map.plane.StyledReference;
import org.dateline.geo.Viewport;

/** Draws reference layers on a canvas: areas with a faint ground, lines, and points as dots that are larger the higher their rank. */
public final class ReferenceDrawing {

    private static final double GROUND = 0.12;
    private static final double SMALLEST_DOT = 0.8;

    private ReferenceDrawing() {}

    /** Draws the layers, the first on top. */
    public static void draw(GraphicsContext graphics, Viewport view, Color halo, List<StyledReference> layers) {
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        graphics.setLineCap(StrokeLineCap.ROUND);
        for (int i = layers.size() - 1; i >= 0; i--) {
            draw(graphics, view, halo, layers.get(i));
        }
        graphics.setLineCap(StrokeLineCap.SQUARE);
        graphics.setLineJoin(StrokeLineJoin.MITER);
    }

    private static void draw(GraphicsContext graphics, Viewport view, Color halo, StyledReference styled) {
        int most = ReferenceScale.highestRank(view.metresPerPixel());
        Color colour = colourOf(styled);
        graphics.setStroke(colour);
        graphics.setLineWidth(styled.style().width());
        paths(graphics, view, styled, most, true);
        graphics.setFillRule(FillRule.NON_ZERO);
        graphics.setFill(colour.deriveColor(0, 1, 1, GROUND));
        graphics.fill();
        graphics.stroke();
        paths(graphics, view, styled, most, false);
        graphics.stroke();
        for (ProjectedReference.Dot dot : styled.layer().dots()) {
            if (dot.feature().rank() <= most) {
                dot(graphics, view, halo, colour, dot, radius(styled, dot));
            }
        }
    }

    /** Makes areas, or lines, the context's path. */
    private static void paths(
            GraphicsContext graphics, Viewport view, StyledReference styled, int most, boolean areas) {
        graphics.beginPath();
        for (ProjectedReference.Shape shape : styled.layer().shapes()) {
            if (shape.feature().rank() <= most
                    && shape.outline().isClosed() == areas
                    && shape.outline().isVisible(view)) {
                ProjectedFeature.append(shape.outline(), graphics, view);
            }
        }
    }

    private static void dot(
            GraphicsContext graphics,
            Viewport view,
            Color halo,
            Color colour,
            ProjectedReference.Dot dot,
            double radius) {
        double x = view.screenX(dot.x());
        double y = view.screenY(dot.y());
        if (x < -radius || y < -radius || x > view.width() + radius || y > view.height() + radius) {
            return;
        }
        graphics.setFill(halo);
        graphics.fillOval(x - radius - 1, y - radius - 1, 2 * radius + 2, 2 * radius + 2);
        graphics.setFill(colour);
        graphics.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    static Color colourOf(StyledReference styled) {
        return Color.web(styled.style().colour());
    }

    static double radius(StyledReference styled, ProjectedReference.Dot dot) {
        return styled.style().width()
                * Math.max(SMALLEST_DOT, 1.6 - 0.2 * dot.feature().rank());
    }
}
