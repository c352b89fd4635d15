package org.dateline.control.timeline;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.dateline.control.look.Hollow;
import org.dateline.control.look.Type;
import org.dateline.query.cube.Histogram;

/** Draws how many events there are along the line, stacked by category: filled what is certain, hollow above it the rest. */
record HistogramPainter(GraphicsContext graphics, Pen pen, Areas areas, TimeScale scale, TimelinePalette palette) {

    private static final double HEADROOM = 4;
    private static final double ROOM_FOR_HALF = 56;

    /** @param counted what each bar counts, such as "events a day" */
    void paint(Histogram histogram, String counted, boolean certainOnly) {
        CountScale counts = CountScale.upTo(histogram.highest(certainOnly));
        scaleOfCounts(counts);
        pen.words(counted, Areas.NAMES_LEFT, areas.histogramBottom() - 3, Type.PLAIN, palette.faintText());
        for (int bin = 0; bin < histogram.bins(); bin++) {
            bin(histogram, bin, counts.top(), certainOnly);
        }
    }

    private void scaleOfCounts(CountScale counts) {
        double at = Areas.AXIS + HEADROOM;
        pen.horizontal(Areas.LEFT, areas.lineEnd(), at, palette.faintLine());
        pen.horizontal(Areas.LEFT, areas.lineEnd(), areas.histogramBottom(), palette.line());
        count(counts.label(), at + 4);
        count("0", areas.histogramBottom() - 3);
        if (areas.histogramBottom() - at >= ROOM_FOR_HALF && counts.top() % 2 == 0) {
            double half = (at + areas.histogramBottom()) / 2;
            pen.horizontal(Areas.LEFT, areas.lineEnd(), half, palette.faintLine());
            count(new CountScale(counts.top() / 2).label(), half);
        }
    }

    private void count(String label, double middle) {
        pen.words(label, Areas.LEFT - 18, middle, Type.PLAIN, palette.faintText(), TextAlignment.RIGHT);
    }

    private void bin(Histogram histogram, int bin, long top, boolean certainOnly) {
        double left = Math.round(Areas.x(scale, histogram.windowOf(bin).from()));
        double right = Math.round(Areas.x(scale, histogram.windowOf(bin).to()));
        double unit = (areas.histogramBottom() - Areas.AXIS - HEADROOM) / top;
        double width = Math.max(1, right - left - 1);
        double foot = areas.histogramBottom();
        for (int category = 0; category < histogram.categories(); category++) {
            foot = block(left, width, foot, histogram.certain(bin, category) * unit, palette.category(category));
        }
        for (int category = 0; category < histogram.categories() && !certainOnly; category++) {
            foot = hollow(left, width, foot, histogram.possible(bin, category) * unit, palette.category(category));
        }
    }

    private double block(double left, double width, double foot, double height, Color colour) {
        if (height > 0 && left < areas.lineEnd()) {
            graphics.setFill(colour);
            graphics.fillRect(left, foot - height, width, height);
        }
        return foot - height;
    }

    private double hollow(double left, double width, double foot, double height, Color colour) {
        if (height > 0 && left < areas.lineEnd()) {
            Hollow.bar(graphics, left, foot - height, width, height, colour);
        }
        return foot - height;
    }
}
