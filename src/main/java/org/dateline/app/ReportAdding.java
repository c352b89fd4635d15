package org.dateline.app;

import static org.dateline.language.Tr.tr;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dateline.files.Beside;
import org.dateline.intake.work.DraftFile;
import org.dateline.view.intake.IntakeWindow;
import org.dateline.view.intake.PlaceMap;
import org.dateline.view.look.OwnedDialog;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.edit.EditingViewModel;
import org.dateline.viewmodel.intake.IntakeViewModel;

/** Opens the window in which a report is added to what is shown, one at a time, and offers to go on with one that was begun. */
final class ReportAdding {

    private final ProgramWindow window;
    private Optional<Adding> adding = Optional.empty();

    /** What is being added, to which dataset; it has a window as long as that is open. */
    private record Adding(EditingViewModel editing, IntakeViewModel intake, Optional<Stage> stage) {}

    ReportAdding(ProgramWindow window) {
        this.window = window;
    }

    /** Opens the window, or brings it to the front. */
    void add(ProgramWindow.Shown shown) {
        open(shown, intake -> {});
    }

    /** To be called when a dataset has been opened: what was being added to it may be gone on with. */
    void offer(ProgramWindow.Shown shown) {
        leaveOther(shown.context().model().editing());
        // Asked of the disk alone, so that opening a dataset costs nothing where nothing is being added
        if (Files.exists(Beside.of(shown.data(), DraftFile.ENDING))) {
            IntakeViewModel intake = of(shown);
            intake.open(
                    isThere -> {
                        if (isThere) {
                            ask(shown, intake);
                        }
                    },
                    refused -> {});
        }
    }

    private void ask(ProgramWindow.Shown shown, IntakeViewModel intake) {
        ButtonType goOn = new ButtonType(tr("Go on"), ButtonBar.ButtonData.OK_DONE);
        ButtonType later = new ButtonType(tr("Later"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert question = OwnedDialog.alert(
                window.stage(),
                AlertType.CONFIRMATION,
                tr("Go on with the report of {0}?", intake.label()),
                tr("{0} File > Add a report goes on with it at any time.", intake.progressWords()),
                goOn,
                later);
        question.resultProperty().subscribe(answer -> {
            if (answer == goOn) {
                add(shown);
            }
        });
        question.show();
    }

    private IntakeViewModel of(ProgramWindow.Shown shown) {
        EditingViewModel editing = shown.context().model().editing();
        Optional<Adding> known = adding.filter(open -> open.editing() == editing);
        if (known.isPresent()) {
            return known.get().intake();
        }
        leaveOther(editing);
        IntakeViewModel intake = new IntakeViewModel(editing, this::model, window.background());
        adding = Optional.of(new Adding(editing, intake, Optional.empty()));
        return intake;
    }

    private void leaveOther(EditingViewModel editing) {
        adding.filter(open -> open.editing() != editing).ifPresent(before -> {
            before.stage().ifPresent(Stage::close);
            before.intake().close();
            adding = Optional.empty();
        });
    }

    private DatelineViewModel model() {
        return window.shown().orElseThrow().context().model();
    }

    /** Of a dataset that is to stay as it is a copy is opened first, and the window adds to that. */
    private void open(ProgramWindow.Shown shown, Consumer<IntakeViewModel> then) {
        shown.context().model().editing().open(editing -> openIn(window.shown().orElse(shown), then), this::refuse);
    }

    private void openIn(ProgramWindow.Shown shown, Consumer<IntakeViewModel> then) {
        IntakeViewModel intake = of(shown);
        Optional<Stage> front = adding.flatMap(Adding::stage);
        if (front.isPresent()) {
            front.get().toFront();
            then.accept(intake);
            return;
        }
        intake.open(
                isThere -> {
                    show(shown, intake);
                    then.accept(intake);
                },
                this::refuse);
    }

    private void refuse(String reason) {
        ProgramWindow.tell(window.stage(), tr("A report cannot be added here: {0}.", reason));
    }

    private void show(ProgramWindow.Shown shown, IntakeViewModel intake) {
        ObjectProperty<Theme> theme = shown.context().theme();
        Stage stage = IntakeWindow.show(
                window.stage(),
                intake,
                new IntakeWindow.Actions() {
                    @Override
                    public Optional<Path> choose(Window owner) {
                        return new FileQuestion(owner, tr("The text of a report"), shown.data())
                                .toOpen(FileQuestion.REPORTS);
                    }

                    @Override
                    public void closed() {
                        adding = adding.map(open -> new Adding(open.editing(), open.intake(), Optional.empty()));
                    }
                },
                new PlaceMap(shown.opened().layers(), theme));
        adding = adding.map(open -> new Adding(open.editing(), open.intake(), Optional.of(stage)));
    }

    /** Takes the text of a report, or its file, that was dropped on the window. */
    void drop(ProgramWindow.Shown shown, Optional<Path> file, String text) {
        open(shown, intake -> drop(intake, file, text));
    }

    private static void drop(IntakeViewModel intake, Optional<Path> file, String text) {
        if (intake.draftProperty().get().isPresent()) {
            intake.say(tr("A report is being added already: go on with it, or end it, before the next one."));
        } else if (file.isPresent()) {
            intake.read(file.get());
        } else {
            intake.paste(text);
        }
    }
}
