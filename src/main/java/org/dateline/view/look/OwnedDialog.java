package org.dateline.view.look;

import static org.dateline.language.Tr.tr;

import java.io.File;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.dateline.control.look.Motion;
import org.dateline.view.focus.FocusRing;
import org.dateline.view.paragraph.WindowDirection;
import org.jspecify.annotations.Nullable;

/**
 * What a dialog has of the window that it belongs to: its look, its place over the middle of it, and all that is done with mouse
 * and keys while it is open. It is not modal to JavaFX, which fixes the size of the owner of a modal window, and so takes a maximized one
 * out of that.
 */
public final class OwnedDialog {

    private static final boolean LINUX =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    private static final Duration STANDING = Motion.REST.duration();
    private static final double TITLE_BAR = 32;
    private static final double BORDERS = 12;
    private static final double SCROLL_BAR = 16;

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
        pane.getButtonTypes().addListener((ListChangeListener<ButtonType>) change -> sayUsual(pane));
        sayUsual(pane);
        // Before its size is asked for: words that wrap are shown by paragraphs
        WindowDirection.give(pane.getScene());
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> leaveLists(pane, event));
        FocusRing.follow(pane.getScene());
        if (owner == null) {
            return;
        }
        pane.getScene().setUserAgentStylesheet(owner.getScene().getUserAgentStylesheet());
        Window own = pane.getScene().getWindow();
        own.addEventHandler(WindowEvent.WINDOW_SHOWING, showing -> fit(pane, owner));
        takeIcons(own, owner);
        // Some window managers put a dialog into a corner of the screen once a file has been chosen
        own.addEventHandler(WindowEvent.WINDOW_SHOWN, shown -> keepPlaced(own, () -> centre(own, pane, owner)));
    }

    /** Lists and tables of JavaFX keep Esc to themselves, even where nothing is edited in them. */
    private static void leaveLists(DialogPane pane, KeyEvent event) {
        boolean rests = event.getTarget() instanceof ListView<?> list && list.getEditingIndex() < 0
                || event.getTarget() instanceof TableView<?> table && table.getEditingCell() == null;
        if (rests && event.getCode() == KeyCode.ESCAPE) {
            pane.getButtonTypes().stream()
                    .filter(type -> type.getButtonData().isCancelButton())
                    .findFirst()
                    .map(pane::lookupButton)
                    .filter(Button.class::isInstance)
                    .ifPresent(cancel -> {
                        event.consume();
                        ((Button) cancel).fire();
                    });
        }
    }

    /** JavaFX says the usual words of buttons in the few languages that it knows. */
    private static void sayUsual(DialogPane pane) {
        Map<ButtonType, String> usual = Map.of(
                ButtonType.OK, tr("OK"),
                ButtonType.CANCEL, tr("Cancel"),
                ButtonType.CLOSE, tr("Close"),
                ButtonType.YES, tr("Yes"),
                ButtonType.NO, tr("No"));
        pane.getButtonTypes().forEach(type -> {
            if (usual.containsKey(type) && pane.lookupButton(type) instanceof Button button) {
                button.setText(usual.get(type));
            }
        });
    }

    /** Has files over this window, and over its dialogs, chosen in this way instead: for those who drive the program without a system. */
    public static void chooseBy(Window owner, Supplier<@Nullable File> chooser) {
        owner.getProperties().put(OwnedDialog.class, chooser);
    }

    @SuppressWarnings("unchecked")
    private static Optional<Supplier<@Nullable File>> instead(Window owner) {
        for (Window asked = owner; asked != null; asked = asked instanceof Stage stage ? stage.getOwner() : null) {
            if (asked.getProperties().get(OwnedDialog.class) instanceof Supplier<?> instead) {
                return Optional.of((Supplier<@Nullable File>) instead);
            }
        }
        return Optional.empty();
    }

    /**
     * What a chooser of the system gives, whose owner rests meanwhile. JavaFX on Linux fixes the size of the owner of a chooser too, and
     * so takes a maximized one out of that; there a window that is not to be seen, in the middle of a maximized one, owns the chooser.
     */
    public static Optional<Path> chosen(Window owner, Function<Window, @Nullable File> chooser) {
        Optional<Supplier<@Nullable File>> instead = instead(owner);
        if (instead.isPresent()) {
            return Optional.ofNullable(instead.get().get()).map(File::toPath);
        }
        boolean isFixed = owner instanceof Stage stage && (stage.isMaximized() || stage.isFullScreen());
        if (!isFixed || !LINUX) {
            return Optional.ofNullable(chooser.apply(owner)).map(File::toPath);
        }
        Stage unseen = unseen(owner);
        letRest(owner, unseen);
        unseen.show();
        try {
            return Optional.ofNullable(chooser.apply(unseen)).map(File::toPath);
        } finally {
            unseen.hide();
            owner.requestFocus();
        }
    }

    private static Stage unseen(Window owner) {
        // Without an owner, for JavaFX fixes that of an owner too
        Stage unseen = new Stage(StageStyle.UNDECORATED);
        takeIcons(unseen, owner);
        unseen.setScene(new Scene(new Pane(), 1, 1, Color.TRANSPARENT));
        unseen.setOpacity(0);
        unseen.setAlwaysOnTop(true);
        unseen.setX(owner.getX() + owner.getWidth() / 2);
        unseen.setY(owner.getY() + owner.getHeight() / 2);
        return unseen;
    }

    /**
     * Makes a window with a scene of its own that of this one, over whose middle it stands, not larger than the screen. It is still to be
     * shown. Its owner can be used beside it, unless it {@link #letRest rests}.
     *
     * @param width the width that it is to have, where the screen has room for it; the same for the height
     * @param leastWidth below which it is not made narrower
     */
    public static void window(
            Window owner, Stage stage, double width, double height, double leastWidth, double leastHeight) {
        stage.initOwner(owner);
        takeIcons(stage, owner);
        WindowDirection.give(stage.getScene());
        FocusRing.follow(stage.getScene());
        Optional.ofNullable(owner.getScene())
                .map(Scene::getUserAgentStylesheet)
                .ifPresent(stage.getScene()::setUserAgentStylesheet);
        Rectangle2D screen = screenOf(owner);
        double ownWidth = Math.min(width, screen.getWidth());
        double ownHeight = Math.min(height, screen.getHeight());
        // Some window managers show a window at its least size: that is as large as it until it stands
        stage.setMinWidth(ownWidth);
        stage.setMinHeight(ownHeight);
        PauseTransition standing = new PauseTransition(STANDING);
        standing.setOnFinished(event -> {
            stage.setMinWidth(Math.min(leastWidth, ownWidth));
            stage.setMinHeight(Math.min(leastHeight, ownHeight));
        });
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, shown -> standing.play());
        stage.setWidth(ownWidth);
        stage.setHeight(ownHeight);
        Runnable place =
                () -> place(stage, Math.max(ownWidth, stage.getWidth()), Math.max(ownHeight, stage.getHeight()), owner);
        place.run();
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, shown -> keepPlaced(stage, place));
    }

    private static void takeIcons(Window own, Window owner) {
        if (own instanceof Stage stage && owner instanceof Stage other) {
            stage.getIcons().setAll(other.getIcons());
        }
    }

    /** Lets the owner of a window, which is still to be shown, rest while that is open. */
    public static void letRest(Window owner, Stage stage) {
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, new Rest(owner, stage)::begin);
    }

    /** A question or a message over this window, which is still to be shown. */
    public static Alert alert(
            @Nullable Window owner, AlertType type, @Nullable String header, String words, ButtonType... buttons) {
        Alert alert = new Alert(type, words, buttons);
        over(owner, alert);
        alert.setTitle(tr("Dateline"));
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

    /** A dialog that is larger than the screen is as large as that, and what it holds is scrolled. */
    private static void fit(DialogPane pane, Window owner) {
        Rectangle2D screen = screenOf(owner);
        double mostWidth = screen.getWidth() - BORDERS;
        double mostHeight = screen.getHeight() - TITLE_BAR - BORDERS;
        pane.applyCss();
        double width = Math.max(pane.minWidth(-1), pane.prefWidth(-1));
        double height = Math.max(pane.minHeight(width), pane.prefHeight(width));
        if (width <= mostWidth && height <= mostHeight) {
            return;
        }
        Node content = pane.getContent() == null ? WrappedLabel.of(pane.getContentText()) : pane.getContent();
        if (!(content instanceof ScrollPane)) {
            ScrollPane scroll = new ScrollPane();
            // It has to leave its parent first
            pane.setContent(scroll);
            scroll.setContent(content);
            scroll.setFitToWidth(true);
            scroll.getStyleClass().addAll("edge-to-edge", "dialog-scroll");
        }
        // Beside what is scrolled down there is a bar, which must not make it be scrolled to the side too
        double fitted = Math.min(width + (height > mostHeight ? SCROLL_BAR : 0), mostWidth);
        pane.setPrefSize(fitted, Math.min(height, mostHeight));
        // Some window managers shrink a dialog to its least size as it opens
        pane.setMinSize(fitted, Math.min(height, mostHeight));
    }

    /** The screen with most of a window, without panels and the like. */
    public static Rectangle2D screenOf(Window window) {
        return Screen.getScreensForRectangle(window.getX(), window.getY(), window.getWidth(), window.getHeight())
                .stream()
                .max(Comparator.comparingDouble(screen -> shared(screen.getBounds(), window)))
                .orElse(Screen.getPrimary())
                .getVisualBounds();
    }

    private static double shared(Rectangle2D screen, Window window) {
        double width = Math.min(screen.getMaxX(), window.getX() + window.getWidth())
                - Math.max(screen.getMinX(), window.getX());
        double height = Math.min(screen.getMaxY(), window.getY() + window.getHeight())
                - Math.max(screen.getMinY(), window.getY());
        return Math.max(0, width) * Math.max(0, height);
    }

    /** It may get its size only after it is shown, in steps: until it stands it is placed again whenever that changes. */
    private static void keepPlaced(Window own, Runnable place) {
        Runnable placeLater = () -> Platform.runLater(place);
        placeLater.run();
        Subscription sizes = own.widthProperty()
                .subscribe((was, now) -> placeLater.run())
                .and(own.heightProperty().subscribe((was, now) -> placeLater.run()));
        PauseTransition standing = new PauseTransition(STANDING);
        standing.setOnFinished(event -> sizes.unsubscribe());
        standing.play();
    }

    /** Over the middle of its owner, but on the screen. What is wanted of its size the window may still be to get. */
    private static void centre(Window own, DialogPane pane, Window owner) {
        double width = Math.max(own.getWidth(), pane.prefWidth(-1));
        double height = Math.max(own.getHeight(), pane.prefHeight(pane.prefWidth(-1)));
        place(own, width, height, owner);
    }

    private static void place(Window own, double width, double height, Window owner) {
        Rectangle2D screen = screenOf(owner);
        own.setX(within(owner.getX() + (owner.getWidth() - width) / 2, screen.getMinX(), screen.getMaxX() - width));
        own.setY(within(owner.getY() + (owner.getHeight() - height) / 2, screen.getMinY(), screen.getMaxY() - height));
    }

    /** Where there is no room for all of it, its beginning is seen. */
    private static double within(double wanted, double least, double most) {
        return Math.rint(Math.max(least, Math.min(most, wanted)));
    }
}
