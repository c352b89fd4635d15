package org.dateline.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.dateline.app.command.Opening;
import org.dateline.background.BackgroundThreads;
import org.dateline.background.DeferringBackground;
import org.dateline.background.Lane;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.files.Progress;
import org.dateline.maps.LayerRequest;
import org.dateline.maps.MapRequest;
import org.dateline.view.command.CommandTable;
import org.dateline.view.command.MainCommand;
import org.dateline.view.look.FirstFrame;
import org.dateline.view.look.Fonts;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.line.MalformedViewException;
import org.dateline.viewmodel.line.ViewLine;
import org.dateline.workspace.MarksStore;
import org.dateline.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The window. Files are read off the UI thread; until they are there the window says what it is waiting for. */
public final class DatelineApplication extends Application {

    private static final String ID_FIELD = "map-id";
    private static final String NAME_FIELD = "map-name";
    private static final String VIEW = "view";
    private static final String ARCHIVE = "texts";
    private static final String PERSON = "person";
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double MIN_WIDTH = 1024;
    private static final double MIN_HEIGHT = 640;
    private static final double TITLE_BAR = 32;

    /** How long the window waits to open with what it shows rather than with the word that this is being read. */
    private static final long PATIENCE_MILLIS = 1000;

    /** JavaFX makes the application itself, so that it can be given nothing but words. */
    private static Optional<FirstReading<Opened>> ahead = Optional.empty();

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);

    /** Called by JavaFX. */
    public DatelineApplication() {}

    static String[] arguments(Opening opening) {
        MapRequest map = opening.map();
        return Stream.of(
                        Stream.of(opening.data().toString(), map.map().toString()),
                        map.layers().stream().map(LayerRequest::text),
                        Stream.ofNullable(opening.texts()).map(folder -> "--" + ARCHIVE + "=" + folder),
                        Stream.ofNullable(opening.person()).map(name -> "--" + PERSON + "=" + name),
                        Stream.ofNullable(opening.view()).map(line -> "--" + VIEW + "=" + line),
                        Stream.ofNullable(map.idField()).map(field -> "--" + ID_FIELD + "=" + field),
                        Stream.ofNullable(map.nameField()).map(field -> "--" + NAME_FIELD + "=" + field))
                .flatMap(arguments -> arguments)
                .toArray(String[]::new);
    }

    /** Begins to read what the window will open with. To be called before it is launched. */
    static void readAhead(Opening opening) {
        String person = Optional.ofNullable(opening.person()).orElseGet(MarksStore::usualPerson);
        ahead = FirstReading.begin(
                opening.data(), () -> Opened.read(opening.data(), opening.map(), person, Progress.UNSEEN));
    }

    @Override
    public void start(Stage stage) {
        DeferringBackground background = new DeferringBackground(new BackgroundThreads(), Lane.SEARCHING);
        // Ahead of the first view, which says what is wrong if something is
        background.run(Lane.STARTING, Executors.callable(Fonts::load), done -> {}, failed -> {});
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(WIDTH, screen.getWidth());
        double height = Math.min(HEIGHT, screen.getHeight() - TITLE_BAR);
        Scene scene = new Scene(new VBox(), width, height);
        // For the whole program, so that dialogs, menus and tooltips follow too
        theme.subscribe(now -> setUserAgentStylesheet(now.stylesheet()));
        stage.setScene(scene);
        stage.setTitle("Dateline");
        ProgramWindow window = new ProgramWindow(
                stage,
                theme,
                background,
                new Browser(getHostServices()),
                Optional.ofNullable(getParameters().getNamed().get(PERSON)).orElseGet(MarksStore::usualPerson));
        stage.setOnCloseRequest(event -> {
            if (!window.mayLeave()) {
                event.consume();
            }
        });
        open(window);
        insistOnSize(stage, width, height);
        stage.show();
    }

    /** Shows what the program was launched with; at once, if it is there already. */
    private void open(ProgramWindow window) {
        Path data = Path.of(getParameters().getRaw().get(0));
        Optional<Opened> there = ahead.flatMap(reading -> reading.within(PATIENCE_MILLIS));
        Contents contents = new Contents(window, getParameters().getNamed());
        if (there.isPresent()) {
            contents.show(there.get());
        } else if (ahead.isPresent()) {
            contents.files.open(data, ahead.get());
        } else {
            contents.files.open(data, map(), List.of());
        }
    }

    private MapRequest map() {
        List<String> files = getParameters().getUnnamed();
        return new MapRequest(
                Path.of(files.get(1)),
                getParameters().getNamed().get(ID_FIELD),
                getParameters().getNamed().get(NAME_FIELD),
                files.stream().skip(2).map(LayerRequest::parse).toList());
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
            stage.setMinWidth(Math.min(width, MIN_WIDTH));
            stage.setMinHeight(Math.min(height, MIN_HEIGHT));
        });
        stage.setOnShown(event -> opened.play());
    }

    private static final class Contents {

        private final ProgramWindow window;
        private final Map<String, String> launchedWith;
        private final FileOpening files;
        private final ArchivedTexts texts;
        private final ReportAdding reports;
        private final FileCommands commands;
        private final VersionCommands versions;
        private final LayerCommands layers;
        private final Editing editing;

        Contents(ProgramWindow window, Map<String, String> launchedWith) {
            this.window = window;
            this.launchedWith = launchedWith;
            String folder = launchedWith.get(ARCHIVE);
            files = new FileOpening(window, this::show);
            texts = new ArchivedTexts(window, folder == null ? null : Path.of(folder));
            reports = new ReportAdding(window);
            versions = new VersionCommands(window, files);
            commands = new FileCommands(window, files, texts, versions, reports);
            new Drops(window, reports, commands).accept(window.stage().getScene());
            layers = new LayerCommands(window, this::showWithLayers);
            editing = new Editing(window, this::refresh, commands::askForCopy);
        }

        private void fillIn(CommandTable<MainCommand> table) {
            commands.fillIn(table);
            versions.fillIn(table);
            layers.fillIn(table);
        }

        private void refresh(Workspace changed, MapLayers layers) {
            window.shown().ifPresent(before -> {
                ProgramWindow.Shown now =
                        window.refresh(before, changed, layers, context -> fillIn(context.commands()));
                texts.checkAgain(now);
            });
        }

        private void showWithLayers(
                ProgramWindow.Shown before, Workspace workspace, MapLayers projected, MapRequest map) {
            Opened opened = before.opened().on(map, workspace, projected);
            ProgramWindow.Shown now = window.refresh(before, opened, context -> fillIn(context.commands()));
            texts.checkAgain(now);
        }

        void show(Opened opened) {
            boolean first = window.shown().isEmpty();
            ProgramWindow.Shown shown = window.show(opened, context -> {
                fillIn(context.commands());
                if (first) {
                    showSaved(context.model(), launchedWith.get(VIEW));
                }
            });
            FirstFrame.whenPainted(window.stage().getScene(), () -> painted(shown));
            texts.check(shown);
        }

        /** The window shows what it opened with; what can wait has waited until now. */
        private void painted(ProgramWindow.Shown shown) {
            if (StartupTrial.isWanted()) {
                StartupTrial.report();
            }
            shown.view().complete();
            // Lays out the rest too, whose classes a trial is to have used
            shown.view().focusList();
            if (StartupTrial.isWanted()) {
                Platform.exit();
                return;
            }
            window.painted();
            editing.follow(shown);
            reports.offer(shown);
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
    }
}
