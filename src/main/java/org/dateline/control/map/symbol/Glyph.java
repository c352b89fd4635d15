package org.dateline.control.map.symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.canvas.GraphicsContext;

/**
 * The shapes by which categories can be told apart without their colours. A glyph fits a circle around the origin;
 * coordinates are fractions of its radius.
 */
public enum Glyph {
    CIRCLE(regular(24, 0, 0.92)),
    STAR(star(5, 1.12, 0.5)),
    SQUARE(regular(4, 45, 1.14)),
    DIAMOND(regular(4, 0, 1.12)),
    TRIANGLE(regular(3, -90, 1.12)),
    HEXAGON(regular(6, 0, 1.02)),
    TRIANGLE_DOWN(regular(3, 90, 1.12)),
    PLUS(plus()),
    PENTAGON(regular(5, -90, 1.04));

    private static final List<Glyph> IN_ORDER = List.of(values());

    private final double[] xs;
    private final double[] ys;

    Glyph(double[][] points) {
        xs = points[0];
        ys = points[1];
    }

    /**
     * The shape of the category at this position in the dataset. As many categories as there are shapes have one each; the next as many
     * have one further, so that those which share a colour do not look alike.
     */
    public static Glyph ofCategory(int index) {
        int round = Math.max(0, index) / IN_ORDER.size();
        return IN_ORDER.get(Math.floorMod(index + round, IN_ORDER.size()));
    }

    /** Adds the shape to the context's path, closed. */
    public void trace(GraphicsContext graphics, double x, double y, double radius) {
        graphics.beginPath();
        graphics.moveTo(x + xs[0] * radius, y + ys[0] * radius);
        for (int i = 1; i < xs.length; i++) {
            graphics.lineTo(x + xs[i] * radius, y + ys[i] * radius);
        }
        graphics.closePath();
    }

    /** The corners, x and y in turn, y down, fractions of the radius around the middle. */
    public List<Double> corners() {
        List<Double> corners = new ArrayList<>();
        for (int i = 0; i < xs.length; i++) {
            corners.add(xs[i]);
            corners.add(ys[i]);
        }
        return corners;
    }

    /** The shape as an SVG path of this radius around its own middle. */
    public String svgPath(double radius) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < xs.length; i++) {
            path.append(i == 0 ? 'M' : 'L')
                    .append(String.format(Locale.ROOT, "%.3f %.3f ", xs[i] * radius + radius, ys[i] * radius + radius));
        }
        return path.append('Z').toString();
    }

    private static double[][] regular(int corners, double firstDegrees, double radius) {
        double[][] points = new double[2][corners];
        for (int i = 0; i < corners; i++) {
            setPolar(points, i, firstDegrees + 360.0 * i / corners, radius);
        }
        return points;
    }

    private static double[][] star(int tips, double outer, double inner) {
        double[][] points = new double[2][tips * 2];
        for (int i = 0; i < tips * 2; i++) {
            setPolar(points, i, -90 + 180.0 * i / tips, i % 2 == 0 ? outer : inner);
        }
        return points;
    }

    private static double[][] plus() {
        double a = 0.38;
        double b = 1.0;
        return new double[][] {
            {-a, a, a, b, b, a, a, -a, -a, -b, -b, -a},
            {-b, -b, -a, -a, a, a, b, b, a, a, -a, -a}
        };
    }

    private static void setPolar(double[][] points, int index, double degrees, double radius) {
        points[0][index] = Math.cos(Math.toRadians(degrees)) * radius;
        points[1][index] = Math.sin(Math.toRadians(degrees)) * radius;
    }
}
