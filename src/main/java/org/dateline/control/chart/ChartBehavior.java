package org.dateline.control.chart;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.dateline.control.timeline.OncePerPulse;
import org.dateline.model.TimeWindow;
import org.dateline.query.chart.Bars;

/** Turns mouse and keys into windows over bars. */
final class ChartBehavior {

    private static final double ZOOM_STEP = 1.25;

    private final ChartView chart;
    private final ChartSkin skin;
    private final OncePerPulse dragging = new OncePerPulse();
    /** The window to which a drag adds bars; null while none goes on. */
    private Optional<TimeWindow> anchor = Optional.empty();

    ChartBehavior(ChartView chart, ChartSkin skin) {
        this.chart = chart;
        this.skin = skin;
        chart.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        chart.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        chart.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        chart.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        chart.addEventHandler(MouseEvent.MOUSE_EXITED, event -> {
            if (anchor.isEmpty()) {
                skin.pointAt(OptionalInt.empty(), Optional.empty());
            }
        });
        chart.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        chart.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private static Optional<Point2D> point(MouseEvent event) {
        return Optional.of(new Point2D(event.getX(), event.getY()));
    }

    private void press(MouseEvent event) {
        chart.requestFocus();
        event.consume();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        skin.barAt(event.getX(), event.getY(), false).ifPresent(bar -> {
            TimeWindow pressed = bars().windowOf(bar);
            chart.takingProperty().set(true);
            anchor = Optional.of(event.isShiftDown() ? chart.windowProperty().get() : pressed);
            take(bar);
        });
    }

    private Bars bars() {
        return chart.bars().orElseThrow();
    }

    /** The window goes from the anchor to a bar. */
    private void take(int bar) {
        TimeWindow taken = bars().windowOf(bar);
        anchor.ifPresent(first -> chart.windowProperty().set(both(first, taken)));
    }

    private static TimeWindow both(TimeWindow one, TimeWindow other) {
        Instant from = one.from().isBefore(other.from()) ? one.from() : other.from();
        return new TimeWindow(from, one.to().isAfter(other.to()) ? one.to() : other.to());
    }

    private void drag(MouseEvent event) {
        if (anchor.isPresent() && !event.isStillSincePress()) {
            dragging.follow(() -> skin.barAt(event.getX(), event.getY(), true).ifPresent(bar -> {
                take(bar);
                skin.pointAt(OptionalInt.of(bar), point(event));
            }));
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        dragging.finish();
        if (anchor.isPresent()) {
            anchor = Optional.empty();
            chart.takingProperty().set(false);
        }
        hover(event);
    }

    private void hover(MouseEvent event) {
        skin.pointAt(skin.barAt(event.getX(), event.getY(), false), point(event));
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            double factor = event.getDeltaY() > 0 ? 1 / ZOOM_STEP : ZOOM_STEP;
            chart.seenProperty()
                    .set(skin.scale()
                            .zoomedAt(event.getX() - ChartAreas.LEFT, factor)
                            .span());
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        Optional<Bars> bars = chart.bars().filter(all -> all.size() > 0);
        if (bars.isEmpty() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int last = bars.get().size() - 1;
        switch (event.getCode()) {
            case LEFT -> walkTo(skin.bar().isPresent() ? Math.max(0, skin.bar().getAsInt() - 1) : here(bars.get()));
            case RIGHT ->
                walkTo(skin.bar().isPresent() ? Math.min(last, skin.bar().getAsInt() + 1) : here(bars.get()));
            case HOME -> walkTo(0);
            case END -> walkTo(last);
            case ENTER ->
                skin.bar().ifPresent(bar -> {
                    TimeWindow taken = bars.get().windowOf(bar);
                    chart.windowProperty()
                            .set(
                                    event.isShiftDown()
                                            ? both(chart.windowProperty().get(), taken)
                                            : taken);
                });
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** The bar in which the window begins. */
    private int here(Bars bars) {
        return Math.max(0, bars.at(chart.windowProperty().get().from()));
    }

    private void walkTo(int bar) {
        skin.pointAt(OptionalInt.of(bar), Optional.empty());
    }
}
