package org.dateline.control.timeline;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import org.dateline.calendar.TimeStep;
import org.dateline.model.Event;
import org.dateline.model.TimeWindow;

/** Turns mouse and keys into changes of the window and of the line, and into picks. */
final class TimelineBehavior {

    private static final double ZOOM_STEP = 1.25;
    private static final double INSIDE = 4;
    private static final int NAMED = 4;
    private static final TimeStep MINUTE = new TimeStep(ChronoUnit.MINUTES, 1);

    private enum Part {
        NAMES,
        START,
        END,
        AXIS,
        WINDOW,
        BESIDE
    }

    private final TimelineView timeline;
    private final TimelineSkin skin;
    private final Region start;
    private final Region end;
    private final OncePerPulse dragging = new OncePerPulse();
    private double pressedX;
    private TimeWindow pressedWindow;
    private TimeWindow pressedView;
    private Part pressedPart = Part.BESIDE;

    TimelineBehavior(TimelineView timeline, TimelineSkin skin, Region start, Region end) {
        this.timeline = timeline;
        this.skin = skin;
        this.start = start;
        this.end = end;
        this.pressedWindow = timeline.windowProperty().get();
        this.pressedView = timeline.viewProperty().get();
        timeline.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        timeline.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        timeline.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        timeline.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        timeline.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        timeline.addEventHandler(MouseEvent.MOUSE_EXITED, event -> pointAt(Optional.empty()));
        timeline.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        timeline.addEventHandler(ZoomEvent.ZOOM, this::pinch);
        timeline.addEventHandler(KeyEvent.KEY_PRESSED, this::lineKey);
        start.addEventHandler(KeyEvent.KEY_PRESSED, event -> handleKey(event, true));
        end.addEventHandler(KeyEvent.KEY_PRESSED, event -> handleKey(event, false));
        timeline.focusedProperty().addListener(change -> {
            if (!timeline.isFocused()) {
                pointAt(Optional.empty());
            }
        });
    }

    private Part partAt(double x, double y) {
        if (skin.areas().isNames(x)) {
            return Part.NAMES;
        }
        if (skin.areas().isAxis(x, y)) {
            return Part.AXIS;
        }
        TimeWindow window = timeline.windowProperty().get();
        double from = skin.x(window.from());
        double to = skin.x(window.to());
        double inside = Math.min(INSIDE, (to - from) / 3);
        if (start.isVisible() && x >= from - WindowFrame.HANDLE && x <= from + inside) {
            return Part.START;
        }
        if (end.isVisible() && x >= to - inside && x <= to + WindowFrame.HANDLE) {
            return Part.END;
        }
        return x >= from && x <= to && !isAll(window) ? Part.WINDOW : Part.BESIDE;
    }

    /** A window of everything cannot be moved; dragging within it makes a new one. */
    private boolean isAll(TimeWindow window) {
        return window.equals(timeline.span());
    }

    private void press(MouseEvent event) {
        pressedX = event.getX();
        pressedWindow = timeline.windowProperty().get();
        pressedView = timeline.viewProperty().get();
        pressedPart = partAt(event.getX(), event.getY());
        switch (pressedPart) {
            case START -> start.requestFocus();
            case END -> end.requestFocus();
            default -> timeline.requestFocus();
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (!event.isPrimaryButtonDown() || event.isStillSincePress()) {
            return;
        }
        double x = event.getX();
        TimeStep step = event.isShiftDown() ? MINUTE : timeline.stepProperty().getValue();
        dragging.follow(() -> dragTo(x, step));
        event.consume();
    }

    /** After a drag nothing is said of what lies there, until the mouse is moved again. */
    private void release(MouseEvent event) {
        dragging.finish();
        if (event.isStillSincePress()) {
            hover(event);
        } else {
            timeline.setCursor(cursor(
                    partAt(event.getX(), event.getY()),
                    skin.barAt(event.getX(), event.getY()).isPresent()));
            pointAt(Optional.empty());
        }
    }

    private void dragTo(double x, TimeStep step) {
        skin.showTip(0, 0, "");
        TimeScale pressedScale = new TimeScale(pressedView, skin.areas().lineWidth(), timeline.zone());
        double moved = x - pressedX;
        Duration later = Duration.ofMillis(Math.round(moved * pressedScale.millisPerPixel()));
        switch (pressedPart) {
            case START -> setEdge(true, snapped(pressedWindow.from().plus(later), step));
            case END -> setEdge(false, snapped(pressedWindow.to().plus(later), step));
            case WINDOW -> {
                timeline.setCursor(Cursor.CLOSED_HAND);
                set(step.placed(pressedWindow, pressedWindow.from().plus(later), timeline.zone())
                        .movedInto(timeline.span()));
            }
            case AXIS -> timeline.show(pressedScale.movedBy(-moved).span());
            case BESIDE -> drawWindow(snapped(skin.instantAt(pressedX), step), skin.instantAt(x), step);
            case NAMES -> {}
        }
    }

    /** The multiple of the step that is nearest; the ends of the span too, which need not be one. */
    private Instant snapped(Instant instant, TimeStep step) {
        Instant within = within(instant);
        return within.equals(instant) ? step.nearest(instant, timeline.zone()) : within;
    }

    /** A new window is a step long at least. */
    private void drawWindow(Instant from, Instant drawnTo, TimeStep step) {
        Instant to = snapped(drawnTo, step);
        boolean later = !drawnTo.isBefore(skin.instantAt(pressedX));
        setBetween(from, to.equals(from) ? step.beside(from, later, timeline.zone()) : to);
    }

    private void setBetween(Instant one, Instant other) {
        Instant first = within(one.isBefore(other) ? one : other);
        Instant last = within(one.isBefore(other) ? other : one);
        set(new TimeWindow(first, last));
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        Optional<BarLayout.Placed> bar = skin.barAt(event.getX(), event.getY());
        if (bar.isPresent() && bar.get().isBlock()) {
            timeline.onOpenProperty().get().accept(eventsOf(bar.get()));
        } else if (bar.isPresent()) {
            timeline.onPickProperty().get().accept(eventOf(bar.get().event()));
        } else if (event.getClickCount() == 2 && pressedPart != Part.NAMES) {
            takeStripe(skin.instantAt(event.getX()));
        }
        event.consume();
    }

    /** The day, or the month or years where days are too narrow. */
    private void takeStripe(Instant clicked) {
        TimeScale scale = skin.scale();
        new TimeScale(new TimeWindow(clicked, clicked.plusMillis(1)), 1, timeline.zone())
                .bands(AxisLabels.stripes(scale)).stream()
                        .findFirst()
                        .ifPresent(stripe -> setBetween(stripe.from(), stripe.to()));
    }

    private void hover(MouseEvent event) {
        Part part = partAt(event.getX(), event.getY());
        Optional<BarLayout.Placed> bar = skin.barAt(event.getX(), event.getY());
        boolean onHandle = part == Part.START || part == Part.END;
        timeline.setCursor(cursor(part, bar.isPresent()));
        pointAt(onHandle ? Optional.empty() : bar.filter(hit -> !hit.isBlock()).map(BarLayout.Placed::event));
        String words = bar.map(this::describe)
                .orElseGet(() -> part == Part.NAMES
                        ? skin.nameAt(event.getX(), event.getY())
                        : skin.countsAt(event.getX(), event.getY()));
        skin.showTip(event.getX(), event.getY(), onHandle ? "" : words);
    }

    private static Cursor cursor(Part part, boolean onBar) {
        return switch (part) {
            case START, END -> Cursor.H_RESIZE;
            case AXIS -> Cursor.MOVE;
            case WINDOW -> onBar ? Cursor.HAND : Cursor.OPEN_HAND;
            case BESIDE -> onBar ? Cursor.HAND : Cursor.CROSSHAIR;
            case NAMES -> Cursor.DEFAULT;
        };
    }

    private Event eventOf(int position) {
        return timeline.barsProperty().get().event(position);
    }

    private List<Event> eventsOf(BarLayout.Placed bar) {
        return bar.events().stream().map(this::eventOf).toList();
    }

    private String describe(BarLayout.Placed bar) {
        return bar.isBlock() ? describe(bar, tr("click to list them")) : describe(bar.event());
    }

    private String describe(BarLayout.Placed bar, String how) {
        String titles = bar.events().stream()
                .limit(NAMED)
                .map(event -> eventOf(event).title())
                .collect(Collectors.joining("\n"));
        return trn(bar.events().size(), "{0} event of the same time; {1}", "{0} events of the same time; {1}", how)
                + "\n" + titles
                + (bar.events().size() > NAMED ? "\n\u2026" : "");
    }

    private String describe(int event) {
        return timeline.describerProperty().get().apply(eventOf(event));
    }

    private void pointAt(Optional<Integer> bar) {
        Set<String> now = bar.map(hit -> Set.of(eventOf(hit).id())).orElse(Set.of());
        if (bar.isEmpty()) {
            skin.showTip(0, 0, "");
        }
        timeline.onPointProperty().get().accept(now);
    }

    private void scroll(ScrollEvent event) {
        if (skin.areas().isNames(event.getX())) {
            skin.scrollBy(-event.getDeltaY());
        } else if (event.getDeltaX() != 0) {
            timeline.show(skin.scale().movedBy(-event.getDeltaX()).span());
        } else if (event.getDeltaY() != 0 && !event.isInertia()) {
            zoomAt(event.getX(), Math.pow(ZOOM_STEP, -Math.signum(event.getDeltaY())));
        }
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        zoomAt(event.getX(), 1 / event.getZoomFactor());
        event.consume();
    }

    private void zoomAt(double x, double factor) {
        double onLine = Math.max(0, Math.min(skin.areas().lineWidth(), x - Areas.LEFT));
        timeline.show(skin.scale().zoomedAt(onLine, factor, timeline.longest()).span());
        skin.showTip(0, 0, "");
    }

    /** From the line to its handles, and back. */
    private void change(KeyEvent event) {
        List<Node> parts = skin.parts();
        int now = Math.max(0, parts.indexOf(event.getTarget()));
        int steps = event.getCode() == KeyCode.DOWN ? 1 : -1;
        parts.get(Math.floorMod(now + steps, parts.size())).requestFocus();
        event.consume();
    }

    private void lineKey(KeyEvent event) {
        boolean upOrDown = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (event.isShortcutDown() && upOrDown && !event.isAltDown()) {
            change(event);
        }
        if (event.isShortcutDown() || event.isAltDown() || event.getTarget() != timeline) {
            return;
        }
        boolean used = true;
        switch (event.getCode()) {
            case UP -> walk(-1);
            case DOWN -> walk(1);
            case ENTER -> openWalkedTo();
            case PLUS, ADD, EQUALS -> timeline.zoom(1 / ZOOM_STEP);
            case MINUS, SUBTRACT -> timeline.zoom(ZOOM_STEP);
            case DIGIT0, NUMPAD0 -> timeline.showSpan();
            default -> used = false;
        }
        if (used) {
            event.consume();
        }
    }

    private void openWalkedTo() {
        Optional<BarLayout.Placed> block = skin.walkedToBlock();
        if (block.isPresent()) {
            timeline.onOpenProperty().get().accept(eventsOf(block.get()));
        } else {
            skin.walkedTo().ifPresent(bar -> timeline.onPickProperty().get().accept(eventOf(bar)));
        }
    }

    private void walk(int steps) {
        Optional<Integer> bar = skin.walk(steps);
        bar.ifPresent(reached -> {
            pointAt(bar);
            String words = skin.walkedToBlock()
                    .map(block -> describe(block, tr("Enter lists them")))
                    .orElseGet(() -> describe(reached));
            timeline.setAccessibleText(words.replace("\n", ", "));
        });
    }

    private void handleKey(KeyEvent event, boolean first) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        TimeWindow window = timeline.windowProperty().get();
        Instant now = first ? window.from() : window.to();
        switch (event.getCode()) {
            case LEFT, DOWN -> setEdge(first, skin.stepped(now, false, event.isShiftDown()));
            case RIGHT, UP -> setEdge(first, skin.stepped(now, true, event.isShiftDown()));
            case HOME -> setEdge(first, timeline.span().from());
            case END -> setEdge(first, timeline.span().to());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void setEdge(boolean first, Instant at) {
        TimeWindow window = timeline.windowProperty().get();
        Instant kept = within(at);
        if (first) {
            set(new TimeWindow(kept.isAfter(window.to()) ? window.to() : kept, window.to()));
        } else {
            set(new TimeWindow(window.from(), kept.isBefore(window.from()) ? window.from() : kept));
        }
    }

    private void set(TimeWindow window) {
        timeline.windowProperty().set(window);
    }

    private Instant within(Instant instant) {
        TimeWindow span = timeline.span();
        return instant.isBefore(span.from()) ? span.from() : instant.isAfter(span.to()) ? span.to() : instant;
    }
}
