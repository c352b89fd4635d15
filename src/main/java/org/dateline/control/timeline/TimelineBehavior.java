package org.dateline.control.timeline;

import java.time.Duration;
import java.time.Instant;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.dateline.model.TimeWindow;

/** Turns mouse and keys into changes of the window. */
final class TimelineBehavior {

    private static final int SNAP_MINUTES = 5;

    private final TimelineView timeline;
    private final TimelineSkin skin;
    private double pressedX;
    private TimeWindow pressedWindow;

    TimelineBehavior(TimelineView timeline, TimelineSkin skin, Region body, Region start, Region end) {
        this.timeline = timeline;
        this.skin = skin;
        this.pressedWindow = timeline.windowProperty().get();
        for (Region part : new Region[] {body, start, end, timeline}) {
            part.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
            part.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        }
        start.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> start.requestFocus());
        end.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> end.requestFocus());
        start.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> drag(event, this::dragStart));
        end.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> drag(event, this::dragEnd));
        body.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> drag(event, this::dragBody));
        timeline.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> drag(event, this::dragNew));
        body.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> body.setCursor(Cursor.CLOSED_HAND));
        body.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> body.setCursor(Cursor.OPEN_HAND));
        start.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, true));
        end.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, false));
    }

    private double xOf(MouseEvent event) {
        return timeline.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
    }

    private void press(MouseEvent event) {
        pressedX = xOf(event);
        pressedWindow = timeline.windowProperty().get();
        event.consume();
    }

    private interface Drag {
        void to(Instant pointer, Instant pressed);
    }

    private void drag(MouseEvent event, Drag drag) {
        if (event.isPrimaryButtonDown() && !event.isStillSincePress()) {
            drag.to(skin.instantAt(xOf(event)), skin.instantAt(pressedX));
        }
        event.consume();
    }

    private void dragStart(Instant pointer, Instant pressed) {
        setStart(snapped(pressedWindow.from().plus(Duration.between(pressed, pointer))));
    }

    private void dragEnd(Instant pointer, Instant pressed) {
        setEnd(snapped(pressedWindow.to().plus(Duration.between(pressed, pointer))));
    }

    private void dragBody(Instant pointer, Instant pressed) {
        Instant from = snapped(pressedWindow.from().plus(Duration.between(pressed, pointer)));
        Duration moved = Duration.between(pressedWindow.from(), from);
        set(pressedWindow.shiftedBy(moved).movedInto(span()));
    }

    private void dragNew(Instant pointer, Instant pressed) {
        Instant one = within(snapped(pressed));
        Instant other = within(snapped(pointer));
        set(one.isBefore(other) ? new TimeWindow(one, other) : new TimeWindow(other, one));
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && event.isStillSincePress()) {
            Instant clicked = skin.instantAt(xOf(event));
            skin.scale().days().stream()
                    .filter(day -> day.contains(clicked))
                    .findFirst()
                    .ifPresent(day -> set(new TimeWindow(within(day.from()), within(day.to()))));
        }
        event.consume();
    }

    private void key(KeyEvent event, boolean start) {
        Duration step = event.isShiftDown() ? Duration.ofMinutes(SNAP_MINUTES) : Duration.ofHours(1);
        TimeWindow window = timeline.windowProperty().get();
        Instant now = start ? window.from() : window.to();
        Instant then = switch (event.getCode()) {
            case LEFT, DOWN -> now.minus(step);
            case RIGHT, UP -> now.plus(step);
            case HOME -> span().from();
            case END -> span().to();
            default -> now;
        };
        if (!then.equals(now)) {
            if (start) {
                setStart(then);
            } else {
                setEnd(then);
            }
            event.consume();
        }
    }

    private void setStart(Instant from) {
        Instant to = timeline.windowProperty().get().to();
        Instant kept = within(from);
        set(new TimeWindow(kept.isAfter(to) ? to : kept, to));
    }

    private void setEnd(Instant to) {
        Instant from = timeline.windowProperty().get().from();
        Instant kept = within(to);
        set(new TimeWindow(from, kept.isBefore(from) ? from : kept));
    }

    private void set(TimeWindow window) {
        timeline.windowProperty().set(window);
    }

    private Instant snapped(Instant instant) {
        return skin.scale().snapped(instant, SNAP_MINUTES);
    }

    private Instant within(Instant instant) {
        TimeWindow span = span();
        return instant.isBefore(span.from()) ? span.from() : instant.isAfter(span.to()) ? span.to() : instant;
    }

    private TimeWindow span() {
        return timeline.spanProperty().get();
    }
}
