package org.dateline.view.intake;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.button;
import static org.dateline.view.look.Parts.gap;
import static org.dateline.view.look.Parts.growing;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.row;
import static org.dateline.view.look.Parts.setShown;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.dateline.intake.work.Draft;
import org.dateline.intake.work.Work;
import org.dateline.view.look.Fonts;
import org.dateline.view.look.OwnedDialog;
import org.dateline.view.look.WrappedLabel;
import org.dateline.viewmodel.intake.IntakeViewModel;
import org.dateline.viewmodel.intake.QueueViewModel;

/** Guides from the text of a report to its place in the dataset. */
public final class IntakeWindow extends BorderPane {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double MIN_WIDTH = 640;
    private static final double MIN_HEIGHT = 420;
    private static final double MARGIN = 20;

    private static final String KEYS = key(
            "Enter takes   Del rejects   Tab goes on   \u2191 \u2193 walk   1\u20139 choose   E event   N new"
                    + " event   \u2190 \u2192 select words, then Q quote, F figure, P place, T time   Ctrl+Z undoes   F1 keys");

    /** What the window asks of the program around it. */
    public interface Actions {

        /** Lets the user choose the file of a report; empty if they would rather not. */
        Optional<Path> choose(Window owner);

        /** Called when the window is closed. */
        void closed();
    }

    private final IntakeViewModel intake;
    private final QueueViewModel queue;
    private final Actions actions;
    private final TextStep textStep;
    private final WorkStep workStep;
    private final Label heading = named("intake-heading", label(tr("Add a report"), "page-title"));
    private final Label saved = named("intake-saved", label("", "faint"));
    private final Label message = named("intake-message", growing(WrappedLabel.of("")));
    private final Label keys = label(tr(KEYS), "intake-keys");
    private final ProgressIndicator progress = new ProgressIndicator();
    private final Button back;
    private final Button end;

    private IntakeWindow(IntakeViewModel intake, Actions actions, PlaceForm.MapChoice map) {
        this.intake = intake;
        this.actions = actions;
        queue = new QueueViewModel(intake);
        textStep = new TextStep(intake, this::choose);
        workStep = new WorkStep(intake, queue, map);
        back = button("intake-back", tr("Back to the text"), intake::goBack);
        end = button("intake-end", tr("End this report"), this::end);
        back.getStyleClass().add("small");
        back.setFocusTraversable(false);
        end.setFocusTraversable(false);
        end.getStyleClass().add("small");
        progress.setMinSize(18, 18);
        progress.setMaxSize(18, 18);
        HBox head = row(8, heading, gap(), progress, saved, back, end);
        head.getStyleClass().add("intake-head");
        VBox foot = new VBox(2, message, keys);
        foot.getStyleClass().add("import-foot");
        setTop(head);
        setBottom(foot);
        Fonts.load();
        getStyleClass().addAll("dateline", "intake-window");
        getStylesheets().add(Fonts.stylesheet());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        message.textProperty().bind(intake.messageProperty());
    }

    /** Shows the window; its owner can be used meanwhile. */
    public static Stage show(Window owner, IntakeViewModel intake, Actions actions, PlaceMap map) {
        IntakeWindow window = new IntakeWindow(intake, actions, map);
        Stage stage = new Stage();
        stage.setTitle(tr("Add a report \u2013 Dateline"));
        stage.setScene(new Scene(window));
        OwnedDialog.window(
                owner,
                stage,
                Math.max(MIN_WIDTH, Math.min(WIDTH, owner.getWidth() - MARGIN)),
                Math.max(MIN_HEIGHT, Math.min(HEIGHT, owner.getHeight() - MARGIN)),
                MIN_WIDTH,
                MIN_HEIGHT);
        Subscription shown = window.follow();
        stage.setOnHidden(event -> {
            shown.unsubscribe();
            window.endIfDone();
            actions.closed();
        });
        stage.show();
        window.workStep.focusQueue();
        return stage;
    }

    private Subscription follow() {
        return intake.draftProperty()
                .subscribe(draft -> showDraft())
                .and(intake.workProperty().subscribe(work -> showDraft()))
                .and(intake.busyProperty().subscribe(busy -> {
                    setShown(progress, busy);
                    showDraft();
                }))
                .and(queue.askedProperty().subscribe((was, now) -> workStep.ask(now)))
                .and(intake.editing().savingProperty().subscribe(saving -> saved.setText(saving.words())));
    }

    private void showDraft() {
        Optional<Draft> draft = intake.draftProperty().get();
        boolean isWorking = intake.workProperty().get().isPresent();
        heading.setText(draft.filter(Draft::isBegun)
                .map(now -> tr("Add a report: {0}", now.source().label()))
                .orElse(tr("Add a report")));
        setShown(back, isWorking && intake.canGoBack());
        setShown(end, draft.isPresent());
        setShown(keys, isWorking);
        boolean isDone = intake.workProperty().get().filter(Work::isDone).isPresent();
        end.setText(isDone ? tr("Done: end this report") : tr("End this report"));
        end.getStyleClass().remove("accent");
        if (isDone) {
            end.getStyleClass().add("accent");
        }
        boolean wasWorking = getCenter() == workStep;
        setCenter(isWorking ? workStep : textStep);
        if (isWorking) {
            intake.workProperty().get().ifPresent(workStep::show);
            if (!wasWorking) {
                // It can take the keyboard only once it is laid out
                Platform.runLater(workStep::focusQueue);
            }
        } else {
            draft.ifPresentOrElse(textStep::show, textStep::showNothing);
        }
    }

    private void choose() {
        actions.choose(getScene().getWindow()).ifPresent(intake::read);
    }

    /** A report of which everything is taken or rejected is not gone on with. */
    private void endIfDone() {
        if (intake.workProperty().get().filter(Work::isDone).isPresent()) {
            intake.end();
        }
    }

    private void end() {
        intake.end();
        close();
    }

    private void close() {
        if (getScene().getWindow() instanceof Stage stage) {
            stage.close();
        }
    }

    /** As long as there is no report, a field without a word holds nothing to be lost. */
    private boolean isTyping(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl field
                && (intake.draftProperty().get().isPresent() || !field.getText().isEmpty());
    }

    private void pressed(KeyEvent event) {
        boolean isAsking = queue.askedProperty().get().isPresent();
        if (event.getCode() == KeyCode.ESCAPE && isAsking) {
            queue.leave();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !isTyping(event)) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.F1) {
            KeyHelp.show(getScene().getWindow());
            event.consume();
        }
    }
}
