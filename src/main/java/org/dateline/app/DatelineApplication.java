package org.dateline.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.dateline.app.command.Opening;
import org.dateline.background.BackgroundThreads;
import org.dateline.background.DeferringBackground;
import org.dateline.background.Lane;
import org.dateline.control.map.MapLayers;
import org.dateline.data.StoryFile;
import org.dateline.evidence.text.CheckedTexts;
import org.dateline.files.Progress;
import org.dateline.files.WholeFile;
import org.dateline.maps.MapRequest;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.dateline.view.MainView;
import org.dateline.view.OpeningProgress;
import org.dateline.view.WindowActions;
import org.dateline.view.imports.ImportGuide;
import org.dateline.view.look.FirstFrame;
import org.dateline.view.look.OwnedDialog;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.ImportDesk;
import org.dateline.viewmodel.MalformedViewException;
import org.dateline.viewmodel.PresentationSettings;
import org.dateline.viewmodel.StoryDesk;
import org.dateline.viewmodel.ViewLine;
import org.dateline.workspace.ExportTarget;
import org.dateline.workspace.Saving;
import org.dateline.workspace.StoryStore;
import org.dateline.workspace.Workspace;
import org.dateline.workspace.WorkspaceReader;
import org.jspecify.annotations.Nullable;

/** The window. Files are read off the UI thread; until they are there the window says what it is waiting for. */
public final class DatelineApplication extends Application {

    private static final String ID_FIELD = "map-id";
    private static final String NAME_FIELD = "map-name";
    private static final String VIEW = "view";
    private static final String ARCHIVE = "texts";
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final FileChooser.ExtensionFilter DATASETS =
            new FileChooser.ExtensionFilter("Datasets (*.json, *.json.gz)", "*.json", "*.json.gz");
    private static final FileChooser.ExtensionFilter MAPS = new FileChooser.ExtensionFilter(
            "Maps (*.shp, *.zip, *.geojson)", "*.shp", "*.SHP", "*.zip", "*.ZIP", "*.geojson", "*.json");
    private static final FileChooser.ExtensionFilter IMPORTS = new FileChooser.ExtensionFilter(
            "Tables, timelines, points (*.csv, *.tsv, *.txt, *.json, *.geojson)",
            "*.csv",
            "*.CSV",
            "*.tsv",
            "*.txt",
            "*.json",
            "*.geojson");
    private static final FileChooser.ExtensionFilter TEXTS = new FileChooser.ExtensionFilter("Texts (*.txt)", "*.txt");
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;
    private static final double TITLE_BAR = 32;

    /** How long the window waits to open with what it shows rather than with the word that this is being read. */
    private static final long PATIENCE_MILLIS = 1000;

    /** JavaFX makes the application itself, so that it can be given nothing but words. */
    private static Optional<FirstReading<Opened>> ahead = Optional.empty();

    private final DeferringBackground background = new DeferringBackground(new BackgroundThreads(), Lane.SEARCHING);
    private final PresentationSettings presentation = new PresentationSettings();
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private Path data = Path.of("");
    private MapRequest map = new MapRequest(Path.of(""));
    private @Nullable Path texts;
    private @Nullable MainView shown;
    private @Nullable OpeningProgress opening;
    private @Nullable DatelineViewModel shownModel;
    private @Nullable StoryDesk desk;

    /** Called by JavaFX. */
    public DatelineApplication() {}

    /** What the window is launched with. */
    static String[] arguments(Opening opening) {
        MapRequest map = opening.map();
        return Stream.of(
                        Stream.of(opening.data().toString(), map.map().toString()),
                        Stream.ofNullable(opening.texts()).map(folder -> "--" + ARCHIVE + "=" + folder),
                        Stream.ofNullable(opening.view()).map(line -> "--" + VIEW + "=" + line),
                        Stream.ofNullable(map.idField()).map(field -> "--" + ID_FIELD + "=" + field),
                        Stream.ofNullable(map.nameField()).map(field -> "--" + NAME_FIELD + "=" + field))
                .flatMap(arguments -> arguments)
                .toArray(String[]::new);
    }

    /** Begins to read what the window will open with. To be called before it is launched. */
    static void readAhead(Opening opening) {
        ahead = FirstReading.begin(opening.data(), () -> read(opening.data(), opening.map(), Progress.UNSEEN));
    }

    @Override
    public void start(Stage stage) {
        prepareFonts();
        data = Path.of(getParameters().getRaw().get(0));
        map = new MapRequest(
                Path.of(getParameters().getRaw().get(1)),
                getParameters().getNamed().get(ID_FIELD),
                getParameters().getNamed().get(NAME_FIELD));
        String folder = getParameters().getNamed().get(ARCHIVE);
        texts = folder == null ? null : Path.of(folder);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(WIDTH, screen.getWidth());
        double height = Math.min(HEIGHT, screen.getHeight() - TITLE_BAR);
        Scene scene = new Scene(new VBox(), width, height);
        // For the whole program, so that dialogs, menus and tooltips follow too
        theme.subscribe(now -> setUserAgentStylesheet(now.stylesheet()));
        stage.setScene(scene);
        stage.setTitle("Dateline");
        stage.setOnCloseRequest(event -> {
            if (!mayLeave(stage)) {
                event.consume();
            }
        });
        Optional<Opened> there = ahead.flatMap(reading -> reading.within(PATIENCE_MILLIS));
        there.ifPresentOrElse(opened -> show(stage, opened, true), () -> open(stage, data, map, true));
        insistOnSize(stage, width, height);
        stage.show();
    }

    /**
     * Some window managers (newer GNOME, openbox) shrink a window of JavaFX 21 to its least size as it opens: JDK-8316423,
     * mended in JavaFX 22. So that is as large as the window until it stands.
     */
    private static void insistOnSize(Stage stage, double width, double height) {
        stage.setMinWidth(width);
        stage.setMinHeight(height);
        PauseTransition opened = new PauseTransition(Duration.seconds(2));
        opened.setOnFinished(event -> {
            stage.setMinWidth(Math.min(width, LEAST_WIDTH));
            stage.setMinHeight(Math.min(height, LEAST_HEIGHT));
        });
        stage.setOnShown(event -> opened.play());
    }

    /** Ahead of the first view, which says what is wrong if something is. */
    private void prepareFonts() {
        background.run(Lane.STARTING, Executors.callable(MainView::prepareFonts), done -> {}, failed -> {});
    }

    private static Parent loading(OpeningProgress now) {
        StackPane waiting = new StackPane(now);
        waiting.getStyleClass().addAll("dateline", "loading");
        waiting.getStylesheets().add(MainView.stylesheet());
        return waiting;
    }

    private void open(Stage stage, Path wantedData, MapRequest wantedMap, boolean first) {
        open(stage, wantedData, wantedMap, List.of(), first);
    }

    /** @param imported what was wrong with the rows that the dataset was made of */
    private void open(Stage stage, Path wantedData, MapRequest wantedMap, List<Problem> imported, boolean first) {
        endOpening();
        OpeningProgress now = new OpeningProgress(wantedData, () -> leaveOpening(first));
        opening = now;
        MainView view = shown;
        if (view == null) {
            stage.getScene().setRoot(loading(now));
        } else {
            view.show(now);
        }
        background.run(
                Lane.OPENING,
                () -> first && ahead.isPresent()
                        ? ahead.get().get()
                        : read(wantedData, wantedMap, now.progress()).withProblems(imported),
                opened -> {
                    endOpening();
                    show(stage, opened, first);
                },
                failure -> {
                    endOpening();
                    if (!(failure instanceof CancellationException)) {
                        refuse(stage, failure, first);
                    }
                });
    }

    /** The user does not want to wait for the file; without another there is nothing to show. */
    private void leaveOpening(boolean first) {
        endOpening();
        if (first) {
            Platform.exit();
        }
    }

    private void endOpening() {
        OpeningProgress now = opening;
        opening = null;
        if (now != null) {
            now.end();
            if (shown != null) {
                shown.remove(now);
            }
        }
    }

    private static Opened read(Path data, MapRequest map, Progress progress) throws UnreadableFileException {
        Workspace read = WorkspaceReader.read(data, map, progress);
        StoryFile stories = StoryFile.open(data, read.dataset());
        Workspace workspace = read.withProblems(stories.read().problems());
        progress.requireGoingOn();
        return new Opened(data, map, workspace, MainView.prepareMap(workspace), stories);
    }

    private record Opened(Path data, MapRequest map, Workspace workspace, MapLayers layers, StoryFile stories) {

        Opened withProblems(List<Problem> more) {
            return new Opened(data, map, workspace.withProblems(more), layers, stories);
        }
    }

    private void show(Stage stage, Opened opened, boolean first) {
        data = opened.data();
        map = opened.map();
        Workspace workspace = opened.workspace();
        if (shownModel != null) {
            shownModel.abandon();
        }
        DatelineViewModel model = new DatelineViewModel(workspace, background);
        shownModel = model;
        StoryDesk stories = StoryDesk.of(new StoryStore(workspace.dataset(), opened.stories()), background);
        WindowActions actions = actions(stage, model, stories);
        MainView view = first
                ? MainView.inStages(model, opened.layers(), theme, actions, stories, presentation)
                : new MainView(model, opened.layers(), theme, actions, stories, presentation);
        shown = view;
        desk = stories;
        if (first) {
            showSaved(model, getParameters().getNamed().get(VIEW));
        }
        stage.getScene().setRoot(view);
        // Otherwise the first field would have the keyboard, and its ring, for a frame
        view.requestFocus();
        FirstFrame.whenPainted(stage.getScene(), () -> painted(view));
        if (texts != null) {
            openTexts(stage, model, texts);
        }
        stage.setTitle(workspace.dataset().title() + " \u2013 Dateline");
    }

    /** The window shows what it opened with; what can wait has waited until now. */
    private void painted(MainView view) {
        if (Trial.isWanted()) {
            Trial.report();
        }
        view.complete();
        // Lays out the rest too, whose classes a trial is to have used
        view.focusList();
        if (Trial.isWanted()) {
            Platform.exit();
            return;
        }
        background.release();
    }

    /** Shows the view that the program was asked for; the command line has refused it if it is none. */
    private static void showSaved(DatelineViewModel model, @Nullable String line) {
        if (line != null) {
            try {
                model.show(new ViewLine(model.workspace().dataset()).parse(line));
            } catch (MalformedViewException malformed) {
                throw new IllegalStateException(malformed);
            }
        }
    }

    /** Takes over and saves what is not saved yet; false if that fails and the user would rather stay. */
    private boolean mayLeave(Stage stage) {
        MainView view = shown;
        StoryDesk stories = desk;
        if (view == null || stories == null) {
            return true;
        }
        view.finish();
        stories.finish();
        Saving now = stories.savingProperty().get();
        if (!now.wouldLose()) {
            return true;
        }
        ButtonType leave = new ButtonType("Leave without saving", ButtonBar.ButtonData.YES);
        ButtonType stay = new ButtonType("Stay", ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.WARNING, now.words(), leave, stay);
        OwnedDialog.over(stage, alert);
        alert.setTitle("Dateline");
        alert.setHeaderText("Your stories are not saved");
        return alert.showAndWait().equals(Optional.of(leave));
    }

    private WindowActions actions(Stage stage, DatelineViewModel model, StoryDesk stories) {
        Path shownFile = data;
        return new WindowActions() {
            @Override
            public Path datasetFile() {
                return shownFile;
            }

            @Override
            public void openDataset() {
                if (mayLeave(stage)) {
                    choose(stage, "Open a dataset", data, DATASETS)
                            .ifPresent(chosen -> open(stage, chosen, map, false));
                }
            }

            @Override
            public void openMap() {
                if (mayLeave(stage)) {
                    choose(stage, "Open a map", map.file(), MAPS)
                            .ifPresent(chosen -> open(stage, data, new MapRequest(chosen), false));
                }
            }

            @Override
            public void openTexts() {
                DirectoryChooser chooser = new DirectoryChooser();
                chooser.setTitle("The folder with the archived texts");
                Path folder = Optional.ofNullable(texts).orElseGet(() -> folderOf(data));
                if (folder.toFile().isDirectory()) {
                    chooser.setInitialDirectory(folder.toFile());
                }
                Optional.ofNullable(chooser.showDialog(stage))
                        .map(File::toPath)
                        .ifPresent(chosen -> DatelineApplication.this.openTexts(stage, model, chosen));
            }

            @Override
            public void importEvents() {
                DatelineApplication.this.importEvents(stage);
            }

            @Override
            public void saveCopy() {
                FileChooser chooser = chooser("Save a copy of the dataset", data, DATASETS);
                chooser.setInitialFileName("copy-of-" + data.getFileName());
                Optional.ofNullable(chooser.showSaveDialog(stage))
                        .map(File::toPath)
                        .ifPresent(copy -> saveCopyIn(stage, copy, stories));
            }
        };
    }

    /** The texts are read off the UI thread; the folder is kept for the next dataset. */
    private void openTexts(Stage stage, DatelineViewModel model, Path folder) {
        MainView view = shown;
        background.run(
                Lane.TEXTS,
                () -> {
                    CheckedTexts checked = CheckedTexts.read(model.workspace().dataset(), folder);
                    return new Read(checked, checked.tally());
                },
                read -> {
                    texts = folder;
                    model.evidence().checkAgainst(read.texts());
                    if (view != null) {
                        view.tell(read.tally());
                    }
                },
                failure -> tell(stage, "The archived texts cannot be read: " + failure.getMessage()));
    }

    private record Read(CheckedTexts texts, CheckedTexts.Tally tally) {}

    private static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    private void importEvents(Stage stage) {
        MainView view = shown;
        if (view != null && mayLeave(stage)) {
            choose(stage, "Import events", data, IMPORTS)
                    .ifPresent(chosen -> ImportGuide.show(
                            stage,
                            new ImportDesk(
                                    chosen,
                                    view.workspace().dataset().zone(),
                                    view.workspace().map().areas(),
                                    background),
                            guided(stage)));
        }
    }

    private ImportGuide.Actions guided(Stage stage) {
        return new ImportGuide.Actions() {
            @Override
            public Optional<Path> chooseDataset(Window owner, Path suggested) {
                return chooseTarget(owner, "Save the dataset", suggested, DATASETS);
            }

            @Override
            public void saveProblems(Window owner, Path suggested, String lines) {
                chooseTarget(owner, "Save the list", suggested, TEXTS).ifPresent(target -> {
                    try {
                        WholeFile.writeText(target, writer -> writer.write(lines));
                    } catch (IOException failed) {
                        tell(owner, "The list cannot be written to " + target + ": " + failed.getMessage());
                    }
                });
            }

            @Override
            public void open(Path dataset, List<Problem> problems) {
                DatelineApplication.this.open(stage, dataset, map, problems, false);
            }
        };
    }

    private static Optional<Path> chooseTarget(
            Window owner, String title, Path suggested, FileChooser.ExtensionFilter filter) {
        FileChooser chooser = chooser(title, suggested, filter);
        chooser.setInitialFileName(String.valueOf(suggested.getFileName()));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    private void saveCopyIn(Stage stage, Path copy, StoryDesk stories) {
        if (ExportTarget.isSameFile(copy, data)) {
            tell(
                    stage,
                    "This is the dataset itself, not a copy: choose another name. Your stories are saved beside it.");
        } else {
            stories.saveCopy(copy, words -> tell(stage, words));
        }
    }

    private static void tell(Window stage, String words) {
        Alert alert = new Alert(Alert.AlertType.INFORMATION, words);
        OwnedDialog.over(stage, alert);
        alert.setTitle("Dateline");
        alert.setHeaderText(null);
        alert.show();
    }

    private static Optional<Path> choose(Stage stage, String title, Path now, FileChooser.ExtensionFilter filter) {
        return Optional.ofNullable(chooser(title, now, filter).showOpenDialog(stage))
                .map(File::toPath);
    }

    private static FileChooser chooser(String title, Path now, FileChooser.ExtensionFilter filter) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(filter);
        Path folder = now.toAbsolutePath().getParent();
        if (folder != null && folder.toFile().isDirectory()) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }

    private void refuse(Stage stage, Exception failure, boolean first) {
        String message = failure instanceof UnreadableFileException
                ? failure.getMessage()
                : "Something went wrong inside Dateline: " + failure;
        Alert alert = new Alert(Alert.AlertType.ERROR, message);
        OwnedDialog.over(stage, alert);
        alert.setTitle("Dateline");
        alert.setHeaderText("This file cannot be opened");
        alert.showAndWait();
        if (first) {
            Platform.exit();
        }
    }
}
