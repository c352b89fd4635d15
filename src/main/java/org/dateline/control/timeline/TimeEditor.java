package org.dateline.control.timeline;

import static org.dateline.language.Tr.tr;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.dateline.language.Tr;
import org.dateline.model.EventTime;
import org.dateline.words.DateForm;

/**
 * A time that is edited: its outer interval as a pale bar, its inner one below it as a full one, each with handles at its ends. A
 * handle is dragged, or moved by the arrow keys; the outer bar moves the whole.
 */
final class TimeEditor {

    private static final double ROW = 14;
    private static final double GAP = 2;
    private static final double HANDLE = 9;
    private static final double TOP = Areas.AXIS + 5;
    private static final DateForm SPOKEN = DateForm.of(Tr.key("EEEE d MMMM uuuu, HH:mm"));

    private final TimelineView timeline;
    private final TimelineSkin skin;
    private final Region outer = bar("edited-outer");
    private final Region inner = bar("edited-inner");
    private final Map<TimeEnd, StackPane> handles = new EnumMap<>(TimeEnd.class);
    private double pressedX;
    private Instant pressedAt = Instant.EPOCH;

    TimeEditor(TimelineView timeline, TimelineSkin skin) {
        this.timeline = timeline;
        this.skin = skin;
        for (TimeEnd end : TimeEnd.values()) {
            handles.put(end, handle(end));
        }
        outer.setCursor(Cursor.MOVE);
        outer.setOnMousePressed(this::press);
        outer.setOnMouseDragged(this::shift);
        inner.setMouseTransparent(true);
        List<Node> own = new ArrayList<>(handles.values());
        own.add(outer);
        own.forEach(TimeEditor::keep);
    }

    private static Region bar(String id) {
        Region bar = new Region();
        bar.setId(id);
        bar.getStyleClass().add(id);
        bar.setManaged(false);
        return bar;
    }

    private StackPane handle(TimeEnd end) {
        Region grip = new Region();
        grip.getStyleClass().add("grip");
        StackPane handle = new StackPane(grip);
        handle.getStyleClass().addAll("timeline-handle", "edited-handle");
        handle.setId("edited-" + end.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        handle.setManaged(false);
        handle.setAccessibleRole(AccessibleRole.SLIDER);
        handle.setCursor(Cursor.H_RESIZE);
        handle.setOnMousePressed(event -> {
            press(event);
            pressedAt = end.of(time());
            handle.requestFocus();
        });
        handle.setOnMouseDragged(event -> drag(end, event));
        handle.setOnKeyPressed(event -> key(end, event));
        return handle;
    }

    /** What is done here is none of the window's business, which lies below. */
    private static void keep(Node node) {
        node.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(List.of(outer, inner));
        nodes.addAll(handles.values());
        return nodes;
    }

    private EventTime time() {
        EventTime time = timeline.editedTimeProperty().get();
        return time == null ? EventTime.exactly(Instant.EPOCH, Instant.EPOCH) : time;
    }

    private void press(MouseEvent event) {
        pressedX = x(event);
        pressedAt = time().start();
    }

    private double x(MouseEvent event) {
        return timeline.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
    }

    private Duration dragged(MouseEvent event) {
        return Duration.ofMillis(Math.round((x(event) - pressedX) * skin.scale().millisPerPixel()));
    }

    private void drag(TimeEnd end, MouseEvent event) {
        Instant to = skin.snapped(pressedAt.plus(dragged(event)), event.isShiftDown());
        set(end.moved(time(), to));
        skin.showTip(x(event), TOP + 3 * ROW, words(end));
    }

    private void shift(MouseEvent event) {
        Instant to = skin.snapped(pressedAt.plus(dragged(event)), event.isShiftDown());
        set(TimeEnd.shifted(time(), Duration.between(time().start(), to)));
    }

    private void set(EventTime time) {
        timeline.editedTimeProperty().set(time);
    }

    private void key(TimeEnd end, KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Instant now = end.of(time());
        switch (event.getCode()) {
            case LEFT, DOWN -> set(end.moved(time(), skin.stepped(now, false, event.isShiftDown())));
            case RIGHT, UP -> set(end.moved(time(), skin.stepped(now, true, event.isShiftDown())));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private String words(TimeEnd end) {
        return tr("{0}, {1}", end.words(), SPOKEN.format(end.of(time()).atZone(timeline.zone())));
    }

    /** Lays everything out where it is to be seen by now; nothing while no time is edited. */
    void place() {
        boolean isShown = timeline.editedTimeProperty().get() != null;
        outer.setVisible(isShown);
        inner.setVisible(isShown && time().hasInner());
        handles.values().forEach(handle -> handle.setVisible(isShown));
        if (isShown) {
            Areas areas = skin.areas();
            place(outer, areas, TimeEnd.START, TimeEnd.END);
            place(inner, areas, TimeEnd.START_LATEST, TimeEnd.END_EARLIEST);
            handles.forEach((end, handle) -> place(handle, areas, end));
        }
    }

    private static double top(TimeEnd end) {
        return end.isOuter() ? TOP : TOP + ROW + GAP;
    }

    private void place(Region bar, Areas areas, TimeEnd first, TimeEnd last) {
        double left = Math.max(Areas.LEFT, Math.min(areas.lineEnd(), skin.x(first.of(time()))));
        double right = Math.max(left, Math.min(areas.lineEnd(), skin.x(last.of(time()))));
        bar.resizeRelocate(left, top(first), Math.max(2, right - left), ROW);
    }

    private void place(StackPane handle, Areas areas, TimeEnd end) {
        double at = skin.x(end.of(time()));
        handle.setVisible(at >= Areas.LEFT - 0.5 && at <= areas.lineEnd() + 0.5);
        handle.resizeRelocate(end.isLeft() ? at - HANDLE : at, top(end), HANDLE, ROW);
        handle.setAccessibleText(words(end));
        handle.layout();
    }
}
