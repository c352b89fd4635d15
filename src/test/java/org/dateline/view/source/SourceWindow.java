package org.dateline.view.source;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.dateline.background.Background;
import org.dateline.control.map.MapView;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.database.Engine;
import org.dateline.maps.MapRequest;
import org.dateline.problem.UnreadableFileException;
import org.dateline.view.fold.Folds;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.source.SourceViewModel;
import org.dateline.workspace.PlacesOfSource;
import org.testfx.api.FxRobot;

/** The window of a database as a test has it. */
final class SourceWindow {

    private final SourceViewModel model;
    private final SourceView view;

    private SourceWindow(Engine engine, Background background) {
        model = new SourceViewModel(engine, background);
        view = new SourceView(model, new SimpleObjectProperty<>(Theme.LIGHT), new Folds(), commands -> {});
    }

    /** Shows it on a stage and has the events counted, as far as that is not put off. */
    static SourceWindow open(Stage stage, Engine engine, Background background, double width, double height) {
        SourceWindow window = new SourceWindow(engine, background);
        Scene scene = new Scene(window.view, width, height);
        scene.setUserAgentStylesheet(Theme.LIGHT.stylesheet());
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
        window.model.open();
        return window;
    }

    static SourceWindow open(Stage stage, Engine engine, Background background) {
        return open(stage, engine, background, 1280, 800);
    }

    /** Once its places are counted, shows them on the map of districts. */
    SourceWindow onMap() throws UnreadableFileException {
        PlacesOfSource places = PlacesOfSource.on(
                new MapRequest(Path.of("maps/balochistan_districts.shp")),
                model.knownProperty().get().orElseThrow().survey());
        view.show(
                places,
                MapLayers.of(
                        places.map().areas(),
                        places.map().context(),
                        places.map().projection(),
                        Set.copyOf(places.areas()),
                        Map.of(),
                        ""));
        return this;
    }

    /** How many events the map shows in each area. */
    static Map<String, Long> eventsOnMap(FxRobot robot) {
        Map<String, Long> events = new TreeMap<>();
        robot.lookup("#map")
                .queryAs(MapView.class)
                .contentProperty()
                .get()
                .areas()
                .forEach((area, state) -> events.put(area, state.events()));
        return events;
    }

    SourceViewModel model() {
        return model;
    }

    SourceView view() {
        return view;
    }
}
