package org.dateline.control.timeline;

import java.time.Instant;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.dateline.calendar.TimeStep;
import org.dateline.control.look.Type;
import org.dateline.model.TimeWindow;
import org.dateline.words.TimeWords;

/** Draws the ground: stripes of days, the axis with its words, the lines at its ticks, and the name of the zone. */
record AxisPainter(GraphicsContext graphics, Pen pen, Areas areas, TimeScale scale, TimelinePalette palette) {

    private static final double PADDING = 7;

    void paint() {
        graphics.setFill(palette.background());
        graphics.fillRect(0, 0, areas.width(), areas.height());
        stripes();
        ticks();
        bands();
        zone();
    }

    private double x(Instant instant) {
        return Areas.x(scale, instant);
    }

    private void stripes() {
        TimeStep stripes = AxisLabels.stripes(scale);
        graphics.setFill(palette.otherDay());
        for (TimeWindow stripe : scale.bands(stripes)) {
            if (AxisLabels.isShaded(stripes, stripe.from(), scale.zone())) {
                graphics.fillRect(x(stripe.from()), 0, x(stripe.to()) - x(stripe.from()), areas.height());
            }
        }
    }

    private void ticks() {
        for (Instant tick : scale.ticks(AxisLabels.ticks(scale))) {
            pen.vertical(x(tick), Areas.AXIS - 4, areas.height(), palette.faintLine());
        }
        double middle = (Areas.BAND_ROW + Areas.AXIS) / 2 - 1;
        for (AxisLabels.Label label : AxisLabels.ticks(scale, words -> Type.widthOf(words, Type.PLAIN))) {
            double at = Areas.LEFT + label.x();
            pen.words(label.words(), at, middle, Type.PLAIN, palette.faintText(), TextAlignment.CENTER);
        }
        pen.horizontal(Areas.LEFT, areas.lineEnd(), Areas.AXIS, palette.line());
    }

    private void bands() {
        AxisLabels.bands(AxisLabels.ticks(scale))
                .map(scale::bands)
                .orElse(List.of())
                .forEach(this::edge);
        for (AxisLabels.Label label : AxisLabels.bands(scale, PADDING, words -> Type.widthOf(words, Type.STRONG))) {
            pen.words(label.words(), Areas.LEFT + label.x(), Areas.BAND_ROW / 2 + 1, Type.STRONG, palette.text());
        }
    }

    private void edge(TimeWindow band) {
        if (scale.x(band.from()) >= 0) {
            double left = x(band.from());
            // Not through the words of a tick that stands there too
            pen.vertical(left, 0, Areas.BAND_ROW - 1, palette.line());
            pen.vertical(left, Areas.AXIS - 4, areas.height(), palette.line());
        }
    }

    private void zone() {
        double room = Areas.LEFT - 28;
        String name = Pen.fitted(TimeWords.zoneName(scale.zone()), Type.PLAIN, room);
        pen.words(name, 14, Areas.BAND_ROW / 2 + 1, Type.PLAIN, palette.faintText());
        double middle = (Areas.BAND_ROW + Areas.AXIS) / 2 - 1;
        pen.words(scale.offsetWords(), 14, middle, Type.PLAIN, palette.faintText());
    }
}
