package org.dateline.view.look;

import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/** What a dialog has of the window that it belongs to: its look, and its place over the middle of it. */
public final class OwnedDialog {

    private OwnedDialog() {}

    /** Makes the dialog that of this window, if there is one. To be called before it is shown. */
    public static void over(@Nullable Window owner, Dialog<?> dialog) {
        dialog.initOwner(owner);
        DialogPane pane = dialog.getDialogPane();
        pane.getStylesheets().add(Fonts.stylesheet());
        if (owner == null) {
            return;
        }
        pane.getScene().setUserAgentStylesheet(owner.getScene().getUserAgentStylesheet());
        Window own = pane.getScene().getWindow();
        // Some window managers put a dialog into a corner of the screen once a file has been chosen
        own.addEventHandler(WindowEvent.WINDOW_SHOWN, shown -> Platform.runLater(() -> centre(own, pane, owner)));
    }

    /** A question or a message over this window, which is still to be shown. */
    public static Alert alert(
            @Nullable Window owner, AlertType type, @Nullable String header, String words, ButtonType... buttons) {
        Alert alert = new Alert(type, words, buttons);
        over(owner, alert);
        alert.setTitle("Dateline");
        alert.setHeaderText(header);
        return alert;
    }

    /** What is wanted of its size the window may still be to get. */
    private static void centre(Window own, DialogPane pane, Window owner) {
        double width = Math.max(own.getWidth(), pane.getPrefWidth());
        double height = Math.max(own.getHeight(), pane.getPrefHeight());
        own.setX(Math.max(0, Math.rint(owner.getX() + (owner.getWidth() - width) / 2)));
        own.setY(Math.max(0, Math.rint(owner.getY() + (owner.getHeight() - height) / 2)));
    }
}
