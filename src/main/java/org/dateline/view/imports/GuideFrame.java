package org.dateline.view.imports;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.button;
import static org.dateline.view.look.Parts.growing;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.row;
import static org.dateline.view.look.Parts.setShown;
import static org.dateline.view.look.Parts.uncut;

import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dateline.view.look.Fonts;
import org.dateline.view.look.OwnedDialog;
import org.dateline.view.look.WrappedLabel;

/**
 * What the guides from columns to events have in common: above, what holds for the whole table; on one side its columns, on the other what comes of them; below,
 * what they are called and the buttons. It is a window of its own, before which its owner waits.
 */
abstract class GuideFrame extends BorderPane {

    /** So much of the window before which it stands. */
    private static final double SHARE = 0.85;

    private static final double WIDTH = 1180;
    private static final double HEIGHT = 740;
    private static final double MIN_WIDTH = 640;
    private static final double MIN_HEIGHT = 420;
    private static final double MARGIN = 40;
    private static final double SMALL = 18;

    private final Label facts = named("import-facts", label("", "faint"));
    private final ImportPreview preview = new ImportPreview();
    private final Label counts = named("import-counts", WrappedLabel.of("", "section"));
    private final ProgressIndicator progress = new ProgressIndicator();
    private final Label titleLabel;
    private final TextField title = named("import-title", new TextField());
    private final Label foot = named("import-foot", growing(WrappedLabel.of("")));
    private final Label refusalWords = named("import-refusal-words", WrappedLabel.of("", "import-refusal-words"));
    private final VBox refusal = named("import-refusal", new VBox(8, refusalWords));
    private SplitPane middle = new SplitPane();

    /** @param titleWords what is asked for in the field of the title */
    GuideFrame(String titleWords) {
        titleLabel = uncut(label(titleWords));
        refusal.getStyleClass().add("import-refusal");
        Fonts.load();
        getStyleClass().addAll("dateline", "import-guide");
        getStylesheets().add(Fonts.stylesheet());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    /**
     * Puts it together.
     *
     * @param besideFacts what stands beside what is known of the table
     * @param instead what stands in the place of the columns where there is nothing to choose
     * @param below what stands below the events
     */
    final void fill(
            String heading, Node options, ColumnRows<?> columns, Node[] besideFacts, Node[] instead, Node... below) {
        HBox known = row(12, facts);
        known.getChildren().addAll(besideFacts);
        VBox head = new VBox(8, new VBox(2, named("import-heading", label(heading, "page-title")), known), options);
        head.getStyleClass().add("import-head");
        setTop(head);
        VBox mapped = new VBox(6, label(tr("Columns, and what each stands for"), "section"), columns);
        VBox.setVgrow(columns, Priority.ALWAYS);
        StackPane left = new StackPane(mapped);
        for (Node other : instead) {
            left.getChildren().add(other);
            other.visibleProperty().subscribe(shown -> mapped.setVisible(!shown));
        }
        left.getStyleClass().add("import-side");
        VBox.setVgrow(preview, Priority.ALWAYS);
        preview.setPrefHeight(240);
        VBox right = new VBox(6, counts, preview);
        right.getChildren().addAll(below);
        right.getStyleClass().add("import-side");
        middle = new SplitPane(left, right);
        middle.setDividerPositions(0.43);
        // In a low window its parts are lower too, and what stands below them stays in sight
        middle.setMinHeight(0);
        middle.getStyleClass().add("middle");
        setCenter(middle);
    }

    /** Puts these buttons below, the last of which Enter presses. */
    final void end(Button... buttons) {
        titleLabel.setLabelFor(title);
        title.setPrefWidth(280);
        title.setMinWidth(120);
        progress.setMaxSize(SMALL, SMALL);
        progress.setMinSize(SMALL, SMALL);
        Button go = buttons[buttons.length - 1];
        go.setDefaultButton(true);
        ButtonBar.setButtonData(go, ButtonBar.ButtonData.OK_DONE);
        HBox row = row(8, titleLabel, title, foot, progress, button("import-cancel", tr("Cancel"), this::close));
        Stream.of(buttons).map(button -> uncut(button)).forEach(row.getChildren()::add);
        row.getStyleClass().add("import-foot");
        setBottom(row);
    }

    /**
     * Shows it in a window.
     *
     * @param onHidden is told when it is closed
     */
    final Stage open(Window owner, String words, Runnable onHidden) {
        Stage stage = new Stage();
        stage.setTitle(words);
        stage.setScene(new Scene(this));
        OwnedDialog.window(
                owner,
                stage,
                size(MIN_WIDTH, WIDTH, owner.getWidth()),
                size(MIN_HEIGHT, HEIGHT, owner.getHeight()),
                MIN_WIDTH,
                MIN_HEIGHT);
        OwnedDialog.letRest(owner, stage);
        stage.setOnHidden(event -> onHidden.run());
        return stage;
    }

    private static double size(double least, double usual, double owner) {
        return Math.max(least, Math.min(Math.max(usual, SHARE * owner), owner - MARGIN));
    }

    /** Shows why nothing can be done, in the place of columns and events; or these, for no reason. */
    final void refuse(boolean isRefused, String words) {
        setCenter(isRefused ? refusal : middle);
        refusalWords.setText(words);
        titleLabel.setVisible(!isRefused);
        title.setVisible(!isRefused);
    }

    /** What is known of the table. */
    final Label facts() {
        return facts;
    }

    /** The first events. */
    final ImportPreview preview() {
        return preview;
    }

    /** How many there are. */
    final Label counts() {
        return counts;
    }

    /** What they are called. */
    final TextField title() {
        return title;
    }

    /** What is being done, or was not. */
    final Label foot() {
        return foot;
    }

    /** Shows that something is being done. */
    final void busy(boolean isBusy) {
        setShown(progress, isBusy);
    }

    final void close() {
        close(() -> {});
    }

    /**
     * Closes it, but not while a key is told: on Linux JavaFX goes on to tell it to the window, which is no more.
     *
     * @param then what is done after that
     */
    final void close(Runnable then) {
        Platform.runLater(() -> {
            if (getScene().getWindow() instanceof Stage stage) {
                stage.close();
            }
            then.run();
        });
    }
}
