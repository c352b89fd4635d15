package org.dateline.view.intake;

import java.util.function.BiConsumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.dateline.control.map.MapView;
import org.dateline.control.map.content.MapTarget;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.view.look.Theme;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/**
 * The map of the dataset, small, on which a place is chosen by a click.
 *
 * @param layers the map, projected already
 */
public record PlaceMap(MapLayers layers, ObservableValue<Theme> theme) implements PlaceForm.MapChoice {

    private static final double HEIGHT = 180;

    @Override
    public Node map(BiConsumer<Point2D, @Nullable String> onClicked) {
        MapView map = new MapView();
        map.setId("intake-map");
        map.layersProperty().set(layers);
        map.paletteProperty().bind(theme.map(Theme::map));
        map.setPrefHeight(HEIGHT);
        map.setMinHeight(HEIGHT);
        map.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.isStillSincePress()) {
                var seen = map.viewportProperty().get();
                Coordinate degrees =
                        layers.projection().unproject(seen.planeX(event.getX()), seen.planeY(event.getY()));
                MapTarget there = map.pointedProperty().get();
                onClicked.accept(
                        new Point2D(degrees.x, degrees.y),
                        there instanceof MapTarget.Area area ? area.feature() : null);
            }
        });
        return map;
    }
}
