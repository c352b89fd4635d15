package org.dateline.view.focus;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * The ring around what has the keyboard, the same in every window: it lies over the root of a scene, follows what it goes around
 * when that moves or is scrolled, and does not reach out of what that is seen through. It is there once the keyboard has been
 * taken somewhere by a key, or is at the button that Enter presses before anything is pressed, until the mouse is pressed, and as long as keys go to its window.
 */
public final class FocusRing {

    /** How far it lies around what has the keyboard, pixels. */
    private static final double OUTSIDE = 3;

    private final Scene scene;
    private final Region ring = new Region();
    private boolean byKey;
    private boolean lastByKey;
    private boolean lastByMouse;
    private @Nullable Bounds placed;

    private FocusRing(Scene scene) {
        this.scene = scene;
        ring.setId("focus-ring");
        ring.getStyleClass().add("focus-ring");
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        ring.setVisible(false);
        // Over all else, whatever order of its own that has
        ring.setViewOrder(-1000);
    }

    /** Gives a scene its ring, and its fields their menu, whose root may change and is a pane; a scene has one at most. */
    public static void follow(Scene scene) {
        if (scene.getProperties().containsKey(FocusRing.class)) {
            return;
        }
        FocusRing own = new FocusRing(scene);
        scene.getProperties().put(FocusRing.class, own);
        FieldMenu.follow(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> own.type());
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> own.press());
        scene.focusOwnerProperty().subscribe((before, now) -> own.byKey = own.isByKey(now));
        scene.addPostLayoutPulseListener(own::place);
        WalkedChoices.follow(scene);
        LeavingTexts.follow(scene);
    }

    /** What a scene's ring is around; empty if it is not to be seen. */
    public static Optional<Node> shownAround(Scene scene) {
        return Optional.ofNullable((FocusRing) scene.getProperties().get(FocusRing.class))
                .filter(own -> own.ring.isVisible())
                .map(own -> scene.getFocusOwner());
    }

    private void type() {
        lastByKey = true;
        lastByMouse = false;
    }

    private void press() {
        lastByKey = false;
        lastByMouse = true;
        byKey = false;
    }

    private boolean isByKey(@Nullable Node focused) {
        return focused != null
                && (lastByKey
                        || focused.isFocusVisible()
                        || ofOwner().filter(its -> its.lastByKey).isPresent()
                        || isOffered(focused));
    }

    /** The button that Enter presses, in a window that nobody asked for with the mouse: one that came by itself, or begins the program. */
    private boolean isOffered(Node focused) {
        return focused instanceof Button button
                && button.isDefaultButton()
                && !lastByMouse
                && ofOwner().filter(its -> its.lastByMouse).isEmpty();
    }

    /** That of the window over which this is a dialog. */
    private Optional<FocusRing> ofOwner() {
        Window owner = scene.getWindow() instanceof Stage stage ? stage.getOwner() : null;
        return Optional.ofNullable(owner).map(Window::getScene).map(its ->
                (FocusRing) its.getProperties().get(FocusRing.class));
    }

    private void place() {
        Node focused = scene.getFocusOwner();
        boolean wanted = focused != null
                && (byKey || focused.isFocusVisible())
                && scene.getRoot() instanceof Pane
                && scene.getWindow() != null
                && scene.getWindow().isFocused();
        Bounds around = wanted ? around(focused, (Pane) scene.getRoot()) : null;
        ring.setVisible(around != null);
        if (around == null) {
            placed = null;
            return;
        }
        Pane root = (Pane) scene.getRoot();
        if (ring.getParent() != root) {
            root.getChildren().add(ring);
        }
        if (!around.equals(placed)) {
            placed = around;
            ring.resizeRelocate(around.getMinX(), around.getMinY(), around.getWidth(), around.getHeight());
        }
    }

    /** In the root's coordinates, as much of it as is seen; null if nothing is, or if it is the whole root. */
    private static @Nullable Bounds around(Node focused, Pane root) {
        if (focused == root) {
            return null;
        }
        Bounds own = root.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
        Bounds seen = cut(
                new BoundingBox(
                        Math.floor(own.getMinX()) - OUTSIDE,
                        Math.floor(own.getMinY()) - OUTSIDE,
                        Math.ceil(own.getWidth()) + 2 * OUTSIDE,
                        Math.ceil(own.getHeight()) + 2 * OUTSIDE),
                root.getLayoutBounds());
        for (Parent outer = focused.getParent(); outer != null && outer != root; outer = outer.getParent()) {
            Node clip = outer.getClip();
            if (!outer.isVisible()) {
                return null;
            }
            if (clip != null) {
                seen = cut(seen, root.sceneToLocal(outer.localToScene(clip.getBoundsInParent())));
            }
        }
        return seen.getWidth() > 0 && seen.getHeight() > 0 ? seen : null;
    }

    private static Bounds cut(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(
                left,
                top,
                Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - left),
                Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - top));
    }
}
