package org.dateline.view;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.dateline.view.command.CommandTable;
import org.dateline.view.command.MainCommand;
import org.dateline.view.command.WindowContext;
import org.dateline.view.evidence.ChartScreen;
import org.dateline.view.evidence.CoverageScreen;
import org.dateline.view.evidence.EvidenceScreen;
import org.dateline.view.evidence.FiguresScreen;
import org.dateline.view.evidence.SpeakersScreen;
import org.dateline.view.evidence.TableOutput;
import org.dateline.view.evidence.TableScreen;
import org.dateline.view.map.MapPane;
import org.dateline.view.reader.ReaderScreen;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Screen;

/** The middle of the window: the map, or one of the screens of evidence in its place. */
final class MiddleView extends StackPane {

    private static final Set<Screen> TABLES =
            EnumSet.of(Screen.COVERAGE, Screen.FIGURES, Screen.SPEAKERS, Screen.CHART, Screen.TABLE);

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
        fillIn(context.commands());
        model.screenProperty().subscribe(screen -> {
            map.setVisible(screen == Screen.MAP);
            screens.values().forEach(node -> node.setVisible(false));
            if (screen != Screen.MAP) {
                shown(screen).setVisible(true);
            }
        });
    }

    /** Fills in the commands of tables. */
    private void fillIn(CommandTable<MainCommand> commands) {
        ObservableValue<Boolean> onTable = model.screenProperty().map(TABLES::contains);
        commands.put(MainCommand.COPY_ROWS, onTable, () -> output(TableOutput::copy));
        commands.put(
                MainCommand.EXPORT_TABLE,
                onTable,
                () -> output(table -> table.export(getScene().getWindow())));
    }

    private void output(Consumer<TableOutput> action) {
        if (shown(model.screenProperty().get()) instanceof EvidenceScreen screen) {
            action.accept(screen.output());
        }
    }

    /** Screens are made when they are first looked at. */
    private Node shown(Screen screen) {
        return screen == Screen.MAP
                ? map
                : screens.computeIfAbsent(screen, wanted -> {
                    Node node = make(wanted);
                    getChildren().add(1, node);
                    return node;
                });
    }

    private Node make(Screen screen) {
        return switch (screen) {
            case COVERAGE -> new CoverageScreen(context);
            case FIGURES -> new FiguresScreen(context);
            case SPEAKERS -> new SpeakersScreen(context);
            case CHART -> new ChartScreen(context);
            case TABLE -> new TableScreen(context);
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
        Node now = switch (screen) {
            case MAP -> map.map();
            case READER -> shown(screen).lookup(".report");
            case CHART -> shown(screen).lookup(".chart-view");
            default -> shown(screen).lookup(".evidence-table");
        };
        if (now != null) {
            now.requestFocus();
        }
    }
}
