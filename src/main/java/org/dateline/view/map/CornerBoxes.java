package org.dateline.view.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.dateline.view.look.Parts;
import org.dateline.view.paragraph.WindowDirection;

/**
 * The boxes beside the buttons of the map, of which one is open at most: its layers, and what it is shaded by. Each is made when it is opened first, since
 * their controls were a third of the nodes of the first frame.
 */
final class CornerBoxes {

    private static final Insets BESIDE_BUTTONS = new Insets(52, 56, 12, 12);

    private final StackPane pane;
    private final Supplier<LayersBox> makeLayers;
    private final Supplier<ShadeBox> makeShading;
    private Optional<LayersBox> layers = Optional.empty();
    private Optional<ShadeBox> shading = Optional.empty();

    /** @param pane over which they lie */
    CornerBoxes(StackPane pane, Supplier<LayersBox> layers, Supplier<ShadeBox> shading) {
        this.pane = pane;
        this.makeLayers = layers;
        this.makeShading = shading;
    }

    /** Shows the list of layers, or takes it away. */
    void toggleLayers() {
        shading.ifPresent(box -> Parts.setShown(box, false));
        LayersBox box = layers.orElseGet(() -> laid(makeLayers.get()));
        layers = Optional.of(box);
        box.toggle();
    }

    /** Shows what the areas can be shaded by, or takes it away. */
    void toggleShading() {
        layers.ifPresent(box -> Parts.setShown(box, false));
        ShadeBox box = shading.orElseGet(() -> laid(makeShading.get()));
        shading = Optional.of(box);
        box.toggle();
    }

    private <T extends Region> T laid(T box) {
        box.setNodeOrientation(WindowDirection.now());
        MapBoxes.place(box, Pos.TOP_RIGHT);
        StackPane.setMargin(box, BESIDE_BUTTONS);
        pane.getChildren().add(box);
        return box;
    }

    /** Takes them away; false if none was there. */
    boolean close() {
        boolean wasOpen = made().stream().anyMatch(Node::isVisible);
        made().forEach(box -> Parts.setShown(box, false));
        return wasOpen;
    }

    /** Those that were opened once. */
    List<Node> made() {
        return Stream.concat(layers.<Node>map(box -> box).stream(), shading.<Node>map(box -> box).stream())
                .toList();
    }
}
