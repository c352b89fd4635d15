package org.dateline.view.focus;

import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Keys in the open list of a combo box walk over what may be chosen, and only Enter or a blank chooses: JavaFX makes whatever the
 * keys come to the value, which then stays when Esc closes the list.
 */
final class WalkedChoices {

    private static final int PAGE = 8;

    private WalkedChoices() {}

    /** Lets all combo boxes of a scene be so, from when they first have the keyboard. */
    static void follow(Scene scene) {
        scene.focusOwnerProperty().subscribe(now -> {
            if (now instanceof ComboBox<?> box && box.getProperties().putIfAbsent(WalkedChoices.class, true) == null) {
                box.showingProperty().subscribe(showing -> {
                    if (showing) {
                        follow(box);
                    }
                });
            }
        });
    }

    /** The keys begin at the value. The list is made anew with the skin of its box. */
    private static void follow(ComboBox<?> box) {
        if (box.getSkin() instanceof ComboBoxListViewSkin<?> skin
                && skin.getPopupContent() instanceof ListView<?> list) {
            list.getFocusModel().focus(box.getSelectionModel().getSelectedIndex());
            if (list.getProperties().putIfAbsent(WalkedChoices.class, true) == null) {
                list.addEventFilter(KeyEvent.KEY_PRESSED, event -> walk(box, list, event));
            }
        }
    }

    private static void walk(ComboBox<?> box, ListView<?> list, KeyEvent event) {
        int last = list.getItems().size() - 1;
        int now = Math.max(0, list.getFocusModel().getFocusedIndex());
        KeyCode code = event.getCode();
        if (code == KeyCode.ENTER || code == KeyCode.SPACE) {
            box.getSelectionModel().select(now);
            box.hide();
        } else if (code == KeyCode.ESCAPE) {
            box.hide();
        } else {
            int next = switch (code) {
                case DOWN -> now + 1;
                case UP -> now - 1;
                case PAGE_DOWN -> now + PAGE;
                case PAGE_UP -> now - PAGE;
                case HOME -> 0;
                case END -> last;
                default -> Integer.MIN_VALUE;
            };
            if (next == Integer.MIN_VALUE || event.isAltDown()) {
                return;
            }
            int to = Math.max(0, Math.min(last, next));
            list.getFocusModel().focus(to);
            list.scrollTo(Math.max(0, to - PAGE / 2));
        }
        event.consume();
    }
}
