package org.dateline.control.timeline;

import java.util.Locale;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.dateline.query.Histogram;

/** Draws how many events there are along the line, stacked by category: solid what is certain, faded above it the rest. */
final class HistogramPainter {

    /** The least number at which the bars reach the top. */
    private static final int LEAST_TOP = 4;

    private static final double HEADROOM = 4;

    private final GraphicsContext graphics;
    private final Areas areas;
    private final TimeScale scale;
    private final TimelinePalette palette;

    private HistogramPainter(GraphicsContext graphics, Areas areas, TimeScale scale, TimelinePalette palette) {
        this.graphics = graphics;
        this.areas = areas;
        this.scale = scale;
        this.palette = palette;
    }

    static void paint(
            GraphicsContext graphics,
            Areas areas,
            TimeScale scale,
            TimelinePalette palette,
            Histogram histogram,
            boolean certainOnly) {
        HistogramPainter painter = new HistogramPainter(graphics, areas, scale, palette);
        int top = Math.max(LEAST_TOP, histogram.highest(certainOnly));
        painter.scaleOfCounts(top);
        for (int bin = 0; bin < histogram.bins(); bin++) {
            painter.bin(histogram, bin, top, certainOnly);
        }
    }

    private void scaleOfCounts(int top) {
        Pen pen = new Pen(graphics);
        double at = Areas.AXIS + HEADROOM;
        pen.horizontal(Areas.LEFT, areas.lineEnd(), at, palette.faintLine());
        pen.horizontal(Areas.LEFT, areas.lineEnd(), areas.histogramBottom(), palette.line());
        pen.words(
                String.format(Locale.ENGLISH, "%,d", top),
                Areas.LEFT - 18,
                at + 4,
                Pen.PLAIN,
                palette.faintText(),
                TextAlignment.RIGHT);
        pen.words(
                "0", Areas.LEFT - 18, areas.histogramBottom() - 3, Pen.PLAIN, palette.faintText(), TextAlignment.RIGHT);
    }

    private void bin(Histogram histogram, int bin, int top, boolean certainOnly) {
        double left = Math.round(x(scale.x(histogram.windowOf(bin).from())));
        double right = Math.round(x(scale.x(histogram.windowOf(bin).to())));
        double unit = (areas.histogramBottom() - Areas.AXIS - HEADROOM) / top;
        double width = Math.max(1, right - left - 1);
        double foot = areas.histogramBottom();
        for (int category = 0; category < histogram.categories(); category++) {
            foot = block(left, width, foot, histogram.certain(bin, category) * unit, palette.category(category));
        }
        for (int category = 0; category < histogram.categories() && !certainOnly; category++) {
            foot = block(left, width, foot, histogram.possible(bin, category) * unit, palette.faded(category));
        }
    }

    private double x(double onLine) {
        return Areas.LEFT + Math.max(0, Math.min(scale.width(), onLine));
    }

    private double block(double left, double width, double foot, double height, Color colour) {
        if (height > 0 && left < areas.lineEnd()) {
            graphics.setFill(colour);
            graphics.fillRect(left, foot - height, width, height);
        }
        return foot - height;
    }
}
