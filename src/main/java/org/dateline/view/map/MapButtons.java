package org.dateline.view.map;

import static org.dateline.language.Tr.tr;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.dateline.control.map.MapView;
import org.dateline.view.command.CommandTable;
import org.dateline.view.command.MainCommand;
import org.dateline.view.look.Tips;
import org.kordamp.ikonli.javafx.FontIcon;

/** The buttons at the right of the map: zoom, layers, and what is drawn on it; in two columns where the map is low. */
final class MapButtons extends FlowPane {

    private static final double STEP = 1.4;
    private static final double GAP = 4;
    private static final double FOOT = 46;

    MapButtons(MapView map, CommandTable<MainCommand> commands, Runnable layers) {
        super(Orientation.VERTICAL, GAP, GAP);
        getChildren()
                .addAll(
                        button("mdal-add", tr("Zoom in (+)"), () -> map.zoom(STEP)),
                        button("mdomz-remove", tr("Zoom out (-)"), () -> map.zoom(1 / STEP)),
                        button("mdmz-zoom_out_map", tr("Show everything (0)"), map::fit),
                        button("mdal-center_focus_strong", tr("Zoom to what is selected (Z)"), map::zoomToSelection),
                        button("mdal-layers", MainCommand.LAYERS.tip(), layers),
                        button(MainCommand.DRAW_SHAPE, commands),
                        button(MainCommand.MEASURE, commands));
        getStyleClass().add("map-buttons");
        setCache(true);
        StackPane.setAlignment(this, Pos.TOP_RIGHT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    /**
     * Gives them their place in a map of this height.
     *
     * @param top where they can begin
     */
    void lay(double height, double top) {
        double wanted = prefHeight(-1);
        double own = Math.max(minHeight(-1), Math.min(wanted, height - top - FOOT));
        double width = prefWidth(own);
        resizeRelocate(getLayoutX() + getWidth() - width, top, width, own);
    }

    private static Button button(MainCommand command, CommandTable<MainCommand> commands) {
        return button(command.icon(), command.tip(), () -> commands.run(command));
    }

    private static Button button(String icon, String words, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        Tips.give(button, words);
        button.setAccessibleText(words);
        button.setOnAction(event -> action.run());
        button.setFocusTraversable(false);
        return button;
    }
}
