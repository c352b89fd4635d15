package org.dateline.app;

import static org.dateline.language.Tr.tr;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import org.dateline.app.command.Opening;
import org.dateline.app.source.DatabaseQuestion;
import org.dateline.edit.EditedFile;
import org.dateline.files.SameFile;
import org.dateline.files.WholeFile;
import org.dateline.maps.MapRequest;
import org.dateline.problem.Problem;
import org.dateline.view.command.CommandTable;
import org.dateline.view.command.MainCommand;
import org.dateline.view.imports.ImportGuide;
import org.dateline.view.look.OwnedDialog;
import org.dateline.viewmodel.ImportViewModel;

/** What the commands do that the window leaves to the program: they open, import and save files. */
final class FileCommands {

    private final ProgramWindow window;
    private final FileOpening files;
    private final SourceOpening sources;
    private final ArchivedTexts texts;
    private final VersionCommands versions;
    private final ReportAdding reports;

    FileCommands(
            ProgramWindow window,
            FileOpening files,
            SourceOpening sources,
            ArchivedTexts texts,
            VersionCommands versions,
            ReportAdding reports) {
        this.versions = versions;
        this.reports = reports;
        this.window = window;
        this.sources = sources;
        this.files = files;
        this.texts = texts;
    }

    void fillIn(CommandTable<MainCommand> commands) {
        commands.put(MainCommand.OPEN_DATASET, this::openDataset);
        commands.put(MainCommand.OPEN_DATABASE, this::openDatabase);
        commands.put(MainCommand.OPEN_MAP, () -> leaving().ifPresent(this::openMap));
        commands.put(MainCommand.OPEN_TEXTS, () -> window.shown().ifPresent(texts::choose));
        commands.put(MainCommand.IMPORT, this::importEvents);
        commands.put(MainCommand.ADD_REPORT, () -> window.shown().ifPresent(reports::add));
        commands.put(MainCommand.SAVE_COPY, () -> window.shown().ifPresent(this::saveCopy));
    }

    /** What is shown, if it may be left for something else. */
    private Optional<ProgramWindow.Shown> leaving() {
        return window.shown().filter(shown -> window.mayLeave());
    }

    /** Asks for a dataset, and opens it. */
    void openDataset() {
        if (window.mayLeave()) {
            ask(tr("Open a dataset"), window.atHand().data())
                    .toOpen(FileQuestion.DATASETS)
                    .ifPresent(this::open);
        }
    }

    /** Asks for what names events that stay in a database, and opens it. */
    void openDatabase() {
        if (window.mayLeave()) {
            ProgramWindow.AtHand atHand = window.atHand();
            DatabaseQuestion.ask(
                            window.stage(),
                            owner -> new FileQuestion(owner, tr("Open a database"), atHand.data())
                                    .toOpen(FileQuestion.DATABASES))
                    .ifPresent(wanted -> sources.open(wanted, atHand.map(), atHand.zone()));
        }
    }

    /** Opens a dataset that is not asked for by a chooser. */
    void openDataset(Path file) {
        if (window.mayLeave()) {
            open(file);
        }
    }

    private void open(Path chosen) {
        Optional<Path> shown = window.shown().map(ProgramWindow.Shown::data);
        Optional<JsonObject> before = shown.flatMap(VersionCommands::versionAt);
        files.open(chosen, window.atHand().map(), List.of());
        before.filter(known -> !SameFile.isSame(chosen, shown.orElseThrow()))
                .ifPresent(known -> versions.tellWhatChanged(chosen, known));
    }

    /** Opens a map that is not asked for by a chooser. */
    void openMap(ProgramWindow.Shown shown, Path file) {
        if (window.mayLeave()) {
            files.open(shown.data(), shown.map().on(file), List.of());
        }
    }

    private void openMap(ProgramWindow.Shown shown) {
        ask(tr("Open a map"), shown.map().file())
                .toOpen(FileQuestion.MAPS)
                .ifPresent(chosen -> files.open(shown.data(), shown.map().on(chosen), List.of()));
    }

    /** Asks for a file of another program, and imports it. */
    void importEvents() {
        if (window.mayLeave()) {
            ask(tr("Import events"), window.atHand().data())
                    .toOpen(FileQuestion.IMPORTS)
                    .ifPresent(this::guide);
        }
    }

    /** Imports a file that is not asked for by a chooser. */
    void importEvents(Path file) {
        if (window.mayLeave()) {
            guide(file);
        }
    }

    private void guide(Path file) {
        ProgramWindow.AtHand atHand = window.atHand();
        ImportViewModel importModel = new ImportViewModel(file, atHand.zone(), window.background());
        ImportGuide.show(window.stage(), importModel, new Guided(atHand.data(), atHand.map()));
    }

    private void saveCopy(ProgramWindow.Shown shown) {
        ask(tr("Save a copy of the dataset"), shown.data())
                .toSave(FileQuestion.DATASETS, "copy-of-" + shown.data().getFileName())
                .ifPresent(copy -> saveCopy(shown, copy));
    }

    private void saveCopy(ProgramWindow.Shown shown, Path copy) {
        if (SameFile.isSame(copy, shown.data())) {
            tell(tr("This is the dataset itself, not a copy: choose another name. Your stories are saved beside it."));
        } else {
            shown.context().stories().saveCopy(copy, this::tell);
        }
    }

    /**
     * Asks where a copy of a dataset that stays as it is shall lie, and shows that instead, in the same view.
     *
     * @param onCopied gets the copy before it is opened
     */
    void askForCopy(ProgramWindow.Shown shown, Consumer<Path> onCopied) {
        ButtonType choose = new ButtonType(tr("Choose where\u2026"), ButtonBar.ButtonData.OK_DONE);
        boolean isWanted = OwnedDialog.alert(
                        window.stage(),
                        AlertType.CONFIRMATION,
                        tr("This dataset stays as it is"),
                        tr(
                                "{0} came with Dateline or cannot be written. What you change goes into a copy of it, with"
                                        + " which you go on from here.",
                                shown.data().getFileName()),
                        choose,
                        ButtonType.CANCEL)
                .showAndWait()
                .equals(Optional.of(choose));
        if (isWanted) {
            String name = String.valueOf(shown.data().getFileName());
            ask(tr("Save the copy"), Path.of(System.getProperty("user.home", "."), name))
                    .toSave(FileQuestion.DATASETS, name)
                    .ifPresent(copy -> copyAndOpen(shown, copy, onCopied));
        }
    }

    private void copyAndOpen(ProgramWindow.Shown shown, Path copy, Consumer<Path> onCopied) {
        try {
            EditedFile.copy(shown.data(), copy);
            onCopied.accept(copy);
            files.open(new Opening(copy, shown.map(), shown.viewLine(), null, null), List.of());
        } catch (IOException failed) {
            tell(tr("The copy is not saved: {0}", failed.getMessage()));
        }
    }

    private FileQuestion ask(String title, Path near) {
        return new FileQuestion(window.stage(), title, near);
    }

    private void tell(String words) {
        ProgramWindow.tell(window.stage(), words);
    }

    /** What the guide through an import asks of the program. */
    private final class Guided implements ImportGuide.Actions {

        private final MapRequest map;
        private final Path shown;
        private Optional<JsonObject> replaced = Optional.empty();

        Guided(Path shown, MapRequest map) {
            this.shown = shown;
            this.map = map;
        }

        @Override
        public Optional<Path> chooseDataset(Window owner, Path suggested) {
            Optional<Path> chosen = new FileQuestion(owner, tr("Save the dataset"), suggested)
                    .toSave(FileQuestion.DATASETS, name(suggested));
            replaced = chosen.flatMap(VersionCommands::versionAt).or(() -> VersionCommands.versionAt(shown));
            return chosen;
        }

        @Override
        public void saveProblems(Window owner, Path suggested, String lines) {
            new FileQuestion(owner, tr("Save the list"), suggested)
                    .toSave(FileQuestion.TEXTS, name(suggested))
                    .ifPresent(target -> {
                        try {
                            WholeFile.writeText(target, writer -> writer.write(lines));
                        } catch (IOException failed) {
                            ProgramWindow.tell(
                                    owner, tr("The list cannot be written to {0}: {1}", target, failed.getMessage()));
                        }
                    });
        }

        @Override
        public void open(Path dataset, List<Problem> problems) {
            files.open(dataset, map, problems);
            replaced.ifPresent(before -> versions.tellWhatChanged(dataset, before));
        }

        private static String name(Path suggested) {
            return String.valueOf(suggested.getFileName());
        }
    }
}
