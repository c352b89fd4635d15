package org.dateline.control.map;

import java.util.List;
import java.util.function.Consumer;
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

/** Turns mouse, touch and keys into moves, zooms and picks of a map. */
final class MapBehavior {

    private static final double STEP_PIXELS = 60;
    private static final double STEP_FACTOR = 1.4;

    private final MapView map;
    private final MapSkin skin;
    private double lastX;
    private double lastY;

    MapBehavior(MapView map, MapSkin skin) {
        this.map = map;
        this.skin = skin;
        map.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        map.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        map.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> skin.drop());
        map.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        map.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        map.addEventHandler(MouseEvent.MOUSE_EXITED, event -> pointAt(MapTarget.NOTHING));
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
            skin.zoomAt(event.getX(), event.getY(), event.isShiftDown() ? 1 / STEP_FACTOR : STEP_FACTOR);
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
            skin.showTip(0, 0, "");
            skin.zoomAt(x, y, STEP_FACTOR * STEP_FACTOR);
        } else {
            pick(target, false);
        }
    }

    /** Groups fan out, or close if they are fanned out; all else is passed on. */
    private void pick(MapTarget target, boolean withKeyboard) {
        SymbolGroups symbols = skin.symbols();
        boolean wasOpen =
                symbols.fan().map(fan -> symbols.isAt(fan.cluster(), target)).orElse(false);
        skin.showTip(0, 0, "");
        if (target instanceof MapTarget.Group group) {
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
        MapTarget target = skin.targetAt(event.getX(), event.getY());
        pointAt(target);
        boolean fanned =
                target instanceof MapTarget.Group && skin.symbols().fan().isPresent();
        skin.showTip(
                event.getX(),
                event.getY(),
                fanned ? "" : map.describerProperty().get().apply(target));
    }

    private void pointAt(MapTarget target) {
        map.setPointed(target);
        if (target.equals(MapTarget.NOTHING)) {
            skin.showTip(0, 0, "");
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0 && !event.isInertia()) {
            skin.zoomAt(event.getX(), event.getY(), Math.pow(STEP_FACTOR, Math.signum(event.getDeltaY()) / 2));
            event.consume();
        }
    }

    private void pinch(ZoomEvent event) {
        skin.zoomAt(event.getX(), event.getY(), event.getZoomFactor());
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        skin.showTip(0, 0, "");
        boolean used = event.getCode() == KeyCode.TAB ? walk(event.isShiftDown() ? -1 : 1) : move(event.getCode());
        if (used) {
            event.consume();
        }
    }

    private boolean move(KeyCode code) {
        boolean fanned = skin.symbols().fan().isPresent();
        switch (code) {
            case PLUS, ADD, EQUALS -> map.zoom(STEP_FACTOR);
            case MINUS, SUBTRACT -> map.zoom(1 / STEP_FACTOR);
            case DIGIT0, NUMPAD0 -> map.fit();
            case Z -> map.zoomToSelection();
            case ENTER -> pick(map.pointedProperty().get(), true);
            case LEFT -> leftOrRight(fanned, -1);
            case RIGHT -> leftOrRight(fanned, 1);
            case UP -> skin.moveBy(0, STEP_PIXELS, true);
            case DOWN -> skin.moveBy(0, -STEP_PIXELS, true);
            default -> {
                return false;
            }
        }
        if (code == KeyCode.ENTER) {
            sayFanSpot();
        }
        return true;
    }

    private void leftOrRight(boolean fanned, int direction) {
        if (fanned) {
            skin.symbols().moveInFan(direction);
            sayFanSpot();
        } else {
            skin.moveBy(-direction * STEP_PIXELS, 0, true);
        }
    }

    private void sayFanSpot() {
        skin.symbols().fanEvent().ifPresent(position -> say(skin.symbols().symbol(position)));
    }

    /** To the next area or symbol; false beyond the last, so that the focus goes on to what follows the map. */
    private boolean walk(int steps) {
        if (map.quietProperty().get()) {
            return false;
        }
        if (skin.symbols().fanEvent().isPresent()) {
            skin.symbols().moveInFan(steps);
            sayFanSpot();
            return true;
        }
        List<MapTarget> targets = skin.walk();
        int now = targets.indexOf(map.pointedProperty().get());
        int next = now < 0 && steps < 0 ? targets.size() - 1 : now + steps;
        if (next < 0 || next >= targets.size()) {
            pointAt(MapTarget.NOTHING);
            return false;
        }
        say(targets.get(next));
        return true;
    }

    private void say(MapTarget target) {
        pointAt(target);
        map.setAccessibleText(map.describerProperty().get().apply(target).replace("\n", ", "));
        skin.draw();
    }
}
