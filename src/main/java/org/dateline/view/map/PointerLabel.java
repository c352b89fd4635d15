package org.dateline.view.map;

import static org.dateline.language.Tr.tr;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import org.dateline.control.map.MapView;
import org.dateline.view.command.CommandTable;
import org.dateline.view.command.MainCommand;
import org.dateline.view.look.Parts;
import org.dateline.words.CoordinateWords;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/**
 * The coordinates of what is under the pointer, to a pixel of the map, in a corner of it; nothing where that is not on the earth. A menu on
 * the map copies them in either form, and chooses in which they are shown.
 */
final class PointerLabel extends CornerLabel {

    /** Beside the bar of scale, above the credits. */
    private static final double RIGHT = 152;

    private static final double BOTTOM = 28;

    private final MapView map;
    private final CheckMenuItem sexagesimal = new CheckMenuItem(tr("Show degrees, minutes and seconds"));
    private final MenuItem copyDecimal = new MenuItem();
    private final MenuItem copySexagesimal = new MenuItem();
    private final ContextMenu menu = new ContextMenu();
    private @Nullable Point2D pointer;

    /** Of this map. */
    PointerLabel(MapView map, CommandTable<MainCommand> commands) {
        super("pointer", RIGHT, BOTTOM);
        this.map = map;
        map.addEventFilter(MouseEvent.MOUSE_MOVED, this::move);
        map.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::move);
        map.addEventFilter(MouseEvent.MOUSE_EXITED, event -> {
            pointer = null;
            show();
        });
        map.viewportProperty().subscribe(view -> show());
        menu.getItems().addAll(copyDecimal, copySexagesimal, sexagesimal, new SeparatorMenuItem());
        menu.getItems().addAll(commands.items(MainCommand.DRAW_SHAPE, MainCommand.MEASURE));
        sexagesimal.setOnAction(event -> show());
        map.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::ask);
    }

    private void move(MouseEvent event) {
        pointer = new Point2D(event.getX(), event.getY());
        show();
    }

    private void show() {
        Point2D at = pointer;
        say(at == null ? "" : map.earthAt(at.getX(), at.getY()).map(this::words).orElse(""));
    }

    private String words(Coordinate earth) {
        return sexagesimal.isSelected() ? inMinutes(earth) : inDegrees(earth);
    }

    private String inDegrees(Coordinate earth) {
        return CoordinateWords.decimal(
                earth.x, earth.y, map.viewportProperty().get().metresPerPixel());
    }

    private String inMinutes(Coordinate earth) {
        return CoordinateWords.sexagesimal(
                earth.x, earth.y, map.viewportProperty().get().metresPerPixel());
    }

    /** What is under the pointer, or in the middle of the map if that is not on it. */
    private Optional<Coordinate> here() {
        Point2D at = pointer;
        return at == null ? map.earthAt(map.getWidth() / 2, map.getHeight() / 2) : map.earthAt(at.getX(), at.getY());
    }

    /** Copies the coordinates under the pointer as they are shown, or of the middle of the map; empty if that is not on the earth. */
    Optional<String> copy() {
        Optional<String> words = here().map(this::words);
        words.ifPresent(Parts::copy);
        return words;
    }

    private void ask(ContextMenuEvent event) {
        Optional<Coordinate> asked = event.isKeyboardTrigger() ? here() : map.earthAt(event.getX(), event.getY());
        offer(copyDecimal, asked.map(this::inDegrees));
        offer(copySexagesimal, asked.map(this::inMinutes));
        menu.show(map, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private static void offer(MenuItem item, Optional<String> words) {
        item.setVisible(words.isPresent());
        words.ifPresent(known -> {
            item.setText(tr("Copy {0}", known));
            item.setOnAction(event -> Parts.copy(known));
        });
    }
}
