package org.dateline.control.timeline;

import java.time.Instant;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.dateline.model.TimeWindow;

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
        TimeStep step = AxisLabels.ticks(scale);
        for (Instant tick : scale.ticks(step)) {
            double at = x(tick);
            pen.vertical(at, Areas.AXIS - 4, areas.height(), palette.faintLine());
            String words = AxisLabels.tick(step, tick, scale.zone());
            double half = Pen.widthOf(words, Pen.PLAIN) / 2;
            if (at - half > Areas.LEFT && at + half < areas.lineEnd()) {
                double middle = (Areas.BAND_ROW + Areas.AXIS) / 2 - 1;
                pen.words(words, at, middle, Pen.PLAIN, palette.faintText(), TextAlignment.CENTER);
            }
        }
        pen.horizontal(Areas.LEFT, areas.lineEnd(), Areas.AXIS, palette.line());
    }

    private void bands() {
        TimeStep bands = AxisLabels.bands(AxisLabels.ticks(scale));
        for (TimeWindow band : scale.bands(bands)) {
            double left = x(band.from());
            double room = x(band.to()) - left - PADDING;
            if (scale.x(band.from()) >= 0) {
                // Not through the words of a tick that stands there too
                pen.vertical(left, 0, Areas.BAND_ROW - 1, palette.line());
                pen.vertical(left, Areas.AXIS - 4, areas.height(), palette.line());
            }
            AxisLabels.names(bands, band, scale.zone()).stream()
                    .filter(name -> Pen.widthOf(name, Pen.STRONG) <= room - PADDING)
                    .findFirst()
                    .ifPresent(name ->
                            pen.words(name, left + PADDING, Areas.BAND_ROW / 2 + 1, Pen.STRONG, palette.text()));
        }
    }

    private void zone() {
        double room = Areas.LEFT - 28;
        String name = Pen.fitted(scale.zone().getId() + ",", Pen.PLAIN, room);
        pen.words(name, 14, Areas.BAND_ROW / 2 + 1, Pen.PLAIN, palette.faintText());
        double middle = (Areas.BAND_ROW + Areas.AXIS) / 2 - 1;
        pen.words(scale.offsetWords(), 14, middle, Pen.PLAIN, palette.faintText());
    }
}
