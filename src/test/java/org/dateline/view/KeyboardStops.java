package org.dateline.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import org.dateline.view.focus.FocusRing;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/** Where Tab comes to in a window, what is seen there, and what a screen reader says of it. */
public final class KeyboardStops {

    private static final int MOST = 200;
    private static final int PULSES = 100;
    private static final long PATIENCE = 30_000;

    private KeyboardStops() {}

    /**
     * Presses Tab until the keyboard is where it has been, and gives all places in their order; without a ring, that is said.
     *
     * <p>There are hundreds of them, so the keys are pressed without the pauses that the robot of TestFX makes after each.
     */
    public static List<String> withoutRing(Scene scene, Set<Node> stops) {
        List<String> problems = new ArrayList<>();
        Node last = scene.getFocusOwner();
        Robot keys = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> new Robot());
        for (int i = 0; i < MOST; i++) {
            WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> keys.keyType(KeyCode.TAB));
            boolean ringed = isRinged(scene, last);
            last = scene.getFocusOwner();
            if (!stops.add(last)) {
                return problems;
            }
            if (!ringed) {
                problems.add(words(last) + " has no ring that is seen");
            }
        }
        problems.add("Tab comes to no end");
        return problems;
    }

    /** Waits for the key, which comes by the queue of the window system, and for the ring, which comes with a pulse. */
    private static boolean isRinged(Scene scene, @Nullable Node before) {
        for (int i = 0; i < PULSES; i++) {
            WaitForAsyncUtils.waitForFxEvents(1);
            if (WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                Node now = scene.getFocusOwner();
                return now != before
                        && FocusRing.shownAround(scene)
                                .filter(around -> around == now)
                                .isPresent()
                        && scene.lookup("#focus-ring").getLayoutBounds().getWidth() >= 8;
            })) {
                return true;
            }
        }
        return false;
    }

    /** Waits until a ring is to be seen, which comes with a pulse. */
    static void awaitRing(Scene scene) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> FocusRing.shownAround(scene).isPresent());
    }

    /** Whether something stands in what has this id. */
    static boolean isIn(Node node, String id) {
        return Stream.iterate(node, outer -> outer != null, Node::getParent)
                .anyMatch(outer -> id.equals(outer.getId()));
    }

    /** What Tab can come to, or is said by its name, and has none. */
    public static List<String> withoutName(Scene scene) {
        return all(scene.getRoot())
                .filter(Node::isFocusTraversable)
                .filter(KeyboardStops::isSeen)
                .filter(node -> !hasName(node, scene))
                .map(KeyboardStops::words)
                .toList();
    }

    private static boolean hasName(Node node, Scene scene) {
        return isName(node.getAccessibleText())
                || (node instanceof Labeled labeled && isName(labeled.getText()))
                || (node instanceof Text text && isName(text.getText()))
                || node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) != null
                || all(scene.getRoot())
                        .anyMatch(other ->
                                other instanceof Label label && label.getLabelFor() == node && isName(label.getText()));
    }

    /** Words, not the code of an icon. */
    private static boolean isName(String words) {
        return words != null
                && words.codePoints().anyMatch(Character::isLetterOrDigit)
                && !words.matches("md[a-z]+-\\w+");
    }

    private static boolean isSeen(Node node) {
        for (Node here = node; here != null; here = here.getParent()) {
            if (!here.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(KeyboardStops::all))
                : Stream.of(node);
    }

    /** For what Tab comes to, in its order. */
    public static Set<Node> stops() {
        return new LinkedHashSet<>();
    }

    static String words(Node node) {
        return node == null
                ? "nothing"
                : node.getClass().getSimpleName() + " " + node.getId() + " " + node.getStyleClass() + " "
                        + (node instanceof Labeled labeled ? labeled.getText() : "");
    }
}
