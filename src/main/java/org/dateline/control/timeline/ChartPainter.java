package org.dateline.control.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.dateline.model.TimeWindow;
import org.dateline.query.Histogram;
import org.jspecify.annotations.Nullable;

/** Draws days, hours and the histogram: solid what is certain, faded above it what is only possible. */
final class ChartPainter {

    private static final double AXIS_HEIGHT = 20;
    private static final double DAY_HEIGHT = 22;
    private static final double FADED = 0.30;
    private static final Font DAY = Font.font("Inter SemiBold", 12);
    private static final Font HOUR = Font.font("Inter", 11);
    private static final DateTimeFormatter DAY_NAME = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY_NAME = DateTimeFormatter.ofPattern("EEE d", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final GraphicsContext graphics;
    private final TimeScale scale;
    private final TimelinePalette palette;
    private final double height;

    private ChartPainter(GraphicsContext graphics, TimeScale scale, TimelinePalette palette) {
        this.graphics = graphics;
        this.scale = scale;
        this.palette = palette;
        this.height = graphics.getCanvas().getHeight();
    }

    static void paint(
            GraphicsContext graphics, TimeScale scale, @Nullable Histogram histogram, TimelinePalette palette) {
        ChartPainter painter = new ChartPainter(graphics, scale, palette);
        painter.background();
        painter.days();
        painter.hours();
        if (histogram != null) {
            painter.bars(histogram);
        }
    }

    private double x(Instant instant) {
        return TimelineSkin.SIDE + Math.max(0, Math.min(scale.width(), scale.x(instant)));
    }

    private void background() {
        graphics.setFill(palette.background());
        graphics.fillRect(0, 0, graphics.getCanvas().getWidth(), height);
    }

    private void days() {
        List<TimeWindow> days = scale.days();
        graphics.setTextAlign(TextAlignment.LEFT);
        graphics.setTextBaseline(VPos.CENTER);
        graphics.setFont(DAY);
        for (int i = 0; i < days.size(); i++) {
            double left = x(days.get(i).from());
            double right = x(days.get(i).to());
            if (i % 2 == 1) {
                graphics.setFill(palette.otherDay());
                graphics.fillRect(left, 0, right - left, height);
            }
            graphics.setStroke(palette.line());
            graphics.setLineWidth(1);
            graphics.strokeLine(Math.round(left) + 0.5, 0, Math.round(left) + 0.5, height);
            ZonedDateTime day = days.get(i).from().atZone(scale.zone());
            if (right - left > 70) {
                DateTimeFormatter form = right - left > 150 ? DAY_NAME : SHORT_DAY_NAME;
                graphics.setFill(palette.text());
                graphics.fillText(form.format(day), left + 8, DAY_HEIGHT / 2);
            }
        }
    }

    private void hours() {
        double base = height - AXIS_HEIGHT;
        graphics.setStroke(palette.line());
        graphics.strokeLine(TimelineSkin.SIDE, base + 0.5, TimelineSkin.SIDE + scale.width(), base + 0.5);
        graphics.setFont(HOUR);
        graphics.setTextAlign(TextAlignment.CENTER);
        graphics.setFill(palette.faintText());
        for (Instant tick : scale.ticks(54)) {
            double at = Math.round(x(tick)) + 0.5;
            graphics.strokeLine(at, base, at, base + 4);
            boolean end = scale.x(tick) < 10 || scale.x(tick) > scale.width() - 10;
            if (!end) {
                graphics.fillText(TIME.format(tick.atZone(scale.zone())), at, base + AXIS_HEIGHT / 2 + 2);
            }
        }
    }

    private void bars(Histogram histogram) {
        double base = height - AXIS_HEIGHT;
        double unit = (base - DAY_HEIGHT - 4) / Math.max(4, histogram.highest());
        for (int bin = 0; bin < histogram.bins(); bin++) {
            TimeWindow time = histogram.windowOf(bin);
            double left = Math.round(x(time.from()));
            double width = Math.max(1, Math.round(x(time.to())) - left - 1);
            double top = base;
            for (int category = 0; category < histogram.categories(); category++) {
                top = bar(left, width, top, histogram.certain(bin, category) * unit, palette.category(category));
            }
            for (int category = 0; category < histogram.categories(); category++) {
                Color faded = palette.category(category).deriveColor(0, 1, 1, FADED);
                top = bar(left, width, top, histogram.possible(bin, category) * unit, faded);
            }
        }
    }

    private double bar(double left, double width, double bottom, double barHeight, Color colour) {
        if (barHeight > 0) {
            graphics.setFill(colour);
            graphics.fillRect(left, bottom - barHeight, width, barHeight);
        }
        return bottom - barHeight;
    }

    /** A bin that is a round time and no narrower than so many pixels. */
    static Duration binFor(TimeScale scale, double leastPixels) {
        double least = scale.millisPerPixel() * leastPixels / 60_000;
        for (int minutes : new int[] {10, 30, 60, 120, 180, 360, 720, 1440}) {
            if (minutes >= least) {
                return Duration.ofMinutes(minutes);
            }
        }
        return Duration.ofDays((long) Math.ceil(least / 1440));
    }
}
