package org.dateline.view;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.button;
import static org.dateline.view.look.Parts.named;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polygon;
import org.dateline.control.map.MapView;
import org.dateline.control.timeline.TimelineView;
import org.dateline.model.Place;
import org.dateline.view.command.MainCommand;
import org.dateline.view.look.WrappedLabel;
import org.dateline.viewmodel.DatelineViewModel;
import org.jspecify.annotations.Nullable;

/**
 * Three hints for a first start, each with an arrow at what it speaks of: a handle of the timeline, a district, the button that presents. A
 * click takes one away, Escape all; what has been taken away does not come again.
 */
final class FirstHints extends Pane {

    private static final double WIDTH = 260;
    private static final double ARROW = 10;
    private static final double EDGE = 8;

    private final Runnable onSeen;

    /** A hint and the point of this pane to which it points; empty where that is not on the screen. */
    private static final class Hint {

        private final VBox box;
        private final Polygon arrow = new Polygon();
        private final Supplier<Optional<Point2D>> target;
        private final boolean above;

        Hint(VBox box, Supplier<Optional<Point2D>> target, boolean above) {
            this.box = box;
            this.target = target;
            this.above = above;
            arrow.getStyleClass().add("hint-arrow");
            arrow.setMouseTransparent(true);
        }
    }

    private final List<Hint> hints = new ArrayList<>();

    /**
     * @param window the window's content
     * @param onSeen called when the last has been taken away
     */
    FirstHints(Parent window, DatelineViewModel model, MapView map, Runnable onSeen) {
        this.onSeen = onSeen;
        setId("first-hints");
        setManaged(false);
        setPickOnBounds(false);
        add(
                "hint-timeline",
                tr("Drag this handle, or the whole window, to choose a time. Map and lists follow."),
                () -> handle(window, model),
                true);
        add(
                "hint-map",
                tr("Click a district for what each source says of it, and how many of them are independent."),
                () -> district(map, model),
                false);
        add(
                "hint-present",
                tr(
                        "{0} presents a story, full screen. {1} adds what you see to one of your own.",
                        MainCommand.PRESENT.keys(), MainCommand.ADD_VIEW.keys()),
                () -> inWindow(window.lookup("#present"))
                        .map(bounds -> new Point2D(bounds.getCenterX(), bounds.getMaxY())),
                false);
        map.viewportProperty().subscribe((before, now) -> layOut());
    }

    private void add(String id, String words, Supplier<Optional<Point2D>> target, boolean above) {
        Label label = WrappedLabel.of(words);
        VBox box = named(id, new VBox(6, label));
        box.getStyleClass().add("hint");
        box.setPrefWidth(WIDTH);
        Hint hint = new Hint(box, target, above);
        Button seen = button(id + "-seen", tr("Got it"), () -> dismiss(hint));
        seen.getStyleClass().add("small");
        seen.setAccessibleText(tr("{0} Got it", words));
        box.getChildren().add(seen);
        box.setOnMouseClicked(event -> dismiss(hint));
        hints.add(hint);
        getChildren().addAll(new Group(hint.arrow), box);
    }

    private void dismiss(Hint hint) {
        if (hints.remove(hint)) {
            getChildren().removeAll(hint.box, hint.arrow.getParent());
            if (hints.isEmpty()) {
                end();
            }
        }
    }

    /** Takes all away; false if none is there. */
    boolean dismissAll() {
        boolean were = !hints.isEmpty();
        hints.clear();
        getChildren().clear();
        if (were) {
            end();
        }
        return were;
    }

    private void end() {
        setVisible(false);
        onSeen.run();
    }

    private Optional<Bounds> inWindow(@Nullable Node node) {
        return Optional.ofNullable(node)
                .filter(Node::isVisible)
                .map(shown -> sceneToLocal(shown.localToScene(shown.getLayoutBounds())));
    }

    private Optional<Point2D> handle(Parent window, DatelineViewModel model) {
        if (!(window.lookup("#timeline") instanceof TimelineView timeline)) {
            return Optional.empty();
        }
        double x = timeline.xOf(model.windowProperty().get().from());
        return inWindow(timeline)
                .map(bounds -> new Point2D(bounds.getMinX() + x, bounds.getMinY() + Math.min(40, bounds.getHeight())));
    }

    /** The district with the most events of the window, on the part of the map that is seen. */
    private Optional<Point2D> district(MapView map, DatelineViewModel model) {
        Map<String, Integer> counts = model.resultProperty().get().countsByPlace();
        return model.workspace().dataset().places().stream()
                .filter(place -> place.feature() != null && place.longitude() != null && place.latitude() != null)
                .max(Comparator.comparing((Place place) -> counts.getOrDefault(place.id(), 0)))
                .flatMap(place -> {
                    Double longitude = place.longitude();
                    Double latitude = place.latitude();
                    return longitude == null || latitude == null
                            ? Optional.<Point2D>empty()
                            : Optional.of(map.pointOf(longitude, latitude));
                })
                .filter(point -> map.isVisible() && map.getLayoutBounds().contains(point))
                .map(point -> sceneToLocal(map.localToScene(point)));
    }

    /** Gives them their places; to be called when the window is laid out. */
    void layOut() {
        if (getParent() instanceof Pane window) {
            resizeRelocate(0, 0, window.getWidth(), window.getHeight());
            hints.forEach(this::place);
        }
    }

    private void place(Hint hint) {
        hint.box.applyCss();
        double height = hint.box.prefHeight(WIDTH);
        Optional<Point2D> target = hint.target.get();
        hint.box.setVisible(target.isPresent());
        hint.arrow.setVisible(target.isPresent());
        target.ifPresent(point -> {
            double left = Math.max(EDGE, Math.min(getWidth() - WIDTH - EDGE, point.getX() - WIDTH / 3));
            double top = hint.above ? point.getY() - ARROW - height : point.getY() + ARROW;
            hint.box.resizeRelocate(left, Math.max(EDGE, Math.min(getHeight() - height - EDGE, top)), WIDTH, height);
            double base = point.getY() + (hint.above ? -ARROW : ARROW) * 1.1;
            hint.arrow
                    .getPoints()
                    .setAll(point.getX(), point.getY(), point.getX() - ARROW, base, point.getX() + ARROW, base);
        });
    }
}
