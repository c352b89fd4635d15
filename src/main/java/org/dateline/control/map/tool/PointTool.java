package org.dateline.control.map.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.dateline.control.map.MapView;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/**
 * Points that are clicked on a map, one after the other: a double click or Enter ends them, Backspace takes the last one back, P takes
 * the middle of the map. Meanwhile a drag still moves the map, but with Shift, where that is wanted, makes a box. Points are degrees,
 * WGS 84, x = east.
 */
public final class PointTool {

    /**
     * What points are collected for.
     *
     * @param boxes whether a drag with Shift makes a box, whose four corners are the points
     * @param onEnd takes the points when the user ends; false if they are too few, so that it goes on
     */
    public record Job(boolean boxes, Ending onEnd) {}

    /** Takes points. */
    public interface Ending {

        /** Whether these will do. */
        boolean takes(List<Coordinate> points);
    }

    /**
     * What is drawn so far.
     *
     * @param points those that were clicked
     * @param pointer where the next one would be, if that is known
     */
    public record Draft(List<Coordinate> points, Optional<Coordinate> pointer) {

        /** Nothing yet. */
        public static final Draft EMPTY = new Draft(List.of(), Optional.empty());

        public Draft {
            points = List.copyOf(points);
        }

        /** All points, and where the next one would be. */
        public List<Coordinate> path() {
            List<Coordinate> path = new ArrayList<>(points);
            pointer.ifPresent(path::add);
            return path;
        }
    }

    private final MapView map;
    private final ReadOnlyObjectWrapper<Draft> draft = new ReadOnlyObjectWrapper<>(Draft.EMPTY);
    private final ReadOnlyObjectWrapper<Optional<Job>> job = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Coordinate boxCorner;

    /** A tool of this map, which does nothing until it is begun. */
    public PointTool(MapView map) {
        this.map = map;
        map.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> whileActive(event, this::press));
        map.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> whileActive(event, this::drag));
        map.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> whileActive(event, this::release));
        map.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> whileActive(event, this::click));
        map.addEventFilter(MouseEvent.MOUSE_MOVED, event -> whileActive(event, this::move));
        map.addEventFilter(KeyEvent.KEY_PRESSED, event -> whileActive(event, this::key));
        map.pickingProperty().addListener((now, was, asks) -> {
            if (asks != null) {
                cancel();
            }
        });
    }

    private <E> void whileActive(E event, Consumer<E> handler) {
        if (job.get().isPresent()) {
            handler.accept(event);
        }
    }

    /** What points are collected for now; empty for nothing. */
    public ReadOnlyObjectProperty<Optional<Job>> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /** What is drawn so far. */
    public ReadOnlyObjectProperty<Draft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** Begins to collect points, from none. */
    public void begin(Job wanted) {
        draft.set(Draft.EMPTY);
        boxCorner = null;
        job.set(Optional.of(wanted));
        map.quietProperty().set(true);
        map.setCursor(Cursor.CROSSHAIR);
        map.requestFocus();
    }

    /** Leaves what was begun; false if nothing was. */
    public boolean cancel() {
        boolean wasActive = job.get().isPresent();
        if (wasActive) {
            job.set(Optional.empty());
            map.quietProperty().set(false);
            draft.set(Draft.EMPTY);
            map.setCursor(Cursor.DEFAULT);
        }
        return wasActive;
    }

    private void end(List<Coordinate> points) {
        job.get().filter(now -> now.onEnd().takes(points)).ifPresent(done -> cancel());
    }

    private void press(MouseEvent event) {
        boolean boxes = job.get().map(Job::boxes).orElse(false);
        if (event.getButton() == MouseButton.PRIMARY && event.isShiftDown() && boxes) {
            map.requestFocus();
            boxCorner = map.earthAt(event.getX(), event.getY()).orElse(null);
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        Coordinate from = boxCorner;
        if (from != null) {
            map.earthAt(event.getX(), event.getY())
                    .ifPresent(to -> draft.set(new Draft(box(from, to), Optional.empty())));
            event.consume();
        }
    }

    /** Between two meridians and two parallels. */
    private static List<Coordinate> box(Coordinate from, Coordinate to) {
        return List.of(from, new Coordinate(to.x, from.y), to, new Coordinate(from.x, to.y));
    }

    private void release(MouseEvent event) {
        if (boxCorner != null) {
            boxCorner = null;
            event.consume();
            if (!event.isStillSincePress()) {
                end(draft.get().points());
            }
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            if (event.getClickCount() == 1) {
                map.earthAt(event.getX(), event.getY()).ifPresent(this::add);
            } else {
                end(draft.get().points());
            }
        }
        event.consume();
    }

    private void add(Coordinate point) {
        List<Coordinate> points = new ArrayList<>(draft.get().points());
        if (points.isEmpty() || !points.get(points.size() - 1).equals2D(point)) {
            points.add(point);
        }
        draft.set(new Draft(points, Optional.empty()));
    }

    private void move(MouseEvent event) {
        draft.set(new Draft(draft.get().points(), map.earthAt(event.getX(), event.getY())));
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            end(draft.get().points());
        } else if (event.getCode() == KeyCode.BACK_SPACE) {
            takeBack();
        } else if (event.getCode() == KeyCode.P) {
            map.earthAt(map.getWidth() / 2, map.getHeight() / 2).ifPresent(this::add);
        } else {
            return;
        }
        event.consume();
    }

    private void takeBack() {
        List<Coordinate> points = draft.get().points();
        if (!points.isEmpty()) {
            draft.set(
                    new Draft(points.subList(0, points.size() - 1), draft.get().pointer()));
        }
    }
}
