package org.dateline.control.map;

import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.dateline.control.map.content.MapPick;
import org.dateline.control.map.content.MapTarget;
import org.dateline.control.map.symbol.SymbolGroups;
import org.jspecify.annotations.Nullable;

/** Turns mouse, touch and keys into moves, zooms and picks of a map. */
final class MapBehavior {

    private static final double STEP_PIXELS = 60;
    private static final double STEP_FACTOR = 1.4;

    private final MapView map;
    private final MapSkin skin;
    private double lastX;
    private double lastY;
    private boolean amongAreas = true;
    /** Where the pointer rests while the map moves beneath it; null if that is not to be told. */
    private @Nullable Point2D resting;

    MapBehavior(MapView map, MapSkin skin) {
        this.map = map;
        this.skin = skin;
        map.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        map.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        map.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> skin.drop());
        map.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        map.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        map.addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
        map.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        map.addEventHandler(ZoomEvent.ZOOM, this::pinch);
        map.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        map.pickingProperty()
                .addListener((now, was, asks) -> map.setCursor(asks == null ? Cursor.DEFAULT : Cursor.CROSSHAIR));
        map.quietProperty().addListener(change -> pointAt(MapTarget.NOTHING));
        map.focusedProperty().addListener(change -> {
            if (!map.isFocused()) {
                pointAt(MapTarget.NOTHING);
            }
        });
    }

    private void press(MouseEvent event) {
        resting = null;
        map.requestFocus();
        lastX = event.getX();
        lastY = event.getY();
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (!event.isPrimaryButtonDown() || event.isStillSincePress()) {
            return;
        }
        skin.showTip(0, 0, "");
        skin.drag(event.getX() - lastX, event.getY() - lastY);
        lastX = event.getX();
        lastY = event.getY();
        event.consume();
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        if (event.getClickCount() == 2) {
            zoom(event.getX(), event.getY(), event.isShiftDown() ? 1 / STEP_FACTOR : STEP_FACTOR);
        } else if (event.getClickCount() == 1) {
            pickAt(event.getX(), event.getY());
        }
        event.consume();
    }

    /** A point that is asked for is told; a square of several points is looked at more closely; all else is picked. */
    private void pickAt(double x, double y) {
        MapTarget target = skin.targetAt(x, y);
        Consumer<MapPick> picking = map.pickingProperty().get();
        if (picking != null) {
            skin.showTip(0, 0, "");
            skin.earthAt(x, y).ifPresent(earth -> picking.accept(new MapPick(target, earth.x, earth.y)));
        } else if (target instanceof MapTarget.Square square && square.points().size() > 1) {
            zoom(x, y, STEP_FACTOR * STEP_FACTOR);
        } else {
            pick(target, false);
        }
    }

    /** Groups whose events are known fan out, or close if they are fanned out; all else is passed on. */
    private void pick(MapTarget target, boolean withKeyboard) {
        SymbolGroups symbols = skin.symbols();
        boolean wasOpen =
                symbols.fan().map(fan -> symbols.isAt(fan.cluster(), target)).orElse(false);
        skin.showTip(0, 0, "");
        if (target instanceof MapTarget.Group group && !group.events().isEmpty()) {
            symbols.closeFan();
            if (!wasOpen) {
                symbols.openFan(group, withKeyboard);
            }
            skin.draw();
            return;
        }
        if (!(target instanceof MapTarget.Symbol)) {
            skin.closeFan();
        }
        map.onPickProperty().get().accept(target);
    }

    private void hover(MouseEvent event) {
        resting = skin.isMoving() ? new Point2D(event.getX(), event.getY()) : null;
        tell(event.getX(), event.getY());
    }

    private void leave() {
        resting = null;
        pointAt(MapTarget.NOTHING);
    }

    /** What lies beneath a pointer that rests is told again once the map has come to where it goes. */
    void arrive() {
        skin.draw();
        Point2D at = resting;
        resting = null;
        if (at != null) {
            tell(at.getX(), at.getY());
        }
    }

    private void tell(double x, double y) {
        MapTarget target = skin.targetAt(x, y);
        pointAt(target);
        boolean fanned =
                target instanceof MapTarget.Group && skin.symbols().fan().isPresent();
        skin.showTip(x, y, fanned ? "" : map.describerProperty().get().apply(target));
    }

    private void pointAt(MapTarget target) {
        map.setPointed(target);
        if (target.equals(MapTarget.NOTHING)) {
            skin.showTip(0, 0, "");
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0 && !event.isInertia()) {
            zoom(event.getX(), event.getY(), Math.pow(STEP_FACTOR, Math.signum(event.getDeltaY()) / 2));
            event.consume();
        }
    }

    private void pinch(ZoomEvent event) {
        zoom(event.getX(), event.getY(), event.getZoomFactor());
        event.consume();
    }

    private void zoom(double x, double y, double factor) {
        pointAt(MapTarget.NOTHING);
        resting = new Point2D(x, y);
        skin.zoomAt(x, y, factor);
    }

    private void key(KeyEvent event) {
        if (event.isAltDown()) {
            return;
        }
        boolean used = event.isShortcutDown() ? change(event.getCode()) : move(event.getCode(), event.isShiftDown());
        if (used) {
            event.consume();
        }
    }

    /** From areas to symbols, and back. */
    private boolean change(KeyCode code) {
        if (code != KeyCode.UP && code != KeyCode.DOWN) {
            return false;
        }
        Point2D from = here();
        amongAreas = code == KeyCode.UP;
        skin.closeFan();
        skin.walk(amongAreas).nearest(from.getX(), from.getY()).ifPresent(this::goTo);
        return true;
    }

    private boolean move(KeyCode code, boolean shift) {
        switch (code) {
            case PLUS, ADD, EQUALS -> map.zoom(STEP_FACTOR);
            case MINUS, SUBTRACT -> map.zoom(1 / STEP_FACTOR);
            case DIGIT0, NUMPAD0 -> map.fit();
            case Z -> map.zoomToSelection();
            case ENTER -> pickWithKeyboard();
            case HOME -> walk().first().ifPresent(this::goTo);
            case END -> walk().last().ifPresent(this::goTo);
            case LEFT -> arrow(-1, 0, shift);
            case RIGHT -> arrow(1, 0, shift);
            case UP -> arrow(0, -1, shift);
            case DOWN -> arrow(0, 1, shift);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** To what is next in its direction; with Shift, or while it is at something else, the map is moved, and in a fan its events are gone through. */
    private void arrow(int right, int down, boolean shift) {
        if (shift || map.quietProperty().get()) {
            skin.showTip(0, 0, "");
            skin.moveBy(-right * STEP_PIXELS, -down * STEP_PIXELS, true);
        } else if (skin.symbols().fanEvent().isPresent()) {
            skin.symbols().moveInFan(right + down);
            sayFanSpot();
        } else {
            MapWalk walk = walk();
            walk.find(map.pointedProperty().get())
                    .map(from -> walk.next(from, right, down))
                    .orElseGet(() -> walk.nearest(here().getX(), here().getY()))
                    .ifPresent(this::goTo);
        }
    }

    /** Through areas, or through symbols; where there are none of the ones, through the others. */
    private MapWalk walk() {
        MapTarget at = map.pointedProperty().get();
        if (!at.equals(MapTarget.NOTHING)) {
            amongAreas = at instanceof MapTarget.Area;
        }
        if (skin.walk(amongAreas).first().isEmpty()) {
            amongAreas = !amongAreas;
        }
        return skin.walk(amongAreas);
    }

    /** Where the keyboard is: in the middle of the map while it is at nothing. */
    private Point2D here() {
        MapTarget at = map.pointedProperty().get();
        return skin.walk(at instanceof MapTarget.Area)
                .find(at)
                .map(stop -> new Point2D(stop.x(), stop.y()))
                .orElseGet(() -> new Point2D(map.getWidth() / 2, map.getHeight() / 2));
    }

    private void goTo(MapWalk.Stop stop) {
        Point2D seen = skin.reveal(stop.x(), stop.y());
        say(stop.target());
        skin.showTip(seen.getX(), seen.getY(), map.describerProperty().get().apply(stop.target()));
    }

    private void pickWithKeyboard() {
        MapTarget target = map.pointedProperty().get();
        if (target instanceof MapTarget.Square square && square.points().size() > 1) {
            skin.showTip(0, 0, "");
            skin.zoomAt(here().getX(), here().getY(), STEP_FACTOR * STEP_FACTOR);
        } else {
            pick(target, true);
            sayFanSpot();
        }
    }

    private void sayFanSpot() {
        skin.symbols().fanEvent().ifPresent(position -> say(skin.symbols().symbol(position)));
    }

    private void say(MapTarget target) {
        pointAt(target);
        map.setAccessibleText(map.describerProperty().get().apply(target).replace("\n", ", "));
        skin.draw();
    }
}
