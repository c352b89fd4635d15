package org.dateline.view.look;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.util.Subscription;

/** Lets a part of a window follow what outlives the window, as long as it is in a scene; else it would be held for ever. */
public final class WhileShown {

    private Subscription following = Subscription.EMPTY;

    private WhileShown() {}

    /**
     * Follows something whenever a node is in a scene.
     *
     * @param begin begins to follow, and tells how to leave off
     */
    public static void follow(Node node, Supplier<Subscription> begin) {
        WhileShown shown = new WhileShown();
        node.sceneProperty().subscribe(scene -> {
            shown.following.unsubscribe();
            shown.following = scene == null ? Subscription.EMPTY : begin.get();
        });
    }
}
