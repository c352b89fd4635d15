package org.dateline.view.map;

import javafx.scene.control.Label;

/** Quiet words at the right of the foot of a map, whose place and size nothing else depends on; hidden while there are none. */
class CornerLabel extends Label {

    private final double right;
    private final double bottom;
    private double width;
    private double height;

    /** So far from the right and from the bottom of the map, units of length. */
    CornerLabel(String id, double right, double bottom) {
        this.right = right;
        this.bottom = bottom;
        setId(id);
        getStyleClass().add("map-corner");
        setMouseTransparent(true);
        // Its words may change with every move: nothing else is to be laid out for that
        setManaged(false);
        setVisible(false);
    }

    /** Shows these words, or nothing if they are empty. */
    void say(String words) {
        if (!words.equals(getText())) {
            setText(words);
            setVisible(!words.isEmpty());
            place();
        }
    }

    /** Brings it to its place in a map of this size. */
    void layOut(double mapWidth, double mapHeight) {
        width = mapWidth;
        height = mapHeight;
        place();
    }

    private void place() {
        applyCss();
        double own = prefWidth(-1);
        double high = prefHeight(-1);
        resizeRelocate(Math.rint(width - right - own), Math.rint(height - bottom - high), own, high);
    }
}
