package org.dateline.view;

import static org.dateline.language.Tr.tr;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.dateline.view.command.MainCommand;
import org.dateline.view.fold.FoldingRow;
import org.dateline.view.look.Parts;
import org.dateline.view.look.Tips;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Screen;

/** Chooses what stands in the middle of the window; what has no room in the bar stands in a menu at its end. */
final class ScreenBar extends StackPane {

    private static final double SPACING = 2;

    ScreenBar(DatelineViewModel model) {
        setId("screens");
        getStyleClass().add("screen-bar");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        FoldingRow row = new FoldingRow("screens-more", SPACING, 0);
        row.more().getStyleClass().add("flat");
        Tips.give(row.more(), tr("What else can stand here"));
        ToggleGroup group = new ToggleGroup();
        for (Screen screen : Screen.values()) {
            ToggleButton button = Parts.uncut(new ToggleButton(screen.label()));
            button.setId("screen-" + screen.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            Tips.give(button, MainCommand.showing(screen).tip());
            button.setOnAction(event -> {
                // A second click leaves it chosen
                button.setSelected(true);
                model.show(screen);
            });
            model.screenProperty().subscribe(now -> button.setSelected(now == screen));
            // What is shown is said in any case
            row.add(
                    button,
                    () -> button.isSelected() ? FoldingRow.ALWAYS : screen.ordinal() + 1,
                    () -> List.of(item(model, screen)));
        }
        model.screenProperty().subscribe(now -> row.requestLayout());
        getChildren().add(row);
    }

    private static MenuItem item(DatelineViewModel model, Screen screen) {
        MenuItem item = new MenuItem(screen.label());
        MainCommand.showing(screen).keys().first().ifPresent(item::setAccelerator);
        item.setOnAction(event -> model.show(screen));
        return item;
    }
}
