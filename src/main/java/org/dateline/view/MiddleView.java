package org.dateline.view;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.dateline.view.command.WindowContext;
import org.dateline.view.evidence.CoverageScreen;
import org.dateline.view.evidence.FiguresScreen;
import org.dateline.view.evidence.SpeakersScreen;
import org.dateline.view.map.MapPane;
import org.dateline.view.reader.ReaderScreen;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Screen;

/** The middle of the window: the map, or one of the screens of evidence in its place. */
final class MiddleView extends StackPane {

    private final WindowContext context;
    private final DatelineViewModel model;
    private final MapPane map;
    private final Map<Screen, Node> screens = new EnumMap<>(Screen.class);

    MiddleView(WindowContext context, MapPane map) {
        this.context = context;
        this.model = context.model();
        this.map = map;
        ScreenBar bar = new ScreenBar(model);
        StackPane.setAlignment(bar, Pos.TOP_CENTER);
        StackPane.setMargin(bar, new Insets(10, 0, 0, 0));
        getChildren().addAll(map, bar);
        map.cover(bar);
        model.screenProperty().subscribe(screen -> {
            map.setVisible(screen == Screen.MAP);
            screens.values().forEach(node -> node.setVisible(false));
            if (screen != Screen.MAP) {
                shown(screen).setVisible(true);
            }
        });
    }

    /** Screens are made when they are first looked at. */
    private Node shown(Screen screen) {
        return screens.computeIfAbsent(screen, wanted -> {
            Node node = make(wanted);
            getChildren().add(1, node);
            return node;
        });
    }

    private Node make(Screen screen) {
        return switch (screen) {
            case COVERAGE -> new CoverageScreen(model);
            case FIGURES -> new FiguresScreen(model);
            case SPEAKERS -> new SpeakersScreen(model);
            case READER -> new ReaderScreen(context);
            case MAP -> map;
        };
    }

    /** Shows a screen, and gives it the keyboard. */
    void show(Screen screen) {
        model.show(screen);
        // It can take the keyboard only once it is laid out
        applyCss();
        layout();
        focusScreen();
    }

    private void focusScreen() {
        Screen screen = model.screenProperty().get();
        Node now = screen == Screen.MAP
                ? map.map()
                : shown(screen).lookup(screen == Screen.READER ? ".report" : ".evidence-table");
        if (now != null) {
            now.requestFocus();
        }
    }
}
