package org.dateline.view.map;

import javafx.scene.control.Label;
import org.dateline.view.look.Tips;

/** Where a map comes from, in the corner of it; nothing if that is not said. What has no room in it is in its tooltip. */
public final class MapCredits extends Label {

    /** Says nothing yet. */
    public MapCredits() {
        getStyleClass().add("map-attribution");
        // The map lies below it, where it is not to be pointed at since it stands there whole
        setMouseTransparent(true);
        widthProperty().subscribe(width -> setMouseTransparent(width.doubleValue() >= Math.floor(prefWidth(-1))));
        Tips.whole(this);
        visibleProperty().bind(textProperty().isNotEmpty());
    }
}
