package org.dateline.view;

import java.util.EnumSet;
import java.util.Set;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import org.dateline.control.chart.ChartView;
import org.dateline.control.map.MapView;
import org.dateline.view.command.MainCommand;
import org.jspecify.annotations.Nullable;

/**
 * Which keys of the window's commands are left to the control that has the keyboard: a text keeps its keys, a button or a choice that was
 * reached by Tab Space, a table and a report what it is walked with, map and chart their arrows, a handle of the timeline what moves it, and a page of the panel and the
 * list of what is found what they scroll with.
 */
final class WindowKeys {

    private static final Set<MainCommand> BY_ARROWS =
            EnumSet.of(MainCommand.EARLIER, MainCommand.LATER, MainCommand.SHORTER, MainCommand.LONGER);
    private static final Set<MainCommand> BY_PAGES = EnumSet.of(
            MainCommand.PAGE_EARLIER, MainCommand.PAGE_LATER, MainCommand.TO_FIRST_DAY, MainCommand.TO_LAST_DAY);

    private final Node searchField;
    private final Node storyEditor;
    private @Nullable Node clicked;

    WindowKeys(Node searchField, Node storyEditor) {
        this.searchField = searchField;
        this.storyEditor = storyEditor;
    }

    /** Whether the key of a command counts with the keyboard there. */
    boolean count(MainCommand command, EventTarget focused) {
        return switch (command) {
            case LEAVE -> (command.keys().countAt(focused) || focused == searchField) && !isIn(focused, "record-form");
            case UNDO, REDO -> command.keys().countAt(focused) && !isInStories(focused);
            case STAR -> command.keys().countAt(focused) && !(focused instanceof TableView<?>);
            case PLAY -> command.keys().countAt(focused) && !isReachedButton(focused);
            default -> command.keys().countAt(focused) && !isMovedBy(command, focused);
        };
    }

    /** A button that was clicked has the keyboard too, but nobody means it by a key; one that was reached by Tab shows that it has. */
    private boolean isReachedButton(EventTarget focused) {
        return focused instanceof Node node && isPressed(node) && (node.isFocusVisible() || node != clicked);
    }

    /** Whether Space presses it: a button, a choice, a link in a text. */
    private static boolean isPressed(Node node) {
        return node instanceof ButtonBase
                || node instanceof ComboBoxBase<?>
                || node instanceof ChoiceBox<?>
                || (node instanceof Text && node.isFocusTraversable());
    }

    /** To be called with what the mouse is pressed on. */
    void press(EventTarget target) {
        Node here = target instanceof Node node ? node : null;
        while (here != null && !isPressed(here)) {
            here = here.getParent();
        }
        clicked = here;
    }

    private boolean isInStories(EventTarget focused) {
        return focused instanceof Node node && isWithin(node, storyEditor);
    }

    /** Also the choice of its column. */
    private static boolean isTable(EventTarget focused) {
        return focused instanceof TableView<?> || focused instanceof ComboBox<?>;
    }

    /** Whether what has the keyboard is walked, moved or scrolled with the key that elsewhere moves the window. */
    private static boolean isMovedBy(MainCommand command, EventTarget focused) {
        boolean arrow = BY_ARROWS.contains(command);
        boolean page = BY_PAGES.contains(command);
        if (isTable(focused) || hasStyle(focused, "timeline-handle") || isInReport(focused)) {
            return arrow || page;
        }
        if (focused instanceof MapView || focused instanceof ChartView) {
            return arrow || command == MainCommand.TO_FIRST_DAY || command == MainCommand.TO_LAST_DAY;
        }
        return page && (focused instanceof ScrollPane || hasStyle(focused, "hits"));
    }

    /** Also what stands in it: a mark, the number of a paragraph. */
    private static boolean isInReport(EventTarget focused) {
        return isIn(focused, "report");
    }

    private static boolean isIn(EventTarget focused, String styleClass) {
        for (Node here = focused instanceof Node node ? node : null; here != null; here = here.getParent()) {
            if (hasStyle(here, styleClass)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasStyle(EventTarget target, String styleClass) {
        return target instanceof Node node && node.getStyleClass().contains(styleClass);
    }

    /** Whether a node is another or stands within it. */
    static boolean isWithin(Node node, Node outer) {
        return node == outer || (node.getParent() != null && isWithin(node.getParent(), outer));
    }
}
