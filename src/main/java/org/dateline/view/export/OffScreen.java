package org.dateline.view.export;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.dateline.view.look.Fonts;
import org.dateline.view.look.Theme;
import org.dateline.view.paragraph.WindowDirection;

/** Parts that are laid out for a picture, in no window. To be used on the UI thread. */
final class OffScreen {

    private static final int LAYOUT_PASSES = 3;

    private OffScreen() {}

    /** A part in a scene of its own, of this size in units of length of the screen. */
    static Region laidOut(Region part, Theme theme, double width, double height) {
        Fonts.load();
        StackPane root = new StackPane(part);
        root.getStyleClass().addAll("dateline", "for-paper");
        root.getStylesheets().add(Fonts.stylesheet());
        Scene scene = WindowDirection.give(new Scene(root, width, height));
        scene.setUserAgentStylesheet(theme.stylesheet());
        settle(root);
        return root;
    }

    /** Lays it out again after something in it has changed. */
    static void settle(Parent root) {
        for (int pass = 0; pass < LAYOUT_PASSES; pass++) {
            root.applyCss();
            root.layout();
        }
    }
}
