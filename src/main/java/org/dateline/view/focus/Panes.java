package org.dateline.view.focus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** The panes of a window, through which the keyboard goes in a circle; each is entered where it was left. */
public final class Panes {

    private final List<Pane> panes;
    private final Map<Pane, Node> left = new HashMap<>();

    /**
     * A part of a window.
     *
     * @param content the part
     * @param first what gets the keyboard in it at first
     */
    public record Pane(Parent content, First first) {

        /** Gives the keyboard to what has it in a pane at first. */
        public interface First {
            void focus();
        }
    }

    /** Those of a window, in the order in which they are gone through. */
    public Panes(Parent window, List<Pane> panes) {
        this.panes = List.copyOf(panes);
        window.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::remember);
    }

    private void remember(@Nullable Node focused) {
        around(focused).ifPresent(pane -> left.put(pane, focused));
    }

    private Optional<Pane> around(@Nullable Node node) {
        return panes.stream()
                .filter(pane -> Stream.iterate(node, outer -> outer != null, Node::getParent)
                        .anyMatch(outer -> outer == pane.content))
                .findFirst();
    }

    /** Goes so many panes on from that which has the keyboard, from the last to the first; from none to the first. */
    public void go(Scene scene, int steps) {
        int now = around(scene.getFocusOwner()).map(panes::indexOf).orElse(steps > 0 ? -1 : 0);
        Pane next = panes.get(Math.floorMod(now + steps, panes.size()));
        Node before = left.get(next);
        if (before != null && around(before).equals(Optional.of(next)) && canHaveIt(before)) {
            before.requestFocus();
        } else {
            next.first.focus();
        }
    }

    private static boolean canHaveIt(Node node) {
        return node.getScene() != null
                && !node.isDisabled()
                && Stream.iterate(node, outer -> outer != null, Node::getParent).allMatch(Node::isVisible);
    }
}
