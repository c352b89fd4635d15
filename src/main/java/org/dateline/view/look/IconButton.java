package org.dateline.view.look;

import javafx.scene.control.Button;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons that show an icon and say in words what they do, to the eye and to a screen reader. */
public final class IconButton {

    private IconButton() {}

    /**
     * @param icon the icon's code in Material Design 2, such as {@code mdal-add}
     * @param words what it does, with its key
     */
    public static Button of(String icon, String words, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat");
        Tips.give(button, words);
        button.setAccessibleText(words);
        button.setOnAction(event -> action.run());
        return button;
    }
}
