package org.dateline.control.timeline;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.dateline.model.TimeWindow;

/** Draws histogram and axis once, and lays the window's nodes over them. */
final class TimelineSkin extends SkinBase<TimelineView> {

    /** Space at both ends of the line, so that a handle at the very end can be taken hold of. */
    static final double SIDE = 14;

    private static final double HANDLE_WIDTH = 12;
    private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.ENGLISH);

    private final Canvas chart = new Canvas();
    private final Region before = shade("timeline-outside");
    private final Region after = shade("timeline-outside");
    private final Region body = shade("timeline-window");
    private final StackPane start = handle("start");
    private final StackPane end = handle("end");

    TimelineSkin(TimelineView timeline) {
        super(timeline);
        chart.setMouseTransparent(true);
        before.setMouseTransparent(true);
        after.setMouseTransparent(true);
        body.setCursor(Cursor.OPEN_HAND);
        getChildren().setAll(chart, before, after, body, start, end);
        new TimelineBehavior(timeline, this, body, start, end);
        registerChangeListener(timeline.windowProperty(), change -> placeWindow());
        registerChangeListener(timeline.spanProperty(), change -> drawChart());
        registerChangeListener(timeline.histogramProperty(), change -> drawChart());
        registerChangeListener(timeline.paletteProperty(), change -> drawChart());
    }

    private static Region shade(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        region.setManaged(false);
        return region;
    }

    private static StackPane handle(String which) {
        Region grip = new Region();
        grip.getStyleClass().add("grip");
        StackPane handle = new StackPane(grip);
        handle.getStyleClass().addAll("timeline-handle", which);
        handle.setId("timeline-" + which);
        handle.setManaged(false);
        handle.setCursor(Cursor.H_RESIZE);
        handle.setFocusTraversable(true);
        handle.setAccessibleRole(AccessibleRole.SLIDER);
        return handle;
    }

    TimeScale scale() {
        TimelineView timeline = getSkinnable();
        return new TimeScale(
                timeline.spanProperty().get(), Math.max(1, timeline.getWidth() - 2 * SIDE), timeline.zone());
    }

    /** The instant under a point of the control. */
    Instant instantAt(double x) {
        return scale().instantAt(x - SIDE);
    }

    private void drawChart() {
        if (chart.getWidth() < 1) {
            return;
        }
        TimelineView timeline = getSkinnable();
        ChartPainter.paint(
                chart.getGraphicsContext2D(),
                scale(),
                timeline.histogramProperty().get(),
                timeline.paletteProperty().get());
        placeWindow();
    }

    private void placeWindow() {
        TimelineView timeline = getSkinnable();
        TimeWindow window = timeline.windowProperty().get();
        TimeScale scale = scale();
        double height = timeline.getHeight();
        double from = SIDE + scale.x(window.from());
        double to = SIDE + scale.x(window.to());
        before.resizeRelocate(0, 0, Math.max(0, from), height);
        after.resizeRelocate(to, 0, Math.max(0, timeline.getWidth() - to), height);
        body.resizeRelocate(from, 0, Math.max(0, to - from), height);
        start.resizeRelocate(from - HANDLE_WIDTH, 0, HANDLE_WIDTH, height);
        end.resizeRelocate(to, 0, HANDLE_WIDTH, height);
        start.layout();
        end.layout();
        start.setAccessibleText("Window from " + SPOKEN.format(window.from().atZone(timeline.zone())));
        end.setAccessibleText("Window to " + SPOKEN.format(window.to().atZone(timeline.zone())));
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        TimelineView timeline = getSkinnable();
        if (chart.getWidth() != timeline.getWidth() || chart.getHeight() != timeline.getHeight()) {
            chart.setWidth(timeline.getWidth());
            chart.setHeight(timeline.getHeight());
            drawChart();
        }
        placeWindow();
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return 112;
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return 80;
    }

    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        return 240;
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return 900;
    }
}
