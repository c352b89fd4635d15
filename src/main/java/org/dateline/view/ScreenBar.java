package org.dateline.view;

import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.dateline.view.command.MainCommand;
import org.dateline.view.look.Tips;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Screen;

/** Chooses what stands in the middle of the window. */
final class ScreenBar extends HBox {

    ScreenBar(DatelineViewModel model) {
        setId("screens");
        getStyleClass().add("screen-bar");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (Screen screen : Screen.values()) {
            ToggleButton button = new ToggleButton(screen.label());
            button.setId("screen-" + screen.label().toLowerCase(Locale.ROOT).replace(' ', '-'));
            button.setToggleGroup(group);
            Tips.give(button, MainCommand.showing(screen).tip());
            button.setOnAction(event -> {
                // A second click leaves it chosen
                button.setSelected(true);
                model.show(screen);
            });
            model.screenProperty().subscribe(now -> button.setSelected(now == screen));
            getChildren().add(button);
        }
    }
}
