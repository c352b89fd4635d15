package org.dateline.view.map;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Point2D;
import org.dateline.control.map.MapView;
import org.dateline.control.map.content.CloseUp;
import org.dateline.control.map.content.MapHighlight;
import org.dateline.model.StoryStep;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.layers.MapPart;
import org.jspecify.annotations.Nullable;

/** Which part of a map is seen, and is to be seen. */
public final class MapParts {

    private final MapView map;
    private final MapPresenter presenter;

    MapParts(MapView map, MapPresenter presenter) {
        this.map = map;
        this.presenter = presenter;
    }

    /** Keeps this part of the map in view; without one the place of a step, else its event, else everything. */
    public void show(StoryStep step, @Nullable MapPart part) {
        if (part != null) {
            show(part);
            return;
        }
        String event = step.event();
        String place = step.place();
        MapHighlight target = place != null
                ? presenter.highlight(new Selection.OfPlace(place))
                : event != null ? presenter.highlight(new Selection.OfEvent(event)) : MapHighlight.NONE;
        map.closeUpProperty().set(new CloseUp(target, null, step.zoom()));
    }

    /** Keeps this part of the map in view. */
    public void show(MapPart part) {
        Point2D middle = new Point2D(part.longitude(), part.latitude());
        map.closeUpProperty().set(new CloseUp(MapHighlight.NONE, middle, part.zoom()));
    }

    /** The part of the map that is seen, or empty where it is the whole. */
    public Optional<MapPart> seen() {
        OptionalDouble zoom = map.zoomedIn();
        return zoom.isEmpty()
                ? Optional.empty()
                : map.middle().map(middle -> new MapPart(middle.x, middle.y, zoom.getAsDouble()));
    }
}
