package org.dateline.control.map;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

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
        map.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        map.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        map.addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
        map.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        map.addEventHandler(ZoomEvent.ZOOM, this::pinch);
        map.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void press(MouseEvent event) {
        map.requestFocus();
        lastX = event.getX();
        lastY = event.getY();
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (!event.isPrimaryButtonDown() || (event.isStillSincePress())) {
            return;
        }
        skin.showTip(0, 0, "");
        skin.moveBy(event.getX() - lastX, event.getY() - lastY);
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
            map.onPickProperty().get().accept(skin.targetAt(event.getX(), event.getY()));
        }
        event.consume();
    }

    private void hover(MouseEvent event) {
        MapTarget target = skin.targetAt(event.getX(), event.getY());
        map.setHovered(target);
        skin.showTip(event.getX(), event.getY(), map.describerProperty().get().apply(target));
    }

    private void leave() {
        map.setHovered(MapTarget.NOTHING);
        skin.showTip(0, 0, "");
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
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> map.zoom(STEP_FACTOR);
            case MINUS, SUBTRACT -> map.zoom(1 / STEP_FACTOR);
            case DIGIT0, NUMPAD0 -> map.fit();
            case LEFT -> skin.moveBy(STEP_PIXELS, 0);
            case RIGHT -> skin.moveBy(-STEP_PIXELS, 0);
            case UP -> skin.moveBy(0, STEP_PIXELS);
            case DOWN -> skin.moveBy(0, -STEP_PIXELS);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
