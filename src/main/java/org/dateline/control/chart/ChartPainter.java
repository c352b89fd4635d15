package org.dateline.control.chart;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.dateline.control.look.Hollow;
import org.dateline.control.look.Type;
import org.dateline.control.timeline.AxisLabels;
import org.dateline.control.timeline.Pen;
import org.dateline.control.timeline.TimeScale;
import org.dateline.control.timeline.TimelinePalette;
import org.dateline.model.TimeWindow;
import org.dateline.query.chart.Bars;
import org.dateline.query.chart.Chart;

/** Draws axes, bars and the line of the average: filled what is certain, hollow above it the rest. */
record ChartPainter(
        GraphicsContext graphics, ChartAreas areas, TimeScale scale, ValueScale values, TimelinePalette palette) {

    private static final double PADDING = 6;
    private static final double LINE = 2;
    private static final double HALO = 4;
    private static final double CAP = 3;

    void paint(Plotted plotted) {
        Pen pen = new Pen(graphics);
        graphics.setFill(palette.background());
        graphics.fillRect(0, 0, areas.width(), areas.height());
        numbers(pen);
        time(pen);
        pen.words(plotted.counted(), 14, ChartAreas.TOP / 2, Type.STRONG, palette.text());
        Bars bars = plotted.chart().bars();
        for (int bar = 0; bar < bars.size(); bar++) {
            bar(plotted, bar);
        }
        averages(plotted);
        pen.horizontal(ChartAreas.LEFT, areas.right(), areas.bottom(), palette.line());
    }

    private void numbers(Pen pen) {
        for (double tick : values.ticks()) {
            double y = y(tick);
            pen.horizontal(ChartAreas.LEFT, areas.right(), y, palette.faintLine());
            pen.words(values.label(tick), ChartAreas.LEFT - 8, y, Type.PLAIN, palette.faintText(), TextAlignment.RIGHT);
        }
    }

    private void time(Pen pen) {
        for (Instant tick : scale.ticks(AxisLabels.ticks(scale))) {
            pen.vertical(x(tick), areas.bottom(), areas.bottom() + 4, palette.line());
        }
        for (AxisLabels.Label label : AxisLabels.ticks(scale, words -> Type.widthOf(words, Type.PLAIN))) {
            double at = ChartAreas.LEFT + label.x();
            pen.words(label.words(), at, areas.tickRow(), Type.PLAIN, palette.faintText(), TextAlignment.CENTER);
        }
        AxisLabels.bands(AxisLabels.ticks(scale)).map(scale::bands).orElse(List.of()).stream()
                .map(TimeWindow::from)
                .filter(from -> scale.x(from) >= 0)
                .forEach(from -> pen.vertical(x(from), areas.bottom(), areas.height(), palette.line()));
        for (AxisLabels.Label label : AxisLabels.bands(scale, PADDING, words -> Type.widthOf(words, Type.STRONG))) {
            pen.words(label.words(), ChartAreas.LEFT + label.x(), areas.bandRow(), Type.STRONG, palette.text());
        }
    }

    private double x(Instant instant) {
        return ChartAreas.LEFT + Math.max(0, Math.min(scale.width(), scale.x(instant)));
    }

    private double y(double value) {
        return areas.bottom() - areas.barsHeight() * value / values.top();
    }

    private void bar(Plotted plotted, int bar) {
        Chart chart = plotted.chart();
        TimeWindow window = chart.bars().windowOf(bar);
        double left = Math.round(x(window.from()));
        double right = Math.round(x(window.to()));
        if (right <= left && scale.x(window.to()) <= 0) {
            return;
        }
        double width = Math.max(1, right - left - 1);
        double foot = 0;
        int stacks = chart.stacks().size();
        if (stacks == 0) {
            double sure = chart.height(bar, true);
            Color grey = palette.category(Plotted.GREY);
            foot = block(left, width, foot, sure, grey);
            foot = plotted.certainOnly() ? foot : hollow(left, width, foot, chart.height(bar, false) - sure, grey);
        }
        for (int stack = 0; stack < stacks; stack++) {
            int colour = plotted.colour().applyAsInt(stack);
            foot = block(left, width, foot, chart.height(bar, stack, true), colour(colour));
        }
        for (int stack = 0; stack < stacks && !plotted.certainOnly(); stack++) {
            int colour = plotted.colour().applyAsInt(stack);
            double possible = chart.height(bar, stack, false) - chart.height(bar, stack, true);
            foot = hollow(left, width, foot, possible, colour(colour));
        }
        marks(plotted, bar, left, width, foot);
    }

    private Color colour(int number) {
        return number == Plotted.NONE ? palette.line() : palette.category(number);
    }

    private double block(double left, double width, double foot, double height, Color colour) {
        if (height > 0 && left < areas.right()) {
            graphics.setFill(colour);
            graphics.fillRect(left, y(foot + height), width, y(foot) - y(foot + height));
        }
        return foot + Math.max(0, height);
    }

    private double hollow(double left, double width, double foot, double height, Color colour) {
        if (height > 0 && left < areas.right()) {
            Hollow.bar(graphics, left, y(foot + height), width, y(foot) - y(foot + height), colour);
        }
        return foot + Math.max(0, height);
    }

    /** The upper sum over a bar, and the bar itself where its parts are more. */
    private void marks(Plotted plotted, int bar, double left, double width, double drawn) {
        double height = plotted.chart().height(bar, plotted.certainOnly());
        graphics.setStroke(palette.text());
        graphics.setLineWidth(1);
        if (drawn > height + 1e-9) {
            double y = Math.round(y(height)) + 0.5;
            graphics.strokeLine(left, y, left + width, y);
        }
        plotted.upper(bar).ifPresent(most -> upper(most, Math.floor(left + width / 2) + 0.5, width / 2, y(height)));
    }

    /** A line with a cap, or with an arrow where it goes beyond the axis. */
    private void upper(double most, double middle, double halfWidth, double foot) {
        boolean isBeyond = most > values.top();
        double top = Math.round(y(Math.min(most, values.top()))) + 0.5;
        double cap = Math.min(CAP, halfWidth);
        double slope = isBeyond ? CAP : 0;
        graphics.strokeLine(middle, top, middle, foot);
        graphics.strokeLine(middle - cap, top + slope, middle, top);
        graphics.strokeLine(middle, top, middle + cap, top + slope);
    }

    private void averages(Plotted plotted) {
        Bars bars = plotted.chart().bars();
        List<Point2D> piece = new ArrayList<>();
        for (int bar = 0; bar < bars.size(); bar++) {
            double average = plotted.average().applyAsDouble(bar);
            TimeWindow window = bars.windowOf(bar);
            double middle = (scale.x(window.from()) + scale.x(window.to())) / 2;
            if (Double.isNaN(average) || middle < 0 || middle > scale.width()) {
                line(piece);
                piece.clear();
            } else {
                piece.add(new Point2D(ChartAreas.LEFT + middle, y(Math.max(0, average))));
            }
        }
        line(piece);
    }

    private void line(List<Point2D> points) {
        double[] x = points.stream().mapToDouble(Point2D::getX).toArray();
        double[] y = points.stream().mapToDouble(Point2D::getY).toArray();
        graphics.setLineWidth(HALO);
        graphics.setStroke(palette.background());
        graphics.strokePolyline(x, y, x.length);
        graphics.setLineWidth(LINE);
        graphics.setStroke(palette.text());
        graphics.strokePolyline(x, y, x.length);
        graphics.setLineWidth(1);
    }
}
