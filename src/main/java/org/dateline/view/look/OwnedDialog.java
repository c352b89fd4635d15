package org.dateline.view.look;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.dateline.view.focus.FocusRing;
import org.jspecify.annotations.Nullable;

/**
 * What a dialog has of the window that it belongs to: its look, its place over the middle of it, and all that is done with mouse
 * and keys while it is open. It is not modal to JavaFX, which fixes the size of the owner of a modal window, and so takes a maximized one
 * out of that.
 */
public final class OwnedDialog {

    private OwnedDialog() {}

    /** Makes the dialog that of this window, if there is one, which rests while it is open. To be called before it is shown. */
    public static void over(@Nullable Window owner, Dialog<?> dialog) {
        beside(owner, dialog);
        if (owner != null) {
            Window own = dialog.getDialogPane().getScene().getWindow();
            own.addEventHandler(WindowEvent.WINDOW_SHOWN, new Rest(owner, own)::begin);
        }
    }

    /** Makes the dialog that of this window, if there is one, which can be used beside it. To be called before it is shown. */
    public static void beside(@Nullable Window owner, Dialog<?> dialog) {
        dialog.initOwner(owner);
        dialog.initModality(Modality.NONE);
        DialogPane pane = dialog.getDialogPane();
        pane.getStylesheets().add(Fonts.stylesheet());
        FocusRing.follow(pane.getScene());
        if (owner == null) {
            return;
        }
        pane.getScene().setUserAgentStylesheet(owner.getScene().getUserAgentStylesheet());
        Window own = pane.getScene().getWindow();
        // Some window managers put a dialog into a corner of the screen once a file has been chosen
        own.addEventHandler(WindowEvent.WINDOW_SHOWN, shown -> Platform.runLater(() -> centre(own, pane, owner)));
    }

    /** Has files over this window, and over its dialogs, chosen in this way instead: for those who drive the program without a system. */
    public static void chooseBy(Window owner, Supplier<@Nullable File> chooser) {
        owner.getProperties().put(OwnedDialog.class, chooser);
    }

    @SuppressWarnings("unchecked")
    private static Supplier<@Nullable File> chooser(Window owner, Supplier<@Nullable File> ofSystem) {
        for (Window asked = owner; asked != null; asked = asked instanceof Stage stage ? stage.getOwner() : null) {
            if (asked.getProperties().get(OwnedDialog.class) instanceof Supplier<?> instead) {
                return (Supplier<@Nullable File>) instead;
            }
        }
        return ofSystem;
    }

    /** What a chooser of the system gives, which takes the window out of being maximized like a modal dialog: it is again afterwards. */
    public static Optional<Path> chosen(Window owner, Supplier<@Nullable File> chooser) {
        Stage maximized = owner instanceof Stage stage && stage.isMaximized() ? stage : null;
        File chosen = chooser(owner, chooser).get();
        if (maximized != null) {
            maximized.setMaximized(false);
            Platform.runLater(() -> maximized.setMaximized(true));
        }
        return Optional.ofNullable(chosen).map(File::toPath);
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

    /** A window that takes nothing from mouse and keys, and does not close, until a dialog over it is closed. */
    private static final class Rest {

        private final Window owner;
        private final Window dialog;
        private final EventHandler<Event> refusing = this::refuse;

        Rest(Window owner, Window dialog) {
            this.owner = owner;
            this.dialog = dialog;
        }

        void begin(WindowEvent shown) {
            owner.addEventFilter(InputEvent.ANY, refusing);
            owner.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, refusing);
            dialog.addEventHandler(WindowEvent.WINDOW_HIDDEN, this::end);
        }

        private void end(WindowEvent hidden) {
            owner.removeEventFilter(InputEvent.ANY, refusing);
            owner.removeEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, refusing);
        }

        private void refuse(Event event) {
            event.consume();
            if (event.getEventType() == MouseEvent.MOUSE_PRESSED
                    || event.getEventType() == KeyEvent.KEY_PRESSED
                    || event.getEventType() == WindowEvent.WINDOW_CLOSE_REQUEST) {
                if (dialog instanceof Stage stage) {
                    stage.toFront();
                }
                dialog.requestFocus();
            }
        }
    }

    /** What is wanted of its size the window may still be to get. */
    private static void centre(Window own, DialogPane pane, Window owner) {
        double width = Math.max(own.getWidth(), pane.getPrefWidth());
        double height = Math.max(own.getHeight(), pane.getPrefHeight());
        own.setX(Math.max(0, Math.rint(owner.getX() + (owner.getWidth() - width) / 2)));
        own.setY(Math.max(0, Math.rint(owner.getY() + (owner.getHeight() - height) / 2)));
    }
}
