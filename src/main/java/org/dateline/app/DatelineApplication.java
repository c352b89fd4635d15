package org.dateline.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
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
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.dateline.background.Background;
import org.dateline.background.NewestFirst;
import org.dateline.control.map.MapLayers;
import org.dateline.maps.MapRequest;
import org.dateline.problem.UnreadableFileException;
import org.dateline.view.MainView;
import org.dateline.view.Theme;
import org.dateline.view.WindowActions;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Workspace;
import org.dateline.viewmodel.WorkspaceReader;

/** The window. Files are read off the UI thread; until they are there the window says what it is waiting for. */
public final class DatelineApplication extends Application {

    private static final String ID_FIELD = "map-id";
    private static final String NAME_FIELD = "map-name";
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final FileChooser.ExtensionFilter DATASETS =
            new FileChooser.ExtensionFilter("Datasets (*.json)", "*.json");
    private static final FileChooser.ExtensionFilter MAPS = new FileChooser.ExtensionFilter(
            "Maps (*.shp, *.zip, *.geojson)", "*.shp", "*.SHP", "*.zip", "*.ZIP", "*.geojson", "*.json");
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;
    private static final double TITLE_BAR = 32;

    private final Background background = new NewestFirst();
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private Path data = Path.of("");
    private MapRequest map = new MapRequest(Path.of(""));

    /** Called by JavaFX. */
    public DatelineApplication() {}

    /** What the window is launched with. */
    static String[] arguments(Path data, MapRequest map) {
        return Stream.of(
                        Stream.of(data.toString(), map.map().toString()),
                        Stream.ofNullable(map.idField()).map(field -> "--" + ID_FIELD + "=" + field),
                        Stream.ofNullable(map.nameField()).map(field -> "--" + NAME_FIELD + "=" + field))
                .flatMap(arguments -> arguments)
                .toArray(String[]::new);
    }

    @Override
    public void start(Stage stage) {
        data = Path.of(getParameters().getRaw().get(0));
        map = new MapRequest(
                Path.of(getParameters().getRaw().get(1)),
                getParameters().getNamed().get(ID_FIELD),
                getParameters().getNamed().get(NAME_FIELD));
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(WIDTH, screen.getWidth());
        double height = Math.min(HEIGHT, screen.getHeight() - TITLE_BAR);
        Scene scene = new Scene(loading(), width, height);
        // For the whole program, so that dialogs, menus and tooltips follow too
        theme.subscribe(now -> setUserAgentStylesheet(now.stylesheet()));
        stage.setScene(scene);
        stage.setTitle("Dateline");
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.show();
        insistOnSize(stage, width, height);
        open(stage, data, map, true);
    }

    /**
     * Some window managers (newer GNOME, openbox) shrink a window of JavaFX 21 to its least size as it opens: JDK-8316423,
     * mended in JavaFX 22.
     */
    private static void insistOnSize(Stage stage, double width, double height) {
        PauseTransition opened = new PauseTransition(Duration.millis(300));
        opened.setOnFinished(event -> {
            if (stage.getWidth() < width * 0.9 && stage.getWidth() <= LEAST_WIDTH + 2) {
                stage.setWidth(width);
                stage.setHeight(height);
                stage.centerOnScreen();
            }
        });
        opened.play();
    }

    private Parent loading() {
        ProgressIndicator progress = new ProgressIndicator();
        progress.setMaxSize(36, 36);
        VBox box = new VBox(progress, new Label("Opening " + data.getFileName()));
        box.getStyleClass().add("loading");
        box.setStyle("-fx-alignment: center; -fx-spacing: 12");
        return box;
    }

    private void open(Stage stage, Path wantedData, MapRequest wantedMap, boolean first) {
        background.run(
                () -> {
                    Workspace workspace = WorkspaceReader.read(wantedData, wantedMap);
                    return new Opened(wantedData, wantedMap, workspace, MainView.prepareMap(workspace));
                },
                opened -> show(stage, opened),
                failure -> refuse(stage, failure, first));
    }

    private record Opened(Path data, MapRequest map, Workspace workspace, MapLayers layers) {}

    private void show(Stage stage, Opened opened) {
        data = opened.data();
        map = opened.map();
        Workspace workspace = opened.workspace();
        MainView view = new MainView(new DatelineViewModel(workspace), opened.layers(), theme, actions(stage));
        stage.getScene().setRoot(view);
        Platform.runLater(view::focusList);
        stage.setTitle(workspace.dataset().title() + " \u2013 Dateline");
    }

    private WindowActions actions(Stage stage) {
        return new WindowActions() {
            @Override
            public void openDataset() {
                choose(stage, "Open a dataset", data, DATASETS).ifPresent(chosen -> open(stage, chosen, map, false));
            }

            @Override
            public void openMap() {
                choose(stage, "Open a map", map.file(), MAPS)
                        .ifPresent(chosen -> open(stage, data, new MapRequest(chosen), false));
            }
        };
    }

    private static Optional<Path> choose(Stage stage, String title, Path now, FileChooser.ExtensionFilter filter) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(filter);
        Path folder = now.toAbsolutePath().getParent();
        if (folder != null && folder.toFile().isDirectory()) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }

    private void refuse(Stage stage, Exception failure, boolean first) {
        String message = failure instanceof UnreadableFileException
                ? failure.getMessage()
                : "Something went wrong inside Dateline: " + failure;
        Alert alert = new Alert(Alert.AlertType.ERROR, message);
        alert.initOwner(stage);
        alert.setTitle("Dateline");
        alert.setHeaderText("This file cannot be opened");
        alert.showAndWait();
        if (first) {
            Platform.exit();
        }
    }
}
